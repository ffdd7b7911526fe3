"""The handle by which a job is dragged to another place in the queue."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.gui.icons import Picture

SIZE = 18


class Grip(Picture):
    """For the mouse; the keyboard has the buttons beside it and Alt with the arrow keys.

    Signals:
        dragged: the pointer has moved, in global coordinates.
        dropped: it was let go there.
        given_up: Escape was pressed meanwhile.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__("grip", SIZE, "faint")
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # to hear of Escape
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place in the queue (or Alt with the arrow keys)"))

    def sizeHint(self) -> QSize:
        """A little larger than the picture: it has to be hit."""
        return QSize(SIZE + 6, SIZE + 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry along."""
        if self._held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._held:
            self._let_go()
            self.dropped.emit(event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives it up."""
        if self._held and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self.given_up.emit()

    def _let_go(self) -> None:
        self._held = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
