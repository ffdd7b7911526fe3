"""Activation ranges by layer: what usually enters a kind of tensor, and how far out the rare values lie."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal

from app.gui.models.range_lines import RangePoint
from app.gui.plots.style import Plot, translucent
from app.gui.theme import colors


class _Powers(pg.AxisItem):
    """Values, also where the axis is logarithmic."""

    log = False

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [f"{10**value if self.log else value:.4g}" for value in values]

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """1, 2, 5, 10, 20 ... where logarithmic."""
        if not self.log:
            return super().tickValues(minVal, maxVal, size)
        powers = range(math.floor(minVal), math.ceil(maxVal) + 1)
        every = [power + math.log10(digit) for power in powers for digit in (1, 2, 5)]
        return [(0.3, [value for value in every if minVal <= value <= maxVal])]


class RangesChart(Plot):
    """Layers from left to right. Linear: from the smallest to the largest value; logarithmic: magnitudes.

    Signals:
        chosen: a weight's name; its layer was clicked.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Activation ranges by layer"))
        self.setToolTip(
            self.tr(
                "Pale: from the smallest to the largest value. Strong: 99.9 % of the values. Click a layer to see it"
            )
        )
        self._values = _Powers("left")
        self.setAxisItems({"left": self._values, "bottom": _Layers("bottom")})
        self.restyle()
        self._points: tuple[RangePoint, ...] = ()
        self._current = ""
        self._whole, self._typical = self._band(), self._band()
        self._mean = pg.PlotCurveItem(antialias=True)
        self._marker = pg.InfiniteLine(0, angle=90)
        for item in (self._mean, self._marker):
            self.addItem(item)
        self._marker.setVisible(False)
        self.scene().sigMouseClicked.connect(self._on_clicked)

    def _band(self) -> tuple[pg.PlotDataItem, pg.PlotDataItem, pg.FillBetweenItem]:
        low, high = pg.PlotDataItem(), pg.PlotDataItem()
        fill = pg.FillBetweenItem(low, high)
        for item in (low, high, fill):
            self.addItem(item)
        return low, high, fill

    def show_points(self, points: tuple[RangePoint, ...]) -> None:
        """Show another kind of tensor."""
        self._points = points
        self.redraw()

    def show_current(self, name: str) -> None:
        """Mark the layer of a weight."""
        self._current = name
        layer = next((point.layer for point in self._points if point.found.name == name), None)
        self._marker.setVisible(layer is not None)
        if layer is not None:
            self._marker.setValue(layer)

    def set_logarithmic(self, on: bool) -> None:
        """Magnitudes on a logarithmic scale, where one wild layer does not flatten the others."""
        self._values.log = on
        self.redraw()

    def redraw(self) -> None:
        """Draw bands and line."""
        palette, log = colors(), self._values.log
        layers = [point.layer for point in self._points]
        found = [point.found for point in self._points]
        floor = min((item.mean_abs for item in found if item.mean_abs > 0), default=1e-6)

        def scaled(values: list[float]) -> np.ndarray:
            return np.log10(np.maximum(values, floor)) if log else np.asarray(values, dtype=float)

        foot = [floor for _ in found]
        whole = (foot, [item.largest for item in found]) if log else (
            [item.minimum for item in found], [item.maximum for item in found]
        )  # fmt: skip
        typical = (foot, [item.typical for item in found]) if log else (
            [item.typical_minimum for item in found], [item.typical_maximum for item in found]
        )  # fmt: skip
        for (low, high, fill), ends, alpha in ((self._whole, whole, 70), (self._typical, typical, 150)):
            for curve, values in zip((low, high), ends, strict=True):
                curve.setData(layers, scaled(values))
                curve.setPen(pg.mkPen(translucent(palette.accent, min(255, alpha + 60)), width=1))
            fill.setBrush(translucent(palette.accent, alpha))
        self._mean.setData(layers, scaled([item.mean_abs for item in found]))
        self._mean.setPen(pg.mkPen(palette.warn, width=2))
        self._marker.setPen(pg.mkPen(palette.text, width=1, style=Qt.PenStyle.DashLine))
        self.setLabel("bottom", self.tr("Layer"), color=palette.muted)
        self.show_current(self._current)
        if found:
            every = np.concatenate([scaled(ends) for ends in whole])
            room = float(every.max() - every.min()) * 0.05 or 1.0
            self.setYRange(float(every.min()) - (0 if log else room), float(every.max()) + room, padding=0)
            self.setXRange(min(layers) - 0.25, max(layers) + 0.25, padding=0)

    def _on_clicked(self, event: object) -> None:
        if not self._points:
            return
        place = self.getPlotItem().vb.mapSceneToView(event.scenePos())
        nearest = min(self._points, key=lambda point: abs(point.layer - place.x()))
        if abs(nearest.layer - place.x()) < 1:
            self.chosen.emit(nearest.found.name)


class _Layers(pg.AxisItem):
    """Whole layers only."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """At most one every forty pixels."""
        step = max(1, math.ceil((maxVal - minVal) / max(1.0, size / 40)))
        first = math.ceil(minVal)
        return [(float(step), [float(layer) for layer in range(first, math.floor(maxVal) + 1, step)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [str(round(value)) for value in values]
