"""The window: the steps at the left, the open model's name above, one page at a time.

It opens with its frame and an entrance, which need few imports. A thread reads the rest once that is painted; then the
window is furnished: the desks, the boards and the Find page. The other pages are built when the event loop has nothing
better to do, or when they are first wanted.
"""

from __future__ import annotations

import gc
import importlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.gui.entrance import Entrance
from app.gui.icons import refresh_icons
from app.gui.page_stack import PageStack
from app.gui.pieces import TURN_MS, Pieces, whole
from app.gui.screens import fitting
from app.gui.settings import Settings
from app.gui.theme import Scheme, Theme
from app.gui.widgets.header import Header
from app.gui.widgets.parts import EDGE
from app.gui.widgets.rail import Rail

if TYPE_CHECKING:  # whatever is read here makes the first paint later
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from app.engine.pipeline import Order
    from app.gui.desktop import Desktop
    from app.gui.diagnostics import Surroundings
    from app.gui.engine import Engine
    from app.gui.mending import Mend
    from app.jobs.events import Failure

SMALLEST = QSize(952, 540)
USUAL = QSize(1180, 780)
WORDY = QSize(1180, 620)  # less than that, and the frame around the page says less
PAINTED_MS = 30  # after showing itself the frame is painted; what is read earlier takes turns with that
QUIET_MS = 4000  # after the start, before anybody is asked for a newer version
FURNISHED = object()
FURNITURE = "app.gui.furniture"
CHARTS = "app.gui.plots.style"
PAGES = tuple(f"app.gui.pages.{name}" for name in ("look", "choose", "work", "proof"))
LATER = ("gguf", "app.engine.allocation", "app.engine.typical")  # what the first plan of a model needs


