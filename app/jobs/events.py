"""What a child process tells: one JSON object per line.

{"id": 3, "event": "progress", "data": {...JobProgress...}}
{"id": 3, "event": "item", "data": {...}}          a part of the answer, before all of it is there
{"id": 3, "event": "done" | "failed" | "stopped", "data": {...}}
"""

from __future__ import annotations

import re
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from app.engine.errors import CompressError
from app.engine.progress import Progress

MEMORY_HINT = "Everything finished so far is kept. Close other programs, or go on with fewer threads."
WINDOW_S = 20.0  # speed is that of the last so many seconds
# the Hub's tokens, and whatever a request's header carries, also as Python shows bytes
SECRET = re.compile(r"\bhf_[A-Za-z0-9_]{4,}|(?<=Bearer )[^\s'\",;]+")
HIDDEN = "(token)"


def without_tokens(text: str) -> str:
    """A text in which every token is hidden."""
    return SECRET.sub(HIDDEN, text)


@dataclass(frozen=True)
class Part:
    """A part of an answer, told at once.

    Attributes:
        data: plain data; what is in it is the task's business.
    """

    data: dict[str, Any]


@dataclass(frozen=True)
class JobProgress:
    """A step's end, with speed.

    Attributes:
        stage, what, done_bytes, total_bytes, tensor: as in `Progress`.
        elapsed_s: since the request began.
        bytes_per_s: lately; None while unknown.
        eta_s: until the stage's end; None while unknown.
        layer: as in `Progress`.
        fraction: of the whole job, over all its stages; None where the work is no job.
        left_s: until the job's end; None while unknown.
    """

    stage: str
    what: str
    done_bytes: int
    total_bytes: int
    tensor: str
    elapsed_s: float
    bytes_per_s: float | None
    eta_s: float | None
    layer: int | None = None
    fraction: float | None = None
    left_s: float | None = None


class Pace:
    """Turns steps into speed and remaining time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()
        self._stage = ""
        self._seen: deque[tuple[float, int]] = deque()

    def __call__(self, step: Progress) -> JobProgress:
        """The step, with what is known about time."""
        now = self._clock()
        if step.stage != self._stage:
            self._stage = step.stage
            self._seen.clear()
        self._seen.append((now, step.done_bytes))
        while len(self._seen) > 2 and now - self._seen[0][0] > WINDOW_S:
            self._seen.popleft()
        then, done_then = self._seen[0]
        span = now - then
        speed = (step.done_bytes - done_then) / span if span > 0 and step.done_bytes > done_then else None
        left = step.total_bytes - step.done_bytes
        eta = left / speed if speed and step.total_bytes else None
        known = {item.name for item in fields(JobProgress)}
        told = {name: value for name, value in vars(step).items() if name in known}  # what else a step says stays here
        return JobProgress(**told, elapsed_s=now - self._began, bytes_per_s=speed, eta_s=eta)


@dataclass(frozen=True)
class Failure:
    """Why a request ended badly.

    Attributes:
        message: a sentence for people.
        hint: what to do.
        kind: the error's class, "bug" for anything that is not a `CompressError`, "died" for a lost child,
            "memory" where there was too little of it.
        details: traceback or last words, for diagnostics.
        facts: what the program can use of it, as plain data.

    However it came about, no token is in it.
    """

    message: str
    hint: str = ""
    kind: str = "bug"
    details: str = ""
    facts: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("message", "hint", "details"):
            object.__setattr__(self, name, without_tokens(getattr(self, name)))

    @classmethod
    def of(cls, error: Exception) -> Failure:
        """What to tell of an exception."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, CompressError):
            return cls(error.message, error.hint, type(error).__name__, details, error.facts())
        if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":  # torch's, without torch
            return cls("There was too little memory for the next step.", MEMORY_HINT, "memory", details)
        return cls(
            f"Something went wrong inside the program ({type(error).__name__}: {error}).",
            "Nothing is lost. Copy the diagnostics and tell the makers.",
            "bug",
            details,
        )

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)
