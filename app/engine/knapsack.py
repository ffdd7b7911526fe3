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
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
ROUNDING = 1e-12  # relative; sums of some hundred doubles agree to this
STATE_LIMIT = 20_000  # sums kept at a time; real tables need some hundred
SHARES = (1 / 256, 1 / 64, 1 / 16, 1 / 4, 1.0)  # of the gap; the narrower the search, the fewer items are open


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
class _States:
    """Pareto-optimal partial sums: more weight, less value. All arrays: [states].

    Attributes:
        weight: relative to the choice that the search began with.
        excess: what the options lose against the multiplier, at least 0.
        trail: for each item so far, (index of the state before, column of the option).
    """

    weight: Array
    excess: Array
    trail: tuple[tuple[Array, Array], ...] = ()


class Knapsack:
    """All items, made ready for many limits.

    Attributes:
        weights, values: of the curve's choices, from the lightest on: [steps + 1] float64.
    """

    def __init__(self, items: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Sort and sift.

        Args:
            items: for each item its options, (weight, value); at least one, all finite.
        """
        sifted = [_sifted(tuple(options)) for options in items]
        width = max((len(kept) for kept, _, _ in sifted), default=1)
        self._weight = np.full((len(items), width), np.inf)
        self._value = np.full((len(items), width), np.inf)
        self._option = np.zeros((len(items), width), dtype=np.int64)
        steps: list[tuple[float, int, int, int]] = []
        for index, (kept, pairs, hull) in enumerate(sifted):
            self._option[index, : len(kept)] = kept
            self._weight[index, : len(kept)], self._value[index, : len(kept)] = pairs
            steps += [(-slope, index, start, stop) for slope, start, stop in hull]
        steps.sort()
        self._slope = -np.array([step[0] for step in steps], dtype=np.float64)
        self._item, start, self._stop = np.array([step[1:] for step in steps], dtype=np.int64).reshape(-1, 3).T
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
        states, lost = _States(np.zeros(1), np.zeros(1)), False
        for place, item in enumerate(items):
            columns = np.flatnonzero(open_[item])
            states = _extended(states, columns, heavier[item, columns], excess[item, columns])
            unused = np.maximum(0.0, slack - states.weight - most[place])  # at the end, at least
            fits = (states.weight + least[place] <= slack) & (states.excess + slope * unused <= gap)
            states = _kept(states, np.flatnonzero(fits))
            states = _kept(states, _pareto(states.weight, states.excess - slope * states.weight))
            if len(states.weight) > STATE_LIMIT:
                lost = True
                states = _kept(states, np.sort(np.argsort(states.excess, kind="stable")[:STATE_LIMIT]))
        if not len(states.weight):
            return None, lost
        chosen, at = begin.copy(), int((states.excess - slope * states.weight).argmin())
        for item, (before, column) in zip(reversed(items), reversed(states.trail), strict=True):
            chosen[item], at = column[at], before[at]
        return chosen, lost


@lru_cache(maxsize=8192)
def _sifted(options: tuple[tuple[float, float], ...]) -> tuple[list[int], Array, list[tuple[float, int, int]]]:
    """An item's useful options, their weights and values [2, options], and its hull; most items of the next problem
    are those of the last one.
    """
    kept = _undominated(options)
    pairs = [options[option] for option in kept]
    return kept, np.array(pairs, dtype=np.float64).T, _hull(pairs)


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


def _extended(states: _States, columns: Array, weight: Array, excess: Array) -> _States:
    """Every state with every option of one more item."""
    before = np.repeat(np.arange(len(states.weight)), len(columns))
    chosen = np.tile(columns, len(states.weight))
    return _States(
        (states.weight[:, None] + weight).ravel(),
        (states.excess[:, None] + excess).ravel(),
        (*states.trail, (before, chosen)),
    )


def _kept(states: _States, index: Array) -> _States:
    """Some of the states."""
    before, chosen = states.trail[-1]
    return _States(states.weight[index], states.excess[index], (*states.trail[:-1], (before[index], chosen[index])))


def _pareto(weight: Array, value: Array) -> Array:
    """Indices of the sums that no other beats in both respects, lightest first."""
    order = np.lexsort((value, weight))
    least = np.minimum.accumulate(value[order])
    first = np.concatenate([[True], least[1:] < least[:-1]]) if len(order) else np.zeros(0, dtype=bool)
    kept: Array = order[first]
    return kept
