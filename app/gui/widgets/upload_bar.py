"""The strip that shows a file's upload: how far, how fast, pause and resume, and at last where it is."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame

from app.gui import words
from app.gui.said import said
from app.gui.upload_desk import UploadDesk
from app.gui.widgets.elided import Elided
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label, row
from app.jobs.uploads import UploadRecord


class UploadBar(QFrame):
    """Shows the newest upload of one output, else one that has not ended; hidden where there is none."""

    def __init__(self, desk: UploadDesk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._path = ""
        self._title = Elided("strong")
        self._facts = label("", "small")
        self._problem = label("", "small", wrap=True)
        self._meter = Meter(self.tr("Upload progress"))
        self.pause_button = button(
            self.tr("Pause"), self.tr("Stop here; what has been sent is kept"), desk.pause, "pause"
        )
        self.resume_button = button(
            self.tr("Resume"), self.tr("Go on where it stopped"), self._resume, "resume", "primary"
        )
        self.open_button = button(
            self.tr("Open its page"), self.tr("Open the model's page in your browser"), self._open, "find", "primary"
        )
        self.discard_button = button(
            "", self.tr("Put this upload away; what is on the Hub stays there"), self._discard, "cancel", "quiet"
        )
        head = row(self._title, self._facts)
        head.setStretch(0, 1)
        buttons = (self.pause_button, self.resume_button, self.open_button, self.discard_button)
        layout = row(column(head, self._meter, self._problem, spacing=8), *buttons)
        layout.setStretch(0, 1)
        layout.setContentsMargins(18, 12, 12, 12)
        layout.setSpacing(12)
        self.setLayout(layout)
        self.hide()  # until it has a page; shown before, it would be a window of its own
        desk.changed.connect(self.refresh)

    def show_output(self, path: str) -> None:
        """Follow another file's upload."""
        self._path = path
        self.refresh()

    def _record(self) -> UploadRecord | None:
        others = (item for item in self._desk.records if not item.url)
        return self._desk.of_output(self._path) or next(others, None)

    def _resume(self) -> None:
        if (record := self._record()) is not None:
            self._desk.resume(record)

    def _discard(self) -> None:
        if (record := self._record()) is not None:
            self._desk.discard(record)

    def _open(self) -> None:
        if (record := self._record()) is not None:
            QDesktopServices.openUrl(QUrl(record.url))

    def refresh(self) -> None:
        """Show how it stands."""
        record = self._record()
        self.setVisible(record is not None)
        if record is None:
            return
        running = self._desk.running == record.folder
        self.pause_button.setVisible(running)
        self.pause_button.setEnabled(not self._desk.stopping)
        self.resume_button.setVisible(not running and not record.url)
        self.open_button.setVisible(bool(record.url))
        self.discard_button.setVisible(not running)
        self._meter.setVisible(not record.url)
        title = self.tr("Published: {0}") if record.url else self.tr("Uploading to {0}") if running else ""
        title = title or (self.tr("Interrupted: {0}") if record.problem else self.tr("Paused: {0}"))
        self._title.setText(title.format(record.repo_id))
        self._title.setToolTip(record.url or record.repo_id)
        self._problem.setText("" if running or record.url else record.problem)
        self._problem.setVisible(bool(self._problem.text()))
        self._show_progress(record, running)

    def _show_progress(self, record: UploadRecord, running: bool) -> None:
        progress = self._desk.progress if running else None
        done, total = record.done_bytes, record.total_bytes
        if progress is not None and progress.total_bytes:
            done, total = progress.done_bytes, progress.total_bytes
        if record.url:
            self._facts.setText(self.tr("private") if record.private else self.tr("public"))
            return
        self._meter.set_fraction(done / total if total else (None if running else 0))
        facts = []
        if progress is not None and progress.stage == "hash":
            facts.append(self.tr("Computing its checksum"))
        elif progress is not None and not progress.what.startswith("Uploading"):
            facts.append(said(progress.what))
        if total:
            facts.append(self.tr("{0} of {1}").format(words.size(done), words.size(total)))
        elif running and not facts:
            facts.append(self.tr("Asking the Hub …"))
        if progress is not None and progress.bytes_per_s:
            facts.append(self.tr("{0} per second").format(words.size(progress.bytes_per_s)))
        if progress is not None and progress.eta_s is not None:
            facts.append(self.tr("{0} left").format(words.duration(progress.eta_s)))
        self._facts.setText("  ·  ".join(facts))
