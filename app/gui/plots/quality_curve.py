"""Size against quality: the best that is possible at every size, what was chosen, and what else there is.

Bytes to the right, divergence of the answers upwards on a logarithmic scale: from one grade of quality to the next is
a step of about the same height. A click asks for a size.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QResizeEvent

from app.gui import words
from app.gui.models.spot import Spot
from app.gui.plots.style import Plot, translucent
from app.gui.theme import base_size, colors

LEAST_KL = 1e-5  # an exact file has none at all, which no logarithm shows
LABEL_HEIGHT = 16  # pixels, about
AXES = (62, 44)  # pixels that the axes take of width and height, about


class _Divergences(pg.AxisItem):
    """Powers of ten as numbers."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Whole powers, and thirds between where there are few."""
        powers = [float(power) for power in range(math.ceil(minVal), math.floor(maxVal) + 1)]
        threes = [power + math.log10(3) for power in range(math.floor(minVal), math.ceil(maxVal) + 1)]
        inside = [value for value in threes if minVal <= value <= maxVal]
        return [(1.0, powers + inside)] if len(powers) < 4 else [(1.0, powers)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [f"{10**value:.1g}" for value in values]


class _Sizes(pg.AxisItem):
    """Bytes."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Texts of the ticks."""
        return [words.size(value) for value in values]


class QualityCurve(Plot):
    """Signals: size_asked: bytes that a person clicked at."""

    size_asked = Signal(float)

    def __init__(self, clickable: bool = False) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Size against quality"))
        text = self.tr("Lower is better: how far the answers are from the original's. Line: the best at every size")
        self.setToolTip(f"{text}. {self.tr('Click to choose a size')}" if clickable else text)
        self._clickable = clickable
        self._points: list[tuple[float, float]] = []
        self._spots: list[Spot] = []
        self._texts: list[pg.TextItem] = []
        self._words: list[QRectF] = []  # where the grades stand
        self.setAxisItems({"left": _Divergences("left"), "bottom": _Sizes("bottom")})
        self.setMouseEnabled(x=False, y=False)
        self._grades = pg.PlotCurveItem(connect="pairs")
        self._line = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(pxMode=True, antialias=True, hoverable=True, tip=_tip)
        for item in (self._grades, self._line, self._dots):
            self.addItem(item)
        self.getAxis("bottom").enableAutoSIPrefix(False)
        self.restyle()

    def show_curve(self, points: Sequence[tuple[float, float]], spots: Sequence[Spot]) -> None:
        """Show another model's, or another choice; where names have no room, those of the first spots are written."""
        self._points = sorted((float(size), max(LEAST_KL, kl)) for size, kl in points)
        self._spots = list(spots)
        self.redraw()

    def redraw(self) -> None:
        """Draw all of it."""
        for text in self._texts:
            self.removeItem(text)
        self._texts = []
        places = [*self._points, *((spot.size_bytes, max(LEAST_KL, spot.kl)) for spot in self._spots)]
        if not places:
            for item in (self._grades, self._line, self._dots):
                item.setData([], [])
            return
        left, right = min(x for x, _ in places), max(x for x, _ in places)
        low, high = min(math.log10(y) for _, y in places), max(math.log10(y) for _, y in places)
        margin, above = max(right - left, left * 0.02) * 0.05, max(0.1, (high - low) * 0.08)
        self._range = (left - margin, right + margin, low - above, high + above)
        self.setXRange(left - margin, right + margin, padding=0)
        self.setYRange(low - above, high + above, padding=0)
        palette = colors()
        self._line.setData([x for x, _ in self._points], [math.log10(y) for _, y in self._points])
        self._line.setPen(pg.mkPen(translucent(palette.accent, 170), width=2))
        self.setLabel("left", self.tr("Difference (KL)"), color=palette.muted)
        self._draw_grades()
        self._draw_spots()

    def _draw_grades(self) -> None:
        left, right, low, high = self._range
        limits = [math.log10(grade.limit) for grade in words.closenesses() if math.isfinite(grade.limit)]
        inside = [value for value in limits if low < value < high]
        self._grades.setData([left, right] * len(inside), [value for value in inside for _ in (0, 1)])
        self._grades.setPen(pg.mkPen(colors().border, width=1, style=Qt.PenStyle.DashLine))
        edges = [-math.inf, *limits, math.inf]
        pixels = max(1, self.height() - 60)
        self._words = []
        for grade, bottom, top in zip(words.closenesses(), edges, edges[1:], strict=False):
            bottom, top = max(bottom, low), min(top, high)
            if (top - bottom) / (high - low) * pixels > LABEL_HEIGHT + 4:
                # the curve falls from the left to the right: words stand on the other side of it
                beside = self._size_at((bottom + top) / 2)
                at_left = beside > (left + right) / 2
                width = QFontMetricsF(self._small()).horizontalAdvance(grade.word) + 8
                start = 0.0 if at_left else self.width() - AXES[0] - width
                self._words.append(QRectF(start, (high - top) / (high - low) * (self.height() - AXES[1]), width, 18))
                self._write(grade.word, left if at_left else right, top, (0, 0) if at_left else (1, 0), colors().muted)

    def _size_at(self, height: float) -> float:
        """Where the curve has fallen to a height."""
        return next((x for x, y in self._points if math.log10(y) <= height), self._range[1])

    def _draw_spots(self) -> None:
        palette = colors()
        drawn = self._spots[::-1]  # the first on top, and the chosen one above all
        ordered = [spot for spot in drawn if not spot.chosen] + [spot for spot in drawn if spot.chosen]
        self._dots.setData(
            [
                {
                    "pos": (spot.size_bytes, math.log10(max(LEAST_KL, spot.kl))),
                    "size": 14 if spot.chosen else 9,
                    "data": spot,
                    "symbol": "o",
                    "brush": pg.mkBrush(self._colour(spot) if spot.measured or spot.chosen else palette.surface),
                    "pen": pg.mkPen(palette.surface if spot.chosen else self._colour(spot), width=2),
                }
                for spot in ordered
            ]
        )
        taken = [*self._words, *(QRectF(x - 7, y - 7, 14, 14) for x, y in map(self._pixel, ordered))]
        for spot in reversed(ordered):
            self._label(spot, taken)

    def _pixel(self, spot: Spot) -> tuple[float, float]:
        """About where a spot is drawn."""
        left, right, low, high = self._range
        width, height = max(1, self.width() - AXES[0]), max(1, self.height() - AXES[1])
        at = math.log10(max(LEAST_KL, spot.kl))
        return (spot.size_bytes - left) / (right - left) * width, (high - at) / (high - low) * height

    def _colour(self, spot: Spot) -> str:
        return colors().accent if spot.chosen else colors().warn

    def _label(self, spot: Spot, taken: list[QRectF]) -> None:
        """Write a spot's name at a side of it where nothing else is; where there is none, its tooltip must do."""
        metrics = QFontMetricsF(self._small())
        width, height = metrics.horizontalAdvance(spot.name) + 8, metrics.height()
        x, y = self._pixel(spot)
        sides = ((x + 8, y - height), (x + 8, y), (x - 8 - width, y), (x - 8 - width, y - height))
        for (left, top), anchor in zip(sides, ((-0.1, 0.9), (-0.1, 0.2), (1.1, 0.2), (1.1, 0.9)), strict=True):
            area = QRectF(left, top, width, height)
            inside = left >= 0 and area.right() <= self.width() - AXES[0] and top >= 0
            if spot.name and inside and not any(area.intersects(other) for other in taken):
                taken.append(area)
                colour = colors().accent if spot.chosen else colors().text
                self._write(spot.name, spot.size_bytes, math.log10(max(LEAST_KL, spot.kl)), anchor, colour)
                return

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(base_size() - 2)
        return font

    def _write(self, text: str, x: float, y: float, anchor: tuple[float, float], colour: str) -> None:
        item = pg.TextItem(text, color=colour, anchor=anchor)
        item.setFont(self._small())
        self.addItem(item, ignoreBounds=True)
        item.setPos(x, y)
        self._texts.append(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names that had no room may have it now."""
        super().resizeEvent(event)
        if getattr(self, "_spots", None):
            self.redraw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks for the size under it."""
        super().mousePressEvent(event)
        self._ask(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """So does a drag."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event)

    def _ask(self, event: QMouseEvent) -> None:
        if self._clickable and self._points:
            at = self.getPlotItem().vb.mapSceneToView(QPointF(event.position()))
            self.size_asked.emit(min(max(at.x(), self._points[0][0]), self._points[-1][0]))


def _tip(x: float, y: float, data: Spot) -> str:
    return f"{data.name}: {words.size(x)}, {words.divergence(10**y)}"
