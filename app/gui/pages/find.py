"""Find: a model from the Hub, from this computer, or the sample."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.engine.hub.catalogue import HubModel
from app.engine.hub.query import Query
from app.gui.download_board import DownloadBoard
from app.gui.engine import Engine
from app.gui.hub_desk import MAIN, HubDesk
from app.gui.icons import icon
from app.gui.mending import Mend
from app.gui.models.found_list import FOUND
from app.gui.models.ladder import this_computer
from app.gui.models.typed import typed_place
from app.gui.pieces import Pieces
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.theme import colors
from app.gui.widgets.details_pane import DetailsPane
from app.gui.widgets.downloads_panel import DownloadsPanel
from app.gui.widgets.families_dialog import FamiliesDialog
from app.gui.widgets.filter_bar import FilterBar
from app.gui.widgets.found_panel import FoundPanel
from app.gui.widgets.library_view import LibraryView
from app.gui.widgets.parts import EDGE, column, named, row
from app.gui.widgets.segments import Segments
from app.gui.widgets.sign_in_panel import SignInDialog
from app.gui.widgets.split import Split
from app.gui.widgets.welcome import Welcome
from app.jobs.events import Failure

PAUSE_MS = 350  # of typing, before it is searched for
LOOK_MS = 180  # that a row stays chosen before its details are asked for
MEASURE_MS = 15_000  # between two looks at the free memory
NARROW = 640  # below this the details are under the list instead of beside it
SIDE = 350  # the least that the details need
START = Query(compressible=True)


class FindPage(QWidget):
    """Signals: failed: a `Failure` for the door."""

    failed = Signal(object)

    @classmethod
    def pieces(
        cls, engine: Engine, session: Session, desk: HubDesk, board: DownloadBoard, settings: Settings
    ) -> Pieces[FindPage]:
        """The page, its larger parts first."""
        library = LibraryView(engine, session, settings)
        yield
        filters = FilterBar()
        yield
        details = DetailsPane(desk)
        yield
        return cls(session, desk, board, settings, library, filters, details)

    def __init__(
        self,
        session: Session,
        desk: HubDesk,
        board: DownloadBoard,
        settings: Settings,
        library: LibraryView,
        filters: FilterBar,
        details: DetailsPane,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._desk, self._board, self._settings = session, desk, board, settings
        self._library, self.filters, self.details = library, filters, details
        self._revision = MAIN
        self._take_first = False  # whether the first row is chosen by itself when it comes
        self._pause, self._look, self._clock = self._timer(PAUSE_MS), self._timer(LOOK_MS), QTimer(self)
        self._build()
        self._connect()

    def show_families(self) -> None:
        """What can be compressed."""
        FamiliesDialog(self.window()).open()

    def _timer(self, milliseconds: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        return made

    def _build(self) -> None:
        self.views = Segments(
            [
                ("hub", self.tr("On the Hub"), self.tr("Search the Hugging Face Hub")),
                ("library", self.tr("On this computer"), self.tr("Models that are here already")),
            ]
        )
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText(self.tr("Search: a word, owner/name, or a web address"))
        named(
            self.field, self.tr("Search the Hub"),
            self.tr("Words, owner/name, or the address of a model's page (Ctrl+F)"),
        )  # fmt: skip
        self.field.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.found = FoundPanel(self._desk)
        self.welcome = Welcome(self._settings)
        self.side = QStackedWidget()
        self.side.addWidget(self.welcome)
        self.side.addWidget(self.details)
        self.splitter = Split()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.addWidget(self.found)
        self.splitter.addWidget(self.side)
        self.side.setMinimumWidth(SIDE)
        self.splitter.setSizes([540, 460])
        hub = QWidget()
        hub.setLayout(column(self.filters, self.splitter, spacing=10))
        hub.layout().setStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(hub)
        self.stack.addWidget(self._library)
        self.downloads = DownloadsPanel(self._board, self._settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 4, EDGE, 18)
        layout.setSpacing(12)
        layout.addLayout(row(self.views, self.field, spacing=12))
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.downloads)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self.search)
        self._pause.timeout.connect(self.search)
        self._look.timeout.connect(self._look_closer)
        self._clock.timeout.connect(self._measure)
        self.views.chosen.connect(self._on_view)
        self.filters.changed.connect(self.search)
        self.filters.families_asked.connect(self.show_families)
        self.found.query_wanted.connect(self._search_for)
        self.found.retry_wanted.connect(self.search)
        self.found.library_wanted.connect(lambda: self.views.choose("library"))
        view = self.found.view
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._to_details)
        view.left_above.connect(self.field.setFocus)
        view.escaped.connect(self._on_escape)
        self.details.closed.connect(self.put_details_away)
        self.details.base_asked.connect(lambda name: self._search_for(Query(name)))
        self.details.look_asked.connect(self._session.open)
        self.details.download_asked.connect(self._board.add)
        self.details.access_asked.connect(self._get_access)
        self.welcome.chosen.connect(self._session.open)
        self.downloads.open_asked.connect(self._session.open)
        self._board.account.granted.connect(self._on_granted)
        self._desk.shown.connect(self._on_shown)
        self._desk.search_failed.connect(self._on_search_failed)
        self._session.devices_changed.connect(self._measure)
        for keys in (QKeySequence.StandardKey.Find, QKeySequence("/")):
            shortcut = QShortcut(keys, self, self._to_field)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._library.failed.connect(self.failed)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the search field's icon in the colours of the moment."""
        self._glass.setIcon(icon("find", colors().muted))

    def showEvent(self, event: QShowEvent) -> None:
        """Once on the screen: what is liked at the moment, and how much memory is free."""
        super().showEvent(event)
        self._measure()
        self._clock.start(MEASURE_MS)
        if self._desk.query == Query() and not self._desk.is_searching and self._desk.failure is None:
            QTimer.singleShot(0, self, self.search)

    def hideEvent(self, event: object) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _measure(self) -> None:
        machines = this_computer(self._session.device_facts)
        self.found.list.measure(machines)
        self.details.measure(machines)
        self._desk.memory_bytes = max(machine.available_bytes for machine in machines)

    def search(self) -> None:
        """Search for what is in the field, as the filters say; at the start, for what can be compressed."""
        self._pause.stop()
        query = replace(self.filters.query, text=self.field.text().strip())
        if not query.text and not query.filtered:
            query = replace(START, sort=query.sort)
        self._take_first = bool(query.text)
        self._desk.search(query)

    def _search_for(self, query: Query) -> None:
        self.field.setText(query.text)
        self.filters.show_query(query)
        self.views.choose("hub")
        self.search()

    def _on_text(self, text: str) -> None:
        if not text:
            self._pause.start()  # also after the field's own cross

    def _on_view(self, key: str) -> None:
        self.stack.setCurrentIndex(0 if key == "hub" else min(1, self.stack.count() - 1))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The field has it; no proxy, or Tab would never come to what stands before the field."""
        self.field.setFocus(reason)

    def mend(self, wanted: Mend) -> None:
        """Lead to where something that failed is mended."""
        if wanted is Mend.SPACE:
            self.views.choose("library")
            self._library.set_freeing(True)
        elif wanted is Mend.OPEN:
            self.put_details_away()
            self.welcome.folder.setFocus()
        else:
            self._to_field()
            if wanted is Mend.RETRY:
                self.search()

    def _on_shown(self) -> None:
        """A search for words shows the first at once; what a person has chosen stays chosen."""
        models = self._desk.models
        kept = self.found.chosen and any(model.id == self.found.chosen for model in models)
        if self._take_first and not kept and models:
            self.found.view.choose(models[0].id)
        elif not kept:
            self.put_details_away()

    def _on_search_failed(self, failure: Failure) -> None:
        if not self._desk.models:
            self.put_details_away()
        if failure.kind == "bug":
            self.failed.emit(failure)

    def _on_current(self, current: QModelIndex) -> None:
        found: HubModel | None = current.data(FOUND)
        if found is None:
            return
        self.found.chosen = found.id
        place = typed_place(self.field.text(), found.id)
        self._revision = place.revision if place else MAIN
        self.details.show_model(found, self._revision, place.file if place else "")
        self.side.setCurrentWidget(self.details)
        self._look.start()

    def _look_closer(self) -> None:
        if self.found.chosen:
            self._desk.look_at(self.found.chosen, self._revision)

    def put_details_away(self) -> None:
        """Back to the welcome at the right."""
        had_focus = self.details.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.found.chosen = ""
        self.found.view.choose("")
        self._look.stop()
        self.side.setCurrentWidget(self.welcome)
        if had_focus:
            self.found.view.setFocus()

    def _on_escape(self) -> None:
        if self.found.chosen:
            self.put_details_away()
        else:
            self.field.setFocus()

    def _to_details(self) -> None:
        """Enter on a row leads to what can be done with it."""
        download = self.details.download_button
        (download if download.isEnabled() else self.details.close_button).setFocus()

    def _to_field(self) -> None:
        self.views.choose("hub")
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the field to the rows; Escape empties the field."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.found.state == "list":
            self.found.view.setFocus()
            if not self.found.chosen and self.found.list.rowCount():
                self.found.view.setCurrentIndex(self.found.list.index(0))
        elif event.key() == Qt.Key.Key_Escape and self.field.hasFocus() and self.field.text():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_details_away()
        else:
            super().keyPressEvent(event)

    def _get_access(self, repo_id: str) -> None:
        SignInDialog(self._board.account, repo_id, self.window()).open()

    def _on_granted(self, repo_id: str) -> None:
        self._desk.forget_details()
        if repo_id == self._desk.looked_at:
            self._desk.look_again()
