"""One option for each item, the least total value within a limit on total weight: solved exactly.

The multiple-choice knapsack problem (Sinha and Zoltners, 1979; Pisinger, "A minimal algorithm for the multiple-choice
knapsack problem", 1995). Going along the lower convex hulls of all items in order of steepness gives, at every step,
a choice that nothing of its weight beats: the curve. Between two steps, that choice is at most one step away from the
best; Lagrange's multiplier (the step's steepness) bounds what any other option could gain, which leaves a few items
open, and dynamic programming over Pareto-optimal sums settles those.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
ROUNDING = 1e-12  # relative; sums of some hundred doubles agree to this
STATE_LIMIT = 20_000  # sums kept at a time; real tables need some hundred
SHARES = (1 / 64, 1 / 8, 1.0)  # of the gap; the narrower the search, the fewer items are open


@dataclass(frozen=True)
class Choice:
    """A solution.

    Attributes:
        options: for each item the index of its option.
        weight, value: their totals.
        slope: the multiplier: what one more unit of weight is worth, in value.
        gap: how much less the best value could be at most; 0 where the choice is proven the best.
    """

    options: tuple[int, ...]
    weight: float
    value: float
    slope: float
    gap: float


@dataclass(frozen=True)
class Sifted:
    """An item's options that no other beats in both respects, lightest first, and their lower convex hull.

    Attributes:
        option: which of the item's options each is: [kept] int64.
        weight, value: of each: [kept] float64.
        slope: of the hull's steps, steepest first: [steps] float64.
        start, stop: the options that a step leads from and to: [steps] int64.
    """

    option: Array
    weight: Array
    value: Array
    slope: Array
    start: Array
    stop: Array


def sifted(options: Sequence[tuple[float, float]]) -> Sifted:
    """Make an item ready; `options`: (weight, value) of each, at least one, all finite."""
    kept = _undominated(options)
    pairs = [options[option] for option in kept]
    hull = _hull(pairs)
    weight, value = np.array(pairs, dtype=np.float64).T
    slope = np.array([step[0] for step in hull], dtype=np.float64)
    start, stop = np.array([step[1:] for step in hull], dtype=np.int64).reshape(-1, 2).T
    return Sifted(np.array(kept, dtype=np.int64), weight, value, slope, start, stop)


class Knapsack:
    """All items, made ready for many limits.

    Attributes:
        weights, values: of the curve's choices, from the lightest on: [steps + 1] float64.
    """

    def __init__(self, items: Sequence[Sifted]) -> None:
        """Put all items into one table."""
        lengths = np.array([len(item.option) for item in items], dtype=np.int64)
        there = np.arange(lengths.max(initial=1)) < lengths[:, None]
        self._weight = np.full(there.shape, np.inf)
        self._value = np.full(there.shape, np.inf)
        self._option = np.zeros(there.shape, dtype=np.int64)
        self._weight[there] = _joined([item.weight for item in items])
        self._value[there] = _joined([item.value for item in items])
        self._option[there] = _joined([item.option for item in items])
        slope = _joined([item.slope for item in items])
        order = np.argsort(-slope, kind="stable")
        self._slope: Array = slope[order]
        counts = [len(item.slope) for item in items]
        self._item = np.repeat(np.arange(len(items)), counts)[order]
        start = _joined([item.start for item in items]).astype(np.int64)[order]
        self._stop = _joined([item.stop for item in items]).astype(np.int64)[order]
        heavier = self._weight[self._item, self._stop] - self._weight[self._item, start]
        better = self._value[self._item, self._stop] - self._value[self._item, start]
        self.weights: Array = self._weight[:, 0].sum() + np.concatenate([[0.0], heavier.cumsum()])
        self.values: Array = self._value[:, 0].sum() + np.concatenate([[0.0], better.cumsum()])

    def best(self, limit: float) -> Choice | None:
        """The least value whose weight is at most `limit`; None where even the lightest options exceed it."""
        steps = int(np.searchsorted(self.weights, limit, side="right")) - 1
        if steps < 0:
            return None
        begin = np.zeros(len(self._weight), dtype=np.int64)
        np.maximum.at(begin, self._item[:steps], self._stop[:steps])
        if steps == len(self._slope):
            return self._choice(begin, 0.0, 0.0)
        slope, slack = float(self._slope[steps]), limit - float(self.weights[steps])
        bound = self._total(self._value, begin) - slope * slack
        found = self._filled(begin, slack)
        gap = self._total(self._value, found) - bound
        if gap <= ROUNDING * abs(bound):
            return self._choice(found, slope, 0.0)
        for share in SHARES:  # whatever lies within a share of the gap is found; nothing there: look further
            other, lost = self._searched(begin, slope, slack, gap * share)
            if other is not None or lost:
                break
        if other is not None and self._total(self._value, other) < self._total(self._value, found):
            found = other
        return self._choice(found, slope, max(0.0, self._total(self._value, found) - bound) if lost else 0.0)

    def _choice(self, columns: Array, slope: float, gap: float) -> Choice:
        rows = np.arange(len(columns))
        options = tuple(int(option) for option in self._option[rows, columns])
        return Choice(options, self._total(self._weight, columns), self._total(self._value, columns), slope, gap)

    @staticmethod
    def _total(table: Array, columns: Array) -> float:
        return float(table[np.arange(len(columns)), columns].sum())

    def _filled(self, begin: Array, slack: float) -> Array:
        """`begin` with the best single changes that still fit, one after another."""
        columns, rows = begin.copy(), np.arange(len(begin))
        while True:
            heavier = self._weight - self._weight[rows, columns][:, None]
            better = np.where(heavier <= slack, self._value[rows, columns][:, None] - self._value, -np.inf)
            item, column = np.unravel_index(int(better.argmax()), better.shape)
            if better[item, column] <= 0:
                return columns
            slack -= float(heavier[item, column])
            columns[item] = column

    def _searched(self, begin: Array, slope: float, slack: float, gap: float) -> tuple[Array | None, bool]:
        """The best choice whose value is within `gap` of the bound, if any; and whether states were given up for it."""
        rows = np.arange(len(begin))
        priced = np.where(
            np.isfinite(self._weight),
            self._value + slope * np.where(np.isfinite(self._weight), self._weight, 0.0),
            np.inf,
        )
        excess = np.maximum(0.0, priced - priced[rows, begin][:, None])
        heavier = self._weight - self._weight[rows, begin][:, None]
        open_ = excess <= gap
        items = np.flatnonzero(open_.sum(axis=1) > 1)
        reach = np.where(open_, heavier, 0.0)[items]
        items = items[np.argsort(-(reach.max(axis=1) - reach.min(axis=1)), kind="stable")]
        reach = np.where(open_, heavier, 0.0)[items]
        least = np.append(reach.min(axis=1)[::-1].cumsum()[::-1][1:], 0.0)
        most = np.append(reach.max(axis=1)[::-1].cumsum()[::-1][1:], 0.0)
        sums = _Sums()
        for place, item in enumerate(items):
            columns = np.flatnonzero(open_[item])
            sums.extend(columns, heavier[item, columns], excess[item, columns])
            sums.sift(slack - least[place], slack - most[place], slope, gap)
        found = sums.best(slope)
        if found is None:
            return None, sums.lost
        chosen = begin.copy()
        chosen[items] = found
        return chosen, sums.lost


class _Sums:
    """The Pareto-optimal sums of the options of some items: more weight, less value.

    Attributes:
        lost: whether there were too many to keep them all.
    """

    def __init__(self) -> None:
        self.lost = False
        self._weight = np.zeros(1)  # relative to the choice that the search began with: [sums]
        self._excess = np.zeros(1)  # what the options lose against the multiplier, at least 0: [sums]
        self._trail: list[tuple[Array, Array]] = []  # for each item: which sum before, which column: [sums] each
        self._columns = np.zeros(1, dtype=np.int64)

    def extend(self, columns: Array, weight: Array, excess: Array) -> None:
        """Every sum with every option of one more item; one option's sums stand together, as they are in order."""
        self._columns = columns
        self._weight = (self._weight + weight[:, None]).ravel()
        self._excess = (self._excess + excess[:, None]).ravel()

    def sift(self, heaviest: float, useful: float, slope: float, gap: float) -> None:
        """Keep what can still become a solution, and of that what no other sum beats in both respects.

        Args:
            heaviest: what weighs more will not fit.
            useful: what weighs less leaves weight unused, which counts as lost.
            slope: the multiplier.
            gap: what loses more is not looked for.
        """
        before = len(self._weight) // len(self._columns)
        lost = self._excess + slope * np.maximum(0.0, useful - self._weight)
        fits = np.flatnonzero((self._weight <= heaviest) & (lost <= gap))
        order = fits[np.argsort(self._weight[fits], kind="stable")]
        value = self._excess[order] - slope * self._weight[order]
        least = np.minimum.accumulate(value)
        first = np.ones(len(order), dtype=bool)
        first[1:] = least[1:] < least[:-1]
        kept = order[first]
        last = np.ones(len(kept), dtype=bool)  # of sums of one weight, which come with ever better values
        last[:-1] = self._weight[kept[1:]] > self._weight[kept[:-1]]
        kept = kept[last]
        if len(kept) > STATE_LIMIT:
            self.lost = True
            kept = kept[np.sort(np.argsort(self._excess[kept], kind="stable")[:STATE_LIMIT])]
        self._weight, self._excess = self._weight[kept], self._excess[kept]
        option, state = np.divmod(kept, before)
        self._trail.append((state, self._columns[option]))

    def best(self, slope: float) -> list[int] | None:
        """The columns of the sum with the least value, item by item; None where no sum is left."""
        if not len(self._weight):
            return None
        at, found = int((self._excess - slope * self._weight).argmin()), []
        for state, column in reversed(self._trail):
            found.append(int(column[at]))
            at = int(state[at])
        return found[::-1]


def _joined(parts: Sequence[Array]) -> Array:
    return np.concatenate(parts) if parts else np.zeros(0)


def _undominated(options: Sequence[tuple[float, float]]) -> list[int]:
    """Indices of the options that no other beats in both respects, lightest first."""
    kept: list[int] = []
    for index in sorted(range(len(options)), key=lambda index: options[index]):
        if not kept or options[index][1] < options[kept[-1]][1]:
            kept.append(index)
    return kept


def _hull(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, int, int]]:
    """Steps along the lower convex hull of undominated options: (steepness, from, to), steepest first."""
    hull: list[int] = []
    for index, (weight, value) in enumerate(pairs):
        while len(hull) > 1:
            (w0, v0), (w1, v1) = pairs[hull[-2]], pairs[hull[-1]]
            if (v0 - v1) * (weight - w1) > (v1 - value) * (w1 - w0):
                break
            hull.pop()
        hull.append(index)
    steps: list[tuple[float, int, int]] = []
    for start, stop in pairwise(hull):
        slope = (pairs[start][1] - pairs[stop][1]) / (pairs[stop][0] - pairs[start][0])
        steps.append((min(slope, steps[-1][0]) if steps else slope, start, stop))  # in order despite rounding
    return steps
