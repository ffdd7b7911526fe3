"""What a screen reader would have nothing to say about."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def nameless(window):
    """Visible widgets that take the focus and lack a name or a tooltip, in words."""
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), QAbstractScrollArea)  # a viewport speaks through its area
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inner:
            face = QAccessible.queryAccessibleInterface(widget)
            if not face.text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
            elif not widget.toolTip():
                found.append(f"no tooltip: {face.text(QAccessible.Text.Name)}")
    return found
