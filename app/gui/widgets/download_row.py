"""One download: what it is, how far, how fast, what it waits for, and what a person can do about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QMenu, QMessageBox, QPushButton, QVBoxLayout

from app.gui import words
from app.gui.download_board import DownloadBoard
from app.gui.models import download_words
from app.gui.widgets.dialogs import message_box
from app.gui.widgets.elided import Elided
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row, set_role
from app.jobs.downloads import DownloadRecord, DownloadState


class DownloadRow(QFrame):
    """Signals: open_asked: the model's path. access_asked: the model's id."""

    open_asked = Signal(str)
    access_asked = Signal(str)

    def __init__(self, board: DownloadBoard, record: DownloadRecord) -> None:
        super().__init__()
        self.id = record.id
        self._board, self._record = board, record
        name = download_words.title(record)
        self._title = Elided("strong")
        self._title.setText(name)
        self._title.setToolTip(name)
        self._state = label("", "badge")
        self.meter = Meter(self.tr("Progress of {0}").format(name), 6)
        self._facts = Elided("small")
        self._trouble = label("", "small", wrap=True)
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._trouble.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build_buttons(name)
        self.history = label("", "small", wrap=True)
        self.history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.history.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.history.hide()
        self._lay_out()
        self.show_record(record)

    def _build_buttons(self, name: str) -> None:
        self.pause = self._action(self.tr("Pause"), self.tr("Stop here; what has arrived is kept"), "pause", name)
        self.pause.clicked.connect(lambda: self._board.pause(self.id))
        self.resume = self._action(self.tr("Resume"), self.tr("Go on where it stopped"), "resume", name)
        self.resume.clicked.connect(lambda: self._board.resume(self.id))
        self.retry = self._action(self.tr("Try again"), self.tr("Try at once; what has arrived is kept"), "redo", name)
        self.retry.clicked.connect(lambda: self._board.retry(self.id))
        self.access = self._action(
            self.tr("Get access …"), self.tr("Three steps: terms, token, paste it here"), "lock", name
        )
        self.access.clicked.connect(lambda: self.access_asked.emit(self._record.repo_id))
        self.open = self._action(self.tr("Open"), self.tr("Look inside this model"), "look", name)
        self.open.clicked.connect(lambda: self.open_asked.emit(self._record.path))
        self.why = self._action(self.tr("History"), self.tr("What went wrong, when, and why"), "history", name)
        self.why.clicked.connect(self._toggle_history)
        self.more = self._action("", self.tr("More: its place in the queue, its folder"), "more", name)
        self.more.setAccessibleName(self.tr("More for {0}").format(name))
        self.more.clicked.connect(self._show_menu)
        self.remove = self._action("", self.tr("Take this download off the list"), "cancel", name)
        self.remove.setAccessibleName(self.tr("Remove {0}").format(name))
        self.remove.clicked.connect(self.ask_remove)

    def _action(self, text: str, tooltip: str, icon: str, name: str) -> QPushButton:
        made = button(text, tooltip, icon=icon, role="quiet")
        made.setAccessibleDescription(name)
        return made

    def _lay_out(self) -> None:
        head = row(self._title, self._state, spacing=10)
        head.setStretch(0, 1)
        foot = row(
            self._facts, self.why, self.access, self.open, self.retry, self.resume, self.pause, self.more,
            self.remove, spacing=0,
        )  # fmt: skip
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self.meter)
        layout.addWidget(self._trouble)
        layout.addLayout(foot)
        layout.addWidget(self.history)

    def show_record(self, record: DownloadRecord) -> None:
        """Show where it stands."""
        self._record = record
        state, pausing = record.state, self._board.pausing(self.id)
        self._state.setText(download_words.state(record, pausing))
        set_role(self._state, download_words.badge(record))
        self.pause.setVisible(state in (DownloadState.RUNNING, DownloadState.WAITING))
        self.pause.setEnabled(not pausing)
        self.resume.setVisible(state is DownloadState.PAUSED)
        waits = state is DownloadState.WAITING and record.failure is not None
        self.retry.setVisible(waits or state is DownloadState.FAILED)
        self.access.setVisible(download_words.needs_access(record))
        self.open.setVisible(state is DownloadState.DONE)
        self.meter.setVisible(state is not DownloadState.DONE)
        self.why.setVisible(bool(record.attempts))
        self._fill_history()
        self.show_progress()

    def show_progress(self) -> None:
        """Show how far it is, and how long it still waits."""
        record, progress = self._board.record(self.id) or self._record, self._board.progress(self.id)
        self._record = record
        known = record.done_bytes / record.total_bytes if record.total_bytes else 0.0
        asking = record.state is DownloadState.RUNNING and not record.total_bytes
        self.meter.set_fraction(None if asking else known)
        self._facts.setText(download_words.facts(record, progress))
        self._facts.setToolTip(self._facts.text())
        self._trouble.setText(download_words.trouble(record, self._board.waits_s(self.id)))
        set_role(self._trouble, "bad" if record.state is DownloadState.FAILED else "warn")
        self._trouble.setVisible(bool(self._trouble.text()))
        spoken = (download_words.title(record), self._state.text(), self._facts.text(), self._trouble.text())
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def _toggle_history(self) -> None:
        self.history.setVisible(self.history.isHidden())
        shown = not self.history.isHidden()
        self.why.setText(self.tr("Hide history") if shown else self.tr("History"))
        self.why.setAccessibleName(self.why.text())

    def _fill_history(self) -> None:
        lines = [download_words.attempt(item) for item in reversed(self._record.attempts)]
        self.history.setText("\n".join(lines))
        if not lines:
            self.history.hide()

    def menu(self) -> QMenu:
        """What is wanted now and then."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        places = [item.id for item in self._board.records]
        place = places.index(self.id)
        up = made.addAction(self.tr("Earlier in the queue"), lambda: self._board.move(self.id, -1))
        down = made.addAction(self.tr("Later in the queue"), lambda: self._board.move(self.id, 1))
        first = made.addAction(self.tr("First in the queue"), lambda: self._board.move(self.id, -place))
        up.setEnabled(place > 0)
        first.setEnabled(place > 0)
        down.setEnabled(place < len(places) - 1)
        made.addSeparator()
        folder = made.addAction(self.tr("Show in its folder"), self._show_folder)
        folder.setEnabled(bool(self._record.path))
        return made

    def _show_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_folder(self) -> None:
        path = Path(self._record.path)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent if path.suffix else path)))

    def ask_remove(self) -> None:
        """Take it off the list; ask what shall become of what has arrived of an unfinished model."""
        record = self._record
        if record.state is DownloadState.DONE or not record.done_bytes:
            self._board.remove(self.id)
            return
        box = message_box(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove this download?"))
        box.setText(self.tr("Remove {0} from the list?").format(download_words.title(record)))
        text = self.tr("{0} have arrived. Kept, they are not fetched again if you change your mind.")
        box.setInformativeText(text.format(words.size(record.done_bytes)))
        keep = box.addButton(self.tr("Remove, keep what has arrived"), QMessageBox.ButtonRole.AcceptRole)
        delete = box.addButton(self.tr("Delete what has arrived, too"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(cancel)
        keep.clicked.connect(lambda: self._board.remove(self.id))
        delete.clicked.connect(lambda: self._board.remove(self.id, discard=True))
        box.open()
