"""Sends the parts of one file, several at a time, from threads that the caller never sees.

A part is the unit of resuming: the storage behind the Hub keeps whole parts only. Cuts and a busy storage are waited
out; addresses that have expired are told as `Expired`, and the caller asks the Hub for new ones.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.engine.address import endpoint
from app.engine.errors import HubError
from app.engine.hub.upload_state import Parts
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    import huggingface_hub
else:
    httpx2 = LazyModule("httpx2")
    huggingface_hub = LazyModule("huggingface_hub")

CONNECTIONS = 3
TRIES = 6  # of one part in a row
FIRST_WAIT_S = 1.0  # doubled after each
LONGEST_WAIT_S = 300.0
TIMEOUT_S = 30.0
TICK_S = 0.1
READ_BYTES = 1 << 18
BUSY = (408, 425, 429, 500, 502, 503, 504)
KEPT = "What has been sent is kept: press Resume later."


class Limiter(Protocol):
    """Holds back whoever takes more bytes than it grants."""

    def take(self, size_bytes: int, stopped: Callable[[], bool]) -> None:
        """Wait until so many bytes may go, or until `stopped`."""


class Expired(Exception):
    """The addresses of the parts are no longer good."""


class _Stopped(Exception):
    """The caller has left."""


class Sender:
    """The parts of one file on their way.

    Attributes:
        what: what is happening, in words; empty while bytes flow.
    """

    def __init__(
        self, path: Path, size_bytes: int, parts: Parts, keep: Callable[[], None], limiter: Limiter | None
    ) -> None:
        self._path, self._size_bytes, self._parts = path, size_bytes, parts
        self._keep, self._limiter = keep, limiter
        self._under_way: dict[int, int] = {}
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._error: Exception | None = None
        self.what = ""

    def run(self) -> Iterator[int]:
        """Send what is missing; yields how many bytes have gone, some ten times a second.

        Raises:
            Expired: the addresses are no longer good.
            HubError: the storage refuses, the connection stays cut, or the file cannot be read.
        """
        missing = self._parts.missing()
        for number in missing:
            self._waiting.put(number)
        crew = [threading.Thread(target=self._work, name="upload") for _ in range(min(CONNECTIONS, len(missing)))]
        for thread in crew:
            thread.start()
        try:
            while any(thread.is_alive() for thread in crew):
                crew[0].join(TICK_S) if crew[0].is_alive() else time.sleep(TICK_S)
                yield self._gone()
        finally:
            self._stop.set()
            for thread in crew:
                thread.join()
        if self._error is not None:
            raise self._error
        yield self._gone()

    def _gone(self) -> int:
        with self._lock:
            return self._parts.done_bytes(self._size_bytes) + sum(self._under_way.values())

    def _work(self) -> None:
        """One thread: part after part, until none is left or something is wrong."""
        try:
            while not self._stop.is_set():
                self._send(self._waiting.get_nowait())
        except (queue.Empty, _Stopped):
            return
        except Exception as error:  # told by `run` on the caller's thread
            with self._lock:
                self._error = self._error or error
            self._stop.set()

    def _send(self, number: int) -> None:
        """One part, through cuts and a busy storage."""
        for failures in range(1, TRIES + 1):
            answer, error = self._put(number)
            if answer is not None and answer.status_code < 300:
                self._arrived(number, answer.headers.get("ETag", ""))
                return
            status = 0 if answer is None else answer.status_code
            if status in (400, 401, 403, 404, 410):
                raise Expired
            if failures == TRIES or (answer is not None and status not in BUSY):
                raise _given_up(self._path.name, status) from error
            self._wait(answer, failures)

    def _put(self, number: int) -> tuple[httpx2.Response | None, Exception | None]:
        start, length = self._parts.span(number, self._size_bytes)
        headers = {**self._parts.headers, "Content-Length": str(length)}
        try:
            session = huggingface_hub.get_session()
            answer = session.put(
                self._parts.urls[number - 1], content=self._bytes(number, start, length), headers=headers,
                timeout=TIMEOUT_S,
            )  # fmt: skip
        except httpx2.HTTPError as error:
            return None, error
        finally:
            with self._lock:
                self._under_way.pop(number, None)
        return answer, None

    def _bytes(self, number: int, start: int, length: int) -> Iterator[bytes]:
        """A part's bytes, counted as they go.

        Raises:
            HubError: the file has become shorter, or cannot be read.
        """
        sent = 0
        try:
            with self._path.open("rb") as source:
                source.seek(start)
                while sent < length:
                    if self._stop.is_set():
                        raise _Stopped
                    chunk = source.read(min(READ_BYTES, length - sent))
                    if not chunk:
                        raise HubError(f"{self._path.name} has become shorter.", "Upload it again.")
                    if self._limiter is not None:
                        self._limiter.take(len(chunk), self._stop.is_set)
                    sent += len(chunk)
                    with self._lock:
                        self._under_way[number] = sent
                    yield chunk
        except OSError as error:
            raise HubError(f"{self._path} cannot be read: {(error.strerror or str(error)).lower()}.") from error

    def _arrived(self, number: int, receipt: str) -> None:
        if not receipt and self._parts.finish_url:
            raise HubError("The Hub's storage gave no receipt for a part.", "Try again later.")
        with self._lock:
            self._parts.receipts[number] = receipt
            self._keep()
        self.what = ""

    def _wait(self, answer: httpx2.Response | None, failures: int) -> None:
        """Wait before the next try.

        Raises:
            HubError: the storage asks for more patience than a person has.
        """
        seconds = wait_s(answer, failures)
        self.what = f"{why_waiting(answer)}; next try in {seconds:.0f} s"
        if self._stop.wait(seconds):
            raise _Stopped


def why_waiting(answer: httpx2.Response | None) -> str:
    """What went wrong, in words."""
    return "The connection was cut" if answer is None else "The Hub is busy"


def wait_s(answer: httpx2.Response | None, failures: int) -> float:
    """How long to wait after so many failures: longer each time, or as `Retry-After` says, a number or a date.

    Raises:
        HubError: that would be more than some minutes.
    """
    stated = "" if answer is None else answer.headers.get("Retry-After", "").strip()
    asked = 0.0
    if stated.isdigit():
        asked = float(stated)
    elif stated:
        try:
            asked = max(0.0, parsedate_to_datetime(stated).timestamp() - time.time())
        except ValueError:
            asked = 0.0  # neither: our own wait holds
    seconds: float = max(FIRST_WAIT_S * 2 ** (failures - 1), asked)
    if seconds > LONGEST_WAIT_S:
        raise HubError(f"The Hub asks to wait for {seconds / 60:.0f} minutes.", KEPT)
    return seconds


def _given_up(name: str, status: int) -> HubError:
    if status == 0:
        return HubError(
            f"The connection to {endpoint()} was cut while sending {name}, and more tries did not bring it back.", KEPT
        )
    if status == 413:
        return HubError(f"{name} is larger than the Hub accepts (error 413).", "Compress it further, or split it.")
    return HubError(f"The Hub's storage has trouble of its own (error {status}).", KEPT)
