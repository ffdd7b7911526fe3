"""From clicks to rules: what a selection of tensors and a type mean as a recipe.

A whole layer becomes one pattern and a whole model another, so that a recipe made by hand stays short, suits other
models of the family, and plans fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from app.engine.formats import output_format
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.recipe import Bound, Recipe, Rule
from app.engine.schemes import scheme as scheme_called
from app.engine.schemes import schemes
from app.engine.schemes.base import Scheme


def offered(shape: tuple[int, ...], container: str = "gguf") -> tuple[Scheme, ...]:
    """The types that `container` can store and that suit a shape, fewest bits first."""
    return tuple(item for item in storable(container) if item.fits(shape))


@lru_cache
def storable(container: str) -> tuple[Scheme, ...]:
    """Every type that `container` can store, fewest bits first."""
    target = output_format(container)
    return tuple(item for item in schemes().values() if target.stores(item.name))


def layer_pattern(outline: Outline, layer: int) -> str:
    """A pattern for exactly the adjustable tensors of a layer: "model.layers.3.*"; empty where none is."""
    inside = [item.name for item in outline.tensors if item.place.layer == layer]
    if not inside:
        return ""
    lowest, highest = min(inside).split("."), max(inside).split(".")
    same = takewhile(lambda pair: pair[0] == pair[1], zip(lowest, highest, strict=False))
    pattern = ".".join([*(part for part, _ in same), "*"])
    outside = (item.name for item in outline.tensors if item.place.layer != layer)
    return "" if any(name.startswith(pattern[:-1]) for name in outside) else pattern


def assign(outline: Outline, recipe: Recipe, names: Iterable[str], scheme: str) -> Recipe:
    """The recipe in which the tensors called `names` get `scheme` and all others stay as they were."""
    chosen = set(names)
    adjustable = [item for item in outline.tensors if item.adjustable]
    chosen &= {item.name for item in adjustable}
    if not chosen:
        return recipe
    if len(chosen) == len(adjustable):
        return replace(recipe, rules=(Rule("*", scheme),))
    rules = [Rule(pattern, scheme) for pattern in _patterns(outline, chosen)]
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


def bounded(outline: Outline, recipe: Recipe, names: Iterable[str], least: str = "", most: str = "") -> Recipe:
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
    for pattern in ["*"] if len(chosen) == len(adjustable) else _patterns(outline, chosen):
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


def _bits(name: str) -> float:
    return scheme_called(name).bits_per_weight


def _patterns(outline: Outline, chosen: set[str]) -> list[str]:
    """Patterns for exactly these tensors: one for a whole layer, else the names."""
    patterns: list[str] = []
    for layer, members in _by_layer(item for item in outline.tensors if item.adjustable).items():
        picked = [name for name in members if name in chosen]
        pattern = layer_pattern(outline, layer) if layer is not None and len(picked) == len(members) > 1 else ""
        patterns += [pattern] if picked and pattern else picked
    return patterns


def _by_layer(tensors: Iterable[OutlineTensor]) -> Mapping[int | None, list[str]]:
    found: dict[int | None, list[str]] = {}
    for item in tensors:
        found.setdefault(item.place.layer, []).append(item.name)
    return found


def _only_decides(rule: Rule, chosen: set[str], adjustable: list[OutlineTensor]) -> bool:
    """Whether everything a rule says is overruled by a new choice for `chosen`."""
    if rule.literal:
        return rule.pattern in chosen
    return all(item.name in chosen for item in adjustable if rule.matches(item.name))
