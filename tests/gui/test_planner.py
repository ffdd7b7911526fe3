"""From recipes to plans, with what was weighed once kept."""

import pytest

from app.engine.plan import make_plan
from app.engine.recipe import Bound, Recipe, Rule, Target
from app.engine.tables import Tables
from app.gui.planner import Planner
from tests.gui.fakes import paper_outline, tables_answer

OUTLINE = paper_outline()


def test_without_a_target_the_mix_decides():
    recipe = Recipe("Q3_K_M", rules=(Rule("lm_head.weight", "Q8_0"),))
    assert Planner(OUTLINE, None).plan(recipe) == make_plan(OUTLINE, recipe)


def test_a_plan_by_target_carries_the_recipe_as_it_was_asked_for():
    recipe = Recipe(name="mine", quality="best", target=Target(size_bytes=3_000_000, words="small"))
    plan = Planner(OUTLINE, None).plan(recipe)
    assert plan.recipe == recipe
    assert plan.size_bytes <= 3_000_000


def test_only_what_changes_the_choice_is_weighed_again():
    planner, recipe = Planner(OUTLINE, None), Recipe(target=Target())
    weighed = planner.allocation(recipe)
    same = (Recipe(), Recipe(target=Target(size_bytes=3_000_000)), Recipe(name="mine"))
    assert all(planner.allocation(item) is weighed for item in same)
    assert planner.allocation(Recipe(quality="best")) is not weighed  # typical costs depend on it
    assert planner.allocation(Recipe(bounds=(Bound("*", "Q4_K"),))) is not weighed


def test_forecasts_fall_with_size_and_know_where_they_come_from():
    typical, measured = Planner(OUTLINE, None), Planner(OUTLINE, Tables.from_json(tables_answer(_Task)))
    assert not typical.measured and measured.measured
    sizes, costs = zip(*typical.curve(Recipe()), strict=True)
    assert list(sizes) == sorted(sizes) and list(costs) == sorted(costs, reverse=True)
    plan = typical.plan(Recipe(quality="fast"))
    assert measured.forecast(plan) == pytest.approx(2 * typical.forecast(plan))
    assert typical.forecast(typical.plan(Recipe())) < typical.forecast(plan)


class _Task:
    path = "/models/paper"


def test_a_recipe_that_was_planned_is_not_planned_again():
    planner, recipe = Planner(OUTLINE, None), Recipe(target=Target(size_bytes=3_000_000))
    plan = planner.plan(recipe)
    assert planner.plan(Recipe(target=Target(size_bytes=3_000_000))) is plan
    for size in range(3_100_000, 3_900_000, 100_000):
        planner.plan(Recipe(target=Target(size_bytes=size)))
    assert planner.plan(recipe) == plan, "forgotten by now, and found again"
