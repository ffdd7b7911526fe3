"""Short patterns that mean exactly what was chosen."""

from fnmatch import fnmatchcase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.gui.models.patterns import digit_globs, patterns_for
from tests.gui.fakes import paper_outline

OUTLINE = paper_outline(layers=12)
DOWN = [f"model.layers.{number}.mlp.down_proj.weight" for number in range(12)]


@settings(max_examples=60, deadline=None)
@given(st.sets(st.integers(0, 129), min_size=1))
def test_numbers_as_patterns_are_exact(numbers):
    found = digit_globs(numbers)
    assert {item for item in range(1300) if any(fnmatchcase(str(item), glob) for glob in found)} == numbers


def test_ranges_are_short():
    assert digit_globs({0, 1, 2, 3}) == ["[0-3]"]
    assert sorted(digit_globs(set(range(40)))) == ["[0-9]", "[1-3][0-9]"]
    assert digit_globs({7}) == ["7"]


@pytest.mark.parametrize(
    ("chosen", "patterns"),
    [
        (DOWN[:4], ["model.layers.[0-3].mlp.down_proj.weight"]),
        (DOWN, ["model.layers.*.mlp.down_proj.weight"]),
        ([DOWN[5], "lm_head.weight"], ["lm_head.weight", DOWN[5]]),
        ([one.name for one in OUTLINE.tensors if one.place.layer in (1, 2, 3)], ["model.layers.[1-3].*"]),
        ([one.name for one in OUTLINE.tensors if one.place.layer == 1], ["model.layers.1.*"]),
    ],
)
def test_a_choice_is_as_few_patterns_as_it_takes(chosen, patterns):
    adjustable = {one.name for one in OUTLINE.tensors if one.adjustable}
    assert patterns_for(OUTLINE, set(chosen) & adjustable) == patterns
