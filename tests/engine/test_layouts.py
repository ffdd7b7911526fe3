"""Tensors of the files as an output wants them: picked, transposed, changed, joined, stacked; in any range of rows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.errors import BadCheckpoint, CompressError
from app.engine.formats import open_checkpoint
from app.engine.layouts import Layout, Piece
from app.engine.model import Model
from app.engine.parts import ALL, Part, Pick
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


PLACE = Place(Role.FFN_UP, 0)
FILES = {
    "matrix": torch.arange(24 * 10, dtype=torch.float32).reshape(24, 10),
    "other": -torch.arange(5 * 10, dtype=torch.float32).reshape(5, 10),
    "stack": torch.arange(3 * 8 * 10, dtype=torch.float32).reshape(3, 8, 10),
    "vector": torch.arange(24, dtype=torch.float32),
    "signal": torch.arange(6 * 4, dtype=torch.float32).reshape(6, 1, 4),
    "half": torch.arange(24 * 10).reshape(24, 10).bfloat16(),
}
HEADS = Pick((4, 3, 2), (ALL, 1))
ORDER = Pick((4, 3, 2), order=(1, 0, 2))
FAR = Pick((2, 12), (ALL, 0))


def part(shape: tuple[int, ...], **how) -> Part:
    return Part(PLACE, shape, **how)


MATRIX, STACK = FILES["matrix"], FILES["stack"]
CASES = {
    "whole": (["matrix"], [part((24, 10))], MATRIX),
    "half precision": (["half"], [part((24, 10))], FILES["half"].float()),
    "rows of each head": (["matrix"], [part((8, 10), rows=HEADS)], MATRIX.reshape(4, 3, 2, 10)[:, 1].reshape(8, 10)),
    "reordered": (["matrix"], [part((24, 10), rows=ORDER)], MATRIX[ORDER.numbers()]),
    "far apart": (["matrix"], [part((2, 10), rows=FAR)], MATRIX[[0, 12]]),
    "columns": (["matrix"], [part((24, 5), columns=Pick((5, 2), (ALL, 1)))], MATRIX[:, 1::2]),
    "transposed": (["matrix"], [part((10, 24), matrices=1)], MATRIX.T),
    "transposed in half precision": (["half"], [part((10, 24), matrices=1)], FILES["half"].float().T),
    "each transposed": (["stack"], [part((3, 10, 8), matrices=3)], STACK.transpose(1, 2)),
    "some rows, each transposed": (
        ["matrix"],
        [part((4, 10, 2), rows=HEADS, matrices=4)],
        MATRIX.reshape(4, 3, 2, 10)[:, 1].transpose(1, 2),
    ),
    "half the columns of each, transposed": (
        ["stack"],
        [part((3, 5, 8), columns=Pick((2, 5), (1,)), matrices=3)],
        STACK[:, :, 5:].transpose(1, 2),
    ),
    "reshaped": (["signal"], [part((6, 4))], FILES["signal"][:, 0]),
    "other rows": (["matrix"], [part((12, 20))], MATRIX.reshape(12, 20)),
    "a vector": (["vector"], [part((24,))], FILES["vector"]),
    "a vector reordered": (["vector"], [part((24,), rows=ORDER)], FILES["vector"][ORDER.numbers()]),
    "a vector as a matrix": (["vector"], [part((6, 4))], FILES["vector"].reshape(6, 4)),
    "added": (["matrix"], [part((24, 10), offset=1.0)], MATRIX + 1),
    "changed": (["matrix"], [part((24, 10), change=torch.neg, offset=1.0)], 1 - MATRIX),
    "changed by rows": (
        ["matrix"],
        [part((8, 10), rows=HEADS, change=lambda rows: rows - rows.mean(-1, keepdim=True))],
        torch.arange(10).float().expand(8, 10) - 4.5,
    ),
    "one behind another": (
        ["matrix", "other"],
        [part((24, 10), number=0, joined="all", stacked=False), part((5, 10), number=1, joined="all", stacked=False)],
        torch.cat([MATRIX, FILES["other"]]),
    ),
    "one's parts behind one another": (
        ["matrix", "matrix"],
        [part((8, 10), rows=Pick((4, 3, 2), (ALL, kind)), number=kind, joined="all", stacked=False) for kind in (0, 2)],
        torch.cat([MATRIX.reshape(4, 3, 2, 10)[:, kind].reshape(8, 10) for kind in (0, 2)]),
    ),
    "stacked": (
        ["matrix", "matrix"],
        [part((10, 24), matrices=1, number=number, joined="all") for number in (0, 1)],
        torch.stack([MATRIX.T, MATRIX.T]),
    ),
}


@pytest.fixture
def held(tmp_path):
    """The files, open."""
    save_file(FILES, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text("{}")
    with open_checkpoint(tmp_path) as checkpoint:
        yield checkpoint


def laid_out(held, names: list[str], parts: list[Part]) -> Layout:
    """The layout that is made of parts of these tensors."""
    pairs = zip(names, parts, strict=True)
    return Layout.of({at: Piece(held.tensors[name], part) for at, (name, part) in enumerate(pairs)})


@pytest.mark.parametrize("name", CASES)
def test_any_range_of_rows(held, name):
    names, parts, wanted = CASES[name]
    layout = Layout.of(
        {at: Piece(held.tensors[one], part) for at, (one, part) in enumerate(zip(names, parts, strict=True))}
    )
    for one, part in zip(names, parts, strict=True):
        part.check(one, held.tensors[one].shape)
    assert layout.shape == tuple(wanted.shape)
    rows = wanted.reshape(-1, wanted.shape[-1])
    for start in range(len(rows)):
        for stop in range(start + 1, len(rows) + 1):
            assert torch.equal(layout.read_rows(held, start, stop), rows[start:stop])


@pytest.mark.parametrize("name", CASES)
def test_rows_in_the_order_of_the_files(held, name):
    names, parts, wanted = CASES[name]
    layout = Layout.of(
        {at: Piece(held.tensors[one], part) for at, (one, part) in enumerate(zip(names, parts, strict=True))}
    )
    rows = len(wanted.reshape(-1, wanted.shape[-1]))
    every = layout.stored_rows(held, 0, rows)
    assert every.shape == (rows, wanted.shape[-1])
    if not layout.transposed:
        assert torch.equal(every.flatten().sort().values, wanted.flatten().sort().values)
    for start in range(rows):
        assert torch.equal(layout.stored_rows(held, start, start + 1), every[start : start + 1])
        for tensor, first, last in layout.located(start, start + 1):
            assert tensor in names
            assert 0 <= first < last <= held.tensors[tensor].rows


def test_a_missing_part(held):
    piece = Piece(held.tensors["other"], part((5, 10), number=1, joined="all", stacked=False))
    with pytest.raises(BadCheckpoint, match="Part 0 is missing beside other"):
        Layout.of({1: piece})
