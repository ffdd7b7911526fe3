"""The window's end of its child processes.

A `Line` is one child and the requests under way on it; requests on one line wait for each other, so work that must
not wait (a click on a tensor while a model is being compressed) has a line of its own. A child starts with the first
request on its line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import Task
from app.jobs.worker import Worker

NEVER = 0  # a request's number where it was never sent


class Request(QObject):
    """One task under way.

    Signals:
        progressed: a `JobProgress`.
        item: a part of the answer, as plain data.
        done: the answer, as plain data.
        failed: a `Failure`.
        stopped: stopped as asked; what was done so far is kept.
    """

    progressed = Signal(object)
    item = Signal(dict)
    done = Signal(dict)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, line: Line, number: int) -> None:
        super().__init__(line)
        self._line = line
        self.number = number

    def stop(self) -> None:
        """Ask to stop at the next step."""
        self._line.stop(self)


class Line(QObject):
    """One child process and the requests under way on it."""

    def __init__(self, make_worker: Callable[[], Worker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_worker = make_worker
        self._worker: Worker | None = None
        self._requests: dict[int, Request] = {}
        self._over = False

    def ask(self, task: Task) -> Request:
        """Send a task; connect to the returned request's signals before returning to the event loop.

        After `shut_down` nothing is done any more, and the request stays without an answer: a signal that was still
        on its way must not start another child.
        """
        if self._over:
            return Request(self, NEVER)
        worker = self._started()
        request = Request(self, worker.submit(task))
        self._requests[request.number] = request
        return request

    def stop(self, request: Request) -> None:
        """Ask to stop a request."""
        if self._worker is not None and request.number in self._requests:
            self._worker.stop(request.number)

    def process(self) -> int | None:
        """The child's process id, while there is one."""
        return None if self._worker is None else self._worker.process()

    def renew(self) -> None:
        """Let the child end when it has nothing to do; the next task gets a new one."""
        if self._worker is not None:
            self._worker.renew()

    def shut_down(self) -> None:
        """End the child, for good; jobs stay resumable."""
        self._over = True
        if self._worker is not None:
            self._worker.shut_down()
            self._worker = None
        self._requests.clear()

    def _started(self) -> Worker:
        if self._worker is None:
            self._worker = self._make_worker()
            self._worker.progressed.connect(self._on_progressed)
            self._worker.item.connect(self._on_item)
            self._worker.done.connect(self._on_done)
            self._worker.failed.connect(self._on_failed)
            self._worker.stopped.connect(self._on_stopped)
        return self._worker

    def _on_progressed(self, number: int, progress: JobProgress) -> None:
        if request := self._requests.get(number):
            request.progressed.emit(progress)

    def _on_item(self, number: int, data: dict[str, Any]) -> None:
        if request := self._requests.get(number):
            request.item.emit(data)

    def _on_done(self, number: int, data: dict[str, Any]) -> None:
        if request := self._requests.pop(number, None):
            request.done.emit(data)
            request.deleteLater()

    def _on_failed(self, number: int, failure: Failure) -> None:
        if request := self._requests.pop(number, None):
            request.failed.emit(failure)
            request.deleteLater()

    def _on_stopped(self, number: int) -> None:
        if request := self._requests.pop(number, None):
            request.stopped.emit()
            request.deleteLater()


class Engine(QObject):
    """Every line that the window uses.

    Attributes:
        look: opens models and computes statistics.
        hub: searches.
        transfer: downloads.
        measure: reads texts through models.
        jobs: compresses.
        original: lets the original speak.
        result: lets the compressed model speak, beside the original.
        proof: tests and measures finished files, and hands them on.
    """

    def __init__(self, make_worker: Callable[[], Worker] = Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Line(make_worker, self)
        self.hub = Line(make_worker, self)
        self.transfer = Line(make_worker, self)
        self.measure = Line(make_worker, self)
        self.jobs = Line(make_worker, self)
        self.original = Line(make_worker, self)
        self.result = Line(make_worker, self)
        self.proof = Line(make_worker, self)

    def shut_down(self) -> None:
        """End all children."""
        for line in self.findChildren(Line):
            line.shut_down()
