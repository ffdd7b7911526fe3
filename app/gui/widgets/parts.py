"""The smallest parts: labels, cards, buttons and rows in one manner, each with a name for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.gui.icons import set_icon

GAP = 16  # between cards
EDGE = 32  # between a page's content and its edge


def label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """A label; `role` as in the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if role.endswith("badge"):
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class Elided(QLabel):
    """One line that shortens itself in the middle where there is no room."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, shortened."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.style().drawItemText(
            painter, self.rect(), Qt.AlignmentFlag.AlignVCenter, self.palette(), self.isEnabled(), text,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()


class ElidedCombo(QComboBox):
    """A list whose choice shortens itself in the middle where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, arrow, and the text, shortened."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room - 2)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


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
    made = QPushButton(text)
    made.setToolTip(tooltip)
    made.setAccessibleName(text or tooltip)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
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
    field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
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
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
