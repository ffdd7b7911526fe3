"""A slim progress bar with round ends at any value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from app.gui.theme import colors

STEPS = 10_000


class Meter(QProgressBar):
    """A fraction, or "busy" where it is unknown. A QProgressBar to screen readers."""

    def __init__(self, name: str, height: int = 8) -> None:
        super().__init__()
        self._height = height
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(height)
        self.set_fraction(0)

    def set_fraction(self, fraction: float | None) -> None:
        """From 0 to 1; None means unknown."""
        self.setRange(0, STEPS if fraction is not None else 0)
        if fraction is not None:
            self.setValue(round(max(0.0, min(1.0, fraction)) * STEPS))
        self.update()

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(160, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track and what is done of it; unknown shows as a half-tone track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area, radius, palette = QRectF(self.rect()), self.height() / 2, colors()
        painter.setBrush(QColor(palette.accent_soft if self.maximum() == 0 else palette.sunken))
        painter.drawRoundedRect(area, radius, radius)
        if self.maximum() and self.value() > 0:
            width = max(self.height(), area.width() * self.value() / self.maximum())
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(QRectF(0, 0, width, area.height()), radius, radius)
        painter.end()
