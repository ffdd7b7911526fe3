"""Experts of a Hugging Face folder, stacked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.errors import BadCheckpoint, CompressError
from app.engine.model import Model
from app.engine.roles import Place, Role
from tests.engine.architectures.conftest import TINY, make_tiny

__all__ = ["make_tiny"]
STEM = "model.layers.1.block_sparse_moe.experts"


@pytest.fixture
def folder(make_tiny) -> Path:
    """A Mixtral with four experts of 96 x 64."""
    return make_tiny(TINY["mixtral"])[0]


@pytest.fixture
def change(folder):
    """`change(edit)`: edit the dictionary of tensors in the folder."""

    def change(edit) -> Path:
        tensors = load_file(folder / "model.safetensors")
        edit(tensors)
        save_file(tensors, folder / "model.safetensors")
        return folder

    return change


def test_a_stack_is_the_experts_one_after_another(folder):
    tensors = load_file(folder / "model.safetensors")
    model = Model.open(folder)
    try:
        stacks = [tensor for tensor in model.outline.tensors if len(tensor.shape) == 3]
        assert len(stacks) == 9
        stack = next(tensor for tensor in stacks if tensor.place == Place(Role.FFN_DOWN_EXP, 1))
        assert stack.name == f"{STEM}.w2.weight"
        assert stack.shape == (4, 64, 96)
        assert stack.size_bytes == 4 * stack.weights
        assert stack.adjustable
        wanted = torch.cat([tensors[f"{STEM}.{number}.w2.weight"] for number in range(4)])
        for start, stop in ((0, 256), (0, 1), (63, 64), (63, 65), (10, 20), (60, 200), (64, 128), (255, 256)):
            assert torch.equal(model.rows(stack, start, stop), wanted[start:stop])
        assert model.outline.facts["experts"] == 4
        assert model.outline.facts["experts per token"] == 2
    finally:
        model.close()


def renamed(before: str, after: str):
    return lambda tensors: tensors.update({after: tensors.pop(before)})


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda tensors: tensors.pop(f"{STEM}.2.w1.weight"), "Expert 2 is missing"),
        (lambda tensors: tensors.pop(f"{STEM}.3.w1.weight"), "promises"),
        (renamed(f"{STEM}.3.w1.weight", f"{STEM}.900000.w1.weight"), "Expert 3 is missing"),
        (renamed(f"{STEM}.3.w1.weight", f"{STEM}.9999999999.w1.weight"), "is not a tensor"),
        (renamed(f"{STEM}.3.w1.weight", f"{STEM}.02.w1.weight"), "twice"),
        (lambda tensors: tensors.update({f"{STEM}.w1.weight": torch.zeros(4, 96, 64)}), "twice"),
        (lambda tensors: tensors.update({f"{STEM}.4.w1.weight": torch.zeros(96, 64)}), "promises"),
        (lambda tensors: tensors.update({f"{STEM}.1.w1.weight": torch.zeros(64, 96)}), "alike"),
        (lambda tensors: tensors.update({f"{STEM}.1.w1.weight": torch.zeros(96, 64).half()}), "alike"),
        (lambda tensors: tensors.update({f"{STEM}.{n}.w1.weight": torch.zeros(0, 64) for n in range(4)}), "promises"),
    ],
)
def test_experts_that_do_not_make_a_stack(change, edit, words):
    with pytest.raises(CompressError, match=words):
        Model.open(change(edit))


def test_a_configuration_with_other_experts(folder):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "num_local_experts": 8}))
    with pytest.raises(BadCheckpoint, match="promises"):
        Model.open(folder)
