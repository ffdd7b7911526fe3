"""A list to choose one thing from."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class DropDown(QComboBox):
    """Unfolded, its rows look like those of every other list: Qt's own delegate does not know the style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))
