"""Two recipes side by side."""

from app.engine.recipe import Recipe, Rule
from app.gui.models.recipe_compare import compare, sentence
from app.gui.planner import Planner
from tests.gui.fakes import paper_outline

PLANNER = Planner(paper_outline(), None)


def compared(one, other):
    return compare(PLANNER.plan(one), PLANNER.plan(other), PLANNER.forecast)


def test_only_what_differs_is_listed():
    found = compared(Recipe(), Recipe(rules=(Rule("lm_head.weight", "Q8_0"),)))
    assert [(item.tensor.name, item.one, item.other) for item in found.differences] == [
        ("lm_head.weight", "Q6_K", "Q8_0")
    ]
    grown = found.other.size_bytes - found.one.size_bytes
    assert grown == found.differences[0].other_bytes - found.differences[0].one_bytes > 0
    assert found.other.kl < found.one.kl
    assert sentence(found).startswith("The other is 254 kB larger")
    worse = sentence(compared(Recipe(), Recipe("Q2_K")))
    assert "smaller" in worse and worse.endswith("farther from the original.")
    assert found.same == len(PLANNER.plan(Recipe()).rows) - 1


def test_the_same_is_said_to_be_the_same():
    found = compared(Recipe(), Recipe(name="mine"))
    assert not found.differences and sentence(found) == "Both give every part the same type."
