"""A rehearsal is the file that would be written: the same values, the same divergence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine.evaluation import evaluate
from app.engine.formats import output_format
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.quantizer import Device, Knowledge, encode_tensor
from app.engine.recipe import Recipe
from app.engine.rehearsal import Rehearsal
from app.engine.text import token_chunks
from tests.engine.forward.conftest import MIXTURES, VOCABULARY, make_mixture, make_tiny, pytest_generate_tests
from tests.engine.stopping import finish
from tests.models import write_talker

__all__ = ["make_mixture", "make_tiny", "pytest_generate_tests"]

Known = dict[str, tuple[Inputs, ...]]


@pytest.fixture(scope="module")
def talker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    model = Model.open(write_talker(tmp_path_factory.mktemp("talker")))
    yield model
    model.close()


def some_knowledge(model: Model) -> Known:
    """Importance for all weights of the layers, one for each expert; nothing for what lies outside."""
    chance = torch.Generator().manual_seed(8)
    found = {}
    for tensor in model.outline.tensors:
        if tensor.adjustable and tensor.place.layer is not None:
            count = tensor.shape[0] if len(tensor.shape) == 3 else 1
            columns = tensor.shape[-1]
            found[tensor.name] = tuple(Inputs(torch.rand(columns, generator=chance) ** 4) for _ in range(count))
    return found


def written(model: Model, path: Path, mix: str, known: Known) -> Path:
    """The file that the search method makes."""
    plan = make_plan(model.outline, Recipe(mix))
    writer = output_format("gguf").writer(model, [row.item for row in plan.rows], 0)
    writer.begin(path)
    for index, row in enumerate(plan.rows):
        knowledge = Knowledge(known.get(row.tensor.name, ()))
        writer.write_tensor(index, encode_tensor(model, row, "search", Device("cpu", 1), knowledge))
    writer.close()
    return path


def compare(model: Model, mix: str, path: Path, tokens: torch.Tensor) -> None:
    known = some_knowledge(model)
    rehearsal = Rehearsal(model, make_plan(model.outline, Recipe(mix)), known)
    file = Model.open(written(model, path, mix, known))
    for tensor, stored in zip(model.outline.tensors, file.outline.tensors, strict=True):
        rows = tensor.weights // tensor.shape[-1]
        assert tensor.place == stored.place
        assert torch.equal(rehearsal.rows(tensor, 0, rows), file.rows(stored, 0, rows)), tensor.name
        middle = (rows // 3, rows - rows // 4)
        assert torch.equal(rehearsal.rows(tensor, *middle), file.rows(stored, *middle)), tensor.name
    mine, its = (finish(evaluate(model, output, tokens)) for output in (rehearsal, file))
    assert replace(mine, layer_errors=()) == replace(its, layer_errors=())
    assert mine.mean_kl > 1e-6
    rehearsal.close()
    assert finish(evaluate(model, file, tokens)) == its  # the original is open still
    file.close()


@pytest.mark.parametrize("mix", ["Q4_K_M", "IQ4_XS", "Q2_K"])
def test_a_rehearsal_is_the_file(talker: Model, tmp_path: Path, mix: str) -> None:
    tokens = token_chunks(talker, "What is in a name? A rose by any other word would smell as sweet. " * 8, 32, 3)
    compare(talker, mix, tmp_path / "o.gguf", tokens)


def test_a_rehearsal_of_experts(make_mixture: Any, tmp_path: Path) -> None:
    model = Model.open(make_mixture(MIXTURES["qwen 3 moe"])[0])
    tokens = torch.randint(3, VOCABULARY - 20, (3, 16), generator=torch.Generator().manual_seed(3))
    compare(model, "Q4_K_M", tmp_path / "o.gguf", tokens)
    model.close()
