"""Recipes: JSON both ways, rules in order, refusals in sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.engine.errors import BadRecipe
from app.engine.recipe import Bound, Clip, Recipe, Rule, Target


def test_json_both_ways() -> None:
    recipe = Recipe("Q5_K_M", (Rule("*.v_proj.*", "Q8_0"), Rule("blk.?.ffn_up.weight", "Q2_K")), name="mine")
    assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_everything_both_ways() -> None:
    bounds = (Bound("*attn_v*", least="Q4_K"), Bound("*", "Q3_K", "Q6_K"))
    clips = (Clip("*up_proj*", "weights", -1.5, 2.0), Clip("*up_proj*", "activations", -40.0, 40.0))
    for target in (Target(122_300_000, words="122.3 MB"), Target(max_kl=0.05), Target(), None):
        recipe = Recipe("Q3_K_M", method="search", quality="best", target=target, bounds=bounds, clips=clips)
        assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_an_old_recipe_still_means_the_same() -> None:
    old = {"version": 1, "mix": "Q6_K", "rules": [], "method": "search", "format": "gguf", "name": "mine"}
    assert Recipe.from_json(old) == Recipe("Q6_K", method="search", name="mine")


@pytest.mark.parametrize(
    ("recipe", "method"),
    [
        (Recipe(quality="fast"), "search"),
        (Recipe(), "feedback"),
        (Recipe(quality="best"), "feedback"),
        (Recipe(quality="best", method="search"), "search"),
        (Recipe(quality="fast", method="feedback"), "feedback"),
    ],
)
def test_the_quality_chooses_the_method_unless_one_is_named(recipe: Recipe, method: str) -> None:
    assert recipe.chosen_method == method


def test_the_last_word_on_a_pattern_counts() -> None:
    recipe = Recipe().with_bound(Bound("a", "Q8_0")).with_bound(Bound("b", "Q4_0")).with_bound(Bound("a", "Q2_K"))
    assert recipe.bounds == (Bound("b", "Q4_0"), Bound("a", "Q2_K"))
    assert recipe.with_bound(Bound("b")).bounds == (Bound("a", "Q2_K"),)
    seen, weights = Clip("a", "activations", -1, 1), Clip("a", "weights", -1, 1)
    clipped = Recipe().with_clip(weights).with_clip(seen).with_clip(Clip("a", "weights", -2, 2))
    assert clipped.clips == (seen, Clip("a", "weights", -2, 2))


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
        ({"quality": 4}, "are texts"),
        ({"quality": "finest"}, "no quality called 'finest'"),
        ({"rules": [{"pattern": "x", "scheme": "Q4_0", "why": "y"}]}, "unknown entry 'why'"),
        ({"bounds": [{"least": "Q4_0"}]}, "bound of a recipe needs a pattern"),
        ({"clips": [{"pattern": "x", "what": "weights", "low": 0}]}, "needs a pattern and a what and a low and a high"),
        ({"clips": [{"pattern": "x", "what": "biases", "low": 0, "high": 1}]}, "is for 'biases'"),
        ({"clips": [{"pattern": "x", "what": "weights", "low": 1, "high": 1}]}, "low must be less than high"),
        ({"clips": [{"pattern": "x", "what": "weights", "low": "a", "high": 1}]}, "must be a number"),
        ({"target": 4}, "target of a recipe needs to be a JSON object"),
        ({"target": {"size": 4}}, "unknown entry 'size'"),
        ({"target": {"size_bytes": -1}}, "neither is below 0"),
        ({"target": {"size_bytes": 1.5}}, "whole number"),
        ({"target": {"max_kl": float("nan")}}, "must be a number"),
        ({"target": {"size_bytes": 5, "max_kl": 0.1}}, "both size_bytes and max_kl"),
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
