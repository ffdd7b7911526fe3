"""One connection's work: takes blocks of a file and fetches them, through cuts, stalls and a busy Hub."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.address import endpoint
from app.engine.errors import ConnectionLost, HubError
from app.engine.hub.blocks import Blocks
from app.engine.hub.cache import writing
from app.engine.hub.crew import Crew
from app.engine.hub.limiter import Limiter
from app.engine.hub.refusals import OFFLINE_HINT, refusal
from app.engine.hub.source import (
    BUSY,
    AddressExpired,
    Answer,
    RangeIgnored,
    Refused,
    Source,
    WrongAnswer,
    wrong_answer,
)
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = LazyModule("httpx2")

TRIES = 7  # in a row without a new byte
FIRST_WAIT_S = 1.0  # doubled after each
LONGEST_WAIT_S = 300.0
JITTER = 0.25  # of a wait, more or less: connections that were cut together shall not come back together
IDLE_S = 0.05
STRAGGLER_AGE_S = 3.0  # of a request, before its speed says something
STRAGGLER_RATIO = 4.0  # times slower than another connection was
IGNORED = 2  # times that a range may be ignored before it is believed that the server knows none


@dataclass
class Shared:
    """What the connections of one file have in common.

    Attributes:
        name: of the file, for the sentences.
        repo_id: where it belongs; for the sentences.
        token: that is sent; for the sentences.
        partial: where the file grows.
        blocks: what of it is there.
        source: where it comes from.
        limiter: of all downloads together.
        crew: whose threads these are.
        connections: how many may be open; fewer after the Hub had too many.
        known: set once the first answer came: how the server behaves is known then.
        ignored: how often a range was ignored.
        streamer: the connection that reads the whole file from a server that knows no ranges; None otherwise.
        not_before: no request before this time of the monotonic clock; a busy Hub asked for it.
        fetchers: all connections.
    """

    name: str
    repo_id: str
    token: str | None
    partial: Path
    blocks: Blocks
    source: Source
    limiter: Limiter
    crew: Crew
    connections: int
    known: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)
    ignored: int = 0
    streamer: int | None = None
    not_before: float = 0.0
    fetchers: list[Fetcher] = field(default_factory=list)


class Fetcher:
    """One connection.

    Attributes:
        trouble: what it waits for, in words; empty while it fetches.
        until: when it goes on, by the monotonic clock.
    """

    def __init__(self, number: int, shared: Shared) -> None:
        self.trouble = ""
        self.until = 0.0
        self._number = number
        self._shared = shared
        self._blocks = shared.blocks
        self._crew = shared.crew
        self._failures = 0
        self._is_busy = False
        self._began = 0.0  # the request, by the monotonic clock
        self._received = 0  # bytes of it
        self._speed = 0.0  # of the last block, in bytes per second
        self._hands_over = False

    @property
    def is_fetching(self) -> bool:
        """Whether it is at a block and in no trouble."""
        return self._is_busy and not self.trouble

    def run(self) -> None:
        """Fetch blocks until the file is complete.

        Raises:
            HubError: the Hub refuses, the connection stays cut, or the disk is full.
        """
        with writing(self._shared.partial), open(self._shared.partial, "r+b", buffering=0) as out:
            while not self._crew.is_stopped() and not self._blocks.is_complete:
                block = self._blocks.take() if self._may_fetch() else None
                if block is None:
                    if self._number >= self._shared.connections:
                        return
                    self._relieve()
                    self._crew.pause(IDLE_S)  # another may give its block back
                    continue
                self._is_busy = True
                try:
                    self._finish(block, out)
                finally:
                    self._is_busy = False
                    self._blocks.give_back(block)
                if self._hands_over:
                    self._hands_over = False
                    self._crew.pause(4 * IDLE_S)  # let the one that is idle take it

    def _relieve(self) -> None:
        """Have a connection that is much slower than this one was hand over its block: none else is left."""
        now = time.monotonic()
        for other in self._shared.fetchers:
            age = now - other._began
            if other.is_fetching and other._began and age > STRAGGLER_AGE_S and self._shared.streamer is None:
                other._hands_over |= other._received / age * STRAGGLER_RATIO < self._speed

    def _may_fetch(self) -> bool:
        shared = self._shared
        if not shared.known.is_set():
            return self._number == 0
        return shared.streamer in (None, self._number) and self._number < shared.connections

    def _finish(self, block: int, out: FileIO) -> None:
        """Fetch what is missing of a block, in as many tries as it takes."""
        while self._may_fetch() and not self._crew.is_stopped() and not self._hands_over:
            start, end = self._blocks.missing(block)
            if start >= end:
                return
            self._hold_back()
            error: Exception | None = None
            before = self._blocks.missing(block)[0]
            try:
                self._try(start, end, out)
            except (httpx2.HTTPError, Refused, AddressExpired, RangeIgnored, WrongAnswer) as caught:
                error = caught
            start, end = self._blocks.missing(block)
            if start >= end or isinstance(error, AddressExpired | RangeIgnored):
                continue
            if self._crew.is_stopped() or self._hands_over or not self._may_fetch():
                return
            self._failures = 1 if start > before else self._failures + 1
            self._wait(error)

    def _hold_back(self) -> None:
        """Wait for as long as a busy Hub asked any of the connections to."""
        while (left := self._shared.not_before - time.monotonic()) > 0 and not self._crew.is_stopped():
            self.trouble, self.until = "The Hub is busy", self._shared.not_before
            self._crew.pause(left)
        self.trouble = ""

    def _try(self, start: int, end: int, out: FileIO) -> None:
        """One request."""
        shared = self._shared
        try:
            take_whole = shared.streamer == self._number or shared.ignored >= IGNORED
            with shared.source.open(start, end, take_whole) as answer:
                if answer.is_whole and not self._claim_stream():
                    return
                if not answer.is_whole and shared.streamer == self._number:
                    shared.streamer = None  # it knows ranges after all
                shared.known.set()
                self._began, self._received = time.monotonic(), 0
                self._pour(answer, out)
        except RangeIgnored:
            with shared.lock:
                shared.ignored += 1
            raise
        finally:
            if self._began:
                self._speed = self._received / max(0.001, time.monotonic() - self._began)
            self._began = 0.0

    def _claim_stream(self) -> bool:
        """Become the one connection that reads the whole file."""
        with self._shared.lock:
            if self._shared.streamer is None:
                self._shared.streamer = self._number
            return self._shared.streamer == self._number

    def _pour(self, answer: Answer, out: FileIO) -> None:
        """Write what arrives to its place, less what is there already; written before it counts."""
        position = answer.start
        for chunk in answer.chunks():
            self._shared.limiter.take(len(chunk), self._crew.is_stopped)
            self._received += len(chunk)
            if self._crew.is_stopped() or self._hands_over:
                return
            view = memoryview(chunk)[: answer.end - position]
            while view:
                start, end = self._blocks.missing_at(position)
                skipped = min(len(view), max(0, start - position))
                if not skipped:
                    out.seek(position)
                    skipped = out.write(view[: end - position])
                    self._blocks.wrote(position, position + skipped)
                view = view[skipped:]
                position += skipped
            if position >= answer.end or self._blocks.is_complete:
                return

    def _wait(self, error: Exception | None) -> None:
        """Wait before the next try, or give up.

        Raises:
            HubError: the refusal is final, or this was the last try.
        """
        refused = error if isinstance(error, Refused) else None
        is_busy = refused is not None and refused.status in BUSY
        if self._failures >= TRIES or (refused is not None and refused.cause is not None and not is_busy):
            raise self._sentence(error) from error
        asked_s = refused.wait_s if refused is not None and is_busy else 0.0
        if asked_s > LONGEST_WAIT_S:
            raise HubError(
                f"The Hub asks to wait for {asked_s / 60:.0f} minutes.", "Resume then; what has arrived is kept."
            ) from error
        seconds = FIRST_WAIT_S * 2 ** (self._failures - 1) * random.uniform(1 - JITTER, 1 + JITTER)
        with self._shared.lock:
            if asked_s:
                self._shared.not_before = max(self._shared.not_before, time.monotonic() + asked_s)
            if refused is not None and refused.status == 429:
                self._shared.connections = max(1, self._shared.connections // 2)
        self.until = time.monotonic() + max(seconds, asked_s)
        self.trouble = _words(error)
        self._crew.pause(max(0.0, seconds))
        self.trouble = ""

    def _sentence(self, error: Exception | None) -> HubError:
        """Why it goes no further."""
        shared = self._shared
        if isinstance(error, Refused) and error.cause is not None:
            return refusal(error.cause, shared.repo_id, shared.token)
        if isinstance(error, Refused):
            return ConnectionLost(
                f"The server that keeps {shared.name} refuses to send it (error {error.status}).",
                "Try again later; what has arrived is kept.",
            )
        if isinstance(error, WrongAnswer):
            return wrong_answer(shared.name, error)
        return ConnectionLost(
            f"The connection to {endpoint()} was cut while downloading {shared.name}, "
            f"and {TRIES - 1} more tries did not bring it back.",
            OFFLINE_HINT,
        )


def _words(error: Exception | None) -> str:
    """What it waits for."""
    if isinstance(error, Refused):
        return "The Hub is busy" if error.status in BUSY else "The server refuses"
    if isinstance(error, WrongAnswer):
        return f"The server sent {error}"
    if isinstance(error, httpx2.TimeoutException):
        return "The server does not answer"
    if isinstance(error, httpx2.ConnectError):
        return "The server cannot be reached"
    return "The connection was cut"
