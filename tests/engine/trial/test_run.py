"""Try first: forecasts that agree with the whole, within bounds, and nothing left behind."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import pytest
import torch

from app.engine.allocation import Allocation
from app.engine.excerpts import proof_chunks
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.engine.schemes import scheme
from app.engine.trial import Effort, Trial, run, try_first
from app.engine.trial.forecast import MEASURED_RANGE
from app.engine.typical import typical_tables
from tests.engine.stopping import finish, watch
from tests.models import SAMPLE

FAST = Recipe("Q4_K_M", quality="fast")


def tried(model: Model, recipe: Recipe, chunks: torch.Tensor | None = None, **changes: object) -> Trial:
    plan, tables = make_plan(model.outline, recipe), typical_tables(model.outline)
    work = Effort(proof=2048, **changes)  # type: ignore[arg-type]
    return finish(try_first(model, plan, tables, Device("cpu", 2), work, None, chunks))


@pytest.fixture
def model() -> Generator[Model, None, None]:
    """The sample model, open."""
    found = Model.open(SAMPLE)
    yield found
    found.close()


def whole_error(model: Model, recipe: Recipe) -> float:
    """The error of all weights, as a proof states it."""
    error = square = 0.0
    for row in make_plan(model.outline, recipe).rows:
        grid, tensor = scheme(row.scheme), row.tensor
        weight = model.rows(tensor, 0, tensor.weights // tensor.shape[-1])
        error += float((grid.decode(grid.encode(weight)) - weight).double().square().sum())
        square += float(weight.double().square().sum())
    return (error / square) ** 0.5


@pytest.mark.parametrize("mix", ["Q4_K_M", "Q2_K", "Q8_0"])
def test_the_error_is_nearly_that_of_the_whole(model: Model, mix: str) -> None:
    recipe = Recipe(mix, quality="fast")
    assert tried(model, recipe).relative_error == pytest.approx(whole_error(model, recipe), rel=0.05)


def test_without_a_text_the_tables_are_corrected(model: Model) -> None:
    found = tried(model, FAST)
    plan, tables = make_plan(model.outline, FAST), typical_tables(model.outline)
    expected = Allocation(model.outline, FAST, tables).forecast(plan)
    ratios = [row.ratio for row in found.rows if row.ratio is not None]
    assert min(ratios) * expected <= found.forecast_kl <= max(ratios) * expected
    assert found.forecast_low < found.forecast_kl < found.forecast_high
    assert found.forecast_kl == found.tables_kl
    assert not found.measured
    assert found.rehearsed_tokens == 0


def test_a_rehearsal_says_more_than_the_tables(model: Model) -> None:
    chunks, _ = proof_chunks(model, "fast")
    assert chunks is not None
    found = tried(model, FAST, chunks[:1])
    assert found.rehearsed_tokens == chunks.shape[1] // 2 - 1
    assert 0.003 < found.forecast_kl < 0.02  # 0.007 measured of the finished file
    assert found.forecast_low < found.forecast_kl < found.forecast_high
    assert found.tables_kl != found.forecast_kl


def test_a_rehearsal_that_would_take_too_long_is_left_out(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    chunks, _ = proof_chunks(model, "fast")
    monkeypatch.setattr(run, "REHEARSAL_S", 0.0)
    assert tried(model, FAST, chunks).rehearsed_tokens == 0
    monkeypatch.setattr(run, "REHEARSAL_S", 1e9)
    monkeypatch.setattr(run, "REHEARSAL_LIMIT_S", 0.0)
    assert tried(model, FAST, chunks).rehearsed_tokens == 0


def test_progress_ends_where_it_should_and_can_be_stopped_anywhere(model: Model) -> None:
    plan, tables = make_plan(model.outline, FAST), typical_tables(model.outline)
    _, steps = watch(try_first(model, plan, tables, Device(), Effort()))
    assert [step.done_bytes for step in steps] == sorted(step.done_bytes for step in steps)
    assert steps[-1].done_bytes == steps[-1].total_bytes > 0
    assert {step.stage for step in steps} == {"try"}
    for number in range(0, len(steps), 5):
        begun = try_first(model, plan, tables, Device(), Effort())
        for _ in range(number + 1):
            next(begun)
        begun.close()


def test_feedback_takes_its_time(model: Model) -> None:
    quick = tried(model, FAST)
    slow = tried(model, Recipe("Q4_K_M"), calibration=4096, sensitivity=2048)
    assert slow.eta_parts["values"] > 3 * quick.eta_parts["values"]
    assert slow.eta_parts["calibration"] > 0
    assert slow.eta_s == pytest.approx(sum(slow.eta_parts.values()))


def test_exact_types_lose_nothing(model: Model) -> None:
    found = tried(model, Recipe("BF16", quality="fast"))
    assert found.relative_error < 0.01
    assert found.forecast_kl < 1e-3


def test_tables_measured_with_feedback_stand_but_not_without_a_range(model: Model) -> None:
    recipe = Recipe("Q4_K_M")
    plan, tables = make_plan(model.outline, recipe), replace(typical_tables(model.outline), measured=True)
    chunks, _ = proof_chunks(model, "fast")
    found = finish(try_first(model, plan, tables, Device("cpu", 2), Effort(), None, chunks))
    assert found.measured
    assert found.rehearsed_tokens == 0
    assert {row.ratio for row in found.rows} == {None}
    assert found.forecast_kl == pytest.approx(Allocation(model.outline, recipe, tables).forecast(plan))
    low, high = MEASURED_RANGE
    assert found.forecast_low == pytest.approx(low * found.forecast_kl)
    assert found.forecast_high == pytest.approx(high * found.forecast_kl)
