"""Threads that end together: the first error of one ends all, and none outlives the work it was started for."""

from __future__ import annotations

import threading
from collections.abc import Callable

LOOK_S = 0.02


class Crew:
    """Some threads at one piece of work; use as a context, whose end is the end of all of them."""

    def __init__(self, wake: Callable[[], None]) -> None:
        """`wake` ends whatever a thread may wait for without looking at `is_stopped`; called until all have ended."""
        self._wake = wake
        self._stop = threading.Event()
        self._ended = threading.Condition()
        self._running: list[threading.Thread] = []
        self._error: BaseException | None = None

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        while True:
            for thread in self._running:
                thread.join(LOOK_S)
            self._running = [thread for thread in self._running if thread.is_alive()]
            if not self._running:
                return
            self._wake()

    def start(self, name: str, work: Callable[[], None]) -> None:
        """Begin a piece of work in a thread of its own."""
        thread = threading.Thread(target=self._do, args=(work,), name=name, daemon=True)
        self._running.append(thread)
        thread.start()

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # raised again in the thread that looks after this one
            if self._error is None and not self._stop.is_set():
                self._error = error
            self._stop.set()
        with self._ended:
            self._ended.notify_all()

    def is_stopped(self) -> bool:
        """Whether the threads shall end."""
        return self._stop.is_set()

    def pause(self, seconds: float) -> None:
        """Wait, unless the threads shall end."""
        self._stop.wait(seconds)

    def are_working(self, seconds: float) -> bool:
        """Wait for a moment, at most; whether there is still something to wait for.

        Raises:
            Exception: what a thread met.
        """
        with self._ended:
            if self._error is None and any(thread.is_alive() for thread in self._running):
                self._ended.wait(seconds)
        if self._error is not None:
            raise self._error
        return any(thread.is_alive() for thread in self._running)
