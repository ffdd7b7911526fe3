"""Clicks become short rules, and exactly the chosen tensors change."""

import pytest

from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Rule
from app.gui.models.rules import assign, layer_pattern, offered
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
