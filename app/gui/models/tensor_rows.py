"""Every tensor as a row of a table that sorts and filters itself.

It does both on its own list: a proxy would ask back for every comparison, and 700 rows would take longer than a frame.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.roles import Role
from app.gui import words
from app.gui.models import measures
from app.gui.models.outline_tree import NAMES, TENSOR, tensor_title
from app.gui.models.overview import Measure

Index = QModelIndex | QPersistentModelIndex
LAYERS = re.compile(r"^\s*(\d+)\s*(?:(?:-|–|\.\.)\s*(\d*))?\s*$")


class Field(Enum):
    """Columns, left to right."""

    KIND = 0
    LAYER = 1
    VALUE = 2
    TYPE = 3
    SIZE = 4
    STORED = 5
    SHAPE = 6
    NAME = 7


@dataclass(frozen=True)
class Criteria:
    """Which rows to show; what is empty does not matter.

    Attributes:
        words: every one must be in the name, the kind or a type.
        kind: of tensor.
        layers: "3", "3-7", "3-": as people count, from 1.
        type: that it has or will have.
        least_bytes: of its size now.
    """

    words: str = ""
    kind: Role | None = None
    layers: str = ""
    type: str = ""
    least_bytes: int = 0

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last layer, from 0; None: all."""
        found = LAYERS.match(self.layers)
        if found is None:
            return None
        first, dash, last = int(found[1]) - 1, found[2] is not None, found[2]
        return first, (int(last) - 1 if last else 1 << 30) if dash else first

    @property
    def readable(self) -> bool:
        """Whether the layers mean something."""
        return not self.layers.strip() or self.span is not None


@dataclass(frozen=True)
class _Row:
    tensor: OutlineTensor
    title: str
    type: str
    size_bytes: int
    text: str  # what a filter looks at


