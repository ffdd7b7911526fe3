"""The page: the model at the left as a map with its table, as layers, or by ranges; one tensor at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.outline import Outline, OutlineTensor
from app.engine.statistics import Statistics
from app.gui.look_desks import LookDesks
from app.gui.models.facts import model_facts
from app.gui.models.selection import Selection
from app.gui.pages.look.beside import Beside
from app.gui.pages.look.overview import OverviewPane
from app.gui.pieces import Pieces
from app.gui.said import told
from app.gui.session import Session
from app.gui.widgets.activations_view import ActivationsView
from app.gui.widgets.empty import Empty
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.other_model import OtherModelBar
from app.gui.widgets.parts import EDGE, GAP, button, card, column, row
from app.gui.widgets.ranges_panel import RangesPanel
from app.gui.widgets.remote_bar import RemoteBar
from app.gui.widgets.split import Split
from app.gui.widgets.tensor_panel import TensorPanel
from app.gui.widgets.weights_view import WeightsView
from app.jobs.events import Failure

LEAST_PANEL = 344


class LookPage(QWidget):
    """Signals:
    wanted: another page's key.
    failed: a `Failure` that a person must read.
    """

    wanted = Signal(str)
    failed = Signal(object)

    @classmethod
    def pieces(cls, session: Session, desks: LookDesks) -> Pieces[LookPage]:
        """The page, its charts first: each takes as long as everything around it."""
        weights = yield from WeightsView.pieces(desks.background)
        yield
        activations = yield from ActivationsView.pieces(desks.activations, desks.background)
        yield
        ranges = RangesPanel(session, desks.activations)
        yield
        selection = Selection()
        pane = OverviewPane(session, desks, selection, ranges)
        yield
        return cls(session, desks, selection, pane, TensorPanel(weights, activations))

    def __init__(
        self, session: Session, desks: LookDesks, selection: Selection, pane: OverviewPane, panel: TensorPanel
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._desks = session, desks
        self.selection, self.pane, self.panel = selection, pane, panel
        self._stale = False
        self._outline: Outline | None = None
        self._build()
        self.beside = Beside(session, desks, self.selection, self.panel)
        self._connect()
        self._on_opened()

    def _build(self) -> None:
        self.facts = FactGrid(6)
        self.remote = RemoteBar(self._session)
        self.other_bar = OtherModelBar(self._session, self._desks.comparison)
        self.panel.setMinimumWidth(LEAST_PANEL)
        split = Split(Qt.Orientation.Horizontal)
        split.addWidget(self.pane)
        split.addWidget(self.panel)
        split.setHandleWidth(GAP)
        split.setChildrenCollapsible(False)
        split.setSizes([500, 480])
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

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is shown now, and what the colours need is measured."""
        super().showEvent(event)
        if self._stale:
            self._on_plan()
        self.pane.map_view.want()

    def _connect(self) -> None:
        self._session.opened.connect(self._on_opened)
        self._session.plan_changed.connect(self._on_plan)
        self.selection.changed.connect(self._on_selection)
        self._connect_panel()
        self.other_bar.shown_wanted.connect(self.pane.show_differences)
        for source in (self._desks.comparison, self.pane, self.panel.weights.export, self.panel.activations.export):
            source.failed.connect(self.failed)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._session.undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._session.redo)
        self._on_measured()

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
        activations.failed.connect(lambda failure: panel.activations.show_failure(told(failure)))

    def _go_on(self) -> None:
        self.wanted.emit("choose")

    def _on_opened(self) -> None:
        outline = self._outline = self._session.outline
        self._content.setVisible(outline is not None)
        self._empty.setVisible(outline is None)
        self.panel.show_nothing()
        self.selection.choose(())
        self._stale = False
        self.pane.show_model()
        if outline is not None:
            self.facts.show_facts(model_facts(outline))
            self._show_first(outline.tensors)

    def _show_first(self, tensors: tuple[OutlineTensor, ...]) -> None:
        """A page that shows something at once teaches more than one that waits for a click."""
        layers = [item for item in tensors if item.adjustable and item.place.layer is not None]
        if layers:
            self.pane.choose(layers[0].name)

    def _on_plan(self) -> None:
        """Show it, unless nobody looks: a slider on another page must not wait for this one."""
        self._stale = not self.isVisible()
        if self._stale or self._outline is not self._session.outline:  # of another model more than the plan is shown
            return
        self.pane.show_plan()
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
            self.pane.ranges.show_tensor(tensor)
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

    def _on_selection(self) -> None:
        tensor = self._current
        if tensor is None:
            return
        self.panel.show_tensor(tensor)
        self.pane.ranges.show_tensor(tensor)
        self._show_clips(tensor)
        self.panel.activations.show_input(self._desks.activations.find(tensor.name))
        self._ask_channels()
        self._ask()
        self.beside.refresh()

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
        self.panel.show_failure(told(failure))
