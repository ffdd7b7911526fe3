"""How fast all downloads of a process together may be: a bucket that fills at the limit and that every read empties."""

from __future__ import annotations

import threading
import time

SLICE_S = 0.1  # nobody sleeps longer at a time, so that a new limit and a stop are heeded at once


class Limiter:
    """A token bucket for several threads.

    Attributes:
        bytes_per_s: the limit; 0: none. It may be set at any time.
    """

    def __init__(self, bytes_per_s: int = 0) -> None:
        self.bytes_per_s = bytes_per_s
        self._lock = threading.Lock()
        self._ready_at = time.monotonic()

    def take(self, count: int) -> None:
        """Wait until `count` bytes may pass."""
        with self._lock:
            limit = self.bytes_per_s
            if limit <= 0:
                return
            self._ready_at = max(self._ready_at, time.monotonic()) + count / limit
            mine = self._ready_at
        while (left := mine - time.monotonic()) > 0 and self.bytes_per_s == limit:
            time.sleep(min(SLICE_S, left))
