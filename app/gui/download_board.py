"""The downloads as the window sees them: which run, which wait and for what, and what to do next.

A few run at a time. What waiting can mend (no connection, a busy Hub, a full disk, a lost child) is waited for, with
growing pauses and with words; what a person must mend (no access, no such model) is told and left. What was running
when the program ended goes on at the next start, at the byte where it stopped. The records in memory are the truth
of the moment; they follow on the disk at once, on another thread.
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.hub.cache import free_bytes
from app.gui.account_desk import AccountDesk
from app.gui.background import Background
from app.gui.download_diary import DownloadDiary
from app.gui.engine import Engine, Request
from app.gui.models.patience import Patience
from app.gui.settings import Settings
from app.jobs.downloads import DownloadRecord, Downloads, DownloadState
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import DiscardTask, DownloadTask, LimitTask

DISK_PAUSE_S = 15.0  # between two looks at the free space
WRITE_EVERY_S = 10.0  # how far a running one is: a figure to show at the next start, no more


class DownloadBoard(QObject):
    """The queue of downloads.

    Attributes:
        account: who is signed in; gated models need it.
        records: all downloads, in order.
        started_last: the id of the one that the person asked for last.

    Signals:
        changed: records, states or holds are different.
        progressed: the id of a download that has come farther.
        finished: id, and the path of the model.
        failed: a `Failure` that waiting does not mend.
    """

    changed = Signal()
    progressed = Signal(str)
    finished = Signal(str, str)
    failed = Signal(object)

    def __init__(self, engine: Engine, downloads: Downloads, background: Background, settings: Settings) -> None:
        super().__init__()
        self._engine, self._background, self._settings = engine, background, settings
        self.account = AccountDesk(engine, self)
        self.records: list[DownloadRecord] = []
        self.started_last = ""
        self._requests: dict[str, Request] = {}
        self._progress: dict[str, JobProgress] = {}
        self._patience = Patience()
        self._leaving: dict[str, str] = {}  # id -> "pause", "remove" or "discard": what to do when it has stopped
        self._diary = DownloadDiary(downloads, background, self)
        self._diary.failed.connect(self.failed)
        self._diary.read.connect(self._on_read)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run_next)
        self._disk_timer = QTimer(self)
        self._disk_timer.setInterval(round(DISK_PAUSE_S * 1000))
        self._disk_timer.timeout.connect(self._look_for_space)
        self._written = time.monotonic()
        settings.downloads_changed.connect(self._on_settings)
        self.account.granted.connect(self._on_granted)
        self._diary.load()

    # --- what a person asks for

    def add(self, repo_id: str, revision: str = "main", file: str = "") -> str:
        """Put a download at the end, or go on with the one there is for the same thing; its id."""
        record = DownloadRecord.new(repo_id, revision, file)
        same = next((item for item in self.records if item.wanted == record.wanted), None)
        self.started_last = (same or record).id
        if same is None:
            self.records.append(record)
            self._diary.keep(record)
            self._diary.keep_order(self._order())
            self._run_next()
        elif same.state is not DownloadState.RUNNING:
            self.resume(same.id)
        return self.started_last

    def pause(self, record_id: str) -> None:
        """Stop a download; what has arrived is kept, and it goes on only when asked to."""
        if record_id in self._requests:
            self._leave(record_id, "pause")
        elif (record := self.record(record_id)) is not None and record.state is DownloadState.WAITING:
            self._put(replace(record, state=DownloadState.PAUSED, failure=None))
        self.changed.emit()

    def resume(self, record_id: str) -> None:
        """Let a download wait for its turn again, or try at once if it only waits for better times."""
        self.started_last = record_id
        self._go_on(record_id)

    def _go_on(self, record_id: str) -> None:
        record = self.record(record_id)
        self._patience.forget(record_id)
        if record is None or record_id in self._requests:
            if self._leaving.get(record_id) == "pause":
                self._leaving[record_id] = "resume"
            return
        self._put(replace(record, state=DownloadState.WAITING, failure=None, ended_at=0.0))
        self._run_next()

    def retry(self, record_id: str) -> None:
        """Try again at once."""
        self.resume(record_id)

    def remove(self, record_id: str, discard: bool = False) -> None:
        """Take a download off the list; what has arrived stays in the cache unless it shall be discarded."""
        if record_id in self._requests:
            self._leave(record_id, "discard" if discard else "remove")
            self.changed.emit()
        else:
            self._drop(record_id, discard)

    def move(self, record_id: str, by: int) -> None:
        """Move a download up (negative) or down."""
        places = [item.id for item in self.records]
        if record_id in places:
            old = places.index(record_id)
            new = max(0, min(len(places) - 1, old + by))
            self.records.insert(new, self.records.pop(old))
            self._diary.keep_order(self._order())
            self.changed.emit()

    def pause_all(self) -> None:
        """Pause everything that runs or waits."""
        for record in list(self.records):
            if record.state in (DownloadState.RUNNING, DownloadState.WAITING):
                self.pause(record.id)

    def resume_all(self) -> None:
        """Go on with everything that is paused or failed, and try again at once what waits for better times."""
        for record in list(self.records):
            if record.state not in (DownloadState.RUNNING, DownloadState.DONE):
                self._go_on(record.id)

    def clear_finished(self) -> None:
        """Take the finished ones off the list."""
        for record in list(self.records):
            if record.state is DownloadState.DONE:
                self._drop(record.id, False)

    # --- what a widget asks about

    def record(self, record_id: str) -> DownloadRecord | None:
        """A download by its id."""
        return next((item for item in self.records if item.id == record_id), None)

    def progress(self, record_id: str) -> JobProgress | None:
        """How a running download goes."""
        return self._progress.get(record_id)

    def pausing(self, record_id: str) -> bool:
        """Whether a running download was asked to stop."""
        return self._leaving.get(record_id, "resume") != "resume"

    def waits_s(self, record_id: str) -> float | None:
        """Seconds until the next try of a download that waits for better times; None where it does not."""
        return self._patience.left_s(record_id)

    @property
    def bytes_per_s(self) -> float:
        """Of all downloads together."""
        return sum(item.bytes_per_s or 0.0 for item in self._progress.values())

    @property
    def active(self) -> int:
        """Downloads that run or go on by themselves."""
        return sum(item.state in (DownloadState.RUNNING, DownloadState.WAITING) for item in self.records)

    def shut_down(self) -> None:
        """The program ends: write what is not written yet. What runs stays marked so, and goes on at the next start."""
        self._timer.stop()
        self._disk_timer.stop()
        for record in list(self.records):
            wish = self._leaving.get(record.id, "")
            if wish in ("remove", "discard"):
                self._drop(record.id, False)
            elif wish == "pause":
                self._put(replace(record, state=DownloadState.PAUSED))
            elif record.id in self._requests:
                self._diary.keep(record)
        self._diary.shut_down()

    # --- the turns

    def _on_read(self, found: list[DownloadRecord]) -> None:
        """What the disk remembers comes before what was asked for meanwhile."""
        wanted = {item.wanted for item in self.records}
        for item in found:
            if item.wanted in wanted:
                self._diary.forget(item.id)
        known = [
            replace(item, state=DownloadState.WAITING) if item.state is DownloadState.RUNNING else item
            for item in found
            if item.wanted not in wanted
        ]
        self.records = [*known, *self.records]
        self._run_next()

    def _run_next(self) -> None:
        for record in list(self.records):
            if len(self._requests) >= self._settings.downloads_at_a_time:
                break
            if record.state is DownloadState.WAITING and self._patience.ready(record.id):
                self._start(record)
        if (seconds := self._patience.next_s()) is not None:
            self._timer.start(round(seconds * 1000) + 1)
        if any(_lacks_space(record) for record in self.records):
            if not self._disk_timer.isActive():
                self._disk_timer.start()
        else:
            self._disk_timer.stop()
        self.changed.emit()

    def _start(self, record: DownloadRecord) -> None:
        self._engine.transfer.ask(LimitTask(self._settings.bandwidth_limit))  # the child may be a new one
        request = self._engine.transfer.ask(DownloadTask(record.repo_id, record.revision, record.file))
        request.progressed.connect(partial(self._on_progress, record.id))
        request.done.connect(partial(self._on_done, record.id))
        request.failed.connect(partial(self._on_failed, record.id))
        request.stopped.connect(partial(self._on_stopped, record.id))
        self._requests[record.id] = request
        self._put(replace(record, state=DownloadState.RUNNING, failure=None))

    def _on_progress(self, record_id: str, progress: JobProgress) -> None:
        record = self.record(record_id)
        if record is None:
            return
        self._progress[record_id] = progress
        if progress.total_bytes:
            changed = replace(record, done_bytes=progress.done_bytes, total_bytes=progress.total_bytes)
            self.records[self.records.index(record)] = changed
            if time.monotonic() - self._written > WRITE_EVERY_S:
                self._written = time.monotonic()
                self._diary.keep(changed)
        self.progressed.emit(record_id)

    def _on_done(self, record_id: str, data: dict[str, Any]) -> None:
        record, wish = self._ended(record_id)
        if record is None:
            return
        self._patience.forget(record_id)
        self._patience.release("ConnectionLost")  # there is a connection
        done = record.total_bytes or record.done_bytes
        path = str(data["path"])
        self._put(
            replace(record, state=DownloadState.DONE, path=path, done_bytes=done, failure=None, ended_at=time.time())
        )
        if wish in ("remove", "discard"):  # it was whole before it heard of that
            self._drop(record_id, False)
        self._run_next()
        if wish not in ("remove", "discard"):
            self.finished.emit(record_id, path)

    def _on_stopped(self, record_id: str) -> None:
        record, wish = self._ended(record_id)
        if record is None:
            return
        if wish in ("remove", "discard"):
            self._drop(record_id, wish == "discard")
        else:
            state = DownloadState.WAITING if wish == "resume" else DownloadState.PAUSED
            self._put(replace(record, state=state, failure=None))
        self._run_next()

    def _on_failed(self, record_id: str, failure: Failure) -> None:
        record, wish = self._ended(record_id)
        if record is None:
            return
        if wish in ("remove", "discard"):
            self._drop(record_id, wish == "discard")
        elif wish == "pause":
            self._put(record.failed(failure, DownloadState.PAUSED))
        elif self._patience.after(record, failure):
            self._put(record.failed(failure, DownloadState.WAITING))
        else:
            self._put(record.failed(failure, DownloadState.FAILED))
            self.failed.emit(failure)
        self._run_next()

    def _look_for_space(self) -> None:
        """Go on as soon as there is room."""
        for record in self.records:
            if _lacks_space(record) and record.failure is not None:
                folder = Path(str(record.failure.facts.get("folder") or ""))
                self._background.call(partial(_space, record.id, folder), self._on_space)

    def _on_space(self, found: tuple[str, int]) -> None:
        record_id, free = found
        record = self.record(record_id)
        if record is None or record.failure is None or not _lacks_space(record):
            return
        if free >= record.failure.facts.get("needed_bytes", 0):
            self._go_on(record_id)
            return
        failure = replace(record.failure, facts={**record.failure.facts, "free_bytes": free})
        self.records[self.records.index(record)] = replace(record, failure=failure)
        self.changed.emit()

    def _ended(self, record_id: str) -> tuple[DownloadRecord | None, str]:
        """Forget the request; the record, and what was wished meanwhile."""
        self._requests.pop(record_id, None)
        self._progress.pop(record_id, None)
        return self.record(record_id), self._leaving.pop(record_id, "")

    def _leave(self, record_id: str, wish: str) -> None:
        self._leaving[record_id] = wish
        self._requests[record_id].stop()

    def _drop(self, record_id: str, discard: bool) -> None:
        record = self.record(record_id)
        if record is None:
            return
        self.records.remove(record)
        self._patience.forget(record_id)
        self._diary.forget(record_id)
        self._diary.keep_order(self._order())
        if discard:
            alone = not any(item.repo_id == record.repo_id for item in self.records)
            request = self._engine.transfer.ask(
                DiscardTask(record.repo_id, record.revision, record.file, record.added_at, alone)
            )
            request.failed.connect(self.failed)
        self.changed.emit()

    def _put(self, record: DownloadRecord) -> None:
        """A record is different: in memory now, on the disk at once."""
        place = next(index for index, item in enumerate(self.records) if item.id == record.id)
        self.records[place] = record
        self._diary.keep(record)

    def _order(self) -> list[str]:
        return [item.id for item in self.records]

    def _on_settings(self) -> None:
        if self._requests:
            self._engine.transfer.ask(LimitTask(self._settings.bandwidth_limit))
        self._run_next()

    def _on_granted(self, repo_id: str) -> None:
        """Access has come: go on with what failed for the lack of it."""
        for record in list(self.records):
            lacked = record.failure is not None and record.failure.kind == "AccessRefused"
            if record.repo_id == repo_id and record.state is DownloadState.FAILED and lacked:
                self._go_on(record.id)


def _lacks_space(record: DownloadRecord) -> bool:
    """Whether a download waits for room on a disk that can be looked at."""
    failure = record.failure
    waits = record.state is DownloadState.WAITING and failure is not None and failure.kind == "DiskFull"
    return bool(waits and failure is not None and failure.facts.get("needed_bytes"))


def _space(record_id: str, folder: Path) -> tuple[str, int]:
    """Free space where a folder is, or will be, and whom it concerns."""
    return record_id, free_bytes(folder)
