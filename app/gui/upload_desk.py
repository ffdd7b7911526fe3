"""Uploads as the window sees them: at most one under way, and those that were begun and not ended.

A file's upload is a record on disk, so that it outlives the window; it goes on when a person says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import CardTask, UploadTask
from app.jobs.uploads import UploadRecord, add_upload, uploads


class UploadDesk(QObject):
    """Attributes: records: newest first; running: the one under way; progress: of it.

    Signals:
        changed: any of the above is different.
        failed: a `Failure`.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, engine: Engine, root: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._root, self._background = engine, root, background
        self._request: Request | None = None
        self.records: list[UploadRecord] = []
        self.running: Path | None = None
        self.stopping = False
        self.progress: JobProgress | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read the records again."""
        self._background.call(lambda: uploads(self._root), self._on_records, self.failed.emit)

    def _on_records(self, records: list[UploadRecord]) -> None:
        self.records = records
        self.changed.emit()

    def of_output(self, path: str) -> UploadRecord | None:
        """The newest upload of a file."""
        return next((record for record in self.records if record.path == Path(path)), None)

    def ask_card(self, job_dir: Path, repo_id: str = "") -> Request:
        """Ask for the model card of a finished job, and whose account it is."""
        return self._engine.hub.ask(CardTask(str(job_dir), repo_id))

    def begin(self, path: Path, repo_id: str, card: str, report: dict[str, Any], **wishes: bool) -> None:
        """Put an upload on record and start it."""
        self._background.call(
            lambda: add_upload(self._root, path, repo_id, card, report=report, **wishes), self._on_added,
            self.failed.emit,
        )  # fmt: skip

    def _on_added(self, record: UploadRecord) -> None:
        self.records.insert(0, record)
        self.resume(record)

    def resume(self, record: UploadRecord) -> None:
        """Go on where it stopped; one at a time, since they share the same line to the internet."""
        if self.running is not None:
            sentence = self.tr("Another upload is under way.")
            self.failed.emit(Failure(sentence, self.tr("Resume this one when it has ended."), "CompressError", ""))
            self.changed.emit()
            return
        request = self._engine.transfer.ask(UploadTask(str(record.folder)))
        request.progressed.connect(self._on_progress)
        request.done.connect(self._on_end)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_end)
        self._request, self.running, self.progress, self.stopping = request, record.folder, None, False
        self.changed.emit()

    def pause(self) -> None:
        """Stop; what has been sent is kept."""
        if self._request is not None:
            self.stopping = True
            self._request.stop()
            self.changed.emit()

    def discard(self, record: UploadRecord) -> None:
        """Forget an upload that is not under way; what is on the Hub stays there."""
        if record.folder != self.running:
            self.records = [item for item in self.records if item.folder != record.folder]
            self._background.call(record.delete, self._on_discarded, self.failed.emit)
            self.changed.emit()

    def _on_discarded(self, _: object) -> None:
        self.refresh()

    def _on_progress(self, progress: JobProgress) -> None:
        self.progress = progress
        self.changed.emit()

    def _on_end(self, _: object = None) -> None:
        self._request, self.running, self.stopping = None, None, False
        self.refresh()

    def _on_failed(self, failure: Failure) -> None:
        self._on_end()
        if failure.kind in ("bug", "died"):  # a sentence stands in the record, beside the button that mends it
            self.failed.emit(failure)