class TensorRows(QAbstractTableModel):
    """A flat table over an outline, its plan and one measure."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._shown: list[int] = []
        self._places: dict[str, int] = {}
        self._values: Mapping[str, float] = {}
        self._measure = Measure.BITS
        self._criteria = Criteria()
        self._sorting: tuple[int, Qt.SortOrder] | None = None

    def show_plan(self, outline: Outline | None, plan: Plan | None) -> None:
        """Show another model, or another plan for it."""
        planned = {row.tensor.name: (row.scheme, row.size_bytes) for row in plan.rows} if plan else {}
        self._rows = []
        for tensor in outline.tensors if outline else ():
            kind, size_bytes = planned.get(tensor.name, (tensor.dtype, tensor.size_bytes))
            title = tensor_title(tensor)
            text = f"{tensor.name} {title} {tensor.dtype} {kind}".lower()
            self._rows.append(_Row(tensor, title, kind, size_bytes, text))
        self._arrange()

    def show_measure(self, measure: Measure, values: Mapping[str, float]) -> None:
        """Show other values."""
        self._measure, self._values = measure, values
        if self._sorting is not None and self._sorting[0] == Field.VALUE.value:
            self._arrange()
        elif self._shown:
            column = Field.VALUE.value
            self.dataChanged.emit(self.index(0, column), self.index(len(self._shown) - 1, column))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Field.VALUE.value, Field.VALUE.value)

    def look_for(self, criteria: Criteria) -> None:
        """Show only some rows."""
        if criteria != self._criteria:
            self._criteria = criteria
            self._arrange()

    @property
    def criteria(self) -> Criteria:
        """Which rows are shown."""
        return self._criteria

    @property
    def total(self) -> int:
        """Rows, shown or not."""
        return len(self._rows)

    def names(self) -> tuple[str, ...]:
        """Of all rows that are shown, in their order."""
        return tuple(self._rows[number].tensor.name for number in self._shown)

    def find(self, name: str) -> int:
        """The row of a tensor; -1 where it is not shown."""
        return self._places.get(name, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; equal rows stay in the model's order. -1: the model's order."""
        self._sorting = None if column < 0 else (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = [number for number, row in enumerate(self._rows) if self._fits(row)]
        if self._sorting is not None:
            field, descending = Field(self._sorting[0]), self._sorting[1] is Qt.SortOrder.DescendingOrder
            # what has no value comes last, whichever way
            known = [number for number in shown if self._key(self._rows[number], field) is not None]
            known.sort(key=lambda number: self._key(self._rows[number], field), reverse=descending)
            shown = known + [number for number in shown if self._key(self._rows[number], field) is None]
        self._shown = shown
        self._places = {self._rows[number].tensor.name: place for place, number in enumerate(shown)}
        self.endResetModel()

    def _fits(self, row: _Row) -> bool:
        wanted, layer = self._criteria, row.tensor.place.layer
        if wanted.kind is not None and row.tensor.place.role is not wanted.kind:
            return False
        if (span := wanted.span) is not None and (layer is None or not span[0] <= layer <= span[1]):
            return False
        if wanted.type and wanted.type not in (row.type, row.tensor.dtype):
            return False
        if row.tensor.size_bytes < wanted.least_bytes:
            return False
        return all(word in row.text for word in wanted.words.lower().split())

    def _key(self, row: _Row, field: Field) -> Any:
        tensor = row.tensor
        if field is Field.LAYER:
            return tensor.place.layer
        if field is Field.VALUE:
            return self._values.get(tensor.name)
        return {
            Field.KIND: row.title,
            Field.TYPE: row.type,
            Field.SIZE: tensor.size_bytes,
            Field.STORED: tensor.dtype,
            Field.SHAPE: tensor.weights,
            Field.NAME: tensor.name,
        }[field]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each field."""
        return 0 if parent.isValid() else len(Field)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        field = Field(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(field)
        if role == Qt.ItemDataRole.ToolTipRole:
            return measures.sentence(self._measure) if field is Field.VALUE else self.tr("Click to sort by this")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(field)
        return None

    def _title(self, field: Field) -> str:
        return {
            Field.KIND: self.tr("Part of the model"),
            Field.LAYER: self.tr("Layer"),
            Field.VALUE: measures.short_title(self._measure),
            Field.TYPE: self.tr("Becomes"),
            Field.SIZE: self.tr("Size"),
            Field.STORED: self.tr("Stored as"),
            Field.SHAPE: self.tr("Shape"),
            Field.NAME: self.tr("Name"),
        }[field]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row, field = self._rows[self._shown[index.row()]], Field(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, field)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(field)
        if role == Qt.ItemDataRole.ToolTipRole:
            value = self._values.get(row.tensor.name)
            return row.tensor.name if value is None else f"{row.tensor.name}\n{measures.told(self._measure, value)}"
        if role == NAMES:
            return (row.tensor.name,)
        return row.tensor if role == TENSOR else None

    def _text(self, row: _Row, field: Field) -> str:
        tensor, layer = row.tensor, row.tensor.place.layer
        return {
            Field.KIND: lambda: row.title,
            Field.LAYER: lambda: "" if layer is None else str(layer + 1),
            Field.VALUE: lambda: measures.text(self._measure, self._values.get(tensor.name)),
            Field.TYPE: lambda: row.type,
            Field.SIZE: lambda: words.size(tensor.size_bytes),
            Field.STORED: lambda: tensor.dtype,
            Field.SHAPE: lambda: words.shape(tensor.shape),
            Field.NAME: lambda: tensor.name,
        }[field]()

    def csv(self, known: Mapping[Measure, Mapping[str, float]]) -> str:
        """The rows that are shown, for another program: plain numbers, a header, layers from 1.

        Args:
            known: what was measured, a column for each.
        """
        made = io.StringIO()
        writer = csv.writer(made, lineterminator="\n")
        facts = ["name", "kind", "layer", "shape", "stored_as", "size_bytes", "becomes", "size_bytes_then", "bits"]
        writer.writerow([*facts, *(measure.value for measure in known)])
        for number in self._shown:
            row = self._rows[number]
            tensor, layer = row.tensor, row.tensor.place.layer
            found = (values.get(tensor.name) for values in known.values())
            writer.writerow(
                [tensor.name, tensor.place.role.value, "" if layer is None else layer + 1,
                 "x".join(map(str, tensor.shape)), tensor.dtype, tensor.size_bytes, row.type, row.size_bytes,
                 row.size_bytes * 8 / max(1, tensor.weights),
                 *("" if value is None else repr(float(value)) for value in found)]
            )  # fmt: skip
        return made.getvalue()


def _alignment(field: Field) -> int:
    right = field in (Field.LAYER, Field.VALUE, Field.SIZE, Field.SHAPE)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
