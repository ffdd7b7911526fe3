"""Statistics of tensors: asked of the engine once each, remembered while the model stays open."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.statistics import Statistics
from app.gui.engine import Engine, Request
from app.gui.session import Session
from app.jobs.tasks import StatisticsTask

REST_MS = 80  # arrow keys held down must not ask for every tensor they pass


class StatisticsDesk(QObject):
    """The last question wins.

    Signals:
        waiting: a tensor's name; its statistics are being computed.
        ready: a `Statistics`.
        failed: a `Failure`.
    """

    waiting = Signal(str)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._known: dict[tuple[str, str], Statistics] = {}
        self._request: Request | None = None
        self._wanted: tuple[str, str] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._send)
        session.opened.connect(self._forget)

    def ask(self, tensor: str, scheme: str) -> None:
        """Find out about a tensor under a type; answers at once where known."""
        key = (tensor, scheme)
        if key == self._wanted:
            return
        self._drop()
        self._wanted = key
        if key in self._known:
            self.ready.emit(self._known[key])
            return
        self.waiting.emit(tensor)
        self._rest.start()

    def _send(self) -> None:
        if self._wanted is None or self._session.outline is None:
            return
        request = self._engine.look.ask(StatisticsTask(self._session.outline.path, *self._wanted))
        request.done.connect(self._on_done)
        request.failed.connect(self._on_failed)
        self._request = request

    def _drop(self) -> None:
        self._rest.stop()
        if self._request is not None:
            self._request.done.disconnect(self._on_done)
            self._request.failed.disconnect(self._on_failed)
            self._request.stop()
            self._request = None

    def _forget(self) -> None:
        self._drop()
        self._known.clear()
        self._wanted = None

    def _on_done(self, data: dict[str, Any]) -> None:
        self._request = None
        assert self._wanted is not None
        found = Statistics.from_json(data)
        self._known[self._wanted] = found
        self.ready.emit(found)

    def _on_failed(self, failure: object) -> None:
        self._request = None
        self._wanted = None
        self.failed.emit(failure)
