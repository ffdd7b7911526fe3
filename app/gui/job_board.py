"""The queue as the window sees it: which job runs, how far it is, and what to do next.

One job runs at a time. Everything that touches a job's folder happens off the window's thread; a job runs only when a
person has asked for it since the program started, so that opening the window never begins hours of work by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.pipeline import Order
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.jobs.events import Failure, JobProgress
from app.jobs.job import Job, JobState
from app.jobs.queue import Queue
from app.jobs.tasks import CompressTask

Report = dict[str, Any]
Finished = tuple[Job, Report]


class JobBoard(QObject):
    """Jobs in queue order, and the reports of finished ones.

    Attributes:
        jobs: all jobs as last read.
        finished: finished jobs with their reports, newest first.
        running: the name of the job under way, or "".
        stopping: whether it was asked to pause.
        progress: of the job under way.

    Signals:
        changed: any of the above, save `progress`, is different.
        progressed: `progress` is different.
        completed: a job's name; its report is in `finished`.
        failed: a `Failure`.
    """

    changed = Signal()
    progressed = Signal()
    completed = Signal(str)
    failed = Signal(object)

    def __init__(self, engine: Engine, queue: Queue, background: Background) -> None:
        super().__init__()
        self._engine, self._queue, self._background = engine, queue, background
        self._request: Request | None = None
        self._asked_for: set[str] = set()
        self._remove_after: set[str] = set()
        self._completed = ""
        self.jobs: list[Job] = []
        self.finished: list[Finished] = []
        self.running = ""
        self.stopping = False
        self.progress: JobProgress | None = None
        self.log: dict[str, list[str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the jobs again."""
        self._do(lambda: None)

    def add(self, order: Order) -> None:
        """Put a job at the end of the queue; it runs when its turn comes."""

        def create() -> str:
            order.output.parent.mkdir(parents=True, exist_ok=True)
            return self._queue.add(order).folder.name

        self._background.call(create, self._on_added, self.failed.emit)

    def resume(self, name: str) -> None:
        """Let a job wait for its turn again."""
        self._asked_for.add(name)
        job = self.job(name)
        if job is not None and name != self.running:
            self._do(lambda: job.change(state=JobState.WAITING, failure=None))

    def pause(self, name: str) -> None:
        """Stop a job after its current step; one that waits goes on waiting until it is resumed."""
        self._asked_for.discard(name)
        if name == self.running and self._request is not None:
            self.stopping = True
            self._request.stop()
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Cancel a job and delete what it has half-written; a finished output stays."""
        if name == self.running:
            self._remove_after.add(name)
            self.pause(name)
        elif (job := self.job(name)) is not None:
            self._asked_for.discard(name)
            self._do(lambda: self._queue.remove(job))

    def job(self, name: str) -> Job | None:
        """A job by the name of its folder."""
        return next((job for job in self.jobs if job.folder.name == name), None)

    def report(self, name: str) -> Report | None:
        """A finished job's report."""
        return next((report for job, report in self.finished if job.folder.name == name), None)

    def waits_for_turn(self, job: Job) -> bool:
        """Whether a job will run by itself."""
        return job.state is JobState.WAITING and job.folder.name in self._asked_for

    @property
    def unfinished(self) -> list[Job]:
        """Jobs that are not done."""
        return [job for job in self.jobs if job.state is not JobState.DONE]

    def _do(self, change: Callable[[], object]) -> None:
        """Change something on the disk, then read the jobs again; both off this thread."""

        def work() -> tuple[list[Job], list[Finished]]:
            change()
            jobs = self._queue.jobs()
            finished = [(job, report) for job in jobs if (report := job.report()) is not None]
            return jobs, sorted(finished, key=lambda pair: -float(pair[1]["finished_at"]))

        self._background.call(work, self._on_read, self._on_trouble)

    def _on_trouble(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self.refresh()

    def _on_added(self, name: str) -> None:
        self._asked_for.add(name)
        self.refresh()

    def _on_read(self, found: tuple[list[Job], list[Finished]]) -> None:
        self.jobs, self.finished = found
        self._run_next()
        self.changed.emit()
        if self._completed and any(job.folder.name == self._completed for job, _ in self.finished):
            name, self._completed = self._completed, ""
            self.completed.emit(name)

    def _run_next(self) -> None:
        job = next((item for item in self.jobs if self.waits_for_turn(item)), None)
        if self.running or job is None:
            return
        self.running, self.stopping, self.progress = job.folder.name, False, None
        self.log.setdefault(self.running, [])
        self.jobs = [replace(item, state=JobState.RUNNING) if item is job else item for item in self.jobs]
        request = self._engine.jobs.ask(CompressTask(str(job.folder)))
        request.progressed.connect(self._on_progress)
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_stopped)
        self._request = request

    def _on_progress(self, progress: JobProgress) -> None:
        self.progress = progress
        self.log[self.running].append(f"{progress.elapsed_s:8.1f} s  {progress.what}")
        self.progressed.emit()

    def _on_done(self, _: Report) -> None:
        self._completed = self.running
        self._end()

    def _on_stopped(self) -> None:
        self._end()

    def _on_failed(self, failure: Failure) -> None:
        self.log[self.running] += [failure.message, failure.hint, failure.details]
        if failure.kind == "bug":
            self.failed.emit(failure)
        self._end(None if self.running in self._remove_after else failure)

    def _end(self, failure: Failure | None = None) -> None:
        """The job under way has ended, however; a lost child could not write down why."""
        name, self.running, self._request, self.stopping = self.running, "", None, False
        self._asked_for.discard(name)
        job = self.job(name)
        if job is not None and name in self._remove_after:
            self._remove_after.discard(name)
            self._do(lambda: self._queue.remove(job))
        elif failure is not None and failure.kind == "died":
            self._do(lambda: Job.load(job.folder).change(state=JobState.PAUSED, failure=failure) if job else None)
        else:
            self.refresh()
