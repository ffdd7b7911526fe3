"""What clipping costs: the error inside and outside a range, from a histogram alone.

Values beyond the range become its ends: the clipping error. Values within it are rounded to a grid whose steps grow
with the range: the rounding error. A narrow range has small steps and clips much, a wide one the reverse; the best
lies where their sum is least.

How the steps grow depends on the grid. One grid for the whole range has steps in proportion to it. A type that scales
small groups of weights on their own gains only where the range cuts a group's extremes off: there the steps follow
the width that a group of values drawn from the histogram has after clipping (expected largest minus expected smallest
value, order statistics of independent draws), anchored at the error that was measured without clipping.

Works on numpy alone: a window asks while a handle is dragged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, sqrt
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Values: TypeAlias = NDArray[np.float64]

GROUP = 32  # weights that share a scale in most types, whatever the size of their blocks


@dataclass(frozen=True)
class ClipError:
    """Of one range; errors are root mean squares relative to the values' own.

    Attributes:
        rounding: of the values inside.
        clipping: of the values outside.
        outside: share of the values that are clipped, 0 to 1.
    """

    rounding: float
    clipping: float
    outside: float

    @property
    def together(self) -> float:
        """Both; squares add up."""
        return hypot(self.rounding, self.clipping)


class ClipErrors:
    """The error of every range over one histogram; values are taken as even within a bin.

    Make it with `of_grid` or `of_bits`.
    """

    def __init__(self, edges: Sequence[float], counts: Sequence[float], mean_square: float | None, group: int) -> None:
        """Of a histogram.

        Args:
            edges: [bins + 1], ascending.
            counts: [bins].
            mean_square: of the values, where it is known better than the histogram knows it.
            group: values that share a scale; 0: all of them share one.
        """
        self.edges: Values = np.asarray(edges, dtype=np.float64)
        self._share: Values = np.asarray(counts, dtype=np.float64) / (sum(counts) or 1)
        self._group = group
        middle, width = (self.edges[1:] + self.edges[:-1]) / 2, np.diff(self.edges)
        estimate = float((self._share * (middle**2 + width**2 / 12)).sum())
        self._mean_square = estimate if mean_square is None else mean_square
        self._largest, self._smallest = self._expected_extremes() if group else (self.edges, self.edges)
        self._rounding = 0.0  # mean square error of rounding per squared width; a constant one where `_fixed`
        self._fixed = False

    @classmethod
    def of_grid(
        cls,
        edges: Sequence[float],
        counts: Sequence[int],
        relative_error: float,
        block_size: int,
        mean_square: float | None = None,
    ) -> ClipErrors:
        """For a type with scales of its own for each group.

        Args:
            edges, counts, mean_square: the histogram.
            relative_error: that was measured without clipping.
            block_size: of the type; 1: floating-point numbers, whose steps no range changes.
        """
        made = cls(edges, counts, mean_square, min(block_size, GROUP))
        square = relative_error**2 * made._mean_square
        width = float(made._width(made.edges[:1], made.edges[-1:])[0])
        made._fixed = block_size == 1
        made._rounding = square if made._fixed else square / width**2 if width else 0.0
        return made

    @classmethod
    def of_bits(cls, edges: Sequence[float], counts: Sequence[float], bits: int) -> ClipErrors:
        """For one even grid of 2^bits values from the range's low end to its high end."""
        made = cls(edges, counts, None, 0)
        made._rounding = 1 / (12 * (2**bits - 1) ** 2)
        return made

    def at(self, low: float, high: float) -> ClipError:
        """The error of a range."""
        lows, highs = np.array([low]), np.array([high])
        below, under = self._below(lows)
        above, over = self._above(highs)
        outside = min(1.0, float(under[0] + over[0]))
        rounding = float(self._rounded(lows, highs)[0]) * (1 - outside)
        clipping = float(below[0] + above[0])
        scale = self._mean_square or 1.0
        return ClipError(sqrt(rounding / scale), sqrt(clipping / scale), outside)

    def best(self) -> tuple[float, float]:
        """The range of least error among all pairs of the histogram's edges; the widest of equals."""
        below, under = self._below(self.edges)
        above, over = self._above(self.edges)
        low, high = np.meshgrid(self.edges, self.edges, indexing="ij")
        inside = np.clip(1 - under[:, None] - over[None, :], 0, 1)
        total = self._rounded(low, high) * inside + below[:, None] + above[None, :]
        total[low >= high] = np.inf
        near = total <= total.min() * (1 + 1e-9)
        first, last = np.unravel_index(int(np.argmax(np.where(near, high - low, -np.inf))), total.shape)
        return float(self.edges[first]), float(self.edges[last])

    def _rounded(self, low: Values, high: Values) -> Values:
        """Mean square error of rounding within ranges."""
        if self._fixed:
            return np.full_like(low, self._rounding)
        return self._rounding * self._width(low, high) ** 2

    def _width(self, low: Values, high: Values) -> Values:
        """From the smallest to the largest value that a group of the clipped values has."""
        if not self._group:
            return high - low
        return np.interp(high, self.edges, self._largest) - np.interp(low, self.edges, self._smallest)

    def _expected_extremes(self) -> tuple[Values, Values]:
        """For a limit at each edge: the expected largest value under it, and smallest above it, of a group.

        E[min(max, h)] = h - integral of F^n up to h; likewise on the other side.
        """
        below = np.concatenate([[0.0], np.cumsum(self._share)]).clip(0, 1)
        width = np.diff(self.edges)
        power, tail = below**self._group, (1 - below) ** self._group
        under = np.concatenate([[0.0], np.cumsum((power[1:] + power[:-1]) / 2 * width)])
        rest = np.cumsum(((tail[1:] + tail[:-1]) / 2 * width)[::-1])[::-1]
        over = np.concatenate([rest, [0.0]])
        return self.edges - under, self.edges + over

    def _below(self, limits: Values) -> tuple[Values, Values]:
        return _cut(self.edges, self._share, limits)

    def _above(self, limits: Values) -> tuple[Values, Values]:
        return _cut(-self.edges[::-1], self._share[::-1], -limits)


def refined(
    edges: Sequence[float], counts: Sequence[float], marks: Sequence[tuple[float, float]]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """A histogram with more bins where percentiles are known.

    A few giant values make even bins so wide that one holds nearly everything; percentiles know what is inside.

    Args:
        edges: [bins + 1], ascending.
        counts: [bins].
        marks: (share of the values that are not larger, value) of each percentile.

    Returns:
        edges; the share of the values in each bin.
    """
    below = np.concatenate([[0.0], np.cumsum(np.asarray(counts, dtype=np.float64))])
    known = dict(zip(edges, (below / (below[-1] or 1)).tolist(), strict=True))
    known |= {value: share for share, value in marks if edges[0] < value < edges[-1]}
    ascending = sorted(known)
    # both come from samples, so that they may contradict each other by a hair
    cumulated = np.maximum.accumulate([known[value] for value in ascending])
    return tuple(ascending), tuple(np.diff(cumulated).tolist())


def _cut(edges: Values, share: Values, limits: Values) -> tuple[Values, Values]:
    """Mean square distance of values below each limit from it, and their share: two of [limits]."""
    start, width = edges[:-1], np.diff(edges)
    stop = np.clip(limits[:, None], start, edges[1:])  # [limits, bins]: how far each bin lies below
    part = share * (stop - start) / width
    distance = limits[:, None] - (start + stop) / 2
    cost = part * (distance**2 + (stop - start) ** 2 / 12)
    return cost.sum(1), part.sum(1)
