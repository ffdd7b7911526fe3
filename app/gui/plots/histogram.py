"""How often each value occurs in a tensor, with the levels of a grid and a draggable range drawn over it."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal

from app.gui import words
from app.gui.plots.clip_handles import ClipHandles
from app.gui.plots.style import Plot, translucent
from app.gui.theme import colors

Bins = tuple[tuple[float, ...], tuple[float, ...]]  # edges, one more than there are, and counts or shares
WIDEST = 4.0  # the view is at most so many times as wide as the range that is kept


class Distribution(Protocol):
    """What a histogram shows: `Statistics` of weights, or an `InputRange`."""

    @property
    def edges(self) -> tuple[float, ...]:
        """Of the bins, one more than there are."""

    @property
    def counts(self) -> tuple[int, ...]:
        """Of the bins."""

    @property
    def levels(self) -> tuple[float, ...]:
        """Values that can be stored."""


class _Counts(pg.AxisItem):
    """Counts as people write them, also where the axis is logarithmic."""

    log = False

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [words.count(10 ** min(value, 30.0) if self.log else value) for value in values]

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Whole powers of ten where logarithmic."""
        if not self.log:
            return super().tickValues(minVal, maxVal, size)
        return [(1.0, [float(power) for power in range(math.ceil(minVal), math.floor(maxVal) + 1)])]


class Histogram(Plot):
    """Bars for the values, thin lines for the levels, two handles for the range; what lies outside has another colour.

    Signals:
        moved: (low, high), while a handle is dragged.
        released: (low, high), when it is let go.
    """

    moved = Signal(float, float)
    released = Signal(float, float)

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Histogram of the tensor's values"))
        self.setToolTip(self.tr("How often each value occurs. Lines: the values that the chosen type can store"))
        self._counts = _Counts("left")
        self.setAxisItems({"left": self._counts})
        self.restyle()
        self._shown: Distribution | None = None
        self._bars = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self._clipped = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self._levels = pg.PlotCurveItem(connect="pairs")
        self._beside = pg.PlotCurveItem([0, 1], [0], stepMode="center")
        self._over: Bins | None = None
        for item in (self._bars, self._clipped, self._levels, self._beside):
            self.addItem(item)
        self.handles = ClipHandles(self)
        self.handles.set_visible(False)
        self.handles.moved.connect(self._on_moved)
        self.handles.released.connect(self.released)

    @property
    def shown(self) -> Distribution | None:
        """What is shown."""
        return self._shown

    def show_statistics(self, statistics: Distribution | None, beside: Bins | None = None) -> None:
        """Show another tensor, or nothing; and another histogram as a line over it."""
        self._shown, self._over = statistics, beside
        self.handles.set_visible(statistics is not None)
        if statistics is not None:
            low, high = statistics.edges[0], statistics.edges[-1]
            self.handles.set_limits(low, high)
            self.handles.set_range(low, high)
        self.redraw()
        self._frame()

    def show_range(self, low: float, high: float) -> None:
        """Put the handles somewhere."""
        if self._shown is not None and (low, high) != self.handles.range:
            self.handles.set_range(low, high)
            self._draw_clipped()
            self._frame()

    def show_beside(self, beside: Bins | None) -> None:
        """Draw another histogram as a line over this one, its area as large; None: none."""
        self._over = beside
        self.redraw()
        self._frame()

    @property
    def beside(self) -> bool:
        """Whether another one is drawn."""
        return self._over is not None

    def set_logarithmic(self, on: bool) -> None:
        """Show counts on a logarithmic scale, where rare values can be seen too."""
        self._counts.log = on
        self.redraw()

    def redraw(self) -> None:
        """Draw bars and levels."""
        shown, palette = self._shown, colors()
        self.handles.restyle()
        if shown is None:
            for item in (self._bars, self._clipped):
                item.setData([0, 1], [0])
            self._levels.setData([], [])
            self._beside.setData([0, 1], [0])
            return
        heights, base, top = self._heights(shown)
        top = max(top, self._draw_beside(shown, base))
        self._bars.setData(np.asarray(shown.edges), heights, fillLevel=base)
        self._bars.setPen(pg.mkPen(palette.accent, width=1))
        self._bars.setBrush(translucent(palette.accent, 110))
        levels = np.repeat(np.asarray(shown.levels, dtype=float), 2)
        self._levels.setData(levels, np.tile([base, base + top * 1.04], len(shown.levels)))
        self._levels.setPen(pg.mkPen(translucent(palette.warn, 190), width=1))
        self._draw_clipped()
        self.setYRange(base, base + top * 1.04, padding=0)

    def _draw_beside(self, shown: Distribution, base: float) -> float:
        """The other histogram, in this one's counts for bins of this one's width; how high it is."""
        if self._over is None:
            self._beside.setData([0, 1], [base])
            self._beside.setPen(pg.mkPen(None))
            return 0.0
        edges, counts = (np.asarray(item, dtype=float) for item in self._over)
        width = (shown.edges[-1] - shown.edges[0]) / len(shown.counts)
        scale = sum(shown.counts) / (counts.sum() or 1.0) * width / np.maximum(np.diff(edges), 1e-30)
        heights = counts * scale
        heights = np.log10(np.maximum(heights, 0.5)) if self._counts.log else heights
        self._beside.setData(edges, heights)
        self._beside.setPen(pg.mkPen(colors().text, width=1.4))
        return float(heights.max() - base)

    def _heights(self, shown: Distribution) -> tuple[np.ndarray, float, float]:
        """Of the bars: [bins], their foot, and how high the highest is above it."""
        counts = np.asarray(shown.counts, dtype=float)
        base = -math.log10(2) if self._counts.log else 0.0
        heights = np.log10(np.maximum(counts, 0.5)) if self._counts.log else counts
        return heights, base, max(float(heights.max() - base), 1e-9)

    def _on_moved(self, low: float, high: float) -> None:
        self._draw_clipped()
        self.moved.emit(low, high)

    def _draw_clipped(self) -> None:
        """Bars whose middle lies outside."""
        if self._shown is None:
            return
        heights, base, _ = self._heights(self._shown)
        edges = np.asarray(self._shown.edges)
        middle, (low, high) = (edges[1:] + edges[:-1]) / 2, self.handles.range
        outside = (middle < low) | (middle > high)
        self._clipped.setData(edges, np.where(outside, heights, base), fillLevel=base)
        self._clipped.setPen(pg.mkPen(None))
        self._clipped.setBrush(translucent(colors().bad, 210))

    def _frame(self) -> None:
        """Everything, unless that would make the range that is kept too narrow to hold."""
        if self._shown is None:
            return
        first, last = self._shown.edges[0], self._shown.edges[-1]
        low, high = self.handles.range
        if self._over is not None:
            first, last = min(first, self._over[0][0]), max(last, self._over[0][-1])
        spare = (high - low) * (WIDEST - 1) / 2
        self.setXRange(max(first, low - spare), min(last, high + spare), padding=0.05)
