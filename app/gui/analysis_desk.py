"""Measuring a model and trying a recipe: minutes of work, asked on a line where no click waits for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.recipe import Recipe
from app.engine.tables import Tables
from app.gui.engine import Engine, Request
from app.gui.session import Session
from app.jobs.tasks import AnalyseTask, CheckTask, Task, TryTask

Answer = dict[str, Any]


class AnalysisDesk(QObject):
    """One thing at a time.

    Attributes:
        busy: "measure", "try" or "".
        trial: what the last trial said, and of which recipe; None once the recipe is another.
        checked: whether the open model can be calibrated with the text (see `CheckTask`); None before that is known.

    Signals:
        changed: `busy`, `trial` or `checked` is different.
        progressed: a `JobProgress`.
        failed: a `Failure`.
    """

    changed = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._request: Request | None = None
        self._tried: Recipe | None = None
        self._answer: Answer | None = None
        self._checks: dict[tuple[str, str], Answer | None] = {}  # None: asked
        self.busy = ""
        session.opened.connect(self.stop)
        session.plan_changed.connect(self._on_plan)

    @property
    def trial(self) -> Answer | None:
        """Of the present recipe."""
        return self._answer if self._tried == self._session.recipe else None

    @property
    def checked(self) -> Answer | None:
        """Of the open model and the text."""
        outline = self._session.outline
        return None if outline is None else self._checks.get((outline.path, str(self._session.text or "")))

    def check(self) -> None:
        """Find out whether the open model can be calibrated; once for each text."""
        outline, text = self._session.outline, str(self._session.text or "")
        if outline is None or outline.remote or (outline.path, text) in self._checks:
            return
        key = (outline.path, text)
        self._checks[key] = None
        request = self._engine.look.ask(CheckTask(*key))
        request.done.connect(lambda data: self._on_checked(key, data))
        request.failed.connect(lambda _: self._checks.pop(key, None))  # the job will say it, should it matter

    def _on_checked(self, key: tuple[str, str], data: Answer) -> None:
        self._checks[key] = data
        self.changed.emit()

    def measure(self) -> None:
        """Measure what types cost the open model; the session learns it."""
        outline, text = self._session.outline, self._session.text
        if outline is not None:
            task = AnalyseTask(outline.path, str(text or ""), self._session.device, self._session.threads)
            self._ask("measure", task, lambda data: self._on_measured(outline.path, text, data))

    def try_first(self) -> None:
        """Do a sample of the job."""
        outline, recipe = self._session.outline, self._session.recipe
        if outline is not None:
            text = str(self._session.text or "")
            task = TryTask(outline.path, recipe.to_json(), text, self._session.device, self._session.threads)
            self._ask("try", task, lambda data: self._on_tried(recipe, data))

    def stop(self) -> None:
        """Stop what is under way; what was measured so far is kept for the next time."""
        if self._request is not None:
            self._request.stop()
            self._end()

    def _ask(self, busy: str, task: Task, done: Callable[[Answer], None]) -> None:
        self.stop()
        request = self._engine.measure.ask(task)
        self._request, self.busy = request, busy
        # an answer that comes after all, once another question was asked, is none to it
        request.progressed.connect(lambda step: self.progressed.emit(step) if self._request is request else None)
        request.done.connect(lambda data: self._on_done(request, data, done))
        request.failed.connect(lambda failure: self._on_failed(request, failure))
        self.changed.emit()

    def _on_done(self, request: Request, data: Answer, done: Callable[[Answer], None]) -> None:
        if self._request is request:
            self._request, self.busy = None, ""
            done(data)
            self.changed.emit()

    def _on_failed(self, request: Request, failure: object) -> None:
        if self._request is request:
            self._end()
            self.failed.emit(failure)

    def _end(self) -> None:
        self._request, self.busy = None, ""
        self.changed.emit()

    def _on_measured(self, path: str, text: Path | None, data: Answer) -> None:
        self._session.learn(path, text, Tables.from_json(data))

    def _on_tried(self, recipe: Recipe, data: Answer) -> None:
        self._tried, self._answer = recipe, data

    def _on_plan(self) -> None:
        if self._tried is not None and self._tried != self._session.recipe:
            self.changed.emit()
