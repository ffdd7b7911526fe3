"""From a recipe to a plan and to what it will cost in quality, in milliseconds, for one model and one set of tables.

What automatic allocation has weighed once is kept until rules, bounds or the mix change, so that a slider only looks
things up. Allocation works on arrays; they are imported with the first model, not with the window.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.outline import Outline
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe
from app.engine.tables import Tables

if TYPE_CHECKING:
    from app.engine.allocation import Allocation

PLANS = 6  # of a few recipes: several views ask for the same one, and an undo asks for the one before
KEPT = 4  # of what was weighed: the recipe's, and those of others that it is compared with


class Planner:
    """Attributes: measured: whether forecasts come from this model's own figures rather than from typical ones."""

    def __init__(self, outline: Outline, tables: Tables | None) -> None:
        """Args: tables: measured ones; None: typical ones."""
        self._outline, self._tables = outline, tables
        self._kept: OrderedDict[Recipe, Allocation] = OrderedDict()  # the last used one at the end
        self._plans: OrderedDict[Recipe, Plan] = OrderedDict()  # the same
        self._told: tuple[Plan, float] | None = None
        self._typical: dict[tuple[str, str], Tables] = {}
        self._curve: tuple[Allocation, tuple[tuple[int, float], ...]] | None = None
        self.measured = tables is not None and tables.measured

    def plan(self, recipe: Recipe) -> Plan:
        """What a recipe means for the model.

        Raises:
            CompressError: it contradicts itself or the model, or its target cannot be reached.
        """
        known = self._plans.pop(recipe, None)
        made = self._made(recipe) if known is None else known
        self._plans[recipe] = made
        if len(self._plans) > PLANS:
            self._plans.popitem(last=False)
        return made

    def _made(self, recipe: Recipe) -> Plan:
        if recipe.target is None:
            return make_plan(self._outline, recipe)
        # the plan carries the recipe as it was asked for, name and all
        return replace(self.allocation(recipe).plan(recipe.target), recipe=recipe)

    def forecast(self, plan: Plan) -> float:
        """The mean KL divergence to expect of a plan; the tables alone say that, so any allocation
        of that quality knows it.
        """
        if self._told is not None and self._told[0] is plan:
            return self._told[1]
        alike = (item for item in reversed(self._kept.values()) if item.recipe.quality == plan.recipe.quality)
        found = (next(alike, None) or self.allocation(plan.recipe)).forecast(plan)
        self._told = (plan, found)  # several views ask for the same
        return found

    def curve(self, recipe: Recipe) -> tuple[tuple[int, float], ...]:
        """The least divergence to expect at each size, with the recipe's rules and bounds; sizes ascend."""
        weighed = self.allocation(recipe)
        if self._curve is None or self._curve[0] is not weighed:
            self._curve = (weighed, weighed.points())
        return self._curve[1]

    def allocation(self, recipe: Recipe) -> Allocation:
        """All choices that the recipe leaves open.

        Raises:
            CompressError: as `plan`, save for the target.
        """
        key = replace(recipe, target=None, name="", clips=())
        if key not in self._kept:
            from app.engine.allocation import Allocation

            last = next(reversed(self._kept.values()), None)
            self._kept[key] = Allocation(self._outline, key, self._tables_for(recipe), last)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _tables_for(self, recipe: Recipe) -> Tables:
        if self._tables is not None:
            return self._tables
        key = (recipe.format, recipe.quality)
        if key not in self._typical:
            from app.engine.typical import typical_tables

            self._typical[key] = typical_tables(self._outline, *key)
        return self._typical[key]
