"""The smallest parts: labels, cards, buttons and rows in one manner, each with a name for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.icons import set_icon
from app.gui.widgets.early import Button, center, no_sideways_bar, plain_text, unfocusable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

GAP = 16  # between cards
EDGE = 32  # between a page's content and its edge


def label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """A label; `role` as in the style sheet."""
    made = QLabel(text)
    plain_text(made)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if role.endswith("badge"):
        center(made)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's role and its look with it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    text: str, tooltip: str, clicked: Callable[[], object] | None = None, icon: str = "", role: str = ""
) -> QPushButton:
    """A push button; the text is its accessible name."""
    made = Button(text)
    made.setToolTip(tooltip)
    made.setAccessibleName(text or tooltip)
    if role:
        made.setProperty("role", role)
    if icon:
        color = "on_accent" if role in ("primary", "large") else "accent" if role == "quiet" else "text"
        set_icon(made, icon, color)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    return made


def named(widget: QWidget, name: str, tooltip: str) -> QWidget:
    """Give a control its accessible name and its tooltip."""
    widget.setAccessibleName(name)
    widget.setToolTip(tooltip)
    return widget


def number_field(field: QAbstractSpinBox, name: str, tooltip: str) -> None:
    """Name a field for numbers; what is inside it has the focus, so that needs the name as well."""
    field.setButtonSymbols(field.ButtonSymbols.NoButtons)
    for widget in (field, field.lineEdit()):
        named(widget, name, tooltip)


def card(layout: QLayout | None = None, role: str = "card", margin: int = 20) -> QFrame:
    """A framed surface."""
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        layout.setContentsMargins(margin, margin, margin, margin)
        made.setLayout(layout)
    return made


def column(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QVBoxLayout:
    """A vertical layout of widgets, layouts, fixed gaps (numbers) and stretches (None)."""
    made = QVBoxLayout()
    return _filled(made, items, spacing)


def row(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout of widgets, layouts, fixed gaps (numbers) and stretches (None)."""
    made = QHBoxLayout()
    return _filled(made, items, spacing)


def _filled(layout, items, spacing):  # noqa: ANN001 - one body for both directions
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def line() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def scrolled(layout: QLayout, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QScrollArea:
    """A layout that scrolls vertically."""
    inner = QWidget()
    inner.setObjectName("scrolled")
    layout.setContentsMargins(*margins)
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    no_sideways_bar(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    unfocusable(area)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
