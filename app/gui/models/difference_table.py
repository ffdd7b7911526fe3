"""The tensors that two recipes treat differently, as a Qt table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.gui import words
from app.gui.models.recipe_compare import Difference
from app.gui.said import capital, said

Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


class DifferenceTable(QAbstractTableModel):
    """Part, both types, change of size."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Difference, ...] = ()

    def show_rows(self, rows: tuple[Difference, ...]) -> None:
        """Show other differences."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NONE) -> int:
        """One for each tensor."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NONE) -> int:
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Part of the model"), self.tr("This one"), self.tr("The other"), self.tr("Size"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tensor.name
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 3:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self._part(row), row.one, row.other, self._change(row))[column]

    def _part(self, row: Difference) -> str:
        what, layer = capital(said(row.tensor.place.role.value)), row.tensor.place.layer
        return what if layer is None else self.tr("{0}, layer {1}").format(what, layer + 1)

    def _change(self, row: Difference) -> str:
        change = row.other_bytes - row.one_bytes
        return f"{'+' if change > 0 else '−'}{words.size(abs(change))}" if change else "–"
