"""A second model beside the open one, and how far its tensors lie from the open one's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.comparison import Difference
from app.engine.outline import Outline
from app.gui.engine import Engine, Request
from app.gui.session import Session
from app.gui.survey_desk import TOLD_MS
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import CompareTask, InspectTask


class ComparisonDesk(QObject):
    """Attributes:
        other: the model beside; None: none, or it is being opened.
        differences: tensor of the open model -> how far its twin lies from it.
        progress: of the comparison.

    Signals:
        changed: `other` or `differences` is different, or work began or ended.
        progressed: `progress` is different.
        failed: a `Failure`.
    """

    changed = Signal()
    progressed = Signal()
    failed = Signal(object)

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._request: Request | None = None
        self.other: Outline | None = None
        self.differences: dict[str, Difference] = {}
        self.progress: JobProgress | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TOLD_MS)
        self._rest.timeout.connect(self.changed)
        session.opened.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether the other model is being opened or compared."""
        return self._request is not None

    def open(self, path: str) -> None:
        """Put a model beside the open one: a folder or a file."""
        self.close()
        if self._session.outline is not None and not self._session.remote:
            self._ask(self._engine.look.ask(InspectTask(path)), self._on_outline)

    def close(self) -> None:
        """Take it away."""
        self._drop()
        self._rest.stop()
        self.other = self.progress = None
        self.differences = {}
        self.changed.emit()

    def values(self) -> dict[str, float]:
        """Tensor -> relative difference."""
        return {name: one.relative for name, one in self.differences.items() if one.relative is not None}

    def _ask(self, request: Request, done: Any) -> None:
        self._request = request
        # an answer that comes after all, once another question was asked, is none to it
        request.done.connect(lambda data: done(data) if self._request is request else None)
        request.failed.connect(lambda failure: self._on_failed(failure) if self._request is request else None)
        self.changed.emit()

    def _drop(self) -> None:
        if (request := self._request) is not None:
            self._request = None
            request.stop()

    def _on_outline(self, data: dict[str, Any]) -> None:
        self.other = Outline.from_json(data)
        outline = self._session.outline
        assert outline is not None
        request = self._engine.measure.ask(CompareTask(outline.path, self.other.path))
        request.item.connect(lambda part: self._on_item(part) if self._request is request else None)
        request.progressed.connect(lambda step: self._on_progressed(step) if self._request is request else None)
        self._ask(request, self._on_done)

    def _on_item(self, data: dict[str, Any]) -> None:
        self.differences |= {one.name: one for one in map(Difference.from_json, data["differences"])}
        if not self._rest.isActive():
            self._rest.start()

    def _on_progressed(self, progress: JobProgress) -> None:
        self.progress = progress
        self.progressed.emit()

    def _on_done(self, _: dict[str, Any]) -> None:
        self._request = None
        self._rest.stop()
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.close()
        self.failed.emit(failure)
