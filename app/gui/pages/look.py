"""Look: what is inside the model, tensor by tensor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSplitter, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from app.engine.outline import OutlineTensor
from app.engine.statistics import Statistics
from app.gui.activations_desk import ActivationsDesk
from app.gui.models.facts import model_facts
from app.gui.models.outline_tree import TENSOR, Column, OutlineTree
from app.gui.models.overview import Measure, make_overview
from app.gui.models.tree_filter import TreeFilter
from app.gui.said import told
from app.gui.session import Session
from app.gui.statistics_desk import StatisticsDesk
from app.gui.widgets.empty import Empty
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.overview_map import OverviewMap
from app.gui.widgets.parts import EDGE, GAP, button, card, column, label, named, row
from app.gui.widgets.ranges_panel import RangesPanel
from app.gui.widgets.remote_bar import RemoteBar
from app.gui.widgets.segments import Segments
from app.gui.widgets.tensor_panel import TensorPanel
from app.jobs.events import Failure

ROOM_FOR_TYPES = 1000


class LookPage(QWidget):
    """Signals: wanted: another page's key."""

    wanted = Signal(str)

    def __init__(self, session: Session, desk: StatisticsDesk, activations: ActivationsDesk) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._desk, self._activations = session, desk, activations
        self._build()
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.facts = FactGrid(6)
        self.remote = RemoteBar(self._session)
        self.panel = TensorPanel(self._activations)
        self.tree = self._tree()
        self.map = OverviewMap()
        self.ranges = RangesPanel(self._session, self._activations)
        self._views = Segments(
            [
                ("list", self.tr("List"), self.tr("Layers and tensors as a list")),
                ("map", self.tr("Map"), self.tr("The whole model at a glance")),
                ("ranges", self.tr("Ranges"), self.tr("How large values get from layer to layer (activations)")),
            ]
        )
        self._measure = Segments(
            [
                (Measure.BITS.value, self.tr("Bits"), self.tr("Stronger: more bits per weight in the result")),
                (Measure.BYTES.value, self.tr("Bytes"), self.tr("Stronger: more bytes in the result")),
                (Measure.RANGE.value, self.tr("Range"), self.tr("Stronger: larger values enter (activation range)")),
            ]
        )
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter, e.g. “down” or “layer 3”"))
        self.filter.setClearButtonEnabled(True)
        named(self.filter, self.tr("Filter tensors"), self.tr("Show only rows that hold these words"))
        self._stack = QStackedWidget()
        for view in (self.tree, self._map_card(), self.ranges):
            self._stack.addWidget(view)
        head = row(self._views, self.filter, None, spacing=10)
        head.setStretch(1, 1)
        left = QWidget()
        left.setLayout(column(head, self._stack, spacing=10))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setHandleWidth(GAP)
        split.setChildrenCollapsible(False)
        split.setSizes([480, 500])
        go = button(self.tr("Choose bits"), self.tr("Go on: decide how much to compress"), self._go_on, role="primary")
        facts = card(row(self.facts, go, spacing=20), margin=16)
        facts.layout().setStretch(0, 1)
        self._content = QWidget()
        self._content.setLayout(column(facts, self.remote, split, spacing=GAP))
        self._content.layout().setStretch(2, 1)
        find = button(self.tr("Find a model"), self.tr("Go to the first step"), lambda: self.wanted.emit("find"))
        self._empty = Empty("look", self.tr("No model is open"), self.tr("Open one to see what is inside."), find)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 8, EDGE, 24)
        layout.addWidget(self._content)
        layout.addWidget(self._empty)

    def _map_card(self) -> QWidget:
        legend = label(self.tr("Each cell is a tensor; stronger colours mean more of it."), "small", wrap=True)
        foot = row(legend, self._measure, spacing=10)
        foot.setStretch(0, 1)
        made = card(column(self.map, foot, spacing=8), margin=16)
        made.layout().setStretch(0, 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for every column, names go first."""
        super().resizeEvent(event)
        self.tree.setColumnHidden(2, event.size().width() < ROOM_FOR_TYPES)

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
        self._measure.chosen.connect(self._draw_map)
        self.filter.textChanged.connect(self._on_filter)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.map.chosen.connect(self._on_map)
        self._desk.waiting.connect(lambda _: self.panel.show_waiting())
        self._desk.ready.connect(self._on_statistics)
        self._desk.failed.connect(self._on_failed)
        self.ranges.chosen.connect(self._select)
        self.panel.clip_chosen.connect(self._session.set_clip)
        self.panel.clip_removed.connect(self._session.remove_clip)
        self.panel.activations.channels_wanted.connect(self._ask_channels)
        self._activations.changed.connect(self._on_measured)
        self._activations.ready.connect(self.panel.activations.show_channels)
        self._activations.failed.connect(lambda failure: self.panel.activations.show_failure(told(failure)))
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._session.redo)
        self._on_view("list")
        self._on_measured()

    def _go_on(self) -> None:
        self.wanted.emit("choose")

    def _on_opened(self) -> None:
        outline = self._session.outline
        self._content.setVisible(outline is not None)
        self._empty.setVisible(outline is None)
        self.panel.show_nothing()
        self.model.show_outline(outline)
        if outline is not None:
            self.facts.show_facts(model_facts(outline))
            self._draw_map()
            self._show_first(outline.tensors)

    def _show_first(self, tensors: tuple[OutlineTensor, ...]) -> None:
        """A page that shows something at once teaches more than one that waits for a click."""
        layers = [item for item in tensors if item.adjustable and item.place.layer is not None]
        if layers:
            self._select(layers[0].name)

    def _on_plan(self) -> None:
        self._draw_map()
        tensor = self._current
        if tensor is not None:
            self._show_clips(tensor)
            self._ask(tensor)

    @property
    def _current(self) -> OutlineTensor | None:
        return self.tree.currentIndex().data(TENSOR)

    def _show_clips(self, tensor: OutlineTensor) -> None:
        self.panel.show_clips(*(self._session.clip(tensor.name, what) for what in ("weights", "activations")))

    def _on_measured(self) -> None:
        measured = self._activations.ranges is not None
        self._measure.button(Measure.RANGE.value).setEnabled(measured)
        if not measured and self._measure.key == Measure.RANGE.value:
            self._measure.choose(Measure.BITS.value)
        self._draw_map()
        tensor = self._current
        self.panel.activations.show_input(self._activations.find(tensor.name) if tensor else None)
        if tensor is not None:
            self.ranges.show_tensor(tensor)
            self._ask_channels()

    def _ask_channels(self) -> None:
        tensor = self._current
        if tensor is not None and self.panel.activations.shows_channels:
            self._activations.ask(tensor.name)

    def _on_view(self, key: str) -> None:
        self._stack.setCurrentIndex(["list", "map", "ranges"].index(key))
        self.filter.setVisible(key == "list")

    def _draw_map(self) -> None:
        outline = self._session.outline
        if outline is not None:
            measure = Measure(self._measure.key)
            self.map.show_overview(make_overview(outline, self._session.plan, measure, self._activations.ranges))

    def _on_filter(self, text: str) -> None:
        self._filter.look_for(text)
        if text:
            self.tree.expandAll()

    def _on_current(self, current: QModelIndex) -> None:
        tensor = current.data(TENSOR)
        if tensor is None:
            return
        self.panel.show_tensor(tensor)
        self.map.show_tensor(tensor.name)
        self.ranges.show_tensor(tensor)
        self._show_clips(tensor)
        self.panel.activations.show_input(self._activations.find(tensor.name))
        self._ask_channels()
        self._ask(tensor)

    def _on_map(self, name: str) -> None:
        self.filter.clear()
        self._select(name)

    def _select(self, name: str) -> None:
        index = self._filter.mapFromSource(self.model.find(name))
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _ask(self, tensor: OutlineTensor) -> None:
        plan = self._session.plan
        scheme = next((row.scheme for row in plan.rows if row.tensor.name == tensor.name), "") if plan else ""
        self._desk.ask(tensor.name, scheme)

    def _on_statistics(self, found: Statistics) -> None:
        self.panel.show_statistics(found)
        if found.fetched_bytes:
            self.remote.show_read(found.fetched_bytes)

    def _on_failed(self, failure: Failure) -> None:
        self.panel.show_failure(told(failure))
