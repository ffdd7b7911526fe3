"""Automatic allocation: the types that cost least, in expected KL divergence, within a size; or the other way round.

Works on `Tables` alone: a tensor in a type costs so many nats, costs add up, sizes are exact. The choice among all
types of all tensors is a multiple-choice knapsack (see `app.engine.knapsack`), solved exactly. What rules say stays;
bounds limit the choice; tensors that a runtime wants alike are one item.

Tables are estimates, so the plans worth measuring are three: the best by the tables, the best by tables that trust
their coefficients only half, and the best stock mix that fits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from app.engine.bounds import Limits
from app.engine.errors import BadRecipe
from app.engine.formats import output_format
from app.engine.knapsack import Choice, Knapsack, Sifted, sifted
from app.engine.mixes import mixes
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan, PlanRow, make_plan, matched, plan_of
from app.engine.reasons import Reasons
from app.engine.recipe import Recipe, Target
from app.engine.schemes import scheme, schemes
from app.engine.tables import Tables, TensorCosts
from app.engine.typical import expected_cost, typical_tables

TRUST = 0.5  # exponent of the coefficients, relative to their geometric mean, in the cautious allocation
POINTS = 200  # of a curve, at most


@dataclass(frozen=True)
class Candidate:
    """A plan worth measuring.

    Attributes:
        name: "automatic", "cautious", or the stock mix's name.
        plan: it.
        forecast_kl: its expected mean KL divergence, in nats.
    """

    name: str
    plan: Plan
    forecast_kl: float


@dataclass(frozen=True)
class _Item:
    """Tensors that get one type, and what each type costs them.

    Attributes:
        tensors: their indices.
        names: the types to choose from.
        sizes: bytes in the file, padding included, for each.
        costs: nats, before the tables' scale, for each.
    """

    tensors: tuple[int, ...]
    names: tuple[str, ...]
    sizes: tuple[int, ...]
    costs: tuple[float, ...]

    @cached_property
    def by_size(self) -> Sifted:
        """Its options as (bytes, nats); an item outlives the allocation that it was made for."""
        return sifted(list(zip(map(float, self.sizes), self.costs, strict=True)))

    @cached_property
    def by_cost(self) -> Sifted:
        """Its options as (nats, bytes)."""
        return sifted(list(zip(self.costs, map(float, self.sizes), strict=True)))


class Allocation:
    """All choices of a model, weighed once; answers for any target in milliseconds.

    Attributes:
        outline, recipe, tables: what it was made from; the recipe's own target plays no part.
        base: the plan by the recipe's mix and rules, within its bounds.
    """

    def __init__(self, outline: Outline, recipe: Recipe, tables: Tables, like: Allocation | None = None) -> None:
        """Weigh.

        Args:
            outline, recipe, tables: what to weigh.
            like: another one of the same outline and tables, whose work is used where nothing is different.

        Raises:
            BadRecipe: a rule or bound matches nothing, or contradicts itself.
            UnsupportedTensor: no type of the format can hold some tensor.
        """
        self.outline, self.recipe, self.tables = outline, replace(recipe, target=None), tables
        self._container = output_format(recipe.format)
        alike = like is not None and like.tables is tables and like.recipe.format == recipe.format
        known = like if alike else None
        self._fitting: dict[tuple[int, ...], dict[str, int]] = {} if known is None else known._fitting
        self._open: dict[int, list[str]] = {} if known is None else known._open
        self._plain: dict[int, _Item] = {} if known is None else known._plain
        self._bounds = {
            index: Limits(bound) for index, bound in matched(outline, self._container, recipe.bounds).items()
        }
        self._ruled = set(matched(outline, self._container, recipe.rules))
        self.base = self._bounded(recipe.mix)
        self._items = self._weighed()
        self._choices = {index: self._types(index, False) for item in self._items for index in item.tensors}
        fixed = [row for index, row in enumerate(self.base.rows) if index not in self._choices]
        self._fixed_bytes = outline.header_bytes[self._container.name]
        self._fixed_bytes += sum(self._container.stored_bytes(row.size_bytes) for row in fixed)
        self._fixed_cost = sum(expected_cost(tables, row.tensor.name, row.scheme) for row in fixed)

    def at(self, size_bytes: int) -> Plan:
        """The best plan of at most this size.

        Raises:
            BadRecipe: nothing is that small.
        """
        return self.plan(Target(size_bytes=size_bytes))

    def plan(self, target: Target) -> Plan:
        """The best plan for a target.

        Raises:
            BadRecipe: no plan reaches it.
        """
        choice, slope = self._smallest(target.max_kl) if target.max_kl else self._best(target.size_bytes)
        rows = list(self.base.rows)
        for item, option in zip(self._items, choice.options, strict=True):
            for index in item.tensors:
                tensor, name = self.outline.tensors[index], item.names[option]
                rows[index] = PlanRow(tensor, name, name, scheme(name).size_bytes(tensor.shape))
        plan = plan_of(self.outline, replace(self.recipe, target=target), rows)
        reasons = Reasons(self.tables, plan, self._choices, self._bounds, slope)
        return replace(plan, rows=reasons.rows())

    def _best(self, size_bytes: int) -> tuple[Choice, float]:
        size_bytes = size_bytes or self.base.size_bytes
        choice = self._by_size.best(size_bytes - self._fixed_bytes)
        if choice is None:
            least = self._fixed_bytes + int(self._by_size.weights[0])
            raise BadRecipe(
                f"The smallest possible file is {least / 1e6:,.1f} MB; {size_bytes / 1e6:,.1f} MB were asked for.",
                "Choose a larger size, or ease what rules and bounds demand.",
            )
        return choice, choice.slope

    def _smallest(self, max_kl: float) -> tuple[Choice, float]:
        choice = self._by_cost.best(max_kl / self.tables.scale - self._fixed_cost)
        if choice is None:
            least = self.tables.scale * (self._fixed_cost + float(self._by_cost.weights[0]))
            raise BadRecipe(
                f"Even the largest possible file is expected to have a KL divergence of {least:.2g}; "
                f"{max_kl:.2g} was asked for.",
                "Ask for less, or ease what rules and bounds demand.",
            )
        return choice, 1 / choice.slope if choice.slope else math.inf

    @cached_property
    def _by_size(self) -> Knapsack:
        return Knapsack([item.by_size for item in self._items])

    @cached_property
    def _by_cost(self) -> Knapsack:
        return Knapsack([item.by_cost for item in self._items])

    def points(self) -> tuple[tuple[int, float], ...]:
        """The curve: sizes, and the least divergence that is expected at each; ascending, and so falling."""
        sizes, costs = self._by_size.weights, self._by_size.values
        last = len(sizes) - 1
        picked = sorted({round(step * last / (POINTS - 1)) for step in range(POINTS)})
        return tuple(
            (self._fixed_bytes + int(sizes[step]), self.tables.scale * (self._fixed_cost + float(costs[step])))
            for step in picked
        )

    def forecast(self, plan: Plan) -> float:
        """The mean KL divergence to expect of any plan of this model, in nats."""
        costs = (expected_cost(self.tables, row.tensor.name, row.scheme) for row in plan.rows)
        return self.tables.scale * sum(costs)

    def candidates(self, target: Target) -> tuple[Candidate, ...]:
        """The plans worth measuring for a target, the expected best first; no two are alike.

        Raises:
            BadRecipe: no plan reaches the target.
        """
        best = self.plan(target)
        limit = best.size_bytes if target.max_kl else target.size_bytes or self.base.size_bytes
        stock = [(name, plan) for name, plan in self._stock.items() if plan.size_bytes <= limit]
        stock = sorted(stock, key=lambda pair: (self.forecast(pair[1]), pair[0]))[:1]
        if not (target.max_kl or target.size_bytes) and stock[0][0] != self.recipe.mix:
            stock.append((self.recipe.mix, self.base))
        found: list[Candidate] = []
        for name, plan in [("automatic", best), ("cautious", self._cautious.at(limit)), *stock]:
            plan = replace(plan, recipe=best.recipe)
            types = [row.scheme for row in plan.rows]
            if all(types != [row.scheme for row in other.plan.rows] for other in found):
                found.append(Candidate(name, plan, self.forecast(plan)))
        return tuple(found)

    @cached_property
    def _stock(self) -> Mapping[str, Plan]:
        """Every mix's plan, with the recipe's rules, within its bounds."""
        return {name: self._bounded(name) for name in mixes()}

    @cached_property
    def _cautious(self) -> Allocation:
        """The same choices by tables whose coefficients differ less."""
        return Allocation(self.outline, self.recipe, smoothed(self.tables))

    def _bounded(self, mix_name: str) -> Plan:
        """A mix's plan in which bounds hold, and tensors agree that must."""
        rows = list(make_plan(self.outline, replace(self.recipe, mix=mix_name)).rows)
        for index, limits in self._bounds.items():
            row = rows[index]
            if row.tensor.adjustable and index not in self._ruled and not limits.allow(row.scheme):
                fitting = [name for name in schemes() if self._holds(row.tensor, name)]
                rows[index] = _changed(row, limits.nearest(fitting, row.scheme), limits.sentence(row.scheme))
        for members in self._families().values():
            free = [index for index in members if index not in self._ruled]
            most = max((rows[index].scheme for index in members), key=lambda name: scheme(name).bits_per_weight)
            for index in free:
                if rows[index].scheme != most and self._holds(rows[index].tensor, most):
                    rows[index] = _changed(rows[index], most, f"{most}, as the tensors it is computed together with.")
        return plan_of(self.outline, self.recipe, rows)

    def _holds(self, tensor: OutlineTensor, name: str) -> bool:
        return self._container.stores(name) and scheme(name).fits(tensor.shape)

    def _families(self) -> dict[str, list[int]]:
        """Tensors that must have one type, where the container's runtime wants that."""
        families: dict[str, list[int]] = {}
        for index, tensor in enumerate(self.outline.tensors):
            key = self._container.must_agree(tensor.place) if tensor.adjustable else None
            if key is not None:
                families.setdefault(key, []).append(index)
        return families

    def _weighed(self) -> tuple[_Item, ...]:
        """Everything that can be chosen."""
        families = list(self._families().values())
        together = {index for members in families for index in members}
        alone = [[index] for index in range(len(self.outline.tensors)) if index not in together]
        items = [self._item(members) for members in alone + families]
        return tuple(item for item in items if item is not None)

    def _item(self, members: Sequence[int]) -> _Item | None:
        """Tensors as one item; None where nothing is left to choose."""
        plain = len(members) == 1 and members[0] not in self._ruled and members[0] not in self._bounds
        if plain and members[0] in self._plain:
            return self._plain[members[0]]
        item = self._made_item(members)
        if plain and item is not None:
            self._plain[members[0]] = item
        return item

    def _made_item(self, members: Sequence[int]) -> _Item | None:
        tensors = [self.outline.tensors[index] for index in members]
        free = [index for index in members if self.outline.tensors[index].adjustable and index not in self._ruled]
        if not free or any(tensor.name not in self.tables.rows for tensor in tensors):
            return None
        names = [name for name in self._types(free[0]) if all(name in self._types(index) for index in free[1:])]
        said = {self.base.rows[index].scheme for index in members} if len(free) < len(members) else set()
        names = [name for name in names if name in said] or names  # one that a rule has spoken for leads the others
        if not names:
            return None
        stored = [self._stored(self.outline.tensors[index].shape) for index in free]
        sizes = tuple(sum(bytes_of[name] for bytes_of in stored) for name in names)
        rows = [self.tables.rows[self.outline.tensors[index].name] for index in free]
        return _Item(tuple(free), tuple(names), sizes, tuple(sum(row.cost(name) for row in rows) for name in names))

    def _stored(self, shape: tuple[int, ...]) -> Mapping[str, int]:
        """Every type that the format stores and that fits a shape: its bytes in the file, padding included."""
        found = self._fitting.get(shape)
        if found is None:
            stored = self._container.stored_bytes
            holding = [item for item in schemes().values() if self._container.stores(item.name) and item.fits(shape)]
            found = self._fitting[shape] = {item.name: stored(item.size_bytes(shape)) for item in holding}
        return found

    def _types(self, index: int, bounded: bool = True) -> list[str]:
        """The types that a tensor can have: in the tables, in the format, fitting its rows, within its bound."""
        if index not in self._open:
            tensor = self.outline.tensors[index]
            errors = self.tables.rows[tensor.name].errors
            stored = self._stored(tensor.shape)
            self._open[index] = [name for name in stored if math.isfinite(errors.get(name, math.inf))]
        names = self._open[index]
        limits = self._bounds.get(index)
        if limits is None or not bounded or not names:
            return names
        return [name for name in names if limits.allow(name)] or [limits.nearest(names, self.base.rows[index].scheme)]


