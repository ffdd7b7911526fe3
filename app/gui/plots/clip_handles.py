"""Two lines over a histogram that can be dragged: the ends of the range that values are kept within."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt, Signal

from app.gui.theme import colors

ROOM = 1e-3  # of the whole range: the ends never meet


class ClipHandles(QObject):
    """A low and a high end within limits.

    Signals:
        moved: (low, high), again and again while one is dragged.
        released: (low, high), once it is let go.
    """

    moved = Signal(float, float)
    released = Signal(float, float)

    def __init__(self, plot: pg.PlotWidget) -> None:
        super().__init__(plot)
        self._limits = (0.0, 1.0)
        self.low, self.high = (pg.InfiniteLine(0, angle=90, movable=True) for _ in range(2))
        for line in (self.low, self.high):
            line.setZValue(10)
            line.setCursor(Qt.CursorShape.SizeHorCursor)
            line.sigDragged.connect(self._on_dragged)
            line.sigPositionChangeFinished.connect(lambda: self.released.emit(*self.range))
            plot.addItem(line)
        self.restyle()

    @property
    def range(self) -> tuple[float, float]:
        """Where they are."""
        return float(self.low.value()), float(self.high.value())

    def set_visible(self, on: bool) -> None:
        """Show or hide both."""
        for line in (self.low, self.high):
            line.setVisible(on)

    def set_range(self, low: float, high: float) -> None:
        """Put both somewhere, without a signal."""
        for line in (self.low, self.high):
            line.setBounds((None, None))
        self.low.setValue(low)
        self.high.setValue(high)
        self._bound()

    def set_limits(self, low: float, high: float) -> None:
        """How far they may be dragged."""
        self._limits = (low, high)

    def _bound(self) -> None:
        low, high = self.range
        room = (self._limits[1] - self._limits[0]) * ROOM
        self.low.setBounds((min(low, self._limits[0]), high - room))
        self.high.setBounds((low + room, max(high, self._limits[1])))

    def _on_dragged(self) -> None:
        self._bound()
        self.moved.emit(*self.range)

    def restyle(self) -> None:
        """Colours of the moment."""
        color = colors().text
        for line, mark in ((self.low, "|>"), (self.high, "<|")):
            line.setPen(pg.mkPen(color, width=2))
            line.setHoverPen(pg.mkPen(colors().accent, width=3))
            line.clearMarkers()
            line.addMarker(mark, position=0.9, size=14)
