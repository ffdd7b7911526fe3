"""The page: the model at the left as a map with its table, as layers, or by ranges; one tensor at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSplitter, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from app.engine.outline import OutlineTensor
from app.engine.statistics import Statistics
from app.gui import words
from app.gui.look_desks import LookDesks
from app.gui.models.facts import model_facts
from app.gui.models.outline_tree import TENSOR, Column, OutlineTree
from app.gui.models.overview import Measure
from app.gui.models.selection import Selection
from app.gui.models.tree_filter import TreeFilter
from app.gui.pages.look.beside import Beside
from app.gui.session import Session
from app.gui.widgets.empty import Empty
from app.gui.widgets.export_button import ExportButton
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.map_view import MapView
from app.gui.widgets.other_model import OtherModelBar, OtherModelButton
from app.gui.widgets.parts import EDGE, GAP, button, card, column, named, row
from app.gui.widgets.ranges_panel import RangesPanel
from app.gui.widgets.remote_bar import RemoteBar
from app.gui.widgets.segments import Segments
from app.gui.widgets.tensor_list import TensorList
from app.gui.widgets.tensor_panel import TensorPanel
from app.jobs.events import Failure

ROOM_FOR_TYPES = 1000
LEAST_PANEL = 344
ROOM_FOR_BOTH = 860  # map and table side by side


class LookPage(QWidget):
    """Signals:
    wanted: another page's key.
    failed: a `Failure` that a person must read.
    """

    wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, desks: LookDesks) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._desks = session, desks
        self.selection = Selection()
        self._build()
        self.beside = Beside(session, desks, self.selection, self.panel)
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.facts = FactGrid(6)
        self.remote = RemoteBar(self._session)
        self.other_bar = OtherModelBar(self._session, self._desks.comparison)
        self.panel = TensorPanel(self._desks.activations, self._desks.background)
        self.panel.setMinimumWidth(LEAST_PANEL)
        self.tree = self._tree()
        self.map_view = MapView(self._session, self._desks)
        self.map = self.map_view.map
        self.list = TensorList(self._session)
        self.ranges = RangesPanel(self._session, self._desks.activations)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self.panel)
        split.setHandleWidth(GAP)
        split.setChildrenCollapsible(False)
        split.setSizes([500, 480])
        split.splitterMoved.connect(lambda *_: self._turn())
        go = button(self.tr("Choose bits"), self.tr("Go on: decide how much to compress"), self._go_on, role="primary")
        facts = card(row(self.facts, go, spacing=20), margin=12)
        facts.layout().setStretch(0, 1)
        self._content = QWidget()
        self._content.setLayout(column(facts, self.remote, self.other_bar, split, spacing=GAP))
        self._content.layout().setStretch(3, 1)
        find = button(self.tr("Find a model"), self.tr("Go to the first step"), lambda: self.wanted.emit("find"))
        self._empty = Empty("look", self.tr("No model is open"), self.tr("Open one to see what is inside."), find)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 24)
        layout.addWidget(self._content)
        layout.addWidget(self._empty)

    def _left(self) -> QWidget:
        self._views = Segments(
            [
                (
                    "map",
                    self.tr("Map"),
                    self.tr("The whole model at a glance, and every tensor in a table; choose two to compare them"),
                ),
                ("list", self.tr("Layers"), self.tr("Layers and tensors, one inside the other")),
                ("ranges", self.tr("Ranges"), self.tr("How large values get from layer to layer (activations)")),
            ]
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter, e.g. “down” or “layer 3”"))
        self.filter.setClearButtonEnabled(True)
        named(self.filter, self.tr("Filter tensors"), self.tr("Show only rows that hold these words"))
        self.other = OtherModelButton(self._session, self._desks.comparison)
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.addWidget(self.map_view)
        self._both.addWidget(self._table_card())
        self._both.setHandleWidth(10)
        self._both.setChildrenCollapsible(False)
        self._both.setSizes([300, 250])
        self._stack = QStackedWidget()
        for view in (self._both, self.tree, self.ranges):
            self._stack.addWidget(view)
        head = row(self._views, self.filter, None, self.other, spacing=10)
        head.setStretch(1, 1)
        left = QWidget()
        left.setLayout(column(head, self._stack, spacing=10))
        return left

    def _table_card(self) -> QWidget:
        self.export = ExportButton(
            self._desks.background,
            lambda: f"{self._session.outline.name if self._session.outline else 'model'}-tensors",
            lambda: self.list.table,
            self.list.rows.csv,
        )
        self.list.foot.addWidget(self.export)
        return card(column(self.list), margin=12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for every column, names go first."""
        super().resizeEvent(event)
        self.tree.setColumnHidden(2, event.size().width() < ROOM_FOR_TYPES)
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        """What the colours need may be measured now that somebody looks."""
        super().showEvent(event)
        self._turn()
        self.map_view.want()

    def _turn(self) -> None:
        """The table stands beside the map where there is room, else under it."""
        wide = self._both.width() >= ROOM_FOR_BOTH
        self._both.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _tree(self) -> QTreeView:
        self.model = OutlineTree([Column.PART, Column.SHAPE, Column.STORED, Column.SOURCE_SIZE])
        self._filter = TreeFilter()
        self._filter.setSourceModel(self.model)
        tree = QTreeView()
        tree.setModel(self._filter)
        tree.setUniformRowHeights(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, width in ((1, 116), (2, 70), (3, 74)):
            tree.setColumnWidth(number, width)
        named(tree, self.tr("Layers and tensors"), self.tr("Open a layer, then choose a tensor"))
        return tree

    def _connect(self) -> None:
        self._session.opened.connect(self._on_opened)
        self._session.plan_changed.connect(self._on_plan)
        self._views.chosen.connect(self._on_view)
        self.filter.textChanged.connect(self._on_filter)
        self._connect_selection()
        self._connect_panel()
        self.map_view.coloured.connect(self.list.show_measure)
        self.map_view.other_wanted.connect(self.other.showMenu)
        self.other_bar.shown_wanted.connect(self._show_differences)
        for source in (self._desks.comparison, self.export, self.map_view.export, self.panel.weights.export,
                       self.panel.activations.export):  # fmt: skip
            source.failed.connect(self.failed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._session.redo)
        self._on_view("map")
        self._on_measured()

    def _connect_selection(self) -> None:
        self.selection.changed.connect(self._on_selection)
        self.tree.selectionModel().currentChanged.connect(self._on_tree)
        self.map.selected.connect(self.selection.choose)
        self.list.selected.connect(self.selection.choose)
        self.list.filtered.connect(self._on_filtered)
        self.ranges.chosen.connect(self._select)

    def _connect_panel(self) -> None:
        statistics, activations, panel = self._desks.statistics, self._desks.activations, self.panel
        statistics.waiting.connect(lambda _: panel.show_waiting())
        statistics.ready.connect(self._on_statistics)
        statistics.failed.connect(self._on_failed)
        statistics.channels.connect(self._on_channels)
        panel.clip_chosen.connect(self._session.set_clip)
        panel.clip_removed.connect(self._session.remove_clip)
        panel.weights.channel_chosen.connect(lambda _: self._ask())
        panel.weights.channels_wanted.connect(self._ask_weight_channels)
        panel.activations.channels_wanted.connect(self._ask_channels)
        activations.changed.connect(self._on_measured)
        activations.ready.connect(panel.activations.show_channels)
        activations.spread.connect(panel.activations.show_spread)
        activations.failed.connect(
            lambda failure: panel.activations.show_failure(f"{failure.message} {failure.hint}".strip())
        )

    def _go_on(self) -> None:
        self.wanted.emit("choose")

    def _on_opened(self) -> None:
        outline = self._session.outline
        self._content.setVisible(outline is not None)
        self._empty.setVisible(outline is None)
        self.panel.show_nothing()
        self.selection.choose(())
        self.model.show_outline(outline)
        self.list.show_plan(other_model=True)
        if outline is not None:
            self.facts.show_facts(model_facts(outline))
            self.map_view.refresh()
            self.map_view.want()
            self._show_first(outline.tensors)

    def _show_first(self, tensors: tuple[OutlineTensor, ...]) -> None:
        """A page that shows something at once teaches more than one that waits for a click."""
        layers = [item for item in tensors if item.adjustable and item.place.layer is not None]
        if layers:
            self._select(layers[0].name)

    def _on_plan(self) -> None:
        self.list.show_plan()
        self.map_view.refresh()
        self.map_view.want()
        tensor = self._current
        if tensor is not None:
            self._show_clips(tensor)
            self._ask()
            self.beside.refresh()

    @property
    def _current(self) -> OutlineTensor | None:
        outline = self._session.outline
        wanted = self.selection.current
        return next((item for item in outline.tensors if item.name == wanted), None) if outline else None

    def _show_clips(self, tensor: OutlineTensor) -> None:
        self.panel.show_clips(*(self._session.clip(tensor.name, what) for what in ("weights", "activations")))

    def _on_measured(self) -> None:
        tensor, desk = self._current, self._desks.activations
        self.panel.activations.show_input(desk.find(tensor.name) if tensor else None)
        if tensor is not None:
            self.ranges.show_tensor(tensor)
            self._ask_channels()

    def _ask_channels(self) -> None:
        tensor = self._current
        if tensor is not None and self.panel.activations.shows_channels:
            self._desks.activations.ask(tensor.name)

    def _ask_weight_channels(self) -> None:
        tensor = self._current
        if tensor is not None and len(tensor.shape) > 1:
            self._desks.statistics.ask_channels(tensor.name)

    def _on_channels(self, found: object) -> None:
        if getattr(found, "name", "") == self.selection.current:
            self.panel.weights.show_channels(found)

    def _on_view(self, key: str) -> None:
        self._stack.setCurrentIndex(["map", "list", "ranges"].index(key))
        self.filter.setVisible(key == "list")

    def _show_differences(self) -> None:
        self._views.choose("map")
        self.map_view.choose(Measure.DIFFERENCE)

    def _on_filter(self, text: str) -> None:
        self._filter.look_for(text)
        if text:
            self.tree.expandAll()

    def _on_filtered(self, names: tuple[str, ...] | None) -> None:
        self.map.show_matching(names)
        self.map_view.legend.update()

    def _on_tree(self, current: QModelIndex) -> None:
        tensor = current.data(TENSOR)
        if tensor is not None and tensor.name != self.selection.current:
            self.selection.choose((tensor.name,))

    def _on_selection(self) -> None:
        names, current = self.selection.names, self.selection.current
        self.map.show_selection(names, current)
        self.list.show_selection(names, current)
        self._show_summary()
        tensor = self._current
        if tensor is None:
            return
        index = self._filter.mapFromSource(self.model.find(current))
        if self.tree.currentIndex() != index:
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self.panel.show_tensor(tensor)
        self.ranges.show_tensor(tensor)
        self._show_clips(tensor)
        self.panel.activations.show_input(self._desks.activations.find(tensor.name))
        self._ask_channels()
        self._ask()
        self.beside.refresh()

    def _show_summary(self) -> None:
        """What is chosen, together."""
        outline, chosen = self._session.outline, frozenset(self.selection.names)
        if outline is None or len(chosen) < 2:
            self.list.show_note("")
            return
        size = sum(item.size_bytes for item in outline.tensors if item.name in chosen)
        self.list.show_note(self.tr("{0} chosen: {1}").format(len(chosen), words.size(size)))

    def _select(self, name: str) -> None:
        if self._filter.active and not self._filter.mapFromSource(self.model.find(name)).isValid():
            self.filter.clear()
        self.selection.choose((name,))

    def _ask(self) -> None:
        tensor, plan = self._current, self._session.plan
        if tensor is not None:
            kinds = (item.scheme for item in plan.rows if item.tensor.name == tensor.name) if plan else iter(())
            self._desks.statistics.ask(tensor.name, next(kinds, ""), self.panel.weights.channel_number)

    def _on_statistics(self, found: Statistics) -> None:
        self.panel.show_statistics(found)
        if found.fetched_bytes:
            self.remote.show_read(found.fetched_bytes)

    def _on_failed(self, failure: Failure) -> None:
        self.panel.show_failure(f"{failure.message} {failure.hint}".strip())
