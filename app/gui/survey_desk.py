"""Sketches of every tensor, for the map: made on demand in the background, remembered while the model stays open."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.survey import Sketch
from app.gui.engine import Engine, Request
from app.gui.models.overview import Measure
from app.gui.session import Session
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import SurveyTask

TOLD_MS = 120  # between two redrawings while answers stream in
SURVEYED = (Measure.RANGE, Measure.OUTLIERS, Measure.ERROR)


class SurveyDesk(QObject):
    """Attributes:
        progress: of what is under way.
        failure: why the last survey did not end well.

    Signals:
        changed: more is known, or work began or ended.
        progressed: `progress` is different.
    """

    changed = Signal()
    progressed = Signal()

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._request: Request | None = None
        self._sketches: dict[str, Sketch] = {}
        self._errors: dict[tuple[str, str], float | None] = {}
        self.progress: JobProgress | None = None
        self.failure: Failure | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(TOLD_MS)
        self._rest.timeout.connect(self.changed)
        session.opened.connect(self._forget)

    @property
    def busy(self) -> bool:
        """Whether a survey is under way."""
        return self._request is not None

    def values(self, measure: Measure) -> dict[str, float]:
        """What is known so far: tensor -> value."""
        if measure is Measure.RANGE:
            return {name: one.largest for name, one in self._sketches.items()}
        if measure is Measure.OUTLIERS:
            return {name: max(0.0, one.kurtosis) for name, one in self._sketches.items()}
        found = ((name, self._errors.get((name, scheme))) for name, scheme in self._planned())
        return {name: error for name, error in found if error is not None}

    def missing(self, measure: Measure) -> tuple[tuple[str, str], ...]:
        """What would have to be found out: (tensor, type) of each."""
        if measure is Measure.ERROR:
            return tuple(key for key in self._planned() if key not in self._errors)
        return tuple((name, "") for name, _ in self._planned() if name not in self._sketches)

    def want(self, measure: Measure) -> None:
        """Find out what is missing; the last wish wins."""
        missing = self.missing(measure)
        if not missing or self._session.outline is None or self._session.remote:
            return
        self.stop()
        self.failure = self.progress = None
        request = self._engine.measure.ask(SurveyTask(self._session.outline.path, missing))
        request.item.connect(self._on_item)
        request.progressed.connect(self._on_progressed)
        request.done.connect(self._on_end)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_end)
        self._request = request
        self.changed.emit()

    def stop(self) -> None:
        """Stop; what was found is kept."""
        if (request := self._request) is not None:
            self._request = None
            request.item.disconnect(self._on_item)
            request.progressed.disconnect(self._on_progressed)
            request.done.disconnect(self._on_end)
            request.failed.disconnect(self._on_failed)
            request.stopped.disconnect(self._on_end)
            request.stop()
            self.changed.emit()

    def _planned(self) -> list[tuple[str, str]]:
        plan = self._session.plan
        return [(row.tensor.name, row.scheme) for row in plan.rows if row.tensor.adjustable] if plan else []

    def _on_item(self, data: dict[str, Any]) -> None:
        for one in map(Sketch.from_json, data["sketches"]):
            self._sketches[one.name] = one
            if one.scheme:
                self._errors[one.name, one.scheme] = one.relative_error
        if not self._rest.isActive():
            self._rest.start()

    def _on_progressed(self, progress: JobProgress) -> None:
        self.progress = progress
        self.progressed.emit()

    def _on_end(self) -> None:
        self._request = None
        self._rest.stop()
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.failure = failure
        self._on_end()

    def _forget(self) -> None:
        self.stop()
        self._sketches.clear()
        self._errors.clear()
        self.failure = self.progress = None
        self.changed.emit()
