"""What a bound allows."""

from __future__ import annotations

import pytest

from app.engine.bounds import Limits
from app.engine.errors import BadRecipe
from app.engine.recipe import Bound
from app.engine.schemes import schemes


def test_by_bits_whatever_the_type_is_called() -> None:
    limits = Limits(Bound("*", "IQ4_NL", "q5_k"))
    allowed = {name for name in schemes() if limits.allow(name)}
    assert allowed == {"Q4_0", "IQ4_NL", "Q4_K", "Q4_1", "Q5_0", "Q5_K"}


def test_one_side_is_enough() -> None:
    assert Limits(Bound("*", least="Q6_K")).allow("F32")
    assert not Limits(Bound("*", least="Q6_K")).allow("Q5_K")
    assert Limits(Bound("*", most="Q6_K")).allow("Q2_K")
    assert not Limits(Bound("*", most="Q6_K")).allow("Q8_0")


def test_the_nearest_type_within_and_else_the_nearest_of_all() -> None:
    limits = Limits(Bound("*", "Q4_K", "Q5_K"))
    assert limits.nearest(["Q2_K", "Q4_1", "Q5_K", "Q8_0"], "Q8_0") == "Q5_K"
    assert limits.nearest(["Q2_K", "Q4_1", "Q5_K", "Q8_0"], "Q2_K") == "Q4_1"
    assert limits.nearest(["Q4_0", "Q3_K", "Q8_0"], "F16") == "Q4_0"
    narrow = Limits(Bound("*", "Q5_K", "Q5_K"))
    assert narrow.nearest(["Q4_K", "Q8_0"], "Q4_K") == "Q8_0"
    assert narrow.nearest(["Q2_K", "Q4_K"], "Q8_0") == "Q4_K"


def test_sentences() -> None:
    limits = Limits(Bound("*", "Q4_K", "Q5_K"))
    assert limits.sentence("Q2_K") == "A bound keeps it at Q4_K or more."
    assert limits.sentence("Q8_0") == "A bound keeps it at Q5_K or less."
    with pytest.raises(BadRecipe, match="at least Q5_K and at most Q4_K"):
        Limits(Bound("*", "Q5_K", "Q4_K"))
