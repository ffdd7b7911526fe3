"""Every tensor as a table: sort by any column, filter by name, kind, layer, type and size, choose many."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QPushButton, QTableView, QWidget

from app.gui import words
from app.gui.icons import set_icon
from app.gui.models.outline_tree import TENSOR
from app.gui.models.overview import Measure
from app.gui.models.tensor_rows import Criteria, Field, TensorRows
from app.gui.said import capital, said
from app.gui.session import Session
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.parts import button, column, label, named, row

SIZES = (1_000_000, 10_000_000, 100_000_000, 1_000_000_000)
WIDTHS = {Field.KIND: 150, Field.LAYER: 50, Field.VALUE: 74, Field.TYPE: 68, Field.SIZE: 78, Field.STORED: 70,
          Field.SHAPE: 132, Field.NAME: 260}  # fmt: skip
ROW_HEIGHT, HEADER_HEIGHT = 26, 30


class TensorList(QWidget):
    """Signals:
    selected: (names, current): what a person chose.
    filtered: names of the rows that are shown, or None where all are.
    """

    selected = Signal(tuple, str)
    filtered = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._quiet = False
        self._note = ""
        self.rows = TensorRows()
        self._build()
        self.text.textChanged.connect(self._on_filter)
        self.layers.textChanged.connect(self._on_filter)
        for box in (self.kinds, self.types, self.sizes):
            box.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.selectionModel().currentRowChanged.connect(self._on_selection)

    def _build(self) -> None:
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter by name, kind or type"))
        self.text.setClearButtonEnabled(True)
        named(self.text, self.tr("Filter tensors"), self.tr("Show only rows that hold these words"))
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.more.setProperty("role", "toggle")
        set_icon(self.more, "filter", "text")
        named(self.more, self.tr("More filters"), self.tr("Filter by kind, layers, type and size"))
        self.kinds, self.types, self.sizes = ElidedCombo(), ElidedCombo(), ElidedCombo()
        self.layers = QLineEdit()
        self.layers.setPlaceholderText(self.tr("Layers, e.g. 1-4"))
        named(self.layers, self.tr("Layers"), self.tr("One layer or a span: 3, 1-4, 8-"))
        named(self.kinds, self.tr("Kind of tensor"), self.tr("Show one kind only"))
        named(self.types, self.tr("Type"), self.tr("Show what has or will have this type"))
        named(self.sizes, self.tr("Size"), self.tr("Show what is at least so large"))
        self.sizes.addItem(self.tr("Any size"), 0)
        for size in SIZES:
            self.sizes.addItem(f"≥ {words.size(size)}", size)
        for box in (self.kinds, self.types, self.sizes):
            box.setMinimumContentsLength(6)
        self._filters = QWidget()
        upper, lower = row(self.kinds, self.layers, spacing=6), row(self.types, self.sizes, spacing=6)
        for line in (upper, lower):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        self._filters.setLayout(column(upper, lower, spacing=6))
        self._filters.hide()
        self.more.toggled.connect(self._filters.setVisible)
        self.table = self._make_table()
        self.count = label("", "small")
        self.clear = button("", self.tr("Show all: drop the filters"), self.show_all, "reset", "quiet")
        self.foot = row(self.count, None, self.clear, spacing=6)
        layout = column(row(self.text, self.more, spacing=6), self._filters, self.table, self.foot, spacing=6)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.clear.hide()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setFixedHeight(HEADER_HEIGHT)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        for field, width in WIDTHS.items():
            table.setColumnWidth(field.value, max(width, head.sectionSizeHint(field.value)))
        named(table, self.tr("Tensors"), self.tr("Click a column's title to sort; choose many with Ctrl or Shift"))
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes what room there is, so that figures can be seen without scrolling."""
        super().resizeEvent(event)
        others = sum(self.table.columnWidth(field.value) for field in (Field.LAYER, Field.VALUE, Field.TYPE))
        self.table.setColumnWidth(0, max(120, min(240, self.table.viewport().width() - others - 4)))

    def show_plan(self, other_model: bool = False) -> None:
        """Show another plan, or another model."""
        outline, plan = self._session.outline, self._session.plan
        if other_model:
            self.show_all()
            self._fill(self.kinds, self.tr("All kinds"), self._kinds())
        types = {row.scheme for row in plan.rows} if plan else set()
        types |= {item.dtype for item in outline.tensors} if outline else set()
        self._fill(self.types, self.tr("All types"), [(name, name) for name in sorted(types)])
        with _Held(self):
            self.rows.show_plan(outline, plan)
        self._count()

    def _kinds(self) -> list[tuple[str, object]]:
        outline = self._session.outline
        roles = dict.fromkeys(item.place.role for item in outline.tensors) if outline else {}
        return [(capital(said(role.value)), role) for role in roles]

    def _fill(self, box: QComboBox, every: str, items: list[tuple[str, object]]) -> None:
        before = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, None)
        for text, data in items:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(before)) if before is not None else 0)
        box.blockSignals(False)

    def show_measure(self, measure: Measure, values: Mapping[str, float]) -> None:
        """Show other values."""
        with _Held(self):
            self.rows.show_measure(measure, values)

    def show_selection(self, names: Collection[str], current: str) -> None:
        """Mark what is chosen elsewhere."""
        chosen, model = QItemSelection(), self.table.selectionModel()
        last = self.rows.columnCount() - 1
        for first, end in _runs([place for name in names if (place := self.rows.find(name)) >= 0]):
            chosen.select(self.rows.index(first, 0), self.rows.index(end, last))
        self._quiet = True
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if (place := self.rows.find(current)) >= 0:
            index = self.rows.index(place, 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(index)
        self._quiet = False

    @property
    def chosen(self) -> tuple[tuple[str, ...], str]:
        """Names of the selected rows, and the current one's."""
        names = tuple(index.data(TENSOR).name for index in self.table.selectionModel().selectedRows())
        current = self.table.currentIndex().data(TENSOR)
        return names, current.name if current is not None and current.name in names else names[-1] if names else ""

    def _on_selection(self) -> None:
        if self._quiet:  # asking 700 rows for their names takes longer than a frame
            return
        names, current = self.chosen
        if names:
            self.selected.emit(names, current)

    def show_all(self) -> None:
        """Drop all filters."""
        for field in (self.text, self.layers):
            field.clear()
        for box in (self.kinds, self.types, self.sizes):
            box.setCurrentIndex(0)

    def _on_filter(self) -> None:
        wanted = Criteria(
            self.text.text(), self.kinds.currentData(), self.layers.text(), self.types.currentData() or "",
            self.sizes.currentData() or 0,
        )  # fmt: skip
        self.layers.setProperty("role", "" if wanted.readable else "bad")
        with _Held(self):
            self.rows.look_for(wanted)
        self._count()

    def show_note(self, text: str) -> None:
        """Say more beside the number of rows."""
        self._note = text
        self._say()

    def _count(self) -> None:
        filtered = self._filtered
        self.clear.setVisible(filtered)
        self._say()
        self.filtered.emit(self.rows.names() if filtered else None)

    @property
    def _filtered(self) -> bool:
        return self.rows.criteria != Criteria()

    def _say(self) -> None:
        shown, total = self.rows.rowCount(), self.rows.total
        count = self.tr("{0} of {1} tensors").format(shown, total) if self._filtered else ""
        self.count.setText("  ·  ".join(filter(None, (count or self.tr("{0} tensors").format(total), self._note))))


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers together: first and last of each run. A selection of few ranges is quick."""
    found: list[tuple[int, int]] = []
    for place in sorted(places):
        if found and found[-1][1] == place - 1:
            found[-1] = found[-1][0], place
        else:
            found.append((place, place))
    return found


class _Held:
    """Keeps a selection while rows change their places."""

    def __init__(self, shown: TensorList) -> None:
        self._list = shown

    def __enter__(self) -> None:
        self._chosen = self._list.chosen
        self._list._quiet = True

    def __exit__(self, *_: object) -> None:
        self._list.show_selection(*self._chosen)
