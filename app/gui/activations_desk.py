"""Activation ranges: measured when a person asks, remembered while the model stays open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.activations import ChannelRanges, ChannelSpread, InputRange, InputRanges
from app.gui.engine import Engine, Request
from app.gui.session import Session
from app.jobs.events import Failure, JobProgress
from app.jobs.tasks import ActivationsTask, CalibrateTask


class ActivationsDesk(QObject):
    """What the open model's layers are fed while it reads a text.

    Attributes:
        ranges: what was measured; None before.
        progress: of a measurement under way.
        failure: why the last one did not end well.
        text: what was read, a file or a folder; None: the text that comes with the program.

    Signals:
        changed: any of the above, save `progress`, is different, or a measurement began or ended.
        progressed: `progress` is different.
        ready: a `ChannelRanges` that was asked for.
        spread: a `ChannelSpread` that was asked for.
        failed: a `Failure` to find channels.
    """

    changed = Signal()
    progressed = Signal()
    ready = Signal(object)
    spread = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: Engine, session: Session) -> None:
        super().__init__(session)
        self._engine, self._session = engine, session
        self._measuring: Request | None = None
        self._asking: Request | None = None
        self._wanted = ""
        self._channels: dict[str, ChannelRanges] = {}
        self.ranges: InputRanges | None = None
        self.progress: JobProgress | None = None
        self.failure: Failure | None = None
        self.text: Path | None = None
        session.opened.connect(self._forget)

    @property
    def measuring(self) -> bool:
        """Whether a measurement is under way."""
        return self._measuring is not None

    @property
    def possible(self) -> bool:
        """Whether the open model can be measured: its weights are here."""
        return not self._session.remote

    def find(self, name: str) -> InputRange | None:
        """What enters a weight, if that was measured."""
        return self.ranges.weights.get(name) if self.ranges else None

    def measure(self, text: str = "") -> None:
        """Read a text through the model.

        Args:
            text: a file or a folder, from now on the one to calibrate with; empty: the one that is.
        """
        if self.measuring or self._session.outline is None or not self.possible:
            return
        if text:
            self._session.set_text(Path(text))
        self.text, self.failure, self.progress = self._session.text, None, None
        task = CalibrateTask(
            self._session.outline.path, str(self.text or ""), self._session.device, self._session.threads
        )
        request = self._engine.measure.ask(task)
        request.progressed.connect(self._on_progressed)
        request.done.connect(self._on_measured)
        request.failed.connect(self._on_failed)
        request.stopped.connect(self._on_stopped)
        self._measuring = request
        self.changed.emit()

    def stop(self) -> None:
        """Stop measuring; what was measured is kept, and the next time goes on from there."""
        if self._measuring is not None:
            self._measuring.stop()

    def ask(self, name: str) -> None:
        """Find a weight's channels; the last question wins, and what is known is answered at once."""
        self._wanted = name
        if name in self._channels:
            self.ready.emit(self._channels[name])
        elif self.find(name) is not None and self.ranges is not None:
            self._drop()
            self._asking = self._engine.look.ask(ActivationsTask(self.ranges.folder, name))
            self._asking.done.connect(self._on_channels)
            self._asking.failed.connect(self._on_no_channels)

    def ask_channel(self, name: str, channel: int) -> None:
        """Find how one channel's values are distributed; the last question wins."""
        if self.ranges is not None:
            self._drop()
            self._asking = self._engine.look.ask(ActivationsTask(self.ranges.folder, name, channel))
            self._asking.done.connect(self._on_channels)
            self._asking.failed.connect(self._on_no_channels)

    def _drop(self) -> None:
        """Forget the question under way: its answer may be about another model."""
        if self._asking is not None:
            self._asking.done.disconnect(self._on_channels)
            self._asking.failed.disconnect(self._on_no_channels)
            self._asking.stop()
            self._asking = None

    def _on_channels(self, data: dict[str, Any]) -> None:
        self._asking = None
        if "shares" in data:
            self.spread.emit(ChannelSpread.from_json(data))
            return
        found = ChannelRanges.from_json(data)
        self._channels[found.name] = found
        if found.name == self._wanted:
            self.ready.emit(found)

    def _on_no_channels(self, failure: Failure) -> None:
        self._asking = None
        self.failed.emit(failure)

    def _on_progressed(self, progress: JobProgress) -> None:
        self.progress = progress
        self.progressed.emit()

    def _on_measured(self, data: dict[str, Any]) -> None:
        self._measuring = None
        self.ranges = InputRanges.from_json(data)
        self._drop()
        self._channels.clear()
        self.changed.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._measuring = None
        self.failure = failure
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._measuring = None
        self.changed.emit()

    def _forget(self) -> None:
        """Another model: what is under way belongs to the old one."""
        if (request := self._measuring) is not None:
            for signal, slot in (
                (request.progressed, self._on_progressed),
                (request.done, self._on_measured),
                (request.failed, self._on_failed),
                (request.stopped, self._on_stopped),
            ):
                signal.disconnect(slot)
            request.stop()
        self._drop()
        self._measuring = self.ranges = self.progress = self.failure = None
        self._wanted = ""
        self._channels.clear()
        self.changed.emit()
