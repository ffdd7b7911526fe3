"""The strip that shows a download: how far, how fast, stop and resume."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.gui import words
from app.gui.hub_desk import Download, DownloadState
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label, row


class DownloadBar(QFrame):
    """Signals: put_away: the strip was closed."""

    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._download: Download | None = None
        self._title = label("", "strong")
        self._facts = label("", "small")
        self._meter = Meter(self.tr("Download progress"))
        self.stop_button = button(self.tr("Pause"), self.tr("Stop here; what has arrived is kept"), self._stop, "pause")
        self.resume_button = button(
            self.tr("Resume"), self.tr("Go on where it stopped"), self._resume, "resume", "primary"
        )
        self.close_button = button(
            "", self.tr("Cancel the download and put it away"), self.put_away.emit, "cancel", "quiet"
        )
        head = row(self._title, None, self._facts)
        layout = row(column(head, self._meter, spacing=8), self.stop_button, self.resume_button, self.close_button)
        layout.setStretch(0, 1)
        layout.setContentsMargins(18, 12, 12, 12)
        layout.setSpacing(12)
        self.setLayout(layout)
        self.hide()

    def show_download(self, download: Download | None) -> None:
        """Show another download, or none."""
        self._download = download
        if download is not None:
            download.changed.connect(self._refresh)
        self._refresh()

    def _stop(self) -> None:
        if self._download is not None:
            self._download.stop()

    def _resume(self) -> None:
        if self._download is not None:
            self._download.start()

    def _refresh(self) -> None:
        download = self._download
        self.setVisible(download is not None and download.state is not DownloadState.DONE)
        if download is None:
            return
        running = download.state is DownloadState.RUNNING
        self.stop_button.setVisible(running)
        self.resume_button.setVisible(not running)
        titles = {
            DownloadState.RUNNING: self.tr("Downloading {0}"),
            DownloadState.STOPPED: self.tr("Paused: {0}"),
            DownloadState.FAILED: self.tr("Interrupted: {0}"),
            DownloadState.DONE: "{0}",
        }
        self._title.setText(titles[download.state].format(download.repo_id))
        self._show_progress(download, running)

    def _show_progress(self, download: Download, running: bool) -> None:
        progress = download.progress
        if progress is None or not progress.total_bytes:
            self._meter.set_fraction(None if running else 0)
            self._facts.setText(self.tr("Asking the Hub …") if running else "")
            return
        self._meter.set_fraction(progress.done_bytes / progress.total_bytes)
        facts = [self.tr("{0} of {1}").format(words.size(progress.done_bytes), words.size(progress.total_bytes))]
        if running and progress.bytes_per_s:
            facts.append(self.tr("{0} per second").format(words.size(progress.bytes_per_s)))
        if running and progress.eta_s is not None:
            facts.append(self.tr("{0} left").format(words.duration(progress.eta_s)))
        self._facts.setText("  ·  ".join(facts))
