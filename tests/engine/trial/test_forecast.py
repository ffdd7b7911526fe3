"""From a sample to the whole, in figures that can be reckoned by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.allocation import Allocation
from app.engine.evaluation import Evaluation
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe
from app.engine.tables import Tables
from app.engine.trial.forecast import (
    LEAST_SPREAD,
    MEASURED_RANGE,
    TYPICAL_SPREAD,
    corrected_forecast,
    plain_forecast,
    ratio,
    rehearsed_forecast,
    tensor_error,
)
from app.engine.trial.measuring import SampledTensor, Sums
from app.engine.trial.sampling import sample
from app.engine.typical import expected_cost, typical_tables
from tests.engine.test_allocation import outline

MODEL = outline()
RECIPE = Recipe("Q4_K_M")


@pytest.fixture
def plan() -> Plan:
    return make_plan(MODEL, RECIPE)


@pytest.fixture
def tables() -> Tables:
    """As if they had been measured."""
    return replace(typical_tables(MODEL), measured=True)


def sampled(plan: Plan, tables: Tables, factor: float) -> list[SampledTensor]:
    """A sample that lost so many times what the tables expect."""
    found = []
    for row in sample(plan):
        costs = tables.rows[row.tensor.name]
        error = factor * expected_cost(tables, row.tensor.name, row.scheme) / costs.coefficient
        sums = Sums(100, 100 * error, 100.0, 300 * error, 300.0)
        found.append(SampledTensor(row, ((0, 1),), (), None, sums))
    return found


def whole(plan: Plan, tables: Tables) -> float:
    return Allocation(MODEL, RECIPE, tables).forecast(plan)


def test_losing_twice_as_much_doubles_the_forecast(plan: Plan, tables: Tables) -> None:
    tensors = sampled(plan, tables, 2.0)
    ratios = [ratio(one, tables) for one in tensors]
    assert ratios == pytest.approx([2.0] * len(tensors))
    found = corrected_forecast(plan, tables, tensors, ratios)
    assert found.kl == pytest.approx(2 * whole(plan, tables))
    assert found.low == pytest.approx(found.kl)  # all agree
    assert found.high == pytest.approx(found.kl)


def test_typical_tables_are_trusted_less(plan: Plan, tables: Tables) -> None:
    typical = replace(tables, measured=False)
    tensors = sampled(plan, typical, 1.0)
    found = corrected_forecast(plan, typical, tensors, [ratio(one, typical) for one in tensors])
    assert found.low == pytest.approx(found.kl / TYPICAL_SPREAD)
    assert found.high == pytest.approx(found.kl * TYPICAL_SPREAD)


def test_a_ratio_stays_with_its_role(plan: Plan, tables: Tables) -> None:
    tensors = sampled(plan, tables, 1.0)
    role = tensors[0].row.tensor.place.role
    found = corrected_forecast(
        plan, tables, tensors, [3.0 if one.row.tensor.place.role is role else 1 for one in tensors]
    )
    costs = {row.tensor.name: expected_cost(tables, row.tensor.name, row.scheme) for row in plan.rows}
    own = sum(costs[row.tensor.name] for row in plan.rows if row.tensor.place.role is role)
    assert found.kl == pytest.approx(whole(plan, tables) + 2 * tables.scale * own)
    assert found.low < found.kl < found.high


def test_nothing_lost_or_nothing_expected_is_no_ratio(plan: Plan, tables: Tables) -> None:
    assert [ratio(one, tables) for one in sampled(plan, tables, 0.0)] == [None] * len(sample(plan))
    assert ratio(sampled(plan, tables, 1.0)[0], Tables({}, measured=True)) is None


def test_measured_tables_alone_have_a_range(plan: Plan, tables: Tables) -> None:
    found = plain_forecast(plan, tables)
    assert found.kl == pytest.approx(whole(plan, tables))
    assert (found.low, found.high) == pytest.approx(tuple(found.kl * one for one in MEASURED_RANGE))
    assert found.low < found.kl < found.high


@pytest.mark.parametrize(("kl", "error", "spread"), [(0.1, 0.001, LEAST_SPREAD), (0.1, 0.05, 2.0), (0.0, 0.0, 1.0)])
def test_a_rehearsal_is_as_sure_as_its_text_is_long(kl: float, error: float, spread: float) -> None:
    found = rehearsed_forecast(Evaluation(1, 512, 255, 9.0, 9.1, kl, error, kl, kl, kl, 0.9, ()))
    assert found.kl == kl
    assert found.low == pytest.approx(kl / spread)
    assert found.high == pytest.approx(kl * spread)


def test_a_tensors_error_is_a_root(plan: Plan) -> None:
    row = plan.rows[0]
    assert tensor_error(SampledTensor(row, (), (), None, Sums(4, 1.0, 4.0))) == 0.5
    assert tensor_error(SampledTensor(row, (), (), None)) == 0.0
