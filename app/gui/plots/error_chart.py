"""Error by layer: one dot per tensor; the line is what flows on after each layer, or the layer's mean."""

from __future__ import annotations

import pyqtgraph as pg

from app.gui.models.proof import TensorResult
from app.gui.plots.style import Plot, translucent
from app.gui.theme import colors


class ErrorChart(Plot):
    """Layers from left to right, relative error in percent upwards."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Error by layer"))
        self._dots = pg.ScatterPlotItem(size=7, pxMode=True, antialias=True)
        self._line = pg.PlotCurveItem(antialias=True)
        self.addItem(self._line)
        self.addItem(self._dots)
        self.setLabel("bottom", self.tr("Layer"))
        self.setLabel("left", self.tr("Error in %"))
        self._points: list[tuple[float, float]] = []
        self._flow: tuple[float, ...] = ()

    def show_tensors(self, tensors: tuple[TensorResult, ...], layer_errors: tuple[float, ...] = ()) -> None:
        """Show another job; exact tensors are left out. `layer_errors`: measured, of what flows on after each layer."""
        self._flow = layer_errors
        self.setToolTip(
            self.tr(
                "Dots: how far the weights of each tensor moved. Line: how far what flows on to the next layer moved"
            )
            if layer_errors
            else self.tr("Each dot is a tensor, the line is the average of its layer")
        )
        self._points = [
            (item.layer + 1, item.relative_error * 100)
            for item in tensors
            if item.layer is not None and item.relative_error > 0
        ]
        self.redraw()

    def redraw(self) -> None:
        """Draw dots and line."""
        palette = colors()
        layers: dict[float, list[float]] = {}
        for layer, error in self._points:
            layers.setdefault(layer, []).append(error)
        means = sorted((layer, sum(errors) / len(errors)) for layer, errors in layers.items())
        if self._flow:
            means = [(number + 1.0, error * 100) for number, error in enumerate(self._flow)]
        self._dots.setData([x for x, _ in self._points], [y for _, y in self._points])
        self._dots.setBrush(translucent(palette.accent, 150))
        self._dots.setPen(pg.mkPen(None))
        self._line.setData([x for x, _ in means], [y for _, y in means])
        self._line.setPen(pg.mkPen(palette.warn, width=2))
        self.setLabel("bottom", self.tr("Layer"), color=palette.muted)
        self.setLabel("left", self.tr("Error in %"), color=palette.muted)
        most = max((y for _, y in [*self._points, *means]), default=1.0)
        last = max((x for x, _ in [*self._points, *means]), default=1.0)
        self.setYRange(0, most * 1.08, padding=0)
        self.setXRange(0.5, last + 0.5, padding=0)
