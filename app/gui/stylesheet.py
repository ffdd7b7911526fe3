"""The look of every control, as one Qt style sheet over a theme's colours and one type scale.

Widgets say what they are through the dynamic property `role` ("title", "card", "primary" ...), never how they look.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from app.gui.assets import resource

_SHEET = Template("""
QWidget { font-size: ${base}px; }
QDialog, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: $window; }
QScrollArea, QScrollArea#plain { border: none; }
QScrollArea#plain, QScrollArea#plain > QWidget, QWidget#clear { background: transparent; }
QFrame#rail { background: $surface; border: none; border-right: 1px solid $border; }
QFrame#header { background: $window; border: none; }

QLabel { background: transparent; color: $text; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="badge"] { color: $muted; background: $sunken; border-radius: 6px; padding: 2px 8px;
    font-size: ${small}px; }
QLabel[role="accent-badge"] { color: $accent; background: $accent_soft; border-radius: 6px; padding: 2px 8px;
    font-size: ${small}px; font-weight: 600; }
QLabel[role="note-badge"] { color: $warn; background: $warn_soft; border-radius: 6px; padding: 2px 8px;
    font-size: ${small}px; }
QLabel[role="stage"], QLabel[role="stage-done"], QLabel[role="stage-now"] { font-size: ${small}px; color: $muted;
    border-radius: 6px; padding: 2px 8px; background: $sunken; }
QLabel[role="stage-done"] { color: $accent; background: transparent; }
QLabel[role="stage-now"] { color: $on_accent; background: $accent; font-weight: 600; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="good"] { color: $accent; }
QLabel:disabled { color: $faint; }

QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame[role="banner"] { background: $bad_soft; border: 1px solid $bad; border-radius: 10px; }
QFrame[role="note"] { background: $warn_soft; border: none; border-radius: 10px; }
QFrame[role="soft"] { background: $accent_soft; border: none; border-radius: 12px; }
QFrame[role="drop"] { background: transparent; border: 2px dashed $border; border-radius: 14px; }
QFrame[role="marker"] { background: $accent; border: none; border-radius: 1px; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
    padding: 7px 14px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $window; border-color: $border; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $text; border-color: $text; color: $surface; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 6px 13px; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $faint; border-color: $sunken; }
QPushButton[role="large"] { background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: 10px;
    font-size: ${heading}px; font-weight: 600; padding: 12px 20px; }
QPushButton[role="large"]:hover { background: $text; border-color: $text; color: $surface; }
QPushButton[role="large"]:focus { border: 2px solid $text; padding: 11px 19px; }
QPushButton[role="large"]:disabled { background: $sunken; color: $faint; border-color: $sunken; }
QPushButton[role="toggle"]:checked { background: $accent_soft; color: $accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent;
    color: $accent; padding: 6px 10px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $accent_soft; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled { color: $faint; background: transparent; }
QPushButton[role="step"] { text-align: left; border: 1px solid transparent; background: transparent; color: $text;
    padding: 11px 14px; border-radius: 9px; }
QPushButton[role="step"]:hover { background: $sunken; }
QPushButton[role="step"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[role="step"]:focus { border-color: $accent; }
QPushButton[role="step"]:disabled { color: $faint; background: transparent; }
QPushButton[role="preset"] { background: $surface; border: 1px solid $border; border-radius: 12px; padding: 0;
    text-align: left; }
QPushButton[role="preset"]:hover { border-color: $accent; background: $surface; }
QPushButton[role="preset"]:focus { border: 2px solid $accent; }
QPushButton[role="preset"]:checked { background: $accent_soft; border: 2px solid $accent; }
QPushButton[role="segment"] { border-radius: 7px; border: 1px solid transparent; background: transparent; color: $muted;
    padding: 6px 14px; }
QFrame[tight="true"] QPushButton[role="segment"] { padding: 6px 8px; }
QPushButton[role="segment"]:checked { background: $surface; color: $text; border-color: $border; }
QPushButton[role="segment"]:focus { border-color: $accent; }
QPushButton[role="toggle"] { padding: 6px 12px; }
QPushButton[role="toggle"]:checked { background: $accent_soft; border-color: $accent; color: $text; }
QPushButton[role="chip"] { background: $accent_soft; border: 1px solid transparent; border-radius: 11px; color: $text;
    padding: 3px 10px; font-size: ${small}px; }
QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; text-align: left;
    padding: 2px 4px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; border-radius: 6px; }
QTextBrowser[role="card-text"] { background: transparent; border: none; border-radius: 0; padding: 0; }
QTableView[role="plain"] { border: none; border-radius: 0; background: transparent; padding: 0; }
QFrame[role="segments"] { background: $sunken; border: none; border-radius: 9px; }
QToolButton::menu-indicator { image: none; }

QSlider { background: transparent; min-height: 24px; }
QSlider::groove:horizontal { height: 6px; background: $sunken; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: 16px; height: 16px;
    margin: -7px 0; border-radius: 10px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }
QSlider::handle:horizontal:disabled { border-color: $border; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSpinBox, QDoubleSpinBox { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
    padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox:focus, QDoubleSpinBox:focus { border-color: $accent; }

QDateTimeEdit { background: $surface; color: $text; border: 1px solid $border; border-radius: 8px;
    padding: 7px 10px; selection-background-color: $accent; selection-color: $on_accent; }
QDateTimeEdit:focus { border-color: $accent; }
QDateTimeEdit::drop-down { border: none; width: 26px; }
QDateTimeEdit::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QCheckBox { color: $text; spacing: 8px; padding: 3px 2px; border: 1px solid transparent; border-radius: 6px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $muted; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $faint; }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit { background: $surface; color: $text;
    border: 1px solid $border; border-radius: 8px; padding: 6px 10px; selection-background-color: $accent;
    selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }
QLineEdit[role="search"] { font-size: ${heading}px; padding: 10px 8px; border-radius: 12px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: none; border-radius: 0; padding: 4px; }

QAbstractItemView { background: $surface; color: $text; border: 1px solid $border; border-radius: 12px;
    outline: none; selection-background-color: $accent_soft; selection-color: $text; }
QTreeView, QTableView { padding: 4px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView::item, QTreeView::item, QTableView::item { padding: 5px 6px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: $window; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $accent_soft;
    color: $text; }
QTreeView::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $surface; }
QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QAbstractItemView:focus { border-color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 8px 6px; font-size: ${small}px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $faint; }
QToolTip { background: $text; color: $surface; border: none; padding: 6px 8px; }
""")


def stylesheet(colors: Mapping[str, str], base: int) -> str:
    """The sheet for a theme's colours; `base` is the height of ordinary text in pixels."""
    chevron = resource("icons", "chevron.svg").as_posix()
    tick = resource("icons", "tick-light.svg" if colors["on_accent"] == "#ffffff" else "tick-dark.svg").as_posix()
    sizes = {"small": base - 1, "heading": base + 3, "title": base + 10, "display": base + 18}
    return _SHEET.substitute(colors, base=base, chevron=chevron, tick=tick, **sizes)
