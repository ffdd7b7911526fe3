"""A plan: recipe x outline. One row per tensor, with exact bytes, before anything is computed.

Where a row of the tensor does not divide into the wanted type's blocks, the plan chooses the smallest type that does
and whose error is not noticeably above the wanted one's; the reason is part of the row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from app.engine.errors import BadRecipe, UnsupportedTensor
from app.engine.formats import output_format
from app.engine.formats.base import Format, Item
from app.engine.methods import method
from app.engine.mixes import mix
from app.engine.outline import Outline, OutlineTensor
from app.engine.recipe import Bound, Clip, Recipe, Rule
from app.engine.schemes import scheme, schemes
from app.engine.schemes.base import Scheme

Said = TypeVar("Said", Rule, Bound, Clip)
ERROR_TOLERANCE = 1.1  # a stand-in may have this many times the wanted type's error; less is not noticeable
PATTERNS = 4096  # whose tensors are remembered: more than a person says about one model


@dataclass(frozen=True)
class PlanRow:
    """What becomes of one tensor.

    Attributes:
        tensor: the source's tensor.
        scheme: the type it will have.
        wanted: the type that the recipe asked for; differs where that does not fit.
        size_bytes: bytes in the output, without padding.
        reason: why this type, as a sentence; empty where a rule said so.
    """

    tensor: OutlineTensor
    scheme: str
    wanted: str
    size_bytes: int
    reason: str = ""

    @property
    def item(self) -> Item:
        """As a format sees it."""
        return Item(self.tensor.name, self.tensor.place, self.tensor.shape, self.scheme)


@dataclass(frozen=True)
class Plan:
    """What a job will do.

    Attributes:
        rows: one per tensor, in output order.
        recipe: where it came from.
        size_bytes: exact size of the output.
        source_bytes: bytes of the source's tensors.
    """

    rows: tuple[PlanRow, ...]
    recipe: Recipe
    size_bytes: int
    source_bytes: int

    @property
    def weights(self) -> int:
        """Number of weights."""
        return sum(row.tensor.weights for row in self.rows)

    @property
    def bits_per_weight(self) -> float:
        """Of the whole file, headers included."""
        return self.size_bytes * 8 / self.weights

    @property
    def stand_ins(self) -> tuple[PlanRow, ...]:
        """Rows whose type is not the wanted one."""
        return tuple(row for row in self.rows if row.scheme != row.wanted)

    def to_json(self) -> dict[str, Any]:
        """For people and programs; a job keeps the recipe and plans again."""
        return {
            "recipe": self.recipe.to_json(),
            "size_bytes": self.size_bytes,
            "source_bytes": self.source_bytes,
            "bits_per_weight": self.bits_per_weight,
            "tensors": [
                {
                    "name": row.tensor.name,
                    "shape": list(row.tensor.shape),
                    "scheme": row.scheme,
                    "wanted": row.wanted,
                    "size_bytes": row.size_bytes,
                    "reason": row.reason,
                }
                for row in self.rows
            ],
        }


def make_plan(outline: Outline, recipe: Recipe) -> Plan:
    """Decide every tensor's type by the mix and the rules; a target is left to allocation.

    Raises:
        BadRecipe: it names an unknown mix, type, method or format, or a rule or bound matches no tensor.
        UnsupportedTensor: no type of the format can hold some tensor.
    """
    container = output_format(recipe.format)
    if recipe.method:
        method(recipe.method)
    for rule in recipe.rules:
        _storable(rule.scheme, container)
    rows = list(_basis(outline, container).rows(recipe.mix))
    for index, rule in matched(outline, container, recipe.rules).items():
        tensor = outline.tensors[index]
        if tensor.adjustable:
            rows[index] = _row(tensor, scheme(rule.scheme).name, "", container)
    return plan_of(outline, recipe, rows)


def plan_of(outline: Outline, recipe: Recipe, rows: Sequence[PlanRow]) -> Plan:
    """The plan that consists of these rows, with its exact size."""
    container = output_format(recipe.format)
    data_bytes = sum(container.stored_bytes(row.size_bytes) for row in rows)
    return Plan(tuple(rows), recipe, outline.header_bytes[container.name] + data_bytes, outline.size_bytes)


def matched(outline: Outline, container: Format, said: Sequence[Said]) -> dict[int, Said]:
    """For every tensor that rules or bounds match, by its index, the last of them.

    Raises:
        BadRecipe: one matches no tensor.
    """
    if not said:
        return {}
    basis = _basis(outline, container)
    last: dict[int, Said] = {}
    for item in said:
        found = basis.found(item.pattern)
        if not found:
            raise BadRecipe(
                f"No tensor of {outline.name} matches {item.pattern!r}.",
                "Check the pattern against the list of layers.",
            )
        last.update(dict.fromkeys(found, item))
    return last


class _Basis:
    """What all plans of one model in one format have in common."""

    def __init__(self, outline: Outline, container: Format) -> None:
        self.outline, self.container = outline, container
        self._rows: dict[str, tuple[PlanRow, ...]] = {}
        self._found: dict[str, Sequence[int]] = {}

    @cached_property
    def names(self) -> list[tuple[str, str]]:
        """What each tensor is called in the source and in the output."""
        return [(item.name, self.container.tensor_name(item.name, item.place)) for item in self.outline.tensors]

    @cached_property
    def indices(self) -> dict[str, list[int]]:
        """The tensors of each name."""
        found: dict[str, list[int]] = {}
        for index, pair in enumerate(self.names):
            for name in set(pair):
                found.setdefault(name, []).append(index)
        return found

    def found(self, pattern: str) -> Sequence[int]:
        """Indices of the tensors that a rule's pattern matches."""
        if pattern not in self._found:
            rule = Rule(pattern, "")
            if len(self._found) == PATTERNS:
                self._found.clear()
            self._found[pattern] = (
                self.indices.get(pattern, ())
                if rule.literal
                else tuple(index for index, pair in enumerate(self.names) if rule.matches(*pair))
            )
        return self._found[pattern]

    def rows(self, mix_name: str) -> tuple[PlanRow, ...]:
        """By a mix alone."""
        if mix_name not in self._rows:
            chosen = mix(mix_name)
            decided = ((item, *chosen.choose(self.outline, item)) for item in self.outline.tensors)
            self._rows[mix_name] = tuple(_row(item, wanted, why, self.container) for item, wanted, why in decided)
        return self._rows[mix_name]


