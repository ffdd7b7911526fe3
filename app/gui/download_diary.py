"""Keeps the downloads' records on the disk, in the order in which they change, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.gui.background import Background
from app.jobs.downloads import DownloadRecord, Downloads
from app.jobs.events import Failure


class DownloadDiary(QObject):
    """One errand at a time, each with all that has changed since the last.

    Signals:
        read: the records that were there at the start.
        failed: a `Failure`; told once, however often the disk refuses.
    """

    read = Signal(list)
    failed = Signal(object)

    def __init__(self, downloads: Downloads, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._downloads, self._background = downloads, background
        self._pending: dict[str, Callable[[], None]] = {}
        self._writing: dict[str, Callable[[], None]] = {}
        self._complained = False

    def load(self) -> None:
        """Read what is there; `read` follows."""
        self._background.call(self._downloads.records, self._on_read, self._on_unread)

    def keep(self, record: DownloadRecord) -> None:
        """Write a record."""
        self._do(record.id, lambda: self._downloads.write(record))

    def forget(self, record_id: str) -> None:
        """Delete a record."""
        self._do(record_id, lambda: self._downloads.remove(record_id))

    def keep_order(self, record_ids: list[str]) -> None:
        """Write the order."""
        self._do("", lambda: self._downloads.reorder(record_ids))

    def shut_down(self) -> None:
        """Write the rest, here and now: the background's own queue may be emptied unread."""
        pending = {**self._writing, **self._pending}
        self._pending = {}
        self._background.shut_down()  # an older state that is under way must not come after
        for write in pending.values():
            write()

    def _do(self, key: str, write: Callable[[], None]) -> None:
        """Remember the newest wish for each file; older ones that were not begun are overtaken."""
        self._pending[key] = write
        if not self._writing:
            self._begin()

    def _begin(self) -> None:
        self._writing, self._pending = self._pending, {}
        writes = list(self._writing.values())

        def work() -> None:
            for write in writes:
                write()

        self._background.call(work, self._on_written, self._on_trouble)

    def _on_written(self, _: None) -> None:
        self._writing = {}
        if self._pending:
            self._begin()

    def _on_trouble(self, failure: Failure) -> None:
        """The list goes on in memory; each later change is tried again."""
        self._writing = {}
        if not self._complained:
            self._complained = True
            self.failed.emit(failure)

    def _on_read(self, records: list[DownloadRecord]) -> None:
        self.read.emit(records)

    def _on_unread(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self.read.emit([])
