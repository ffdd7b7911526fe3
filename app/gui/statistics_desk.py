"""Statistics and channels of tensors: asked of the engine once each, remembered while the model stays open."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.engine.activations import ChannelRanges
from app.engine.statistics import Statistics
from app.gui.engine import Engine, Request
from app.gui.session import Session
from app.jobs.tasks import ChannelsTask, StatisticsTask

REST_MS = 80  # arrow keys held down must not ask for every tensor they pass


class StatisticsDesk(QObject):
    """The last question wins.

    Signals:
        waiting: a tensor's name; its statistics are being computed.
        ready: a `Statistics`.
        failed: a `Failure`.
        channels: a `ChannelRanges` that was asked for.
    """

    waiting = Signal(str)
    ready = Signal(object)
    failed = Signal(object)
    channels = Signal(object)

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._known: dict[StatisticsTask, Statistics] = {}
        self._known_channels: dict[str, ChannelRanges] = {}
        self._request: Request | None = None
        self._asking: Request | None = None
        self._wanted: StatisticsTask | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._send)
        session.opened.connect(self.forget)

    def ask(self, tensor: str, scheme: str, channel: int | None = None, path: str = "") -> None:
        """Find out about a tensor under a type; answers at once where known.

        Args:
            tensor: its name.
            scheme: the type; empty: none.
            channel: one column alone.
            path: of the model beside, where the tensor is that one's.
        """
        outline = self._session.outline
        if outline is None:
            return
        wanted = StatisticsTask(path or outline.path, tensor, scheme, channel)
        if wanted == self._wanted:
            return
        self._drop()
        self._wanted = wanted
        if wanted in self._known:
            self.ready.emit(self._known[wanted])
            return
        self.waiting.emit(tensor)
        self._rest.start()

    def ask_nothing(self) -> None:
        """No answer is wanted any more."""
        self._drop()
        self._wanted = None

    def ask_channels(self, tensor: str) -> None:
        """Find a weight's columns; the last question wins, and what is known is answered at once."""
        if self._asking is not None:
            self._asking.stop()
            self._asking = None
        if tensor in self._known_channels:
            self.channels.emit(self._known_channels[tensor])
        elif self._session.outline is not None:
            request = self._engine.look.ask(ChannelsTask(self._session.outline.path, tensor))
            request.done.connect(lambda data: self._on_channels(request, data))
            request.failed.connect(lambda failure: self.failed.emit(failure) if self._asking is request else None)
            self._asking = request

    def _on_channels(self, request: Request, data: dict[str, Any]) -> None:
        if self._asking is request:
            self._asking = None
            found = ChannelRanges.from_json(data)
            self._known_channels[found.name] = found
            self.channels.emit(found)

    def _send(self) -> None:
        if self._wanted is None:
            return
        request = self._engine.look.ask(self._wanted)
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

    def forget(self) -> None:
        """Another model: nothing that is known belongs to it."""
        self._drop()
        self._known.clear()
        self._known_channels.clear()
        self._asking = None
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
