"""From clicks to rules: what a selection of tensors and a type mean as a recipe.

A whole layer becomes one pattern, a kind of tensor in several layers another, a whole model a third, so that a recipe
made by hand stays short, suits other models of the family, and plans fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from app.engine.formats import output_format
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.recipe import Bound, Recipe, Rule
from app.engine.schemes import scheme as scheme_called
from app.engine.schemes import schemes
from app.engine.schemes.base import Scheme
from app.gui.models.patterns import layer_pattern, patterns_for

__all__ = ["assign", "bounded", "freed", "layer_pattern", "lock", "offered", "storable", "suited"]


def offered(shape: tuple[int, ...], container: str = "gguf") -> tuple[Scheme, ...]:
    """The types that `container` can store and that suit a shape, fewest bits first."""
    return tuple(item for item in storable(container) if item.fits(shape))


@lru_cache
def storable(container: str) -> tuple[Scheme, ...]:
    """Every type that `container` can store, fewest bits first."""
    target = output_format(container)
    return tuple(item for item in schemes().values() if target.stores(item.name))


def assign(outline: Outline, recipe: Recipe, names: Iterable[str], scheme: str, patterns: Sequence[str] = ()) -> Recipe:
    """The recipe in which the tensors called `names` get `scheme` and all others stay as they were.

    Args:
        patterns: how a person has named them; used where they mean exactly these.
    """
    chosen = set(names)
    adjustable = [item for item in outline.tensors if item.adjustable]
    chosen &= {item.name for item in adjustable}
    if not chosen:
        return recipe
    if len(chosen) == len(adjustable):
        return replace(recipe, rules=(Rule("*", scheme),))
    rules = [Rule(pattern, scheme) for pattern in _exactly(outline, chosen, adjustable, patterns)]
    kept = tuple(rule for rule in recipe.rules if not _only_decides(rule, chosen, adjustable))
    return replace(recipe, rules=kept).with_rules(*rules)


def lock(outline: Outline, plan: Plan, names: Iterable[str]) -> Recipe:
    """The recipe in which the tensors called `names` keep the types that `plan` gives them, whatever comes."""
    recipe, chosen = plan.recipe, set(names)
    types: dict[str, list[str]] = {}
    for row in plan.rows:
        if row.tensor.name in chosen and row.tensor.adjustable:
            types.setdefault(row.scheme, []).append(row.tensor.name)
    for scheme, members in types.items():
        recipe = assign(outline, recipe, members, scheme)
    return recipe


def bounded(
    outline: Outline,
    recipe: Recipe,
    names: Iterable[str],
    least: str = "",
    most: str = "",
    patterns: Sequence[str] = (),
) -> Recipe:
    """The recipe in which the tensors called `names` get no fewer bits than `least` and no more than `most` has.

    A side that is left empty stays as it was; a side that would contradict the new one is dropped, and so are rules
    for these tensors alone.
    """
    adjustable = [item for item in outline.tensors if item.adjustable]
    chosen = set(names) & {item.name for item in adjustable}
    if not chosen:
        return recipe
    kept = tuple(rule for rule in recipe.rules if not _only_decides(rule, chosen, adjustable))
    recipe = replace(recipe, rules=kept)
    for pattern in _exactly(outline, chosen, adjustable, patterns):
        old = next((item for item in recipe.bounds if item.pattern == pattern), Bound(pattern))
        low, high = least or old.least, most or old.most
        if low and high and _bits(low) > _bits(high):
            low, high = (low, "") if least else ("", high)
        recipe = recipe.with_bound(Bound(pattern, low, high))
    return recipe


def freed(outline: Outline, recipe: Recipe, names: Iterable[str]) -> Recipe:
    """The recipe without rules and bounds that are for the tensors called `names` alone."""
    adjustable = [item for item in outline.tensors if item.adjustable]
    chosen = set(names)
    rules = tuple(item for item in recipe.rules if not _only_decides(item, chosen, adjustable))
    bounds = tuple(item for item in recipe.bounds if not _only_decides(Rule(item.pattern, ""), chosen, adjustable))
    return replace(recipe, rules=rules, bounds=bounds)


def suited(outline: Outline, recipe: Recipe) -> tuple[Recipe, int]:
    """The recipe without what names no part of this model, and how much that was."""
    container = output_format(recipe.format)
    names = {name for item in outline.tensors for name in (item.name, container.tensor_name(item.name, item.place))}

    def known(pattern: str) -> bool:
        return pattern in names or any(Rule(pattern, "").matches(name) for name in names)

    rules = tuple(item for item in recipe.rules if known(item.pattern))
    bounds = tuple(item for item in recipe.bounds if known(item.pattern))
    clips = tuple(item for item in recipe.clips if known(item.pattern))
    kept = replace(recipe, rules=rules, bounds=bounds, clips=clips)
    before = len(recipe.rules) + len(recipe.bounds) + len(recipe.clips)
    return kept, before - len(rules) - len(bounds) - len(clips)


def _bits(name: str) -> float:
    return scheme_called(name).bits_per_weight


def _exactly(
    outline: Outline, chosen: set[str], adjustable: Sequence[OutlineTensor], patterns: Sequence[str]
) -> list[str]:
    """`patterns` as a person wrote them where they mean exactly these tensors, else the shortest that do."""
    if len(chosen) == len(adjustable):
        return ["*"]
    if patterns and {item.name for item in adjustable if _matches(patterns, item)} == chosen:
        return list(patterns)
    return patterns_for(outline, chosen)


def _matches(patterns: Sequence[str], tensor: OutlineTensor) -> bool:
    other = output_format("gguf").tensor_name(tensor.name, tensor.place)
    return any(Rule(pattern, "").matches(tensor.name, other) for pattern in patterns)


def _only_decides(rule: Rule, chosen: set[str], adjustable: list[OutlineTensor]) -> bool:
    """Whether everything a rule says is overruled by a new choice for `chosen`."""
    if rule.literal:
        return rule.pattern in chosen
    return all(item.name in chosen for item in adjustable if rule.matches(item.name))
