"""Reasons are true to the tables they come from."""

from __future__ import annotations

import re

import pytest

from app.engine.allocation import Allocation
from app.engine.recipe import Recipe
from app.engine.schemes import scheme
from app.engine.typical import expected_cost
from tests.engine.test_allocation import noisy_tables, outline


@pytest.mark.parametrize("seed", range(4))
def test_every_figure_is_the_tables(seed: int) -> None:
    model = outline(layers=6)
    tables = noisy_tables(model, seed, ("Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "Q8_0"))
    allocation = Allocation(model, Recipe(), tables)
    points = allocation.points()
    plan = allocation.at(points[len(points) // 2][0])
    total = allocation.forecast(plan)
    free = [row for row in plan.rows if row.tensor.adjustable]
    per_byte = sorted((tables.rows[row.tensor.name].coefficient / row.tensor.weights for row in free), reverse=True)
    sizes: dict[str, int] = {}
    for row in free:
        sizes[row.scheme] = sizes.get(row.scheme, 0) + row.tensor.weights
    usual = scheme(max(sizes, key=lambda name: sizes[name])).bits_per_weight
    kinds = set()
    for row in free:
        bits = scheme(row.scheme).bits_per_weight
        kind = row.reason.split()[0]
        kinds.add(kind)
        assert row.scheme in row.reason
        assert {"Kept": bits > usual, "Raised": bits > usual, "Lowered": bits < usual}.get(kind, bits == usual)
        cost = tables.scale * expected_cost(tables, row.tensor.name, row.scheme)
        if "of the expected divergence" in row.reason and (share := re.search(r"([\d.]+)%", row.reason)):
            assert float(share[1]) == pytest.approx(100 * cost / total, abs=0.051)
        if most := re.search(r"(\d+) % most", row.reason):
            own = tables.rows[row.tensor.name].coefficient / row.tensor.weights
            assert own >= per_byte[max(0, int(int(most[1]) / 100 * len(free)) - 1)] * (1 - 1e-9)
    assert {"Kept", "Lowered"} <= kinds
