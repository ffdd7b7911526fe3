"""Search results as a Qt list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.engine.fit import Machine
from app.engine.hub.catalogue import HubModel
from app.gui.models import found_words
from app.gui.models.ladder import Rung, rungs, shape_for, spoken, summary
from app.gui.said import said

FOUND = Qt.ItemDataRole.UserRole
LADDER = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
OUTLINES = 6  # rows that stand for what is not there yet


class FoundList(QAbstractListModel):
    """One row per model found; before the first answer, outlines of rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[HubModel | None] = []
        self._machines: Sequence[Machine] = ()
        self._ladders: dict[str, tuple[Rung, ...]] = {}

    def show_rows(self, rows: Sequence[HubModel]) -> None:
        """Replace all rows; the same models in the same order stay in their places."""
        if [row.id for row in rows] == [row.id if row else "" for row in self._rows]:
            self._rows = list(rows)
            self._ladders.clear()
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._ladders.clear()
        self.endResetModel()

    def add_rows(self, rows: Sequence[HubModel]) -> None:
        """More at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def show_outlines(self) -> None:
        """Rows without content, while nothing is known."""
        self.beginResetModel()
        self._rows = [None] * OUTLINES
        self.endResetModel()

    def measure(self, machines: Sequence[Machine]) -> None:
        """What models can run on; the ladders follow."""
        self._machines = machines
        self._ladders.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [LADDER])

    @property
    def is_empty(self) -> bool:
        """Whether there is no model; outlines are none."""
        return not any(self._rows)

    def row_of(self, model_id: str) -> int:
        """Where a model is; -1 where it is not."""
        return next((number for number, row in enumerate(self._rows) if row and row.id == model_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Outlines cannot be chosen."""
        there = index.isValid() and self._rows[index.row()] is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if there else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the facts for screen readers, the `HubModel`, or its ladder."""
        found = self._rows[index.row()] if index.isValid() else None
        if found is None:
            return None
        if role == FOUND:
            return found
        if role == LADDER:
            return self.ladder(found)
        if role == Qt.ItemDataRole.DisplayRole:
            return found.id
        return self._spoken(found) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def ladder(self, found: HubModel) -> tuple[Rung, ...]:
        """Whether a model runs here; reckoned once."""
        if found.id not in self._ladders:
            shape = shape_for(found.parameters, found.shape)
            self._ladders[found.id] = rungs(found.parameters, found.size_bytes, shape, self._machines)
        return self._ladders[found.id]

    def _spoken(self, found: HubModel) -> str:
        gated = [self.tr("asks for consent (gated)")] if found.gated else []
        if found.supported:
            ladder = self.ladder(found)
            verdict = [self.tr("can be compressed"), summary(ladder), spoken(ladder)]
        else:
            verdict = [self.tr("cannot be compressed: {0}").format(said(found.why_not))]
        return ", ".join([found.id, *gated, *found_words.facts(found), *verdict])
