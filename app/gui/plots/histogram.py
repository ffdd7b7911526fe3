"""How often each value occurs in a tensor, with the levels of a grid drawn over it."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg

from app.engine.statistics import Statistics
from app.gui import words
from app.gui.plots.style import Plot, translucent
from app.gui.theme import colors


class _Counts(pg.AxisItem):
    """Counts as people write them, also where the axis is logarithmic."""

    log = False

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [words.count(10**value if self.log else value) for value in values]

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Whole powers of ten where logarithmic."""
        if not self.log:
            return super().tickValues(minVal, maxVal, size)
        return [(1.0, [float(power) for power in range(math.ceil(minVal), math.floor(maxVal) + 1)])]


class Histogram(Plot):
    """Bars for the values, thin lines for the levels."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Histogram of the tensor's values"))
        self.setToolTip(self.tr("How often each value occurs. Lines: the values that the chosen type can store"))
        self._counts = _Counts("left")
        self.setAxisItems({"left": self._counts})
        self.restyle()
        self._shown: Statistics | None = None
        self._bars = pg.PlotCurveItem([0, 1], [0], stepMode="center", fillLevel=0)
        self._levels = pg.PlotCurveItem(connect="pairs")
        self.addItem(self._bars)
        self.addItem(self._levels)

    def show_statistics(self, statistics: Statistics | None) -> None:
        """Show another tensor, or nothing."""
        self._shown = statistics
        self.redraw()

    def set_logarithmic(self, on: bool) -> None:
        """Show counts on a logarithmic scale, where rare values can be seen too."""
        self._counts.log = on
        self.redraw()

    def redraw(self) -> None:
        """Draw bars and levels."""
        shown, palette = self._shown, colors()
        if shown is None:
            self._bars.setData([0, 1], [0])
            self._levels.setData([], [])
            return
        counts = np.asarray(shown.counts, dtype=float)
        heights = np.log10(np.maximum(counts, 0.5)) - math.log10(0.5) if self._counts.log else counts
        base = -math.log10(2) if self._counts.log else 0.0
        top = max(float(heights.max()), 1e-9)
        self._bars.setData(np.asarray(shown.edges), heights + base, fillLevel=base)
        self._bars.setPen(pg.mkPen(palette.accent, width=1))
        self._bars.setBrush(translucent(palette.accent, 110))
        levels = np.repeat(np.asarray(shown.levels, dtype=float), 2)
        self._levels.setData(levels, np.tile([base, base + top * 1.04], len(shown.levels)))
        self._levels.setPen(pg.mkPen(translucent(palette.warn, 190), width=1))
        self.setXRange(shown.edges[0], shown.edges[-1], padding=0.02)
        self.setYRange(base, base + top * 1.04, padding=0)
