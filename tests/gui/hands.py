"""What a person does to the window: one thing at a time, on what can be seen and used.

Between two clicks of a person lies an eternity for the event loop; two of a test would fall into one turn of it, and
the window would be held up by both at once. So some turns of the loop lie around each of these.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

LONG = 60_000  # ms
BETWEEN_MS = 20


def click(qtbot, widget, wait=LONG):
    """Once it can be clicked."""
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=wait)
    qtbot.wait(BETWEEN_MS)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    qtbot.wait(BETWEEN_MS)


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key, with the focus where it is to be pressed."""
    widget.setFocus()
    qtbot.keyClick(widget, key, modifier)
    qtbot.wait(BETWEEN_MS)


def write(qtbot, field, text):
    """Instead of what the field holds."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.wait(BETWEEN_MS)


def pick(qtbot, choice: QComboBox, found: int):
    """One line of a list that unfolds; `activated` is what only a person causes."""
    choice.setCurrentIndex(found)
    choice.activated.emit(found)
    qtbot.wait(BETWEEN_MS)


def turn_to(qtbot, window, page):
    """Another page, by the rail; once it is in view."""
    click(qtbot, window.rail.button(page))
    qtbot.waitUntil(lambda: window.stack.is_current(page), timeout=LONG)
    return window.page(page)
