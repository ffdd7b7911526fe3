"""GPU support: how it stands, fetching it, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.gpu_support.support import GpuStatus
from app.gui.engine import Engine, Request
from app.gui.said import told
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import AddGpuTask, GpuStatusTask, RemoveGpuTask, Task


class GpuDesk(QObject):
    """One request at a time, on the line of the downloads, which goes on while the settings are closed.

    Attributes:
        status: the last answer; None before the first.
        progress: of fetching, unpacking or trying; None while nothing of it is under way.
        busy: whether an answer is awaited.
        problem: a sentence where the last wish could not be done; else empty.

    Signals:
        changed: any of the above is different.
        switched: the devices are others from now on.
    """

    changed = Signal()
    switched = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        self.status: GpuStatus | None = None
        self.progress: JobProgress | None = None
        self.problem = ""

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._request is not None

    def look(self) -> None:
        """Ask how it stands."""
        if not self.busy:
            self._ask(GpuStatusTask(), self._on_status)

    def add(self, anyway: bool = False) -> None:
        """Fetch what is missing, unpack it and try it."""
        if not self.busy:
            self._ask(AddGpuTask(anyway), self._on_added)

    def stop(self) -> None:
        """Pause fetching; what has arrived stays."""
        if self._request is not None:
            self._request.stop()

    def remove(self) -> None:
        """Back to what came with the program."""
        if not self.busy:
            self._renew()
            self._ask(RemoveGpuTask(), self._on_removed)

    def _ask(self, task: Task, answered: Any) -> None:
        self.problem = ""
        request = self._engine.transfer.ask(task)
        request.progressed.connect(self._on_progress)
        request.done.connect(answered)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_stopped)
        self._request = request
        self.changed.emit()

    def _renew(self) -> None:
        """A child imports torch once: those that compute end when they are idle, and the next ones see the other."""
        for line in (self._engine.look, self._engine.measure, self._engine.jobs, self._engine.proof):
            line.renew()

    def _on_progress(self, progress: JobProgress) -> None:
        self.progress = progress
        self.changed.emit()

    def _on_status(self, data: dict[str, Any]) -> None:
        self._ended()
        self.status = GpuStatus(**data)
        self.changed.emit()

    def _on_added(self, data: dict[str, Any]) -> None:
        self._on_status(data)
        self._renew()
        self.switched.emit()

    def _on_removed(self, _: dict[str, Any]) -> None:
        self._ended()
        self._renew()
        self.switched.emit()
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self._ended()
        self.problem = told(failure)
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._ended()
        self.look()

    def _ended(self) -> None:
        self._request, self.progress = None, None
