"""When to try again what waiting can mend: soon at first, then ever later; and when to stop hoping. No widget."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.jobs.downloads import DownloadRecord
from app.jobs.events import Failure

FIRST_PAUSE_S = 5.0  # before the second try; doubled after each
LONGEST_PAUSE_S = 300.0
DEATHS = 5  # in a row without a new byte: then it is not bad luck
MENDED_BY_WAITING = ("ConnectionLost", "HubBusy", "died", "DiskFull")


@dataclass(frozen=True)
class Hold:
    """Why a waiting download does not start at once.

    Attributes:
        until: the next try, by the clock.
        tries: failures in a row without a new byte.
        done_bytes: how far it was at the last of them.
        kind: of the last failure.
    """

    until: float
    tries: int
    done_bytes: int
    kind: str


class Patience:
    """The holds of all downloads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._holds: dict[str, Hold] = {}

    def after(self, record: DownloadRecord, failure: Failure) -> bool:
        """Whether a download that failed shall be tried again by itself; if so, it is held until then."""
        before = self._holds.pop(record.id, None)
        if failure.kind not in MENDED_BY_WAITING:
            return False
        stuck = before is not None and record.done_bytes <= before.done_bytes
        tries = before.tries + 1 if before is not None and stuck else 1
        if failure.kind == "died" and tries >= DEATHS:
            return False
        pause = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (tries - 1))
        if failure.kind == "died" and tries == 1:
            pause = 0.0
        if failure.kind == "DiskFull" and failure.facts.get("needed_bytes"):
            pause = LONGEST_PAUSE_S  # whoever looks at the free space ends the wait earlier
        self._holds[record.id] = Hold(self._clock() + pause, tries, record.done_bytes, failure.kind)
        return True

    def ready(self, record_id: str) -> bool:
        """Whether a download may start now."""
        hold = self._holds.get(record_id)
        return hold is None or hold.until <= self._clock()

    def forget(self, record_id: str) -> None:
        """Hold it no longer, and begin to count anew."""
        self._holds.pop(record_id, None)

    def release(self, kind: str) -> None:
        """What was waited for has come: let all that waited for it start."""
        for name, hold in self._holds.items():
            if hold.kind == kind:
                self._holds[name] = Hold(self._clock(), hold.tries, hold.done_bytes, kind)

    def left_s(self, record_id: str) -> float | None:
        """Seconds until the next try; None where it is not held."""
        hold = self._holds.get(record_id)
        left = 0.0 if hold is None else hold.until - self._clock()
        return left if left > 0 else None

    def next_s(self) -> float | None:
        """Seconds until the first of all next tries; None where nothing is held."""
        left = [seconds for name in self._holds if (seconds := self.left_s(name)) is not None]
        return min(left) if left else None
