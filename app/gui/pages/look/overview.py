"""The left of the page: the model as a map with its table, as layers with their tensors, or by ranges."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QStackedWidget, QTreeView, QWidget

from app.gui import words
from app.gui.look_desks import LookDesks
from app.gui.models.outline_tree import TENSOR, Column, OutlineTree
from app.gui.models.overview import Measure
from app.gui.models.selection import Selection
from app.gui.models.tree_filter import TreeFilter
from app.gui.session import Session
from app.gui.widgets.export_button import ExportButton
from app.gui.widgets.map_view import MapView
from app.gui.widgets.other_model import OtherModelButton
from app.gui.widgets.parts import card, column, named, row
from app.gui.widgets.ranges_panel import RangesPanel
from app.gui.widgets.segments import Segments
from app.gui.widgets.split import Split
from app.gui.widgets.tensor_list import TensorList

ROOM_FOR_TABLE = 380  # pixels of height; below, the map alone takes all of it, and the layers' own view has them all
ROOM_FOR_TYPES = 460
ROOM_FOR_BOTH = 760  # map and table side by side


class OverviewPane(QWidget):
    """Three views of one model that share one selection.

    Signals: failed: a `Failure`; something could not be exported.
    """

    failed = Signal(object)

    def __init__(self, session: Session, desks: LookDesks, selection: Selection, ranges: RangesPanel) -> None:
        super().__init__()
        self._session, self._desks, self._selection, self.ranges = session, desks, selection, ranges
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tree = self._make_tree()
        self.map_view = MapView(self._session, self._desks)
        self.map = self.map_view.map
        self.list = TensorList(self._session)
        self.views = Segments(
            [
                ("map", self.tr("Map"), self.tr("The whole model at a glance, and every tensor in a table")),
                ("list", self.tr("Layers"), self.tr("Layers and tensors, one inside the other")),
                ("ranges", self.tr("Ranges"), self.tr("How large values get from layer to layer (activations)")),
            ]
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter, e.g. “down” or “layer 3”"))
        self.filter.setClearButtonEnabled(True)
        named(self.filter, self.tr("Filter tensors"), self.tr("Show only rows that hold these words"))
        self.other = OtherModelButton(self._session, self._desks.comparison)
        self._both = Split(Qt.Orientation.Vertical)
        self._both.addWidget(self.map_view)
        self._both.addWidget(self._table_card())
        self._both.setHandleWidth(10)
        self._both.setChildrenCollapsible(False)
        self._both.setSizes([300, 250])
        self._stack = QStackedWidget()
        layers = QWidget()
        layers.setLayout(column(self.filter, self.tree, spacing=10))
        for view in (self._both, layers, self.ranges):
            self._stack.addWidget(view)
        head = row(self.views, None, self.other, spacing=10)
        self.setLayout(column(head, self._stack, spacing=10))

    def _table_card(self) -> QWidget:
        self.export = ExportButton(
            self._desks.background,
            lambda: f"{self._session.outline.name if self._session.outline else 'model'}-tensors",
            lambda: self.list.table,
            lambda: self.list.rows.csv(self.map_view.known()),
        )
        self.list.foot.addWidget(self.export)
        return card(column(self.list), margin=12)

    def _make_tree(self) -> QTreeView:
        self.model = OutlineTree([Column.PART, Column.SHAPE, Column.STORED, Column.SOURCE_SIZE])
        self._filter = TreeFilter()
        self._filter.setSourceModel(self.model)
        tree = QTreeView()
        tree.setModel(self._filter)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, width in ((1, 100), (2, 70), (3, 70)):
            tree.setColumnWidth(number, width)
        named(tree, self.tr("Layers and tensors"), self.tr("Open a layer, then choose a tensor"))
        return tree

    def _connect(self) -> None:
        self.views.chosen.connect(self._on_view)
        self.filter.textChanged.connect(self._on_filter)
        self._selection.changed.connect(self._on_selection)
        self.tree.selectionModel().currentChanged.connect(self._on_tree)
        for view in (self.map, self.list):
            view.selected.connect(self._selection.choose)
        self.list.filtered.connect(self.map.show_matching)
        self.ranges.chosen.connect(self.choose)
        self.map_view.coloured.connect(self.list.show_measure)
        self.map_view.other_wanted.connect(self.other.showMenu)
        for button in (self.export, self.map_view.export):
            button.failed.connect(self.failed)
        self._on_view("map")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table stands beside the map where there is room, else under it, else nowhere; names go before types."""
        super().resizeEvent(event)
        wide = event.size().width() >= ROOM_FOR_BOTH
        self._both.widget(1).setVisible(wide or event.size().height() >= ROOM_FOR_TABLE)
        self._both.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.tree.setColumnHidden(2, event.size().width() < ROOM_FOR_TYPES)

    def show_model(self) -> None:
        """Another model is open, or none."""
        self.model.show_outline(self._session.outline)
        self.list.show_plan(other_model=True)
        self.map_view.refresh_soon()
        self.map_view.want()

    def show_plan(self) -> None:
        """The plan is another."""
        self.list.show_plan()
        self.map_view.refresh_soon()
        self.map_view.want()

    def show_differences(self) -> None:
        """How far each tensor lies from the other model's."""
        self.views.choose("map")
        self.map_view.choose(Measure.DIFFERENCE)

    def choose(self, name: str) -> None:
        """Choose one tensor, also where a filter hid it."""
        if self._filter.active and not self._filter.mapFromSource(self.model.find(name)).isValid():
            self.filter.clear()
        self._selection.choose((name,))

    def _on_view(self, key: str) -> None:
        self._stack.setCurrentIndex(["map", "list", "ranges"].index(key))

    def _on_filter(self, text: str) -> None:
        self._filter.look_for(text)
        if text:
            self.tree.expandAll()

    def _on_tree(self, current: QModelIndex) -> None:
        tensor = current.data(TENSOR)
        if tensor is not None and tensor.name != self._selection.current:
            self._selection.choose((tensor.name,))

    def _on_selection(self) -> None:
        names, current = self._selection.names, self._selection.current
        self.map.show_selection(names, current)
        self.list.show_selection(names, current)
        self._show_sum()
        index = self._filter.mapFromSource(self.model.find(current))
        if current and self.tree.currentIndex() != index:
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _show_sum(self) -> None:
        """What is chosen, together."""
        outline, chosen = self._session.outline, frozenset(self._selection.names)
        if outline is None or len(chosen) < 2:
            self.list.show_note("")
            return
        size = sum(item.size_bytes for item in outline.tensors if item.name in chosen)
        self.list.show_note(self.tr("{0} chosen: {1}").format(len(chosen), words.size(size)))
