"""Which words differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui.models import differing as module
from app.gui.models.differing import differing, same_share


def words(stretches):
    """The marked texts."""
    return [item.text.strip() for item in stretches if item.differs]


def test_words_that_the_other_did_not_say():
    first, second = differing("The cat sat on the mat.", "The dog sat on a mat.")
    assert words(first) == ["cat", "the"] and words(second) == ["dog", "a"]


def test_words_not_letters():
    first, _ = differing("don't stop", "don't stopped")
    assert words(first) == ["stop"]


@pytest.mark.parametrize(("finished", "marked"), [(False, []), (True, ["jumps"])])
def test_who_is_ahead_is_not_marked_before_the_end(finished, marked):
    first, second = differing("The quick fox jumps", "The quick fox", finished)
    assert words(first) == marked and words(second) == []


def test_one_side_alone_is_never_marked():
    assert words(differing("a b c", "")[0]) == []
    assert differing("", "") == ([], [])


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_nothing_is_lost(first, second, finished):
    mine, its = differing(first, second, finished)
    assert "".join(item.text for item in mine) == first
    assert "".join(item.text for item in its) == second


def test_long_texts_are_compared_by_their_beginning(monkeypatch):
    monkeypatch.setattr(module, "LONGEST", 4)
    first, second = differing("a b c d", "a b x d")
    assert words(first) == ["c d"] or words(first) == ["c", "d"]
    assert "".join(item.text for item in second) == "a b x d"


def test_share():
    assert same_share("", "") == same_share("a b", "a b") == 1.0
    assert same_share("a b", "c d") == 0.0
