"""What a person without eyes or without a mouse meets: names, the way that Tab takes, keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget


def called(widget):
    """What a screen reader says of a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def focusable(window):
    """Visible widgets that take the focus by Tab."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), QAbstractScrollArea)  # a viewport speaks through its area
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if tab and widget.isVisible() and not inner and widget.window() is window.window():
            yield widget


def nameless(window):
    """Visible widgets that take the focus and lack a name or a tooltip, in words."""
    found = []
    for widget in focusable(window):
        if not called(widget):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
        elif not widget.toolTip():
            found.append(f"no tooltip: {called(widget)}")
    return found


def unreached(window):
    """Widgets that Tab, pressed as often as there are any, never comes to; in words."""
    wanted = {widget for widget in focusable(window) if widget.isEnabled() and widget.focusProxy() is None}
    if not wanted:
        return []
    # each window knows its own; whether it is the active one is the desktop's affair
    top = QWidget.window(window)
    met, here = set(), top.focusWidget() or next(iter(wanted))
    here.setFocus()
    for _ in range(3 * len(wanted) + 20):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = top.focusWidget()
        if here is None:
            break
        met.add(here)
    # what goes away because something before it took the focus is met in another state
    left = {widget for widget in wanted - met if widget.isVisible()}
    # of exclusive buttons Tab stops at one, and arrow keys go on: that is the platform's manner
    for widget in list(left):
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        exclusive = group is not None and group.exclusive() and any(item in met for item in group.buttons())
        inside = any(item.isAncestorOf(widget) or widget.isAncestorOf(item) for item in met)
        if exclusive or inside:
            left.discard(widget)
    return [f"{type(item).__name__} “{called(item)}” in {type(item.parent()).__name__}" for item in left]


def mouse_only(window):
    """Widgets that answer the mouse, take the focus, and know no key; in words."""
    found = []
    for widget in focusable(window):
        own = [item for item in type(widget).__mro__ if item.__module__.startswith("app.")]
        mouse = any("mousePressEvent" in vars(item) for item in own)
        keys = any("keyPressEvent" in vars(item) for item in own)
        if mouse and not keys:
            found.append(type(widget).__name__)
    return found


def hidden_from_keys(window):
    """Visible buttons that no key comes to; in words."""
    found = []
    for widget in window.findChildren(QAbstractButton):
        inner = type(widget.parent()).__name__ in ("QLineEdit", "QTableView", "QComboBox", "QCalendarWidget")
        if widget.isVisible() and widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not inner:
            found.append(f"{called(widget) or type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def walk(window):
    """Everything that is wrong, by kind."""
    found = {
        "without a name": nameless(window),
        "never reached by Tab": unreached(window),
        "for the mouse alone": mouse_only(window),
        "buttons without a key": hidden_from_keys(window),
    }
    return {kind: items for kind, items in found.items() if items}
