"""What the window's frame says to Qt with numbers.

The first name of one of `Qt`'s enumerations makes Python classes of all hundred of them, which takes 15 ms; the frame
and the entrance are to be there in 60. Qt's properties take the numbers as well, and a test compares them with the
names. Everything that comes behind the first paint uses the names.
"""

from __future__ import annotations

from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
CENTER = 0x84  # Qt.AlignmentFlag.AlignCenter
ALWAYS_OFF = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
NO_FOCUS = 0  # Qt.FocusPolicy.NoFocus


def plain_text(label: QLabel) -> None:
    """Show what is said as it is; a model's name may look like markup."""
    label.setProperty("textFormat", PLAIN_TEXT)


def center(label: QLabel) -> None:
    """Put the text or the picture into the middle."""
    label.setProperty("alignment", CENTER)


def no_sideways_bar(area: QScrollArea) -> None:
    """Scroll up and down only."""
    area.setProperty("horizontalScrollBarPolicy", ALWAYS_OFF)


def unfocusable(widget: QWidget) -> None:
    """Pass over it with Tab."""
    widget.setProperty("focusPolicy", NO_FOCUS)


class Button(QPushButton):
    """A push button under a pointing hand."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """The hand is made when it is first needed."""
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)
