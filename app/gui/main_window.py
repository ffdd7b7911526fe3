"""The window: the steps at the left, the open model's name above, one page at a time.

It opens with Find alone; the other pages are built when the event loop has nothing better to do, or when they are
first wanted. Charts need pyqtgraph and numpy, half a second of imports that a thread does meanwhile.
"""

from __future__ import annotations

import gc
import importlib
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app import __version__
from app.engine.hub.address import from_link
from app.engine.pipeline import Order
from app.gui.activations_desk import ActivationsDesk
from app.gui.analysis_desk import AnalysisDesk
from app.gui.assets import resource
from app.gui.background import Background
from app.gui.comparison_desk import ComparisonDesk
from app.gui.desktop import Desktop, no_desktop, this_desktop
from app.gui.download_board import DownloadBoard
from app.gui.engine import Engine
from app.gui.hub_desk import HubDesk
from app.gui.icons import refresh_icons
from app.gui.job_board import JobBoard
from app.gui.job_watch import JobWatch
from app.gui.look_desks import LookDesks
from app.gui.messages import Messages
from app.gui.pages.find import FindPage
from app.gui.proof_desk import ProofDesk
from app.gui.session import Session
from app.gui.settings import Settings
from app.gui.statistics_desk import StatisticsDesk
from app.gui.survey_desk import SurveyDesk
from app.gui.talk_desk import TalkDesk
from app.gui.theme import Scheme, Theme
from app.gui.upload_desk import UploadDesk
from app.gui.widgets.header import Header
from app.gui.widgets.parts import EDGE
from app.gui.widgets.rail import Rail
from app.jobs.downloads import Downloads
from app.jobs.events import Failure
from app.jobs.queue import Queue

SMALLEST = QSize(1000, 680)
CHARTS = "app.gui.plots.style"


