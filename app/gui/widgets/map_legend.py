"""What the map's colours mean, from the palest to the deepest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import words
from app.gui.models import measures
from app.gui.models.overview import Measure, Overview
from app.gui.theme import colors
from app.gui.widgets.overview_map import OverviewMap, between
from app.gui.widgets.parts import label, row

BAR = 10


class MapLegend(QWidget):
    """A value, a bar of colours, a value."""

    def __init__(self) -> None:
        super().__init__()
        self._low, self._high = label("", "small"), label("", "small")
        self._bar = _Bar()
        self.setLayout(row(self._low, self._bar, self._high, spacing=6))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_overview(self, overview: Overview, measure: Measure) -> None:
        """Name both ends."""
        ends = (overview.low, overview.high)
        for shown, value in zip((self._low, self._high), ends, strict=True):
            shown.setText("" if value is None else measures.text(measure, value))
        if measure is Measure.BITS:
            self._low.setText(words.plain(overview.low or 0.0))
            self._high.setText(f"≥ {words.plain(overview.high or 0.0)}")
        self.setVisible(overview.high is not None)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(BAR)
        self.setFixedWidth(56)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The same colours as the cells'."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = colors()
        weak, strong = QColor(palette.sunken), QColor(palette.accent)
        gradient = QLinearGradient(0, 0, self.width(), 0)
        gradient.setColorAt(0, between(weak, strong, 0.12))
        gradient.setColorAt(1, strong)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(self.rect(), BAR / 2, BAR / 2)
        painter.end()


class MapColumns(QWidget):
    """The names of the map's columns, which stay while the map scrolls."""

    def __init__(self, shown: OverviewMap) -> None:
        super().__init__()
        self._map = shown
        self.setFixedHeight(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Above each column its kind."""
        painter = QPainter(self)
        font = painter.font()
        font.setPixelSize(max(10, self.fontInfo().pixelSize() - 2))
        painter.setFont(font)
        painter.setPen(QColor(colors().muted))
        painter.setClipRect(QRectF(0, 0, self._map.width(), self.height()))
        if self._map.overview.rows:
            self._map.paint_columns(painter, self.height())
        painter.end()
