"""Small pieces of blocking work (a free-space query, the keychain, a job's folder) off the window's thread.

Anything that computes goes to a child process instead (`app.gui.engine`).
"""

from __future__ import annotations

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


class Background(QObject):
    """A small thread pool of its own, so that closing the window can wait for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._under_way: set[Errand] = set()
        self._closed = False

    def call(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Call `function` on another thread, then `done` or `failed` on this one (pass methods of a QObject).

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
        self._pool.start(_Call(errand, function))

    def _forget(self) -> None:
        errand = self.sender()
        if isinstance(errand, Errand):
            self._under_way.discard(errand)
            errand.deleteLater()

    def shut_down(self) -> None:
        """Wait for what is under way; the last call."""
        self._closed = True
        self._pool.clear()
        self._pool.waitForDone()
