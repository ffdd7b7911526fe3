"""From a recipe to a plan and to what it will cost in quality, in milliseconds, for one model and one set of tables.

What automatic allocation has weighed once is kept until rules, bounds or the mix change, so that a slider only looks
things up. Allocation works on arrays; they are imported with the first model, not with the window.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.outline import Outline
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe
from app.engine.tables import Tables

if TYPE_CHECKING:
    from app.engine.allocation import Allocation


class Planner:
    """Attributes: measured: whether forecasts come from this model's own figures rather than from typical ones."""

    def __init__(self, outline: Outline, tables: Tables | None) -> None:
        """Args: tables: measured ones; None: typical ones."""
        self._outline, self._tables = outline, tables
        self._kept: tuple[Recipe, Allocation] | None = None
        self._curve: tuple[Allocation, tuple[tuple[int, float], ...]] | None = None
        self.measured = tables is not None and tables.measured

    def plan(self, recipe: Recipe) -> Plan:
        """What a recipe means for the model.

        Raises:
            CompressError: it contradicts itself or the model, or its target cannot be reached.
        """
        if recipe.target is None:
            return make_plan(self._outline, recipe)
        # the plan carries the recipe as it was asked for, name and all
        return replace(self.allocation(recipe).plan(recipe.target), recipe=recipe)

    def forecast(self, plan: Plan) -> float:
        """The mean KL divergence to expect of a plan; the tables alone say that, so any allocation
        of that quality knows it.
        """
        weighed = self._kept is not None and self._kept[0].quality == plan.recipe.quality
        known = self._kept[1] if self._kept is not None and weighed else self.allocation(plan.recipe)
        return known.forecast(plan)

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
        if self._kept is None or self._kept[0] != key:
            from app.engine.allocation import Allocation
            from app.engine.typical import typical_tables

            tables = self._tables or typical_tables(self._outline, recipe.format, recipe.quality)
            self._kept = (key, Allocation(self._outline, key, tables))
        return self._kept[1]
