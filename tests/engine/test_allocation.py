"""Automatic allocation on small models: exact, within every bound, never above the size."""

from __future__ import annotations

import json
import math
import random
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.allocation import Allocation, allocate, plan_for, smoothed
from app.engine.errors import BadRecipe
from app.engine.formats import formats
from app.engine.mixes import mixes
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Bound, Recipe, Rule, Target
from app.engine.roles import Place, Role
from app.engine.schemes import scheme
from app.engine.tables import Tables, TensorCosts
from app.engine.typical import typical_tables

SHAPES = {
    Role.ATTN_NORM: (256,),
    Role.ATTN_Q: (256, 256),
    Role.ATTN_V: (64, 256),
    Role.FFN_DOWN: (256, 768),
}


def outline(layers: int = 4, hidden: int = 256) -> Outline:
    """A small model; rows of 288 fit no type with blocks of 256."""
    tensors = [OutlineTensor("embed.weight", Place(Role.TOKEN_EMBD), (1000, hidden), "BF16", 2000 * hidden)]
    for layer in range(layers):
        tensors += [
            OutlineTensor(f"layers.{layer}.{role.name}.weight", Place(role, layer), shape, "BF16", 2 * math.prod(shape))
            for role, shape in SHAPES.items()
        ]
    return Outline("/x", "x", "safetensors", "Llama", layers, {}, tuple(tensors), {"gguf": 1024}, True)


def noisy_tables(model: Outline, seed: int, types: tuple[str, ...] = ("Q2_K", "Q4_K", "Q5_0", "Q8_0")) -> Tables:
    dice = random.Random(seed)
    rows = {}
    for tensor in model.tensors:
        if tensor.adjustable:
            fitting = [name for name in types if scheme(name).fits(tensor.shape)]
            errors = {name: scheme(name).relative_error ** 2 * dice.uniform(0.5, 2) for name in fitting}
            rows[tensor.name] = TensorCosts(dice.lognormvariate(0, 1), errors)
    return Tables(rows, measured=True, scale=1.3)


def types_of(plan: Plan) -> dict[str, str]:
    return {row.tensor.name: row.scheme for row in plan.rows}


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10**6), st.floats(0, 1))
def test_the_best_of_all_plans(seed: int, place: float) -> None:
    model = outline(layers=1)
    tables = noisy_tables(model, seed)
    allocation = Allocation(model, Recipe(), tables)
    free = [tensor for tensor in model.tensors if tensor.adjustable]
    every = []
    for names in product(*(tables.rows[tensor.name].errors for tensor in free)):
        recipe = Recipe(rules=tuple(Rule(t.name, name) for t, name in zip(free, names, strict=True)))
        every.append((make_plan(model, recipe).size_bytes, allocation.forecast(make_plan(model, recipe))))
    sizes = sorted(size for size, _ in every)
    limit = int(sizes[0] + place * (sizes[-1] - sizes[0]))
    plan = allocation.at(limit)
    assert plan.size_bytes <= limit
    assert allocation.forecast(plan) == pytest.approx(min(kl for size, kl in every if size <= limit))
    kls = sorted(kl for _, kl in every)
    max_kl = kls[0] + place * (kls[-1] - kls[0]) + 1e-9
    plan = allocation.plan(Target(max_kl=max_kl))
    assert allocation.forecast(plan) <= max_kl * (1 + 1e-9)
    assert plan.size_bytes == min(size for size, kl in every if kl <= max_kl)


def test_the_curve_falls_and_every_point_can_be_had() -> None:
    model = outline()
    allocation = Allocation(model, Recipe(), noisy_tables(model, 3))
    points = allocation.points()
    assert all(a[0] < b[0] and a[1] > b[1] for a, b in pairwise(points))
    for size_bytes, kl in points:
        plan = allocation.at(size_bytes)
        assert plan.size_bytes == size_bytes
        assert allocation.forecast(plan) == pytest.approx(kl)
    assert types_of(allocation.at(10**12)) == types_of(allocation.at(points[-1][0]))


