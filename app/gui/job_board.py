"""The queue as the window sees it: which job runs, how far it is, and what to do next.

One job runs at a time. Everything that touches a job's folder happens off the window's thread; a job runs only when a
person has asked for it since the program started, so that opening the window never begins hours of work by itself.
What was interrupted is offered (`found`). A full disk, a time of day or a missing plug make the queue wait; it looks
again every few seconds and goes on by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.hub.cache import free_bytes
from app.engine.pipeline import Order
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.gui.settings import Settings
from app.jobs import courtesy
from app.jobs.course import Course, WhenDone
from app.jobs.events import Failure, JobProgress
from app.jobs.job import Job, JobState
from app.jobs.job_log import JobLog, read_log
from app.jobs.queue import Queue
from app.jobs.tasks import CompressTask
from app.jobs.trace import Trace, read_trace

Report = dict[str, Any]
Finished = tuple[Job, Report]
LOOK_MS = 5000  # how often what the queue waits for is looked at again
PATIENCE_S = 15.0  # the same disk was full again although there seemed to be room: wait twice as long each time
MOST_PATIENCE_S = 600.0


@dataclass(frozen=True)
class LowDisk:
    """The queue waits for room on a disk.

    Attributes:
        name: the job that needs it.
        folder: where.
        needed_bytes: how much must be free there.
        free_bytes: how much is.
        not_before: moment before which it is not tried again.
    """

    name: str
    folder: str
    needed_bytes: int
    free_bytes: int = 0
    not_before: float = 0.0


class JobBoard(QObject):
    """Jobs in queue order, and the reports of finished ones.

    Attributes:
        jobs: all jobs as last read.
        finished: finished jobs with their reports, newest first.
        found: jobs that an earlier run of the program left; until a person has said what to do with them.
        running: the name of the job under way, or "".
        stopping: whether it was asked to pause.
        progress: of the job under way.
        course: a person's wishes about the queue as a whole.
        low_disk: what the queue waits for, if a disk is full.

    Signals:
        changed: any of the above, save `progress`, is different.
        progressed: `progress` is different.
        completed: a job's name; its report is in `finished`.
        failed: a `Failure`.
        ended_badly: a job's name; it stopped by itself and waits for a person.
        ran_dry: the queue has come to its end by itself; what follows is `course.when_done`.
    """

    changed = Signal()
    progressed = Signal()
    completed = Signal(str)
    failed = Signal(object)
    ended_badly = Signal(str)
    ran_dry = Signal()

    def __init__(
        self,
        engine: Engine,
        queue: Queue,
        background: Background,
        settings: Settings | None = None,
        clock: Callable[[], float] = time.time,
        plugged: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._engine, self._queue, self._background, self._settings = engine, queue, background, settings
        self._clock, self._ask_plugged, self._plugged = clock, plugged, True
        self._request: Request | None = None
        self._asked_for: set[str] = set()
        self._remove_after: set[str] = set()
        self._hold_after: set[str] = set()
        self._again_after: set[str] = set()
        self._completed, self._bad, self._ended = "", "", False
        self._patience_s = PATIENCE_S
        self._looked = False
        self.jobs: list[Job] = []
        self.finished: list[Finished] = []
        self.found: list[Job] = []
        self.running = ""
        self.stopping = False
        self.progress: JobProgress | None = None
        self.course = Course.load(queue.root)
        self.low_disk: LowDisk | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.check)
        if settings is not None:
            settings.manners_changed.connect(self._on_manners)
        self.refresh()

    def refresh(self) -> None:
        """Read the jobs again."""
        self._do(lambda: None)

    def add(self, order: Order, when_plugged: bool = False) -> None:
        """Put a job at the end of the queue; it runs when its turn comes, and the computer is plugged in if that is
        wanted.
        """
        if when_plugged:
            self._plugged = False  # until it is looked at

        def create() -> str:
            order.output.parent.mkdir(parents=True, exist_ok=True)
            job = self._queue.add(order)
            return (job.change(when_plugged=True) if when_plugged else job).folder.name

        self._background.call(create, self._on_added, self.failed.emit, lane=self)

    def resume(self, name: str) -> None:
        """Let a job wait for its turn again, from now on."""
        self._change(name, state=JobState.WAITING, failure=None, held=False, not_before=0.0, when_plugged=False)

    def retry(self, name: str) -> None:
        """Let a job that failed begin anew."""
        if (job := self.job(name)) is not None and name != self.running:
            self._asked_for.add(name)
            self._do(lambda: Job.load(job.folder).start_over())

    def fewer_threads(self, name: str) -> None:
        """Go on with half as many threads: what each works on lies in memory."""
        if (job := self.job(name)) is not None:
            device = replace(job.order.device, threads=max(1, job.order.device.threads // 2))
            wanted = replace(job.order, device=device)
            self._change(name, state=JobState.WAITING, failure=None, held=False, order=wanted)

    def schedule(self, name: str, not_before: float, when_plugged: bool = False) -> None:
        """Let a job start at a moment (seconds since 1970; 0: any), or only on mains power."""
        wishes = {"not_before": not_before, "when_plugged": when_plugged}
        self._change(name, state=JobState.WAITING, failure=None, held=False, **wishes)

    def pause(self, name: str) -> None:
        """Stop a job after its current step; one that waits goes on waiting until it is resumed."""
        self._asked_for.discard(name)
        self._forget_disk(name)
        if name == self.running:
            self._hold_after.add(name)
            self._stop()
        elif (job := self.job(name)) is not None and job.state is not JobState.DONE:
            self._do(lambda: Job.load(job.folder).change(state=JobState.PAUSED, held=True))
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Cancel a job and delete what it has half-written; a finished output stays."""
        self._forget_disk(name)
        if name == self.running:
            self._remove_after.add(name)
            self._stop()
            self.changed.emit()
        elif (job := self.job(name)) is not None:
            self._asked_for.discard(name)
            self._do(lambda: self._queue.remove(job))

    def duplicate(self, name: str, quality: str = "") -> None:
        """The same once more, or with another quality, to a file of another name; it runs when its turn comes."""
        if (job := self.job(name)) is not None:
            self._background.call(
                lambda: self._queue.duplicate(job, quality).folder.name, self._on_added, self._on_trouble, lane=self
            )

    def move(self, name: str, place: int) -> None:
        """Put a job at another place among those that are not done."""
        job = self.job(name)
        others = [item for item in self.unfinished if item.folder.name != name]
        if job is None or job.state is JobState.DONE or not others:
            return
        all_others = [item for item in self.jobs if item.folder.name != name]
        place = max(0, min(place, len(others)))
        next_one = others[place] if place < len(others) else None
        position = all_others.index(next_one) if next_one else all_others.index(others[-1]) + 1
        self.jobs = [*all_others[:position], job, *all_others[position:]]
        self.changed.emit()
        self._do(lambda: self._queue.move(job, position))

    def pause_all(self) -> None:
        """Stop the job under way after its current step, and start no other."""
        if self.running:
            self._again_after.add(self.running)
            self._stop()
        self._steer(stopped=True, stop_after=False)

    def go_on(self) -> None:
        """Take back `pause_all` and `finish_then_stop`."""
        self._steer(stopped=False, stop_after=False)

    def finish_then_stop(self, wanted: bool) -> None:
        """Finish the job under way, then start no other."""
        self._steer(stop_after=wanted)

    def then(self, when_done: WhenDone) -> None:
        """Choose what the computer does when the queue has come to its end."""
        self._steer(when_done=when_done)

    def continue_found(self, names: Iterable[str] | None = None) -> None:
        """Go on with jobs that an earlier run left; None: with all of them."""
        wanted = [job.folder.name for job in self.found] if names is None else list(names)
        folders = [job.folder for job in self.found if job.folder.name in wanted]
        self._asked_for.update(wanted)
        self.found = []

        def wait_again() -> None:
            for folder in folders:
                Job.load(folder).change(state=JobState.WAITING, failure=None)

        self._do(wait_again)

    def leave_found(self) -> None:
        """Leave them for later; each can be started by itself."""
        self.found = []
        self.changed.emit()

    def note(self, text: str) -> None:
        """Add a line to the log of the job under way."""
        if (job := self.job(self.running)) is not None:
            self._background.call(lambda: JobLog(job.folder).add(text), lambda _: None, self.failed.emit)

    def read_log(self, name: str, position: int, done: Callable[[tuple[str, int]], None]) -> None:
        """What a job's log says after a position, and where it ends."""
        if (job := self.job(name)) is not None:
            self._background.call(lambda: read_log(job.folder, position), done, self.failed.emit)

    def read_trace(self, name: str, done: Callable[[Trace], None]) -> None:
        """What a job's folder tells of its tensors."""
        if (job := self.job(name)) is not None:
            self._background.call(lambda: read_trace(job.folder), done, self.failed.emit)

    def check(self) -> None:
        """Look whether what the queue waits for has come: room on a disk, a moment, mains power."""
        low, ask = self.low_disk, self._ask_plugged

        def look() -> tuple[bool, int]:
            return ask(), free_bytes(Path(low.folder)) if low else 0

        self._background.call(look, self._on_looked, self.failed.emit)

    def job(self, name: str) -> Job | None:
        """A job by the name of its folder."""
        return next((job for job in self.jobs if job.folder.name == name), None)

    def report(self, name: str) -> Report | None:
        """A finished job's report."""
        return next((report for job, report in self.finished if job.folder.name == name), None)

    def waits_for_turn(self, job: Job) -> bool:
        """Whether a job will run by itself."""
        return job.state is JobState.WAITING and job.folder.name in self._asked_for

    def is_due(self, job: Job) -> bool:
        """Whether its moment has come."""
        return self._clock() >= job.not_before and (self._plugged or not job.when_plugged)

    @property
    def unfinished(self) -> list[Job]:
        """Jobs that are not done."""
        return [job for job in self.jobs if job.state is not JobState.DONE]

    @property
    def waiting(self) -> list[Job]:
        """Jobs that will run by themselves, now or later."""
        return [job for job in self.jobs if self.waits_for_turn(job)]

    def _change(self, name: str, **changes: Any) -> None:
        """Change a job that does not run, and let it wait for its turn."""
        job = self.job(name)
        if job is not None and name != self.running:
            self._asked_for.add(name)
            self._forget_disk(name)
            self._do(lambda: Job.load(job.folder).change(**changes))

    def _steer(self, **changes: Any) -> None:
        self.course = replace(self.course, **changes)
        course = self.course
        self._do(lambda: course.save(self._queue.root))
        self.changed.emit()

    def _stop(self) -> None:
        if self._request is not None:
            self.stopping = True
            self._request.stop()

    def _forget_disk(self, name: str) -> None:
        if self.low_disk is not None and self.low_disk.name == name:
            self.low_disk = None

    def _do(self, change: Callable[[], object]) -> None:
        """Change something on the disk, then read the jobs again; both off this thread, one change after the other."""

        def work() -> tuple[list[Job], list[Finished]]:
            change()
            jobs = self._queue.jobs()
            finished = [(job, report) for job in jobs if (report := job.report()) is not None]
            return jobs, sorted(finished, key=lambda pair: -float(pair[1]["finished_at"]))

        self._background.call(work, self._on_read, self._on_trouble, lane=self)

    def _on_trouble(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self.refresh()

    def _on_added(self, name: str) -> None:
        self._asked_for.add(name)
        self.refresh()

    def _on_read(self, found: tuple[list[Job], list[Finished]]) -> None:
        self.jobs, self.finished = found
        if not self._looked:
            self._looked = True
            self.found = [job for job in self.jobs if job.interrupted() and job.folder.name not in self._asked_for]
        self._run_next()
        self._keep_looking()
        self.changed.emit()
        if self._completed and any(job.folder.name == self._completed for job, _ in self.finished):
            name, self._completed = self._completed, ""
            self.completed.emit(name)
        if self._bad:
            name, self._bad = self._bad, ""
            self.ended_badly.emit(name)
        if self._ended:
            self._ended = False
            if not self.running and (self.course.stopped or not self.waiting) and self.low_disk is None:
                self.ran_dry.emit()

    def _run_next(self) -> None:
        if self.running or self.course.stopped or self.low_disk is not None:
            return
        job = next((item for item in self.waiting if self.is_due(item)), None)
        if job is None:
            return
        self.running, self.stopping, self.progress = job.folder.name, False, None
        self.jobs = [replace(item, state=JobState.RUNNING) if item is job else item for item in self.jobs]
        threads = courtesy.polite_threads() if self._polite() else 0
        request = self._engine.jobs.ask(CompressTask(str(job.folder), threads))
        request.progressed.connect(self._on_progress)
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_stopped)
        self._request = request

    def _polite(self) -> bool:
        return self._settings is not None and self._settings.keep_usable

    def _on_manners(self) -> None:
        """Applied to the job under way at once, as far as the system allows; else a new child takes over."""
        if self._request is not None:
            self._mind_manners()
            if not self._polite():
                self._take_over()  # the child has been working with fewer threads

    def _mind_manners(self) -> None:
        process = self._engine.jobs.process()
        if process is not None:
            tell = courtesy.be_polite if self._polite() else courtesy.be_quick
            self._background.call(lambda: tell(process), self._on_told, self.failed.emit)

    def _on_told(self, all_of_it: bool) -> None:
        if not all_of_it and not self._polite():
            self._take_over()

    def _take_over(self) -> None:
        """Let the job go on in a new child after its current step."""
        if self._request is not None and not self.stopping:
            self._again_after.add(self.running)
            self._stop()
            self.changed.emit()

    def _keep_looking(self) -> None:
        waits = self.low_disk is not None or any(job.when_plugged or not self.is_due(job) for job in self.waiting)
        if waits and not self._look.isActive():
            self._look.start()
            if any(job.when_plugged for job in self.waiting):
                self.check()
        elif not waits:
            self._look.stop()

    def _on_looked(self, found: tuple[bool, int]) -> None:
        self._plugged, free_bytes = found
        low = self.low_disk
        if low is not None and free_bytes >= low.needed_bytes and self._clock() >= low.not_before:
            self._change(low.name, state=JobState.WAITING, failure=None)
            return
        if low is not None:
            self.low_disk = replace(low, free_bytes=free_bytes)
        self._run_next()
        self.changed.emit()

    def _on_progress(self, progress: JobProgress) -> None:
        if self.progress is None and self._polite():
            self._mind_manners()  # the child lives now
        self.progress = progress
        self.progressed.emit()

    def _on_done(self, _: Report) -> None:
        self._completed, self._ended = self.running, True
        self._patience_s = PATIENCE_S
        self._end()

    def _on_stopped(self) -> None:
        self._end()

    def _on_failed(self, failure: Failure) -> None:
        if failure.kind == "bug":
            self.failed.emit(failure)
        self._ended = self.running not in self._remove_after
        self._end(None if self.running in self._remove_after else failure)

    def _end(self, failure: Failure | None = None) -> None:
        """The job under way has ended, however; a lost child could not write down why."""
        name, self.running, self._request, self.stopping = self.running, "", None, False
        again, held = name in self._again_after, name in self._hold_after
        for marks in (self._again_after, self._hold_after):
            marks.discard(name)
        job = self.job(name)
        if self._ended and self.course.stop_after:
            self.course = replace(self.course, stop_after=False, stopped=True)
        course = self.course
        if name in self._remove_after and job is not None:
            self._remove_after.discard(name)
            self._asked_for.discard(name)
            self._do(lambda: self._queue.remove(job))
        elif job is None:
            self.refresh()
        elif failure is not None:
            self._asked_for.discard(name)
            self._bad = name
            if failure.kind == "NoRoom":
                self._wait_for_disk(name, failure)
            self._do(lambda: (_write_down(job.folder, failure), course.save(self._queue.root)))
        elif again and not held:
            self._engine.jobs.renew()
            self._do(lambda: _unless_done(job.folder, state=JobState.WAITING, held=False))
        else:
            self._asked_for.discard(name)
            changes = {"held": True} if held else {}
            self._do(lambda: (_unless_done(job.folder, **changes), course.save(self._queue.root)))

    def _wait_for_disk(self, name: str, failure: Failure) -> None:
        self._ended = False  # it goes on by itself
        needed, folder = int(failure.facts.get("needed_bytes", 0)), str(failure.facts.get("folder", ""))
        self.low_disk = LowDisk(name, folder, needed, not_before=self._clock() + self._patience_s)
        self._patience_s = min(MOST_PATIENCE_S, 2 * self._patience_s)
        self.check()


def _write_down(folder: Path, failure: Failure) -> None:
    """Keep why a job ended, where the child could not."""
    job = Job.load(folder)
    if failure.kind in ("died", "memory") and job.state is not JobState.DONE:
        JobLog(folder).add(f"{failure.message} {failure.hint}\n{failure.details}")
        job.change(state=JobState.PAUSED, failure=failure)
    elif job.state is JobState.PAUSED and job.failure is None:
        job.change(failure=failure)  # a full disk may have kept the child from saying so


def _unless_done(folder: Path, **changes: Any) -> None:
    """Change a job that was stopped, unless it came to its end before it heard."""
    job = Job.load(folder)
    if changes and job.state is not JobState.DONE:
        job.change(**changes)
