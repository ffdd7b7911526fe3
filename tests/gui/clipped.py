"""Texts that a person cannot read whole: what a picture shows and a test of widths sees sooner."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

SLACK = 2  # pixels: what rounding and antialiasing take


def _plain(text):
    if "<" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _label(label):
    """Whether a label has too little room; those that shorten themselves are of a class of their own."""
    text = label.text()
    if type(label).paintEvent is not QLabel.paintEvent or not text or label.pixmap():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + SLACK
    return label.sizeHint().width() > label.width() + SLACK or label.sizeHint().height() > label.height() + SLACK


def _button(made):
    text = made.text().replace("&", "")
    if not text or (isinstance(made, QToolButton) and not made.isVisible()):
        return False
    return made.sizeHint().width() > made.width() + SLACK  # a style's padding is part of it


def _combo(combo):
    if type(combo).paintEvent is not QComboBox.paintEvent:
        return not combo.toolTip()  # it shortens itself; the tooltip or the open list says it whole
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width()
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room + SLACK


def _cut_off(widget, window):
    """Whether a part of it lies outside of what holds it, where nothing can be scrolled to it."""
    here = QRect(widget.mapTo(window, widget.rect().topLeft()), QWidget.size(widget))
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent.parentWidget(), QScrollArea):
            area = parent.parentWidget()
            across = area.horizontalScrollBar().maximum() > 0
            frame = QRect(parent.mapTo(window, parent.rect().topLeft()), QWidget.size(parent))
            return not across and (here.left() < frame.left() - SLACK or here.right() > frame.right() + SLACK)
        parent = parent.parentWidget()
    return not window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(here)


def clipped(window):
    """Every text that is not seen whole, in words."""
    found = []
    for widget in window.findChildren(QWidget):
        if (
            not widget.isVisibleTo(window)
            or QWidget.window(widget) is not QWidget.window(window)
            or not QWidget.size(widget).isValid()
        ):
            continue
        text = wrong = ""
        if isinstance(widget, QLabel) and _label(widget):
            text, wrong = _plain(widget.text()), "too long"
        elif isinstance(widget, QAbstractButton) and _button(widget):
            text, wrong = widget.text(), "too long"
        elif isinstance(widget, QComboBox) and _combo(widget):
            text, wrong = widget.currentText(), "too long"
        elif isinstance(widget, QLabel | QAbstractButton | QComboBox) and _cut_off(widget, window):
            text, wrong = getattr(widget, "text", lambda: "")() or type(widget).__name__, "outside"
        if wrong:
            found.append(f"{wrong}: {text[:70]!r} in {type(widget.parentWidget()).__name__} ({widget.width()} px)")
    return found
