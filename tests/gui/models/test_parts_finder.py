"""What a person's words mean on a model."""

import pytest

from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Rule
from app.gui.models.parts_finder import PartsFinder, ranges
from tests.gui.fakes import paper_outline

OUTLINE = paper_outline(layers=12)
FINDER = PartsFinder(OUTLINE)


def layers(text):
    names = set(FINDER.find(text).names)
    return sorted({one.place.layer for one in OUTLINE.tensors if one.name in names and one.place.layer is not None})


@pytest.mark.parametrize(
    ("text", "pattern", "count"),
    [
        ("all down_proj of layers 0-3", "model.layers.[0-3].mlp.down_proj.weight", 4),
        ("down layers 1 to 4", "model.layers.[0-3].mlp.down_proj.weight", 4),
        ("down_proj", "model.layers.*.mlp.down_proj.weight", 12),
        ("ffn_down of the last 2 layers", "model.layers.1[01].mlp.down_proj.weight", 2),
        ("*.ffn_down.*", "*.ffn_down.*", 12),
        ("model.layers.3.mlp.up_proj.weight", "model.layers.3.mlp.up_proj.weight", 1),
        ("layer 3", "model.layers.2.*", 7),
        ("word embeddings", "model.embed_tokens.weight", 1),
    ],
)
def test_words_and_patterns(text, pattern, count):
    found = FINDER.find(text)
    assert found.patterns == (pattern,)
    assert len(found.names) == count
    rule = Rule(found.patterns[0], "")
    assert {one.name for one in OUTLINE.tensors if one.adjustable and rule.matches(one.name)} <= set(found.names) or (
        text.startswith("*")
    )


def test_layers_count_from_one_unless_zero_is_said():
    assert layers("layers 1-3") == [0, 1, 2]
    assert layers("layers 0-3") == [0, 1, 2, 3]
    assert layers("layers 2, 5 and 7") == [1, 4, 6]
    assert layers("first 2 layers") == [0, 1]
    assert layers("even layers") == [1, 3, 5, 7, 9, 11]


def test_alternatives_and_exceptions():
    both = FINDER.find("up_proj and gate_proj of layer 1").names
    assert {name.split(".")[-2] for name in both} == {"up_proj", "gate_proj"} and len(both) == 2
    some = FINDER.find("attention of layer 1 but not output").names
    assert {name.split(".")[-2] for name in some} == {"q_proj", "k_proj", "v_proj"}


def test_types_can_be_named_and_what_has_no_choice_is_shown_but_not_chosen():
    plan = make_plan(OUTLINE, Recipe())
    q6 = FINDER.find("q6_k", plan).names
    assert q6 and all(row.scheme == "Q6_K" for row in plan.rows if row.tensor.name in q6)
    found = FINDER.find("layer 1")
    assert len(found.shown) == 9 and len(found.names) == 7


def test_what_was_understood_is_said_in_words():
    assert FINDER.find("down layers 0-3").words == "feed-forward down, layers 1–4"
    assert FINDER.find("down").words == "feed-forward down, all layers"
    assert FINDER.find("").names == () == FINDER.find("no such thing").names
    assert ranges({1, 2, 3, 7}) == "1–3, 7"