class MainWindow(QMainWindow):
    """Builds everything and connects it.

    Signals:
        read: what the window is furnished with is imported.
        charts_ready: pyqtgraph is imported.
        furnished: everything but the later pages is there.
    """

    read = Signal()
    charts_ready = Signal()
    furnished = Signal()

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        engine: Engine | None = None,
        around: Callable[[QWidget], Desktop] | None = None,
    ) -> None:
        """Args:
        engine: who computes; None makes one when the window is furnished, after its first paint.
        around: what the desktop around the window can do for long work.
        """
        super().__init__()
        self.settings, self.theme = settings, theme
        self._around = around
        self._asked_to_continue = False
        self.again = False  # whether to start again once it is closed
        self._go_on = threading.Event()
        self._reader: threading.Thread | None = None
        self._has_furniture = self._is_furnished = False
        self._closed = False
        self._heading = "find"  # the page in view, or the one that is next
        self._wanted: list[Callable[[], object]] = []  # what a person did before the furniture came
        self.setWindowTitle("Featherweight")
        self.setMinimumSize(fitting(SMALLEST, self))
        self.setAcceptDrops(True)
        self._build()
        self._connect_frame()
        if engine is not None:
            self.furnish(engine)

    def furnish(self, engine: Engine | None = None) -> None:
        """Make what works behind the frame, and the first page, at once."""
        whole(self._furnishing(engine))

    def _furnishing(self, engine: Engine | None = None) -> Pieces[None]:
        from app.gui.engine import Engine
        from app.gui.furniture import Furniture
        from app.gui.page_makers import page_makers
        from app.gui.scale_watch import ScaleWatch

        self.engine = engine or Engine()
        made = Furniture(self, self.engine, self.settings, self._around, self._surroundings)
        self.background, self.session, self.desk = made.background, made.session, made.desk
        self.analysis, self.statistics, self.activations = made.analysis, made.statistics, made.activations
        self.survey, self.comparison = made.survey, made.comparison
        self._desktop, self.board, self.watch = made.desktop, made.board, made.watch
        self.uploads, self.downloads, self.proofs, self.talk = made.uploads, made.downloads, made.proofs, made.talk
        self.gpu, self.news = made.gpu, made.news
        self.messages = made.messages
        self._place_of_messages.addWidget(self.messages)
        self.theme.dresser.dress(self.messages)
        self.stack.use(page_makers(self.stack, made, self.settings, self.theme))
        ScaleWatch(self)
        self._connect()
        self._has_furniture = True
        yield
        while not self.stack.advance("find"):
            yield
        while not self.theme.dresser.done:
            self.theme.dresser.turn()
            yield
        self._leave_entrance()
        self._is_furnished = True
        self.furnished.emit()
        for wish in self._wanted:
            wish()
        self._wanted.clear()

    def when_furnished(self, wish: Callable[[], object]) -> None:
        """Call something now, or as soon as everything is there."""
        if self._is_furnished:
            wish()
        else:
            self._wanted.append(wish)

    def _leave_entrance(self) -> None:
        """The page takes over what was typed, and whether somebody was typing."""
        text, typing = self._entrance.field.text(), self._entrance.field.hasFocus()
        place = self._entrance.field.cursorPosition()
        self.show_page("find")
        find = self.page("find")
        if text:
            find.field.setText(text)
            find.field.setCursorPosition(place)
        if typing:
            find.field.setFocus()
        self.stack.removeWidget(self._entrance)
        self._entrance.deleteLater()

    def _build(self) -> None:
        self._steps = [
            ("find", self.tr("Find"), self.tr("Get a model from the Hub or from this computer")),
            ("look", self.tr("Look"), self.tr("See what is inside")),
            ("choose", self.tr("Choose"), self.tr("Decide how much to compress")),
            ("work", self.tr("Work"), self.tr("Watch it being done")),
            ("proof", self.tr("Proof"), self.tr("See how good the result is")),
        ]
        central = QWidget()
        self.setCentralWidget(central)
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.rail = Rail(self._steps)
        layout.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        layout.addLayout(right, 1)
        self.header = Header()
        right.addWidget(self.header)
        self._place_of_messages = QVBoxLayout()
        self._place_of_messages.setContentsMargins(EDGE, 0, EDGE, 10)
        right.addLayout(self._place_of_messages)
        self.stack = PageStack(self.theme.dresser)
        right.addWidget(self.stack, 1)
        self._entrance = Entrance(self.settings)
        self.stack.addWidget(self._entrance)
        self.theme.dresser.dress(self)

    def _connect_frame(self) -> None:
        self.rail.chosen.connect(lambda key: self.when_furnished(lambda: self._lead_to(key)))
        self.rail.settings_asked.connect(lambda: self.when_furnished(self.show_settings))
        self.rail.theme_asked.connect(self.switch_theme)
        self.theme.changed.connect(self._on_theme)
        self._entrance.chosen.connect(self.open_path)
        self._entrance.searched.connect(lambda: self.when_furnished(lambda: self.page("find").search()))
        QShortcut(QKeySequence("Ctrl+,"), self, lambda: self.when_furnished(self.show_settings))
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        self.rail.show_step("find")
        self.header.show_step(*self._steps[0][1:])
        self.rail.show_theme(self.theme.dark)  # all else was drawn in its colours just now

    def _connect(self) -> None:
        self.stack.finished.connect(self._on_finished)
        self.stack.wanted.connect(self.show_page)
        self.stack.failed.connect(self.messages.show_failure)
        self.stack.ordered.connect(self._on_ordered)
        self.stack.proof_asked.connect(self._show_proof)
        self.stack.settings_asked.connect(self.show_settings)
        self.messages.mend_asked.connect(self._mend)
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
        self.news.changed.connect(self._on_news)
        self.rail.news_asked.connect(self._see_news)
        if self.settings.update_check:
            QTimer.singleShot(QUIET_MS, self, self.news.ask)

    def open_path(self, path: str) -> None:
        """Open a model."""
        self.when_furnished(lambda: self.session.open(path))

    def page(self, key: str) -> QWidget:
        """A page, built when it is first wanted."""
        return self.stack.page(key)

    @property
    def complete(self) -> bool:
        """Whether every page is there and looks as it should."""
        return not self.stack.missing and self.theme.dresser.done

    def show_page(self, key: str) -> None:
        """Go to a step, at once."""
        page, focused, self._heading = self.page(key), self.focusWidget(), key
        self.stack.setCurrentWidget(page)
        if focused is None or not self.rail.isAncestorOf(focused):
            page.setFocus()  # else Qt passes it to whatever comes next, which is the first step
        self.rail.show_step(key)
        self.header.show_step(*next((title, tip) for name, title, tip in self._steps if name == key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the page gets the room."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < WORDY.width())
        self.header.set_short(self.height() < WORDY.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Once painted, read what was left out for a quick start."""
        super().showEvent(event)
        if self._reader is None:
            self.read.connect(self._on_read)  # queued, as they come from another thread
            self.charts_ready.connect(self.stack.build)
            self._reader = threading.Thread(target=self._read, name="imports")
            QTimer.singleShot(PAINTED_MS, self, self._start_reading)

    def _start_reading(self) -> None:
        if not self._closed:
            self._reader.start()

    def _read(self) -> None:
        """On a thread: imports."""
        importlib.import_module(FURNITURE)
        from app.engine.architectures import families

        families()  # the Find page can search by them
        importlib.import_module("psutil")  # it says what fits this computer
        self.read.emit()
        self._go_on.wait()  # whoever reads holds up whoever builds
        for name in (CHARTS, "app.gui.look_desks", *PAGES, *LATER) if not self._closed else ():
            importlib.import_module(name)
        from app.engine.formats import output_format
        from app.engine.schemes import schemes

        output_format("gguf")
        schemes()
        self.charts_ready.emit()

    def _on_read(self) -> None:
        if self._has_furniture:
            self._go_on.set()
        else:
            self._furniture = self._furnishing()
            self._furnish_next()

    def _furnish_next(self) -> None:
        """One piece in each turn of the event loop."""
        if self._closed:
            return
        if next(self._furniture, FURNISHED) is FURNISHED:
            QTimer.singleShot(PAINTED_MS, self, self._go_on.set)
        else:
            QTimer.singleShot(0, self, self._furnish_next)

    def _on_finished(self) -> None:
        """What is there now stays; looking through all of it again and again took 50 ms each time."""
        gc.freeze()
        gc.enable()  # off since the start (app/__main__.py)

    def _on_opened(self) -> None:
        self.messages.dismiss()
        self.header.show_outline(self.session.outline)
        # a page that is seen for the first time is styled then: not in the turn in which all pages read the model
        QTimer.singleShot(0, self, self._go_and_look)

    def _go_and_look(self) -> None:
        if self._heading == "find":
            self._lead_to("look")

    def _download(self, link: str) -> None:
        """Fetch a model that was looked at; the page that shows downloads opens it when it is here."""
        from app.engine.address import from_link

        address = from_link(link)
        self.show_page("find")
        self.downloads.add(address.repo_id, address.revision, address.file)

    def _on_ordered(self, order: Order) -> None:
        if self.page("choose").order.preflight.when_plugged:
            self.board.add(order, when_plugged=True)
        else:
            self.board.add(order)
        self.show_page("work")

    def _on_completed(self, name: str) -> None:
        """The proof comes by itself to whoever was watching; nobody is torn away from another page."""
        if self._heading == "work" and not self.board.running:
            self._show_proof(name)

    def _show_proof(self, name: str) -> None:
        self.page("proof").show_job(name)
        QTimer.singleShot(TURN_MS, self, lambda: self._lead_to("proof"))

    def _lead_to(self, key: str) -> None:
        """Go to a step in a few turns, as one would be long; unless it is decided meanwhile to go elsewhere."""
        self._heading = key
        self._next_turn(key, self._approach)

    def _next_turn(self, key: str, then: Callable[[str], object]) -> None:
        QTimer.singleShot(TURN_MS, self, lambda: self._heading == key and then(key))

    def _approach(self, key: str) -> None:
        reading = self._reader is not None and self._reader.is_alive()  # its modules, read here, would take 300 ms
        ready = not (reading and key in self.stack.missing) and self.stack.approach(key)
        self._next_turn(key, self.show_page if ready else self._approach)

    def _on_board(self) -> None:
        if self.board.found and not self._asked_to_continue:
            self._asked_to_continue = True
            self.when_furnished(self._offer_to_continue)
        self.rail.show_count("work", len(self.board.unfinished))

    def _offer_to_continue(self) -> None:
        """Go where the question stands, unless a person has begun with something else."""
        if self._heading == "find" and self.session.outline is None:
            self._lead_to("work")

    def _on_news(self) -> None:
        found = self.news.news
        self.rail.show_news(found.version if found and found.newer else "")

    def _see_news(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self.news.news is not None:
            QDesktopServices.openUrl(QUrl(self.news.news.page))

    def _on_downloads(self) -> None:
        self.rail.show_count("find", self.downloads.active)

    def _on_download_failed(self, failure: Failure) -> None:
        """The Find page says by itself what a person can mend there."""
        if failure.kind == "bug" or not self.stack.is_current("find"):
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

        dialog = SettingsDialog(
            self.settings, self.theme, self.downloads.account, self.session, self.gpu, self.news, self
        )
        dialog.start_again_asked.connect(self._start_again)
        dialog.open()

    def _start_again(self) -> None:
        from PySide6.QtWidgets import QDialog

        self.again = True
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.close()

    def _surroundings(self) -> Surroundings:
        """What was going on, for diagnostics."""
        from app.gui.diagnostics import Surroundings
        from app.jobs.job_log import read_log

        session = self.session
        job = next(iter([*self.board.jobs, *(job for job, _ in self.board.finished)]), None)
        return Surroundings(
            session.outline.path if session.outline else "",
            session.recipe.to_json() if session.outline else None,
            session.device_facts,
            session.device,
            session.threads,
            read_log(job.folder)[0] if job else "",
        )

    def _mend(self, wanted: Mend) -> None:
        """Lead to where a person mends what failed."""
        from app.gui.mending import STEPS, Mend

        if wanted in (Mend.SIGN_IN, Mend.SETTINGS):
            self.show_settings()
        elif wanted is Mend.RETRY and self.session.refused:
            self.session.open(self.session.refused)
        elif wanted in STEPS:
            self.show_page(STEPS[wanted])
            if wanted is Mend.PLACE:
                self.page("choose").order.output.setFocus()
        else:
            self.show_page("find")
            self.page("find").mend(wanted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders and files may be dropped anywhere."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped; a file that belongs to a folder opens its folder."""
        event.acceptProposedAction()
        path = Path(event.mimeData().urls()[0].toLocalFile())
        inside = path.suffix in (".safetensors", ".json")
        self.open_path(str(path.parent if inside else path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave every job resumable; the window is gone at once, the current step ends behind it."""
        self.settings.keep_geometry(bytes(self.saveGeometry().data()))
        self.hide()
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """End children and threads."""
        self._closed, self._heading = True, ""
        self._go_on.set()
        self.stack.stop()
        if self._reader is not None and self._reader.is_alive():
            self._reader.join()
        if not self._has_furniture:
            return
        self.watch.release()
        self.engine.shut_down()
        self.downloads.shut_down()
        self.background.shut_down()
