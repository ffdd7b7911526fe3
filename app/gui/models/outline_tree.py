"""A model's layers and tensors as a Qt tree, with what the plan makes of each.

Nodes are computed from the outline once; cells are computed when they are shown, so that thousands of tensors cost
nothing. Setting the type of a row is left to whoever listens to `type_asked`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan, PlanRow
from app.engine.roles import Role
from app.gui import words
from app.gui.models.why import Why
from app.gui.said import capital, said

Index = QModelIndex | QPersistentModelIndex
NAMES = Qt.ItemDataRole.UserRole  # the row's adjustable tensors, or the one tensor of a leaf: tuple of names
TENSOR = Qt.ItemDataRole.UserRole + 1  # an OutlineTensor; None for a layer
SEARCH = Qt.ItemDataRole.UserRole + 2  # text that a filter looks at
TYPE = Qt.ItemDataRole.UserRole + 3  # the type's name, or "" where a layer holds several
SHAPES = Qt.ItemDataRole.UserRole + 4  # shapes of the row's adjustable tensors


class Column(Enum):
    """What a tree can show."""

    PART = "part"
    SHAPE = "shape"
    STORED = "stored"
    SOURCE_SIZE = "source size"
    TYPE = "type"
    SIZE = "size"
    WHY = "why"


@dataclass(frozen=True)
class Node:
    """A row at the top: a layer, or a tensor outside all layers.

    Attributes:
        title: for people.
        members: indices into the outline's tensors.
        leaf: whether it is one tensor rather than a layer.
    """

    title: str
    members: tuple[int, ...]
    leaf: bool


class OutlineTree(QAbstractItemModel):
    """Signals: type_asked: (names, type) a person chose a type for a row."""

    type_asked = Signal(tuple, str)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = list(columns)
        self._outline: Outline | None = None
        self._plan: Plan | None = None
        self._nodes: list[Node] = []
        self._why: Why | None = None

    def show_outline(self, outline: Outline | None, plan: Plan | None = None) -> None:
        """Show another model."""
        self.beginResetModel()
        self._outline, self._plan, self._why = outline, plan, None
        self._nodes = self._make_nodes(outline) if outline else []
        self.endResetModel()

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan for the same model; rows whose type stays are not announced, only painted by the view."""
        before, self._plan, self._why = self._plan, plan, None
        last = len(self.columns) - 1
        if self._nodes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._nodes) - 1, last))
        for number, node in enumerate(self._nodes):
            if not node.leaf and self._differs(node, before):
                parent = self.index(number, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(node.members) - 1, last, parent))

    def _differs(self, node: Node, before: Plan | None) -> bool:
        if before is None or self._plan is None or len(before.rows) != len(self._plan.rows):
            return True
        return any(before.rows[member].scheme != self._plan.rows[member].scheme for member in node.members)

    def _make_nodes(self, outline: Outline) -> list[Node]:
        nodes: list[Node] = []
        layers: dict[int, list[int]] = {}
        for number, tensor in enumerate(outline.tensors):
            layer = tensor.place.layer
            if layer is None:
                nodes.append(Node(tensor_title(tensor), (number,), True))
            elif layer in layers:
                layers[layer].append(number)
            else:
                layers[layer] = [number]
                nodes.append(Node(str(layer), (), False))
        parts = list(Role)
        for members in layers.values():
            members.sort(key=lambda number: parts.index(outline.tensors[number].place.role))
        return [
            node if node.leaf else Node(self.tr("Layer {0}").format(int(node.title) + 1), members, False)
            for node in nodes
            for members in [tuple(layers[int(node.title)]) if not node.leaf else ()]
        ]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Top rows carry the id 0; a tensor carries its layer's row plus one."""
        inside = parent.isValid()
        rows = self.rowCount(parent) if inside else len(self._nodes)
        if not (0 <= row < rows and 0 <= column < len(self.columns)):  # `hasIndex` asks the same, four times as slowly
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if inside else 0)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        """A tensor's layer."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Layers, or a layer's tensors."""
        if not parent.isValid():
            return len(self._nodes)
        if parent.internalId() or parent.column() > 0:
            return 0
        node = self._nodes[parent.row()]
        return 0 if node.leaf else len(node.members)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as were asked for."""
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.PART: self.tr("Part of the model"),
            Column.SHAPE: self.tr("Shape"),
            Column.STORED: self.tr("Stored as"),
            Column.SOURCE_SIZE: self.tr("Size"),
            Column.TYPE: self.tr("Becomes"),
            Column.SIZE: self.tr("Size then"),
            Column.WHY: self.tr("Why"),
        }
        return titles[self.columns[section]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Types can be edited where there is a choice."""
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()] is Column.TYPE and self._adjustable(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _numbers(self, index: Index) -> tuple[int, ...]:
        if index.internalId() == 0:
            return self._nodes[index.row()].members
        return (self._nodes[index.internalId() - 1].members[index.row()],)

    def _tensors(self, index: Index) -> list[OutlineTensor]:
        assert self._outline is not None
        return [self._outline.tensors[number] for number in self._numbers(index)]

    def _adjustable(self, index: Index) -> list[OutlineTensor]:
        return [tensor for tensor in self._tensors(index) if tensor.adjustable]

    def _leaf(self, index: Index) -> bool:
        return index.internalId() != 0 or self._nodes[index.row()].leaf

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid() or self._outline is None:
            return None
        column, leaf = self.columns[index.column()], self._leaf(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index, column, leaf)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(index, column, leaf)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.SOURCE_SIZE, Column.SIZE, Column.SHAPE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == NAMES:
            return tuple(item.name for item in (self._tensors(index) if leaf else self._adjustable(index)))
        if role == TENSOR:
            return self._tensors(index)[0] if leaf else None
        if role == SHAPES:
            return tuple({item.shape for item in self._adjustable(index)})
        if role == TYPE:
            kinds = {row.scheme for row in self._rows(index) if row.tensor.adjustable}
            return kinds.pop() if len(kinds) == 1 else ""
        return self._search_text(index, leaf) if role == SEARCH else None

    def _text(self, index: Index, column: Column, leaf: bool) -> str:
        tensors = self._tensors(index)
        if column is Column.PART:
            return tensor_title(tensors[0]) if leaf else self._nodes[index.row()].title
        if column is Column.SHAPE:
            return words.shape(tensors[0].shape) if leaf else ""
        if column is Column.STORED:
            return ", ".join(dict.fromkeys(item.dtype for item in tensors))
        if column is Column.SOURCE_SIZE:
            return words.size(sum(item.size_bytes for item in tensors))
        rows = self._rows(index)
        if not rows:
            return ""
        if column is Column.SIZE:
            return words.size(sum(row.size_bytes for row in rows))
        if column is Column.WHY:
            return self._reason(index) if leaf else self._summary(index, rows)
        shown = [row for row in rows if row.tensor.adjustable] or rows
        return " + ".join(dict.fromkeys(row.scheme for row in shown))

    def _tooltip(self, index: Index, column: Column, leaf: bool) -> str:
        rows = self._rows(index)
        if column in (Column.TYPE, Column.WHY) and leaf and rows:
            return self._reason(index)
        tensor = self._tensors(index)[0]
        return f"{tensor.name}  ·  {tensor.dtype}" if leaf else self.tr("All tensors of this layer")

    def _reason(self, index: Index) -> str:
        assert self._outline is not None and self._plan is not None
        if self._why is None:
            self._why = Why(self._outline, self._plan)
        return self._why.reason(self._numbers(index)[0])

    def _summary(self, index: Index, rows: list[PlanRow]) -> str:
        self._reason(index)
        own = sum(number in self._why.own for number in self._numbers(index)) if self._why else 0
        changed = [row for row in rows if row.scheme != row.wanted]
        mine = [self.tr("Chosen by you: {0}").format(own)] if own else []
        return ", ".join([*mine, *([self.tr("Stand-ins: {0}").format(len(changed))] if changed else [])])

    def _rows(self, index: Index) -> list[PlanRow]:
        return [self._plan.rows[number] for number in self._numbers(index)] if self._plan else []

    def _search_text(self, index: Index, leaf: bool) -> str:
        title = self._nodes[index.row() if index.internalId() == 0 else index.internalId() - 1].title
        if not leaf:
            return title
        parts = [title, *(f"{item.name} {tensor_title(item)} {item.dtype}" for item in self._tensors(index))]
        return " ".join([*parts, *(row.scheme for row in self._rows(index))])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a type; the answer arrives as another plan."""
        if role != Qt.ItemDataRole.EditRole or not value or value == index.data(TYPE):
            return False
        self.type_asked.emit(index.data(NAMES), str(value))
        return True

    def find(self, name: str) -> QModelIndex:
        """The row of a tensor."""
        for number, node in enumerate(self._nodes):
            for place, member in enumerate(node.members):
                if self._outline is not None and self._outline.tensors[member].name == name:
                    return self.index(number, 0) if node.leaf else self.index(place, 0, self.index(number, 0))
        return QModelIndex()


def place_title(tensor: OutlineTensor) -> str:
    """Where a tensor belongs: "Attention query, layer 3"."""
    title, layer = tensor_title(tensor), tensor.place.layer
    if layer is None:
        return title
    return QCoreApplication.translate("OutlineTree", "{0}, layer {1}").format(title, layer + 1)


def tensor_title(tensor: OutlineTensor) -> str:
    """A tensor's part in words: "Attention query"."""
    text = tensor.place.role.value
    text = tensor.name if text == "other" else capital(said(text))
    return text if tensor.place.part == "weight" else f"{text}, {tensor.place.part}"