def _changed(row: PlanRow, name: str, reason: str) -> PlanRow:
    return PlanRow(row.tensor, name, name, scheme(name).size_bytes(row.tensor.shape), reason)


def smoothed(tables: Tables) -> Tables:
    """Tables whose coefficients are nearer to one another: robust where they were estimated badly."""
    logs = [math.log(row.coefficient) for row in tables.rows.values() if row.coefficient > 0]
    middle = math.exp(sum(logs) / len(logs)) if logs else 1.0
    rows = {
        name: TensorCosts(middle * (row.coefficient / middle) ** TRUST if row.coefficient > 0 else 0.0, row.errors)
        for name, row in tables.rows.items()
    }
    return replace(tables, rows=rows)


def allocate(outline: Outline, recipe: Recipe, tables: Tables) -> Plan:
    """The best plan for the recipe's target; without one, at the size of its mix.

    Raises:
        BadRecipe: no plan reaches the target, or the recipe contradicts itself or the model.
        UnsupportedTensor: no type of the format can hold some tensor.
    """
    return Allocation(outline, recipe, tables).plan(recipe.target or Target())


def plan_for(outline: Outline, recipe: Recipe, tables: Tables | None = None) -> Plan:
    """What a recipe means for a model: by its mix, or by its target and tables (typical ones where none are given).

    Raises:
        BadRecipe, UnsupportedTensor: as `make_plan` and `allocate`.
    """
    if recipe.target is None:
        return make_plan(outline, recipe)
    return allocate(outline, recipe, tables or typical_tables(outline, recipe.format, recipe.quality))
