"""Before and after as two bars of true proportion."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.gui import words
from app.gui.theme import colors

THICK = 10
LINE = 22


class CompareBars(QWidget):
    """Two figures of bytes, one above the other."""

    def __init__(self) -> None:
        super().__init__()
        self._before = self._after = 0.0
        self.setFixedHeight(2 * (THICK + LINE) + 10)
        self.setAccessibleName(self.tr("Size before and after"))

    def show_sizes(self, before: float, after: float) -> None:
        """Bytes of the original and of the result."""
        self._before, self._after = before, after
        self.setToolTip(self.tr("{0} becomes {1}").format(words.size(before), words.size(after)))
        self.setAccessibleDescription(self.toolTip())
        self.update()

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A muted bar and an accented one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, most = colors(), max(self._before, self._after, 1.0)
        rows = ((self.tr("Now"), self._before, palette.faint), (self.tr("Then"), self._after, palette.accent))
        for number, (title, value, color) in enumerate(rows):
            top = number * (THICK + LINE + 4)
            painter.setPen(QColor(palette.muted))
            words_area = QRectF(0, top, self.width(), LINE - 2)
            painter.drawText(words_area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
            painter.setPen(QColor(palette.text))
            painter.drawText(words_area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words.size(value))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.sunken))
            painter.drawRoundedRect(QRectF(0, top + LINE, self.width(), THICK), THICK / 2, THICK / 2)
            painter.setBrush(QColor(color))
            width = max(float(THICK), self.width() * value / most)
            painter.drawRoundedRect(QRectF(0, top + LINE, width, THICK), THICK / 2, THICK / 2)
        painter.end()
