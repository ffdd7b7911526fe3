"""Small pieces of blocking work (a free-space query, the keychain, a job's folder) off the window's thread.

Anything that computes goes to a child process instead (`app.gui.engine`).
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.jobs.events import Failure


class Errand(QObject):
    """One call under way on another thread.

    Signals:
        done: its result.
        failed: a `Failure`.
    """

    done = Signal(object)
    failed = Signal(object)


class _Call(QRunnable):
    def __init__(self, errand: Errand, function: Callable[[], Any]) -> None:
        super().__init__()
        self._errand = errand
        self._function = function

    def run(self) -> None:
        try:
            result = self._function()
        except OSError as error:
            self._errand.failed.emit(Failure(f"{error.filename}: {error.strerror}.", "", "OSError", str(error)))
        except Exception as error:  # whatever it is, a person must hear of it
            self._errand.failed.emit(Failure.of(error))
        else:
            self._errand.done.emit(result)


class _Lane:
    """Makes calls one after the other, in the order in which they came."""

    def __init__(self, pool: QThreadPool) -> None:
        self._pool = pool
        self._lock = threading.Lock()
        self._waiting: deque[_Call] = deque()
        self._busy = False

    def add(self, call: _Call) -> None:
        with self._lock:
            self._waiting.append(call)
            if self._busy:
                return
            self._busy = True
        self._pool.start(self.work)

    def work(self) -> None:
        """Make all calls that wait."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._busy = False
                    return
                call = self._waiting.popleft()
            call.run()


class Background(QObject):
    """A small thread pool of its own, so that closing the window can wait for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._under_way: set[Errand] = set()
        self._closed = False
        self._lanes: dict[QObject, _Lane] = {}

    def call(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None] | None = None,
        lane: QObject | None = None,
    ) -> None:
        """Call `function` on another thread, then `done` or `failed` on this one (pass methods of a QObject).

        Args:
            lane: whose calls are made one at a time, in the order in which they were asked for; None: at once.

        After `shut_down` nothing is begun any more: nobody is left who could hear of it.
        """
        if self._closed:
            return
        errand = Errand(self)
        self._under_way.add(errand)
        errand.done.connect(done)
        if failed is not None:
            errand.failed.connect(failed)
        errand.done.connect(self._forget)
        errand.failed.connect(self._forget)
        call = _Call(errand, function)
        if lane is None:
            self._pool.start(call)
        else:
            self._lanes.setdefault(lane, _Lane(self._pool)).add(call)

    def _forget(self) -> None:
        errand = self.sender()
        if isinstance(errand, Errand):
            self._under_way.discard(errand)
            errand.deleteLater()

    def shut_down(self) -> None:
        """Wait for what is under way, and for everything in a lane: what was decided is kept. The last call."""
        self._closed = True
        self._pool.clear()
        self._pool.waitForDone()
        for lane in self._lanes.values():
            lane.work()
