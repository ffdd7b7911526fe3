"""Patterns for exactly a set of tensors, as short as they get: whole layers, ranges of layers, one kind in all of them.

"model.layers.[0-3].mlp.down_proj.weight" says what four names would. Each pattern is tried on the model before it is
believed; where it would say too much, the names stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import translate
from itertools import takewhile
from re import compile as compiled

from app.engine.outline import Outline, OutlineTensor


def patterns_for(outline: Outline, chosen: set[str]) -> list[str]:
    """Patterns that match the adjustable tensors called `chosen` and no others."""
    adjustable = [item for item in outline.tensors if item.adjustable]
    layers: dict[int | None, list[OutlineTensor]] = {}
    for item in adjustable:
        layers.setdefault(item.place.layer, []).append(item)
    found: list[str] = []
    left: list[OutlineTensor] = []
    for layer, members in layers.items():
        picked = [item for item in members if item.name in chosen]
        whole = layer is not None and len(picked) == len(members) > 1
        pattern = layer_pattern(outline, layer) if whole and layer is not None else ""
        if pattern:
            found.append(pattern)
        else:
            left += picked
    return [*_joined(found, adjustable, chosen), *_of_kinds(left, adjustable, chosen)]


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


def _joined(patterns: list[str], adjustable: list[OutlineTensor], chosen: set[str]) -> list[str]:
    """Several layers' patterns as a few, where that is exact."""
    numbers: dict[tuple[str, str], set[int]] = {}
    for pattern in patterns:
        head, _, tail = pattern.removesuffix(".*").rpartition(".")
        if not tail.isdecimal():
            return patterns
        numbers.setdefault((head, ".*"), set()).add(int(tail))
    if len(patterns) < 2:
        return patterns
    shorter = [f"{head}.{part}{tail}" for (head, tail), found in numbers.items() for part in digit_globs(found)]
    return shorter if _exact(shorter, adjustable, {*_matched(patterns, adjustable)}) else patterns


def _of_kinds(picked: Iterable[OutlineTensor], adjustable: list[OutlineTensor], chosen: set[str]) -> list[str]:
    """Tensors of the same kind in several layers as one pattern each; others by their names."""
    kinds: dict[tuple[str, str], dict[int, str]] = {}
    found: list[str] = []
    for item in picked:
        head, dot, tail = item.name.partition(f".{item.place.layer}.")
        if item.place.layer is None or not dot:
            found.append(item.name)
        else:
            kinds.setdefault((head, tail), {})[item.place.layer] = item.name
    everywhere = _all_kinds(adjustable)
    for (head, tail), members in kinds.items():
        parts = ["*"] if len(members) == everywhere[head, tail] > 1 else digit_globs(set(members))
        patterns = [f"{head}.{part}.{tail}" for part in parts]
        names = list(members.values())
        found += patterns if len(names) > 1 and _exact(patterns, adjustable, set(names)) else names
    return found


def _all_kinds(adjustable: list[OutlineTensor]) -> dict[tuple[str, str], int]:
    """In how many layers each kind is."""
    counts: dict[tuple[str, str], int] = {}
    for item in adjustable:
        head, dot, tail = item.name.partition(f".{item.place.layer}.")
        if item.place.layer is not None and dot:
            counts[head, tail] = counts.get((head, tail), 0) + 1
    return counts


def _matched(patterns: Iterable[str], adjustable: Iterable[OutlineTensor]) -> set[str]:
    tests = [compiled(translate(pattern)).match for pattern in patterns]
    return {item.name for item in adjustable if any(test(item.name) for test in tests)}


def _exact(patterns: Iterable[str], adjustable: Iterable[OutlineTensor], wanted: set[str]) -> bool:
    return _matched(patterns, adjustable) == wanted


def digit_globs(numbers: set[int]) -> list[str]:
    """Patterns that match exactly these numbers, written without leading zeros: {0, 1, 2, 13} is "[0-2]", "13"."""
    heads: dict[str, set[int]] = {}  # numbers of the same last digits share a pattern for them
    last: dict[int | None, list[int]] = {}
    for number in numbers:
        last.setdefault(number // 10 or None, []).append(number % 10)
    found: list[str] = []
    for head, digits in last.items():
        if head is None:
            found.append(_one_of(sorted(digits)))
        else:
            heads.setdefault(_one_of(sorted(digits)), set()).add(head)
    for tail, before in heads.items():
        found += [head + tail for head in digit_globs(before)]
    return found


def _one_of(digits: list[int]) -> str:
    """A sign that is one of these digits, ascending: "7", "[0-3]", "[013-5]"."""
    if len(digits) == 1:
        return str(digits[0])
    runs: list[list[int]] = []
    for digit in digits:
        if runs and digit == runs[-1][-1] + 1:
            runs[-1].append(digit)
        else:
            runs.append([digit])
    parts = (f"{run[0]}-{run[-1]}" if len(run) > 2 else "".join(map(str, run)) for run in runs)
    return f"[{''.join(parts)}]"
