"""Clicks become short rules, and exactly the chosen tensors change."""

import pytest

from app.engine.plan import make_plan
from app.engine.recipe import Bound, Recipe, Rule
from app.gui.models.rules import assign, bounded, freed, layer_pattern, lock, offered
from tests.gui.fakes import paper_outline


def schemes_of(outline, recipe):
    return {row.tensor.name: row.scheme for row in make_plan(outline, recipe).rows}


def layer(outline, number):
    return [item.name for item in outline.tensors if item.place.layer == number and item.adjustable]


def test_layer_one_is_not_layer_eleven():
    outline = paper_outline(layers=12)
    assert layer_pattern(outline, 1) == "model.layers.1.*"
    before = schemes_of(outline, Recipe())
    after = schemes_of(outline, assign(outline, Recipe(), layer(outline, 1), "Q8_0"))
    assert {name for name in before if before[name] != after[name]} == set(layer(outline, 1))


def test_everything_is_one_rule():
    outline = paper_outline()
    names = [item.name for item in outline.tensors]
    assert assign(outline, Recipe(rules=(Rule("x", "Q8_0"),)), names, "Q4_0").rules == (Rule("*", "Q4_0"),)


def test_a_tensor_after_its_layer_and_the_layer_after_its_tensor():
    outline = paper_outline()
    name = "model.layers.2.mlp.up_proj.weight"
    recipe = assign(outline, Recipe(), layer(outline, 2), "Q8_0")
    recipe = assign(outline, recipe, [name], "Q2_K")
    found = schemes_of(outline, recipe)
    assert found[name] == "Q2_K" and found["model.layers.2.mlp.gate_proj.weight"] == "Q8_0"
    recipe = assign(outline, recipe, layer(outline, 2), "Q6_K")
    assert recipe.rules == (Rule("model.layers.2.*", "Q6_K"),)


@pytest.mark.parametrize("name", ["model.norm.weight", "model.layers.0.input_layernorm.weight", "nowhere"])
def test_what_has_no_choice_makes_no_rule(name):
    assert assign(paper_outline(), Recipe(), [name], "Q4_0") == Recipe()


def test_many_clicks_stay_few_rules():
    outline = paper_outline(layers=80)
    recipe = Recipe()
    for number in range(80):
        recipe = assign(outline, recipe, layer(outline, number)[:3], "Q5_K")
    for number in range(80):
        recipe = assign(outline, recipe, layer(outline, number), "Q4_K")
    assert len(recipe.rules) == 80


def test_only_what_fits_is_offered():
    assert "Q4_K" not in [item.name for item in offered((10, 96))]
    assert "Q8_0" in [item.name for item in offered((10, 96))]
    assert [item.name for item in offered((10, 7))] == ["BF16", "F16", "F32"]


def test_bounds_are_as_short_as_rules():
    outline = paper_outline()
    one = bounded(outline, Recipe(), ["lm_head.weight"], least="Q6_K")
    assert one.bounds == (Bound("lm_head.weight", "Q6_K"),)
    whole = bounded(outline, Recipe(), layer(outline, 1), most="Q4_K")
    assert whole.bounds == (Bound("model.layers.1.*", "", "Q4_K"),)
    everything = bounded(outline, Recipe(), [item.name for item in outline.tensors], "Q3_K", "Q6_K")
    assert everything.bounds == (Bound("*", "Q3_K", "Q6_K"),)
    assert bounded(outline, Recipe(), ["model.norm.weight"], least="Q6_K") == Recipe()  # there is no choice


def test_the_other_side_of_a_bound_stays_unless_it_contradicts():
    outline = paper_outline()
    recipe = bounded(outline, Recipe(), ["lm_head.weight"], least="Q4_K")
    both = bounded(outline, recipe, ["lm_head.weight"], most="Q6_K")
    assert both.bounds == (Bound("lm_head.weight", "Q4_K", "Q6_K"),)
    assert bounded(outline, both, ["lm_head.weight"], least="Q8_0").bounds == (Bound("lm_head.weight", "Q8_0"),)
    assert bounded(outline, both, ["lm_head.weight"], most="Q2_K").bounds == (Bound("lm_head.weight", "", "Q2_K"),)


def test_a_bound_replaces_a_rule_for_the_same_and_a_lock_keeps_what_is():
    outline = paper_outline()
    ruled = assign(outline, Recipe(), ["lm_head.weight"], "Q8_0")
    assert bounded(outline, ruled, ["lm_head.weight"], most="Q6_K").rules == ()
    plan = make_plan(outline, Recipe())
    locked = lock(outline, plan, [item.name for item in outline.tensors])
    assert schemes_of(outline, locked) == schemes_of(outline, Recipe())
    one = lock(outline, plan, layer(outline, 1))
    assert schemes_of(outline, Recipe("Q2_K", one.rules))["model.layers.1.mlp.up_proj.weight"] == "Q4_K"


def test_freed_tensors_lose_what_was_said_of_them_alone():
    outline = paper_outline()
    recipe = bounded(outline, assign(outline, Recipe(), layer(outline, 0), "Q8_0"), ["lm_head.weight"], "Q6_K")
    assert freed(outline, recipe, ["lm_head.weight"]).bounds == ()
    assert freed(outline, recipe, layer(outline, 0)[:2]).rules == recipe.rules  # it speaks for others too
    assert freed(outline, recipe, layer(outline, 0)).rules == ()
