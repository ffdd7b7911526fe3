"""What is expected of a model that nobody has measured."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.engine.outline import OutlineTensor
from app.engine.roles import Place, Role
from app.engine.schemes import scheme, schemes
from app.engine.tables import Tables, TensorCosts
from app.engine.typical import expected_cost, typical_tables
from tests.engine.test_allocation import outline


def test_a_type_that_was_not_measured_costs_what_its_neighbour_does() -> None:
    tables = Tables({"a": TensorCosts(2.0, {"Q4_0": 0.01, "Q8_0": 0.0001})}, True)
    ratio = (scheme("Q4_1").relative_error / scheme("Q4_0").relative_error) ** 2
    assert expected_cost(tables, "a", "Q4_1") == pytest.approx(2 * 0.01 * ratio)
    assert expected_cost(tables, "a", "Q4_0") == 0.02
    assert expected_cost(tables, "a", "F32") == 0
    assert expected_cost(tables, "b", "Q4_0") == 0


def test_typical_tables_know_every_type_that_fits() -> None:
    model = outline(hidden=288)
    tables = typical_tables(model)
    assert not tables.measured
    assert set(tables.rows) == {tensor.name for tensor in model.tensors if tensor.adjustable}
    assert set(tables.rows["embed.weight"].errors) == {n for n, g in schemes().items() if g.fits((1, 288))}
    assert Tables.from_json(json.loads(json.dumps(tables.to_json()))) == tables


def test_the_first_and_the_last_layer_count_more() -> None:
    rows = typical_tables(outline(layers=24)).rows
    costs = [rows[f"layers.{layer}.ATTN_Q.weight"].coefficient for layer in range(24)]
    assert costs[0] > 2 * costs[12]
    assert costs[23] > 1.3 * costs[12]
    assert costs.index(max(costs)) == 0


def test_what_is_kept_as_it_is_costs_nothing() -> None:
    rows = typical_tables(outline()).rows
    assert rows["layers.0.ATTN_Q.weight"].cost("BF16") == 0
    assert rows["layers.0.ATTN_Q.weight"].cost("F16") > 0


def test_tied_embeddings_count_for_both() -> None:
    tied = outline()
    head = OutlineTensor("head.weight", Place(Role.OUTPUT), (1000, 256), "BF16", 512_000)
    apart = replace(tied, tied=False, tensors=(*tied.tensors, head))
    both = typical_tables(apart).rows
    together = both["embed.weight"].coefficient + both["head.weight"].coefficient
    assert typical_tables(tied).rows["embed.weight"].coefficient == pytest.approx(together)