class MainWindow(QMainWindow):
    """Builds everything and connects it.

    Signals:
        charts_ready: pyqtgraph is imported.
    """

    charts_ready = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, engine: Engine, around: Callable[[QWidget], Desktop] = no_desktop
    ) -> None:
        """Args: around: what the desktop around the window can do for long work."""
        super().__init__()
        self.settings, self.theme, self.engine = settings, theme, engine
        self.background = Background(self)
        self.session = Session(engine, settings)
        self.desk = HubDesk(engine, self.background, self)
        self.analysis = AnalysisDesk(engine, self.session)
        self.statistics = StatisticsDesk(engine, self.session)
        self.activations = ActivationsDesk(engine, self.session)
        self.survey, self.comparison = SurveyDesk(engine, self.session), ComparisonDesk(engine, self.session)
        desktop = around(self)
        self.board = JobBoard(
            engine, Queue(settings.jobs_folder), self.background, settings, plugged=desktop.power.plugged
        )
        self.watch = JobWatch(self.board, desktop, settings, self.background, self)
        self._asked_to_continue = False
        self.uploads = UploadDesk(engine, settings.data / "uploads", self.background, self)
        self.downloads = DownloadBoard(engine, Downloads(settings.downloads_folder), self.background, settings)
        self.proofs = ProofDesk(engine, self.board, self.background, settings)
        self.talk = TalkDesk(engine)
        self._charts: threading.Thread | None = None
        self._pages: dict[str, QWidget] = {}
        self._factories: dict[str, Callable[[], QWidget]] = {
            "find": self._make_find,
            "look": self._make_look,
            "choose": self._make_choose,
            "work": self._make_work,
            "proof": self._make_proof,
        }
        self._to_build = list(self._factories)
        self.setWindowTitle("Featherweight")
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.show_page("find")

    def _build(self) -> None:
        self._steps = [
            ("find", self.tr("Find"), self.tr("Get a model from the Hub or from this computer")),
            ("look", self.tr("Look"), self.tr("See what is inside")),
            ("choose", self.tr("Choose"), self.tr("Decide how much to compress")),
            ("work", self.tr("Work"), self.tr("Watch it being done")),
            ("proof", self.tr("Proof"), self.tr("See how good the result is")),
        ]
        self.rail = Rail(self._steps)
        self.header = Header()
        self.messages = Messages()
        self.stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        holder = QVBoxLayout()
        holder.setContentsMargins(EDGE, 0, EDGE, 10)
        holder.addWidget(self.messages)
        right.addLayout(holder)
        right.addWidget(self.stack, 1)
        central = QWidget()
        central.setObjectName("page")
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.rail.settings_asked.connect(self.show_settings)
        self.rail.theme_asked.connect(self.switch_theme)
        self.theme.changed.connect(self._on_theme)
        self.session.opening.connect(self.header.show_opening)
        self.session.opening_progressed.connect(self.header.show_progress)
        self.session.opened.connect(self._on_opened)
        self.session.download_wanted.connect(self._download)
        self.session.open_failed.connect(lambda _: self.header.show_outline(self.session.outline))
        for source in (self.session, self.board, self.analysis, self.uploads):
            source.failed.connect(self.messages.show_failure)
        self.downloads.failed.connect(self._on_download_failed)
        self.downloads.changed.connect(self._on_downloads)
        self.board.completed.connect(self._on_completed)
        self.board.changed.connect(self._on_board)
        QShortcut(QKeySequence("Ctrl+,"), self, self.show_settings)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        self._on_theme()

    def page(self, key: str) -> QWidget:
        """A page, built when it is first wanted."""
        if key not in self._pages:
            made = self._factories[key]()
            self._pages[key] = made
            self._to_build.remove(key)
            self.stack.addWidget(made)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Go to a step."""
        page, focused = self.page(key), self.focusWidget()
        self.stack.setCurrentWidget(page)
        if focused is None or not self.rail.isAncestorOf(focused):
            page.setFocus()  # else Qt passes it to whatever comes next, which is the first step
        self.rail.show_step(key)
        self.header.show_step(*next((title, tip) for name, title, tip in self._steps if name == key))

    def _make_find(self) -> QWidget:
        from app.gui.widgets.library_view import LibraryView

        page = FindPage(self.session, self.desk, self.downloads, self.settings)
        library = LibraryView(self.engine, self.session, self.settings)
        library.failed.connect(self.messages.show_failure)
        page.use_library(library)
        page.failed.connect(self.messages.show_failure)
        self.theme.changed.connect(page.refresh_theme)
        return page

    def _make_look(self) -> QWidget:
        from app.gui.pages.look import LookPage

        beside = StatisticsDesk(self.engine, self.session)
        desks = LookDesks(
            self.statistics, beside, self.activations, self.analysis, self.survey, self.comparison, self.background
        )
        page = LookPage(self.session, desks)
        page.wanted.connect(self.show_page)
        page.failed.connect(self.messages.show_failure)
        return page

    def _make_choose(self) -> QWidget:
        from app.gui.pages.choose import ChoosePage

        page = ChoosePage(self.session, self.analysis, self.background)
        page.wanted.connect(self.show_page)
        page.ordered.connect(self._on_ordered)
        return page

    def _make_work(self) -> QWidget:
        from app.gui.pages.work import WorkPage

        page = WorkPage(self.board, self.watch, self.settings)
        page.wanted.connect(self.show_page)
        page.proof_asked.connect(self._show_proof)
        return page

    def _make_proof(self) -> QWidget:
        from app.gui.pages.proof import ProofPage

        page = ProofPage(self.proofs, self.talk, self.uploads)
        page.settings_asked.connect(self.show_settings)
        page.wanted.connect(self.show_page)
        page.failed.connect(self.messages.show_failure)
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Once painted, prepare what was left out for a quick start."""
        super().showEvent(event)
        if self._charts is None:
            self.charts_ready.connect(self._build_next, Qt.ConnectionType.QueuedConnection)
            self._charts = threading.Thread(target=self._import_charts, name="charts")
            QTimer.singleShot(0, self._charts.start)

    def _import_charts(self) -> None:
        importlib.import_module(CHARTS)
        self.charts_ready.emit()

    def _build_next(self) -> None:
        """One page per turn of the event loop."""
        if self._to_build:
            self.page(self._to_build[0])
            QTimer.singleShot(0, self, self._build_next)
        else:
            # what is there now stays; looking through all of it again and again took 50 ms each time
            gc.freeze()

    def _on_opened(self) -> None:
        self.messages.dismiss()
        self.header.show_outline(self.session.outline)
        if self.stack.currentWidget() is self.page("find"):
            self.show_page("look")

    def _download(self, link: str) -> None:
        """Fetch a model that was looked at; the page that shows downloads opens it when it is here."""
        address = from_link(link)
        self.show_page("find")
        self.downloads.add(address.repo_id, address.revision, address.file)

    def _on_ordered(self, order: Order) -> None:
        self.board.add(order)
        self.show_page("work")

    def _on_completed(self, name: str) -> None:
        """The proof comes by itself to whoever was watching; nobody is torn away from another page."""
        if self.stack.currentWidget() is self.page("work") and not self.board.running:
            self._show_proof(name)

    def _show_proof(self, name: str) -> None:
        self.page("proof").show_job(name)
        self.show_page("proof")

    def _on_board(self) -> None:
        if self.board.found and not self._asked_to_continue:
            self._asked_to_continue = True
            if self.stack.currentWidget() is self.page("find") and self.session.outline is None:
                self.show_page("work")  # where the question stands
        self.rail.show_count("work", len(self.board.unfinished))

    def _on_downloads(self) -> None:
        self.rail.show_count("find", self.downloads.active)

    def _on_download_failed(self, failure: Failure) -> None:
        """The Find page says by itself what a person can mend there."""
        if failure.kind == "bug" or self.stack.currentWidget() is not self.page("find"):
            self.messages.show_failure(failure)

    def switch_theme(self) -> None:
        """From light to dark or back, and remember it."""
        scheme = Scheme.LIGHT if self.theme.dark else Scheme.DARK
        self.settings.scheme = scheme
        self.theme.choose(scheme)

    def _on_theme(self) -> None:
        self.rail.show_theme(self.theme.dark)
        refresh_icons(self)

    def show_settings(self) -> None:
        """Open the settings."""
        from app.gui.widgets.settings_dialog import SettingsDialog

        SettingsDialog(self.settings, self.theme, self.downloads.account, self).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders and files may be dropped anywhere."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped; a file that belongs to a folder opens its folder."""
        event.acceptProposedAction()
        path = Path(event.mimeData().urls()[0].toLocalFile())
        inside = path.suffix in (".safetensors", ".json")
        self.session.open(str(path.parent if inside else path))

    def changeEvent(self, event: QEvent) -> None:
        """Icons are pixels: draw them again for another screen's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            refresh_icons(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave every job resumable; the window is gone at once, the current step ends behind it."""
        self.settings.keep_geometry(bytes(self.saveGeometry().data()))
        self.hide()
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """End children and threads."""
        self._to_build.clear()
        self.watch.release()
        if self._charts is not None and self._charts.is_alive():
            self._charts.join()
        self.engine.shut_down()
        self.downloads.shut_down()
        self.background.shut_down()


def run_window(argv: list[str]) -> int:
    """Open the window and run until it is closed; the exit code. A path as argument is opened."""
    app = QApplication(argv)
    app.setApplicationName("Featherweight")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("app.featherweight.Featherweight")  # as packaging/product.py has it
    app.setWindowIcon(QIcon(str(resource("icons", "featherweight.svg"))))
    settings = Settings()
    window = MainWindow(settings, Theme(app, settings.scheme), Engine(), this_desktop)
    sys.excepthook = window.messages.show_exception
    if not (settings.geometry() and window.restoreGeometry(settings.geometry())):
        window.resize(1180, 780)
    window.show()
    if len(argv) > 1 and not argv[1].startswith("-"):
        window.session.open(str(Path(argv[1]).absolute()))  # the child works in another folder
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()
