"""Analysis: complete tables, the same after every stop, made again where a part was lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine.analysis import COSTS, OUTPUT_HESSIAN, Analysis, analyse, analysis_folder, known_tables
from app.engine.forward import Forward
from app.engine.journal import Journal
from app.engine.model import Model
from app.engine.quantizer import Device
from app.engine.recipe import Clip
from app.engine.roles import Role
from app.engine.schemes import scheme
from app.engine.text import token_chunks
from tests.engine.forward.conftest import MIXTURES, VOCABULARY, make_mixture, make_tiny, pytest_generate_tests
from tests.engine.stopping import finish, finish_stopped
from tests.models import write_talker

__all__ = ["make_mixture", "make_tiny", "pytest_generate_tests"]

DEVICE = Device("cpu", 1)
TEXT = "It was the best of times, it was the worst of times, it was the age of wisdom; 1775 years of it. " * 20


@pytest.fixture(scope="module", params=[True, False], ids=["tied", "untied"])
def talker(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    model = Model.open(write_talker(tmp_path_factory.mktemp("talker"), layers=1, tied=request.param))
    yield model
    model.close()


@pytest.fixture
def chunks(talker: Model) -> torch.Tensor:
    return token_chunks(talker, TEXT, 32, 6)


@pytest.fixture
def done(talker: Model, chunks: torch.Tensor, tmp_path: Path) -> Analysis:
    return finish(analyse(talker, chunks, tmp_path / "a", DEVICE))


def test_every_adjustable_tensor_has_costs_that_fall_as_bits_rise(talker: Model, done: Analysis) -> None:
    adjustable = {tensor.name for tensor in talker.outline.tensors if tensor.adjustable}
    assert set(done.tables.rows) == adjustable
    assert done.tables.measured
    for row in done.tables.rows.values():
        assert row.coefficient > 0
        assert 0 < row.errors["IQ4_XS"] < row.errors["Q3_K"]  # against Q4_K it depends
        ascending = sorted(set(row.errors) - {"IQ4_XS"}, key=lambda name: scheme(name).bits_per_weight)
        costs = [row.cost(name) for name in ascending]
        assert len(costs) > 5
        assert costs == sorted(costs, reverse=True)
        assert costs[-1] < costs[0] / 1000


def test_what_is_known_of_inputs(talker: Model, chunks: torch.Tensor, done: Analysis) -> None:
    tensors = {tensor.place.role: tensor for tensor in talker.outline.tensors}
    (query,) = done.inputs(tensors[Role.ATTN_Q])
    assert torch.equal(query.importance, done.calibration.importance(tensors[Role.ATTN_Q].name))
    assert done.inputs(tensors[Role.ATTN_NORM]) == ()
    forward = Forward(talker)
    hidden = forward.embed(chunks)
    last = forward.finish(forward.run_layer(forward.layer(0), hidden)).flatten(0, 1)
    moment = last.T @ last / len(last)
    if Role.OUTPUT in tensors:
        (output,) = done.inputs(tensors[Role.OUTPUT])
        assert output.hessian is not None
        torch.testing.assert_close(output.hessian, moment, rtol=1e-3, atol=1e-4)
        (embedding,) = done.inputs(tensors[Role.TOKEN_EMBD])
        assert embedding.hessian is None
    else:
        (both,) = done.inputs(tensors[Role.TOKEN_EMBD])
        assert both.hessian is not None
        away = both.hessian - both.hessian.diagonal().diag()
        wanted = moment - moment.diagonal().diag()
        torch.testing.assert_close(away / away.norm(), wanted / wanted.norm(), rtol=1e-3, atol=1e-4)


def test_stopped_after_every_step_the_tables_are_the_same(
    talker: Model, chunks: torch.Tensor, done: Analysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def begin() -> Any:
        seen.append(known_tables(talker, chunks, tmp_path / "b") is None)
        return analyse(talker, chunks, tmp_path / "b", DEVICE)

    again, attempts = finish_stopped(begin)
    assert attempts >= 4
    assert all(seen)  # no tables before they are complete
    assert again.tables == done.tables == known_tables(talker, chunks, tmp_path / "b")
    entries = Journal(analysis_folder(tmp_path / "b", talker, chunks) / COSTS).entries
    assert len(entries) == len(again.tables.rows) + 1  # each was measured once
    for name, inputs in done.outside.items():
        assert torch.equal(again.outside[name].importance, inputs.importance)


def test_done_before_it_answers_without_a_look_at_the_weights(
    talker: Model, chunks: torch.Tensor, done: Analysis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Model, "rows", lambda *_: pytest.fail("weights were read"))
    again = finish(analyse(talker, chunks, tmp_path / "a", DEVICE))
    assert again.tables == done.tables == known_tables(talker, chunks, tmp_path / "a")


@pytest.mark.parametrize("lost", [COSTS, OUTPUT_HESSIAN, "calibration", "sensitivity"])
def test_what_was_lost_is_made_again(
    talker: Model, chunks: torch.Tensor, done: Analysis, tmp_path: Path, lost: str
) -> None:
    path = analysis_folder(tmp_path / "a", talker, chunks) / lost
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    again = finish(analyse(talker, chunks, tmp_path / "a", DEVICE))
    assert again.tables == done.tables
    assert path.exists()
    for name, inputs in done.outside.items():
        assert torch.equal(again.outside[name].importance, inputs.importance)


def test_another_text_or_clip_is_another_analysis(talker: Model, chunks: torch.Tensor, done: Analysis, tmp_path: Path):
    clips = [Clip("*down_proj*", "activations", -0.01, 0.01)]
    assert known_tables(talker, chunks, tmp_path / "a") is not None
    assert known_tables(talker, chunks[:3], tmp_path / "a") is None
    assert known_tables(talker, chunks, tmp_path / "a", clips) is None
    weights_only = [Clip("*down_proj*", "weights", -0.01, 0.01)]
    assert known_tables(talker, chunks, tmp_path / "a", weights_only) == done.tables
    clipped = finish(analyse(talker, chunks, tmp_path / "a", DEVICE, clips)).tables.rows
    for name, row in done.tables.rows.items():
        assert (clipped[name].coefficient < row.coefficient) == ("down_proj" in name)


def test_experts(make_mixture: Any, tmp_path: Path) -> None:
    model = Model.open(make_mixture(MIXTURES["qwen 3 moe"])[0])
    tokens = torch.randint(3, VOCABULARY - 20, (4, 16), generator=torch.Generator().manual_seed(3))
    done = finish(analyse(model, tokens, tmp_path / "a", DEVICE))
    stacks = [tensor for tensor in model.outline.tensors if len(tensor.shape) == 3]
    assert len(stacks) == 9
    for tensor in stacks:
        row = done.tables.rows[tensor.name]
        assert row.coefficient > 0
        assert row.errors["Q8_0"] < row.errors["IQ4_NL"] < 0.1
        assert len(done.inputs(tensor)) == 8
    assert {tensor.name for tensor in model.outline.tensors if tensor.adjustable} == set(done.tables.rows)
    model.close()
