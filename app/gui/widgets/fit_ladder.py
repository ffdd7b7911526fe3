"""The ladder "runs on this computer" as a widget: sizes and verdicts, and a sentence for the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import words
from app.gui.models.ladder import Rung, spoken
from app.gui.theme import colors
from app.gui.widgets.ladder_paint import paint_sign, shades
from app.gui.widgets.parts import named

SIGN = 12
GAP = 4


class FitLadder(QWidget):
    """Rungs side by side; the pointer or the arrow keys choose one.

    Signals:
        chosen: another rung is chosen, or they say something else.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rungs: tuple[Rung, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named(self, self.tr("Runs on this computer"), self.tr("For each number of bits: whether it runs here"))

    @property
    def rung(self) -> Rung | None:
        """The chosen one."""
        return self._rungs[self._at] if self._rungs else None

    def show_rungs(self, rungs: tuple[Rung, ...], fresh: bool) -> None:
        """Show others; `fresh`: of another model, so that the largest that runs is chosen."""
        self._rungs = rungs
        if fresh or self._at >= len(rungs):
            runs = (number for number, rung in enumerate(rungs) if rung.verdict.name != "TOO_LARGE")
            self._at = next(runs, max(0, len(rungs) - 1))
        self.setAccessibleDescription(spoken(rungs))
        self.setVisible(bool(rungs))
        self._tell()

    def _tell(self) -> None:
        self.update()
        if (rung := self.rung) is not None:
            self.setAccessibleName(self.tr("Runs on this computer: {0}").format(rung.sentence))
        self.chosen.emit()

    def sizeHint(self) -> QSize:
        """Two lines of text in each rung."""
        return QSize(300, 2 * self.fontMetrics().height() + 18)

    def _cells(self) -> list[QRect]:
        count = max(1, len(self._rungs))
        width = (self.width() - GAP * (count - 1)) / count
        return [QRect(round(n * (width + GAP)), 0, round(width), self.height()) for n in range(len(self._rungs))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each rung: sign and bits, and its size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (rung, area) in enumerate(zip(self._rungs, self._cells(), strict=True)):
            self._paint_rung(painter, rung, area, number == self._at)
        painter.end()

    def _paint_rung(self, painter: QPainter, rung: Rung, area: QRect, chosen: bool) -> None:
        front, behind = shades(rung.verdict)
        painter.setPen(QPen(front, 2 if self.hasFocus() else 1.4) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(behind)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
        metrics = self.fontMetrics()
        line = metrics.height()
        top = area.top() + (area.height() - 2 * line - 2) // 2
        room = area.width() - SIGN - 11
        title = rung.title if rung.key == "original" else self.tr("{0} bits").format(rung.title)
        if metrics.horizontalAdvance(title) > room:
            title = self.tr("as is") if rung.key == "original" else rung.title
        width = SIGN + 5 + min(room, metrics.horizontalAdvance(title))
        left = area.center().x() - width / 2
        paint_sign(painter, QRectF(left, top + (line - SIGN) / 2, SIGN, SIGN), rung.verdict, front)
        painter.setPen(QColor(colors().text))
        text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + SIGN + 5, top, room, line), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(colors().muted))
        size = words.size(rung.size_bytes)
        if metrics.horizontalAdvance(size) > area.width() - 8:
            smaller = QFont(painter.font())
            smaller.setPixelSize(metrics.height() - 5)
            painter.setFont(smaller)
        below = QRectF(area.left(), top + line + 2, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, size)
        painter.setFont(self.font())

    def _choose(self, at: int) -> None:
        if at != self._at and 0 <= at < len(self._rungs):
            self._at = at
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pointing chooses."""
        for number, area in enumerate(self._cells()):
            if area.contains(event.position().toPoint()):
                self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._choose(self._at + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """No longer."""
        super().focusOutEvent(event)
        self.update()
