"""Recipes: JSON both ways, rules in order, refusals in sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.engine.errors import BadRecipe
from app.engine.recipe import Recipe, Rule


def test_json_both_ways() -> None:
    recipe = Recipe("Q5_K_M", (Rule("*.v_proj.*", "Q8_0"), Rule("blk.?.ffn_up.weight", "Q2_K")), name="mine")
    assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_what_is_left_out_takes_its_default() -> None:
    assert Recipe.from_json({}) == Recipe()


def test_a_new_rule_replaces_the_old_one_of_its_pattern() -> None:
    recipe = Recipe().with_rules(Rule("a", "Q8_0"), Rule("b", "Q4_0")).with_rules(Rule("a", "Q2_K"))
    assert recipe.rules == (Rule("b", "Q4_0"), Rule("a", "Q2_K"))


def test_patterns() -> None:
    assert Rule("model.layers.1.*", "Q8_0").matches("model.layers.1.mlp.up_proj.weight")
    assert not Rule("model.layers.1.*", "Q8_0").matches("model.layers.11.mlp.up_proj.weight")
    assert Rule("odd[0].weight", "Q8_0").matches("odd[0].weight")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([], "JSON object"),
        ({"version": 99}, "version 99"),
        ({"mixx": "Q4_0"}, "'mixx'"),
        ({"rules": [{"pattern": "x"}]}, "pattern and a scheme"),
        ({"rules": 7}, "pattern and a scheme"),
        ({"mix": 4}, "are texts"),
    ],
)
def test_refusals(data: object, words: str) -> None:
    with pytest.raises(BadRecipe, match=words):
        Recipe.from_json(data)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(json.dumps(Recipe("Q6_K").to_json()))
    assert Recipe.load(path) == Recipe("Q6_K")
    with pytest.raises(BadRecipe, match="cannot be read"):
        Recipe.load(tmp_path / "no.json")
    path.write_text("{")
    with pytest.raises(BadRecipe, match="not valid JSON"):
        Recipe.load(path)