def test_what_cannot_be_reached_is_said() -> None:
    model = outline()
    allocation = Allocation(model, Recipe(), noisy_tables(model, 3))
    least, worst = allocation.points()[0]
    assert allocation.at(least).size_bytes == least
    with pytest.raises(BadRecipe, match=r"smallest possible file is 0\.\d MB"):
        allocation.at(least - 1)
    with pytest.raises(BadRecipe, match="largest possible file"):
        allocation.plan(Target(max_kl=1e-9))
    assert allocation.plan(Target(max_kl=worst * 1.01)).size_bytes == least


def test_without_a_figure_the_mix_gives_the_size() -> None:
    model = outline()
    stock = make_plan(model, Recipe("Q4_K_M"))
    plan = allocate(model, Recipe("Q4_K_M", target=Target()), typical_tables(model))
    assert plan.size_bytes <= stock.size_bytes
    assert plan.recipe.target == Target()


def test_rules_are_exact_and_bounds_hold() -> None:
    model = outline()
    rules = (Rule("layers.1.ATTN_Q.*", "Q8_0"), Rule("blk.2.ffn_down.weight", "Q3_K"))
    bounds = (Bound("*", least="Q3_K"), Bound("*ATTN_V*", "Q5_K", "Q6_K"), Bound("layers.1.ATTN_Q.*", most="Q2_K"))
    recipe = Recipe("Q4_K_M", rules, bounds=bounds)
    tables = typical_tables(model)
    allocation = Allocation(model, recipe, tables)
    for size_bytes, _ in allocation.points():
        types = types_of(allocation.at(size_bytes))
        assert types["layers.1.ATTN_Q.weight"] == "Q8_0"
        assert types["layers.2.FFN_DOWN.weight"] == "Q3_K"
        for name, kind in types.items():
            if "ATTN_V" in name:
                assert 5.5 <= scheme(kind).bits_per_weight <= 6.5625
            assert scheme(kind).bits_per_weight >= scheme("Q3_K").bits_per_weight
    assert allocation.points()[0][0] > Allocation(model, Recipe(), tables).points()[0][0]


def test_a_bound_that_no_type_meets_takes_more_bits_than_fewer() -> None:
    model = outline()
    tables = noisy_tables(model, 1, ("Q4_0", "Q8_0"))
    plan = Allocation(model, Recipe(bounds=(Bound("*ATTN_V*", "Q5_K", "Q5_K"),)), tables).at(10**9)
    assert {kind for name, kind in types_of(plan).items() if "ATTN_V" in name} == {"Q8_0"}


@pytest.mark.parametrize(
    ("bound", "words"),
    [
        (Bound("nothing*", "Q4_0"), "No tensor of x matches 'nothing"),
        (Bound("*", "Q8_0", "Q4_0"), "at least Q8_0 and at most Q4_0"),
        (Bound("*", "Q9"), "no type called 'Q9'"),
    ],
)
def test_bounds_that_make_no_sense(bound: Bound, words: str) -> None:
    model = outline()
    with pytest.raises(BadRecipe, match=words):
        plan_for(model, Recipe(target=Target(size_bytes=10**6), bounds=(bound,)))


def test_tensors_that_must_agree_do(monkeypatch: pytest.MonkeyPatch) -> None:
    container = formats()["gguf"]
    key = {Role.ATTN_Q: "qv", Role.ATTN_V: "qv"}
    monkeypatch.setattr(
        type(container), "must_agree", lambda _, place: f"{key[place.role]}{place.layer}" if place.role in key else None
    )
    model = outline()
    tables = noisy_tables(model, 5)
    allocation = Allocation(model, Recipe(rules=(Rule("layers.0.ATTN_V.*", "Q5_0"),)), tables)
    plans = [allocation.at(size_bytes) for size_bytes, _ in allocation.points()]
    plans += [candidate.plan for candidate in allocation.candidates(Target(size_bytes=plans[-1].size_bytes))]
    for plan in plans:
        types = types_of(plan)
        assert types["layers.0.ATTN_V.weight"] == "Q5_0"
        for layer in range(1, model.layers):
            assert types[f"layers.{layer}.ATTN_V.weight"] == types[f"layers.{layer}.ATTN_Q.weight"]
    assert types_of(plans[0])["layers.0.ATTN_Q.weight"] == "Q5_0"