_last_basis: _Basis | None = None  # one model is planned again and again


def _basis(outline: Outline, container: Format) -> _Basis:
    global _last_basis
    found = _last_basis
    if found is None or found.outline is not outline or found.container is not container:
        found = _last_basis = _Basis(outline, container)
    return found


def _storable(name: str, container: Format) -> Scheme:
    wanted = scheme(name)
    if not container.stores(wanted.name):
        raise BadRecipe(f"{container.title} cannot store {wanted.name}.", "Choose another type or another format.")
    return wanted


def _row(tensor: OutlineTensor, wanted: str, reason: str, container: Format) -> PlanRow:
    grid = _storable(wanted, container)
    if grid.fits(tensor.shape):
        return PlanRow(tensor, grid.name, grid.name, grid.size_bytes(tensor.shape), reason)
    other = stand_in(grid, tensor, container)
    reason = (
        f"Rows of {tensor.shape[-1]} do not divide into {grid.name}'s blocks of {grid.block_size}; "
        f"{other.name} is the smallest type that fits and loses no more than it."
        if other.relative_error <= grid.relative_error * ERROR_TOLERANCE
        else f"Rows of {tensor.shape[-1]} do not divide into {grid.name}'s blocks of {grid.block_size}; "
        f"{other.name} is the closest that fits."
    )
    return PlanRow(tensor, other.name, grid.name, other.size_bytes(tensor.shape), reason)


def stand_in(wanted: Scheme, tensor: OutlineTensor, container: Format) -> Scheme:
    """The smallest fitting type whose error is about the wanted one's or less.

    Raises:
        UnsupportedTensor: nothing fits.
    """
    fitting = [item for item in schemes().values() if item.fits(tensor.shape) and container.stores(item.name)]
    if not fitting:
        raise UnsupportedTensor(f"{tensor.name}: no type of {container.title} holds rows of {tensor.shape[-1]}.")
    good = [item for item in fitting if item.relative_error <= wanted.relative_error * ERROR_TOLERANCE]
    if good:
        return min(good, key=lambda item: (item.bits_per_weight, item.relative_error))
    return min(fitting, key=lambda item: item.relative_error)


def plan_summary(plan: Plan) -> Mapping[str, int]:
    """Scheme -> bytes, largest first."""
    sizes: dict[str, int] = {}
    for row in plan.rows:
        sizes[row.scheme] = sizes.get(row.scheme, 0) + row.size_bytes
    return dict(sorted(sizes.items(), key=lambda pair: -pair[1]))
