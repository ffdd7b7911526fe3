"""Searching and downloading: what the Find page shows of the Hub, without its widgets."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.hub.catalogue import HubModel
from app.gui.engine import Engine, Request
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import DownloadTask, SearchTask

RESULTS = 40


class DownloadState(Enum):
    """How a download stands."""

    RUNNING = "running"
    STOPPED = "stopped"
    FAILED = "failed"
    DONE = "done"


class Download(QObject):
    """One download; it can be stopped and resumes where it stopped.

    Signals:
        changed: state or progress is different.
        finished: the folder it is in.
        failed: a `Failure`.
    """

    changed = Signal()
    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, engine: Engine, repo_id: str, file: str, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        self.repo_id, self.file = repo_id, file
        self.state = DownloadState.STOPPED
        self.progress: JobProgress | None = None

    def start(self) -> None:
        """Begin, or go on where it stopped."""
        request = self._engine.transfer.ask(DownloadTask(self.repo_id, file=self.file))
        request.progressed.connect(self._on_progress)
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_stopped)
        self._request = request
        self._set(DownloadState.RUNNING)

    def stop(self) -> None:
        """Stop; what has arrived is kept."""
        if self._request is not None:
            self._request.stop()

    def _set(self, state: DownloadState) -> None:
        self.state = state
        self.changed.emit()

    def _on_progress(self, progress: JobProgress) -> None:
        self.progress = progress
        self.changed.emit()

    def _on_done(self, data: dict[str, str]) -> None:
        self._set(DownloadState.DONE)
        self.finished.emit(data["path"])

    def _on_failed(self, failure: Failure) -> None:
        self._set(DownloadState.FAILED)
        self.failed.emit(failure)

    def _on_stopped(self) -> None:
        self._set(DownloadState.STOPPED)


class HubDesk(QObject):
    """One search at a time, one download at a time.

    Signals:
        searching: a search has begun.
        found: `results` is the answer.
        search_failed: a `Failure`.
        download_changed: `download` is another one, or None.
    """

    searching = Signal()
    found = Signal()
    search_failed = Signal(object)
    download_changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._search: Request | None = None
        self.query = ""
        self.results: list[HubModel] = []
        self.download: Download | None = None

    def search(self, query: str) -> None:
        """Search; the last call wins."""
        self.cancel_search()
        self.query = query.strip()
        if not self.query:
            return
        self._search = self._engine.hub.ask(SearchTask(self.query, RESULTS))
        self._search.done.connect(self._on_found)
        self._search.failed.connect(self._on_failed)
        self.searching.emit()

    def cancel_search(self) -> None:
        """Forget the search under way."""
        if self._search is not None:
            self._search.done.disconnect(self._on_found)
            self._search.failed.disconnect(self._on_failed)
            self._search.stop()
            self._search = None

    def _on_found(self, data: dict[str, Any]) -> None:
        self._search = None
        self.results = [HubModel.from_json(item) for item in data["models"]]
        self.found.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._search = None
        self.search_failed.emit(failure)

    def fetch(self, repo_id: str, file: str = "") -> Download:
        """Download a model; one that is under way for the same model goes on."""
        if self.download is not None and self.download.state is DownloadState.RUNNING:
            if (self.download.repo_id, self.download.file) == (repo_id, file):
                return self.download
            self.download.stop()
        self.download = Download(self._engine, repo_id, file, self)
        self.download_changed.emit()
        self.download.start()
        return self.download

    def drop_download(self) -> None:
        """Put the download away; what has arrived stays on the disk and is used the next time."""
        if self.download is not None:
            self.download.stop()
            self.download = None
            self.download_changed.emit()