@pytest.mark.parametrize("share", [0.2, 0.5, 1.0])
def test_the_best_stock_mix_that_fits_is_among_the_candidates(share: float) -> None:
    model = outline()
    allocation = Allocation(model, Recipe(), typical_tables(model))
    sizes = {name: make_plan(model, Recipe(name)).size_bytes for name in mixes()}
    limit = int(min(sizes.values()) + share * (max(sizes.values()) - min(sizes.values())))
    candidates = allocation.candidates(Target(size_bytes=limit))
    assert candidates[0].name == "automatic"
    assert all(candidate.plan.size_bytes <= limit for candidate in candidates)
    assert all(candidate.forecast_kl >= candidates[0].forecast_kl for candidate in candidates)
    fitting = {name: make_plan(model, Recipe(name)) for name, size in sizes.items() if size <= limit}
    best = min(allocation.forecast(plan) for plan in fitting.values())
    stock = [types_of(plan) for plan in fitting.values() if allocation.forecast(plan) == pytest.approx(best)]
    assert any(types_of(candidate.plan) in stock for candidate in candidates)


def test_the_mix_one_started_from_is_a_candidate_at_its_own_size() -> None:
    model = outline()
    allocation = Allocation(model, Recipe("Q4_1"), noisy_tables(model, 2))
    types = [types_of(candidate.plan) for candidate in allocation.candidates(Target())]
    assert types_of(make_plan(model, Recipe("Q4_1"))) in types
    assert len({json.dumps(item) for item in types}) == len(types)


def test_every_choice_has_a_reason() -> None:
    model = outline()
    bounds = (Bound("layers.0.FFN_DOWN.*", least="Q8_0"), Bound("layers.3.ATTN_V.*", most="Q2_K"))
    plan = plan_for(model, Recipe("Q4_K_M", target=Target(), bounds=bounds))
    reasons = {row.tensor.name: row.reason for row in plan.rows}
    assert all(reasons.values())
    assert reasons["layers.0.FFN_DOWN.weight"] == "A bound keeps it at Q8_0 or more."
    assert reasons["layers.3.ATTN_V.weight"] == "A bound keeps it at Q2_K or less."
    assert json.loads(json.dumps(plan.to_json()))["recipe"]["target"] == {"size_bytes": 0, "max_kl": 0.0, "words": ""}


def test_without_a_target_the_mix_decides() -> None:
    model = outline()
    assert plan_for(model, Recipe("Q5_K_M")) == make_plan(model, Recipe("Q5_K_M"))


def test_tensors_that_were_not_measured_stay_as_the_mix_has_them() -> None:
    model = outline()
    tables = noisy_tables(model, 1)
    rest = Tables({name: row for name, row in tables.rows.items() if "ATTN_V" not in name}, True)
    stock = types_of(make_plan(model, Recipe("Q4_K_M")))
    types = types_of(Allocation(model, Recipe("Q4_K_M"), rest).at(10**9))
    assert all(types[name] == stock[name] for name in types if "ATTN_V" in name)


def test_rows_that_few_types_fit_get_no_stand_ins() -> None:
    model = outline(hidden=288)
    plan = plan_for(model, Recipe("Q4_K_M", target=Target()))
    assert not plan.stand_ins
    assert all(scheme(row.scheme).fits(row.tensor.shape) for row in plan.rows)


def test_smoothing_keeps_the_order_and_the_middle() -> None:
    rows = {str(value): TensorCosts(value, {"Q4_0": 0.01}) for value in (0.0, 1.0, 4.0, 16.0)}
    found = [row.coefficient for row in smoothed(Tables(rows, True)).rows.values()]
    assert found == pytest.approx([0.0, 2.0, 4.0, 8.0])
