"""Whether there is a newer version: asked where the person wants it, told in one quiet line, never installed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.gui.engine import Engine, Request
from app.gui.said import told
from app.jobs.events import Failure
from app.jobs.tasks import UpdateTask


@dataclass(frozen=True)
class News:
    """What was found.

    Attributes:
        version: of the newest release; empty in a build that asks nobody.
        page: where a person reads about it and fetches it.
        newer: whether it comes after this one.
    """

    version: str = ""
    page: str = ""
    newer: bool = False


class UpdateDesk(QObject):
    """Signals: changed: `news`, `busy` or `problem` is different."""

    changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        self.news: News | None = None
        self.problem = ""

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._request is not None

    def ask(self) -> None:
        """Ask now."""
        if self.busy:
            return
        self.problem = ""
        request = self._engine.hub.ask(UpdateTask())
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        self._request = request
        self.changed.emit()

    def _on_done(self, data: dict[str, Any]) -> None:
        self._request = None
        found = data.get("release")
        self.news = News(found["version"], found["page"], bool(found["is_newer"])) if found else News()
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._request = None
        self.problem = told(failure)
        self.changed.emit()
