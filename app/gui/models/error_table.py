"""Per-tensor errors of a finished job as a Qt table that can be sorted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.engine.roles import Role
from app.gui import words
from app.gui.models.proof import TensorResult

Index = QModelIndex | QPersistentModelIndex


class ErrorTable(QAbstractTableModel):
    """One row per tensor."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TensorResult] = []

    def show_tensors(self, rows: tuple[TensorResult, ...]) -> None:
        """Replace all rows, largest error first."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda item: -item.relative_error)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Part, type, size, error, largest deviation, range."""
        return 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles and their explanations."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            (self.tr("Part of the model"), self.tr("Which tensor")),
            (self.tr("Type"), self.tr("How it is stored now")),
            (self.tr("Size"), self.tr("Bytes now")),
            (self.tr("Error"), self.tr("Relative error: how far the values moved, relative to their size")),
            (self.tr("Largest miss"), self.tr("The one value that moved most")),
            (self.tr("Range before → after"), self.tr("Smallest and largest value in the original and in the result")),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section][0]
        return titles[section][1] if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; `UserRole` is what it sorts by."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            order = (row.layer if row.layer is not None else -1, row.scheme, row.size_bytes, row.relative_error,
                     row.max_error, row.source_range[1])  # fmt: skip
            return order[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (2, 3, 4):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _texts(self, row: TensorResult) -> tuple[str, ...]:
        part = Role[row.role].value if row.role in Role.__members__ else row.name
        part = row.name if part == "other" else part
        title = part[0].upper() + part[1:]
        where = title if row.layer is None else self.tr("Layer {0}: {1}").format(row.layer + 1, part)
        exact = row.relative_error == 0.0
        error = self.tr("exact") if exact else words.percent(row.relative_error, 2)
        (low, high), (low_then, high_then) = row.source_range, row.output_range
        ranges = f"{low:.3g} … {high:.3g}  →  {low_then:.3g} … {high_then:.3g}"
        return where, row.scheme, words.size(row.size_bytes), error, "0" if exact else f"{row.max_error:.3g}", ranges
