"""A bound on the bytes per second of any number of downloads together: a token bucket.

Who takes goes through while the bucket is not empty and may leave it in debt, which the next one waits out; so a piece
larger than a second's worth needs no splitting. Those who wait go in the order in which they came: with one piece at
a time each, every connection has the same share.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

SLICE_S = 0.1  # the longest sleep: a new limit, or a stop, is noticed within it
BURST_S = 0.1  # what an idle bucket saves up


def _never() -> bool:
    return False


class Limiter:
    """A bandwidth limit, shared by threads; it can be changed while they wait."""

    def __init__(self, bytes_per_s: int = 0) -> None:
        """0 for none."""
        self._turn = threading.Condition()
        self._queue: deque[object] = deque()
        self._rate = max(0, bytes_per_s)
        self._tokens = 0.0
        self._filled_at = time.monotonic()

    @property
    def bytes_per_s(self) -> int:
        """The limit; 0 for none."""
        return self._rate

    @bytes_per_s.setter
    def bytes_per_s(self, value: int) -> None:
        with self._turn:
            self._fill()
            self._rate = max(0, value)
            # a debt made under a generous limit shall not stop a download for minutes under a small one
            self._tokens = max(self._tokens, -float(self._rate))
            self._turn.notify_all()

    def take(self, size_bytes: int, stopped: Callable[[], bool] = _never) -> None:
        """Wait until so many bytes may pass; returns early, and counts nothing, once `stopped` says so."""
        if not self._rate:
            return
        me = object()
        with self._turn:
            self._queue.append(me)
            try:
                while not stopped():
                    wait_s = self._wait_s(me)
                    if wait_s <= 0:
                        self._tokens -= size_bytes
                        return
                    self._turn.wait(min(SLICE_S, wait_s))
            finally:
                self._queue.remove(me)
                self._turn.notify_all()

    def _wait_s(self, me: object) -> float:
        """How long one of those who wait has to go on waiting; 0 when it may pass."""
        if not self._rate:
            return 0.0
        if self._queue[0] is not me:
            return SLICE_S
        self._fill()
        return 0.0 if self._tokens >= 0 else max(0.001, -self._tokens / self._rate)

    def _fill(self) -> None:
        now = time.monotonic()
        self._tokens = min(self._tokens + (now - self._filled_at) * self._rate, self._rate * BURST_S)
        self._filled_at = now
