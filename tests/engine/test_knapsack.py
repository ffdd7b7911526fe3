"""The solver against every possible choice."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.knapsack import Knapsack, sifted

OPTION = st.tuples(
    st.integers(1, 9).map(lambda blocks: 32.0 * blocks), st.sampled_from([0.0, 0.25, 1.0, 1.5, 2.75, 7.0])
)
ITEMS = st.lists(st.lists(OPTION, min_size=1, max_size=5), min_size=1, max_size=6)


@settings(deadline=None, max_examples=200)
@given(ITEMS, st.integers(0, 60).map(lambda blocks: 32.0 * blocks))
def test_nothing_is_better(items: list[list[tuple[float, float]]], limit: float) -> None:
    totals = [(sum(w for w, _ in chosen), sum(v for _, v in chosen)) for chosen in product(*items)]
    fitting = [value for weight, value in totals if weight <= limit]
    found = Knapsack([sifted(item) for item in items]).best(limit)
    if found is None:
        assert not fitting
        return
    chosen = [options[option] for options, option in zip(items, found.options, strict=True)]
    assert found.gap == 0
    assert found.weight == sum(weight for weight, _ in chosen) <= limit
    assert found.value == pytest.approx(sum(value for _, value in chosen))
    assert found.value == pytest.approx(min(fitting))


@settings(deadline=None, max_examples=50)
@given(ITEMS)
def test_every_point_of_the_curve_is_the_best_of_its_weight(items: list[list[tuple[float, float]]]) -> None:
    solver = Knapsack([sifted(item) for item in items])
    assert (solver.weights[1:] > solver.weights[:-1]).all()
    assert (solver.values[1:] < solver.values[:-1]).all()
    for weight, value in zip(solver.weights, solver.values, strict=True):
        found = solver.best(float(weight))
        assert found is not None
        assert found.value == pytest.approx(value)


def test_uneven_sizes_that_no_hull_reaches() -> None:
    """The best is a choice that the Lagrangian never makes, for any multiplier."""
    items = [[(10.0, 10.0), (20.0, 5.5), (30.0, 0.0)], [(10.0, 10.0), (20.0, 6.0), (30.0, 0.0)]]
    found = Knapsack([sifted(item) for item in items]).best(35.0)
    assert found is not None
    assert found.options == (1, 0)
    assert found.value == 15.5


def test_many_items_are_still_proven() -> None:
    items = [
        [(96.0 * (index % 7 + 1) * bits, (1 + (index * 37 % 101) / 50) * 4.0**-bits) for bits in (2, 3, 4, 5, 6, 8)]
        for index in range(300)
    ]
    solver = Knapsack([sifted(item) for item in items])
    last = solver.best(0.5 * float(solver.weights[0] + solver.weights[-1]))
    assert last is not None
    assert last.gap == 0


def test_one_way_only() -> None:
    solver = Knapsack([sifted([(32.0, 1.0)]), sifted([(64.0, 2.0), (64.0, 1.0), (96.0, 3.0)])])
    assert solver.best(95.0) is None
    found = solver.best(1000.0)
    assert found is not None
    assert found.options == (0, 1)
    assert (found.weight, found.value) == (96.0, 2.0)


def test_nothing_to_choose() -> None:
    found = Knapsack([]).best(0.0)
    assert found is not None
    assert found.options == ()
