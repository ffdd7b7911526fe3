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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys have the slider and the fields beside it
        self._clickable = clickable
        self._points: list[tuple[float, float]] = []
        self._spots: list[Spot] = []
        self._texts: list[pg.TextItem] = []
        self._taken: list[QRectF] = []  # where words and dots are, in pixels
        self._range = (0.0, 0.0, 0.0, 0.0)
        self.setAxisItems({"left": _Divergences("left"), "bottom": _Sizes("bottom")})
        self.setMouseEnabled(x=False, y=False)
        self._grades = pg.PlotCurveItem(connect="pairs")
        self._line = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(pxMode=True, antialias=True, hoverable=True, tip=_tip)
        self._choice = pg.ScatterPlotItem(pxMode=True, antialias=True, hoverable=True, tip=_tip)
        self._choice_text: pg.TextItem | None = None
        for item in (self._grades, self._line, self._dots, self._choice):
            self.addItem(item)
        self.getAxis("bottom").enableAutoSIPrefix(False)
        self.restyle()

    def show_curve(self, points: Sequence[tuple[float, float]], spots: Sequence[Spot]) -> None:
        """Show another model's, or another choice; where names have no room, those of the first spots are written."""
        before = self._points, [spot for spot in self._spots if not spot.chosen]
        self._points = sorted((float(size), max(LEAST_KL, kl)) for size, kl in points)
        self._spots = list(spots)
        if before == (self._points, [spot for spot in spots if not spot.chosen]) and self._contains_all():
            self._draw_choice()  # a slider under way: all else stays as it is
        else:
            self.redraw()

    def _contains_all(self) -> bool:
        left, right, low, high = self._range
        return all(
            left <= spot.size_bytes <= right and low <= math.log10(max(LEAST_KL, spot.kl)) <= high
            for spot in self._spots
        )

    def redraw(self) -> None:
        """Draw all of it."""
        for text in self._texts:
            self.removeItem(text)
        self._texts = []
        places = [*self._points, *((spot.size_bytes, max(LEAST_KL, spot.kl)) for spot in self._spots)]
        if not places:
            for item in (self._grades, self._line, self._dots, self._choice):
                item.setData([], [])
            self._draw_choice()
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
        pixels = max(1, self.height() - AXES[1])
        self._taken, standing = [], [self._area(spot) for spot in self._spots if not (spot.chosen and self._clickable)]
        for grade, bottom, top in zip(words.closenesses(), edges, edges[1:], strict=False):
            bottom, top = max(bottom, low), min(top, high)
            if (top - bottom) / (high - low) * pixels > LABEL_HEIGHT + 2:
                width = QFontMetricsF(self._small()).horizontalAdvance(grade.word) + 8
                above = (high - top) / (high - low) * pixels
                areas = [QRectF(start, above, width, 18) for start in (0.0, self.width() - AXES[0] - width)]
                # the curve falls from the left to the right: words stand on the other side of it, if no dot does
                side = 0 if self._size_at((bottom + top) / 2) > (left + right) / 2 else 1
                hidden = [any(area.intersects(dot) for dot in standing) for area in areas]
                side = 1 - side if hidden[side] and not hidden[1 - side] else side
                self._taken.append(areas[side])
                self._texts.append(self._write(grade.word, ((left, right)[side], top), (side, 0), colors().muted))

    def _size_at(self, height: float) -> float:
        """Where the curve has fallen to a height."""
        return next((x for x, y in self._points if math.log10(y) <= height), self._range[1])

    def _draw_spots(self) -> None:
        others = [spot for spot in self._spots if not spot.chosen]
        self._dots.setData([self._dot(spot) for spot in reversed(others)])  # the first on top
        self._taken += [self._area(spot) for spot in others]
        # where the choice can be moved, names stand as if it were not there; it finds a free side as it passes
        reserved = [] if self._clickable else self._draw_choice()
        self._taken += reserved
        for spot in others:
            if (found := self._free_side(spot)) is not None:
                area, anchor = found
                self._taken.append(area)
                self._texts.append(self._write(spot.name, _place(spot), anchor, colors().text))
        if self._clickable:
            self._draw_choice()

    def _draw_choice(self) -> list[QRectF]:
        """What is chosen, above all else; where its dot and its name are."""
        chosen = [spot for spot in self._spots if spot.chosen]
        self._choice.setData([self._dot(spot) for spot in chosen])
        if self._choice_text is not None:
            self.removeItem(self._choice_text)
            self._choice_text = None
        areas = [self._area(spot) for spot in chosen]
        for spot in chosen[:1]:
            if (found := self._free_side(spot)) is not None:
                area, anchor = found
                self._choice_text = self._write(spot.name, _place(spot), anchor, colors().accent)
                areas.append(area)
        return areas

    def _dot(self, spot: Spot) -> dict[str, object]:
        colour = colors().accent if spot.chosen else colors().warn
        return {
            "pos": _place(spot),
            "size": 14 if spot.chosen else 9,
            "data": spot,
            "symbol": "o",
            "brush": pg.mkBrush(colour if spot.measured or spot.chosen else colors().surface),
            "pen": pg.mkPen(colors().surface if spot.chosen else colour, width=2),
        }

    def _area(self, spot: Spot) -> QRectF:
        """What its dot covers, in pixels."""
        (x, y), half = self._pixel(spot), 9 if spot.chosen else 7
        return QRectF(x - half, y - half, 2 * half, 2 * half)

    def _pixel(self, spot: Spot) -> tuple[float, float]:
        """About where a spot is drawn."""
        left, right, low, high = self._range
        width, height = max(1, self.width() - AXES[0]), max(1, self.height() - AXES[1])
        at = math.log10(max(LEAST_KL, spot.kl))
        return (spot.size_bytes - left) / (right - left) * width, (high - at) / (high - low) * height

    def _free_side(self, spot: Spot) -> tuple[QRectF, tuple[float, float]] | None:
        """Where a spot's name can stand: its area in pixels and its anchor; None where the tooltip must do."""
        metrics = QFontMetricsF(self._small())
        width, height = metrics.horizontalAdvance(spot.name) + 8, metrics.height()
        x, y = self._pixel(spot)
        sides = ((x + 8, y - height), (x + 8, y), (x - 8 - width, y), (x - 8 - width, y - height))
        for (left, top), anchor in zip(sides, ((-0.1, 0.9), (-0.1, 0.2), (1.1, 0.2), (1.1, 0.9)), strict=True):
            area = QRectF(left, top, width, height)
            inside = left >= 0 and area.right() <= self.width() - AXES[0] and top >= 0
            if spot.name and inside and not any(area.intersects(other) for other in self._taken):
                return area, anchor
        return None

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(base_size() - 2)
        return font

    def _write(self, text: str, at: tuple[float, float], anchor: tuple[float, float], colour: str) -> pg.TextItem:
        item = pg.TextItem(text, color=colour, anchor=anchor)
        item.setFont(self._small())
        self.addItem(item, ignoreBounds=True)
        item.setPos(*at)
        return item

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


def _place(spot: Spot) -> tuple[float, float]:
    return spot.size_bytes, math.log10(max(LEAST_KL, spot.kl))


def _tip(x: float, y: float, data: Spot) -> str:
    return f"{data.name}: {words.size(x)}, {words.divergence(10**y)}"
