"""Activation ranges by channel: from the smallest to the largest value of each, and which channels stand out."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from app.engine.activations import ChannelRanges
from app.gui.plots.style import Plot, translucent
from app.gui.theme import colors


class ChannelsChart(Plot):
    """Channels from left to right, values upwards."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Activation ranges by channel"))
        self.setToolTip(
            self.tr("Each channel's smallest to largest value; the line is the mean size, marks are outlier channels")
        )
        self._shown: ChannelRanges | None = None
        self._bars = pg.PlotCurveItem(connect="pairs")
        self._bands = pg.PlotCurveItem(connect="pairs")
        self._mean = pg.PlotCurveItem(antialias=True)
        self._marks = pg.ScatterPlotItem(size=9, pxMode=True, antialias=True, symbol="t")
        for item in (self._bars, self._bands, self._mean, self._marks):
            self.addItem(item)

    @property
    def shown(self) -> ChannelRanges | None:
        """What is shown."""
        return self._shown

    def show_channels(self, channels: ChannelRanges | None) -> None:
        """Show another tensor, or nothing."""
        self._shown = channels
        self.redraw()
        if channels is not None:
            self.setXRange(-0.5, len(channels.minimum) - 0.5, padding=0.01)

    def redraw(self) -> None:
        """Draw ranges, mean and marks."""
        shown, palette = self._shown, colors()
        self.setLabel("bottom", self.tr("Channel"), color=palette.muted)
        if shown is None:
            for item in (self._bars, self._bands, self._mean):
                item.setData([], [])
            self._marks.setData([], [])
            return
        low, high, typical = (np.asarray(item) for item in (shown.minimum, shown.maximum, shown.typical))
        across = np.arange(len(low), dtype=float)
        wide = max(1.0, min(4.0, 300 / len(low)))
        self._bars.setData(np.repeat(across, 2), np.stack([low, high], 1).ravel())
        self._bars.setPen(pg.mkPen(translucent(palette.accent, 110), width=wide))
        band = np.stack([np.maximum(-typical, low), np.minimum(typical, high)], 1)
        self._bands.setData(np.repeat(across, 2), band.ravel())
        self._bands.setPen(pg.mkPen(translucent(palette.accent, 190), width=wide))
        self._mean.setData(across, np.asarray(shown.mean_abs))
        self._mean.setPen(pg.mkPen(palette.warn, width=1))
        picked = list(shown.outliers)
        top, bottom = max(float(high.max()), 0.0), min(float(low.min()), 0.0)
        lift = (top - bottom) * 0.04 or 1.0
        self._marks.setData(picked, [float(high[index]) + lift for index in picked])
        self._marks.setBrush(palette.bad)
        self._marks.setPen(pg.mkPen(None))
        self.setYRange(bottom - lift, top + 2 * lift, padding=0)
