"""The bytes of one file: fetched from where they stopped, checked by their hash.

The file grows on disk as it arrives, so that a cut, a cancel or a kill -9 costs nothing that has arrived: the next
transfer reads what is there into the hash and asks for the rest. Within one transfer, cuts and a busy Hub are
waited out.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.errors import HubError
from app.engine.hub.address import endpoint
from app.engine.hub.cache import writing
from app.engine.hub.files import RemoteFile
from app.engine.hub.limiter import Limiter
from app.engine.hub.refusals import OFFLINE_HINT, refusal
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    import huggingface_hub
    from huggingface_hub import errors as hub_errors
    from huggingface_hub import utils as hub_utils
else:
    httpx2 = LazyModule("httpx2")
    huggingface_hub = LazyModule("huggingface_hub")
    hub_errors = LazyModule("huggingface_hub.errors")
    hub_utils = LazyModule("huggingface_hub.utils")

TRIES = 6  # in a row without a new byte
FIRST_WAIT_S = 1.0  # doubled after each
LONGEST_WAIT_S = 300.0
TIMEOUT_S = 15.0  # without a byte
TICK_S = 0.1  # between two yields
BUSY = (408, 416, 425, 429, 500, 502, 503, 504)
READ_BYTES = 1 << 22


class Transfer:
    """One file on its way.

    Attributes:
        file: what is fetched.
        done_bytes: how much of it is on disk.
    """

    def __init__(
        self,
        repo_id: str,
        commit: str,
        file: RemoteFile,
        partial: Path,
        token: str | None,
        limiter: Limiter | None = None,
    ) -> None:
        self.file = file
        self.done_bytes = 0
        self._repo_id = repo_id
        self._token = token
        self._limiter = limiter
        self._partial = partial
        self._url = huggingface_hub.hf_hub_url(repo_id, file.name, revision=commit, endpoint=endpoint())
        # compressed on the way, a range would count compressed bytes
        self._headers = {**hub_utils.build_hf_headers(token=token or False), "Accept-Encoding": "identity"}

    def run(self) -> Iterator[str]:
        """Fetch the file; yields what is happening, in words, some ten times a second.

        Raises:
            HubError: the Hub refuses, the connection stays cut, the disk is full, or the bytes are twice not those
                that the Hub announces.
        """
        for _attempt in (False, True):
            with writing(self._partial), open(self._partial, "ab+", buffering=0) as out:
                yield from self._read_existing(out)
                yield from self._receive_all(out)
                os.fsync(out.fileno())
            if self._digest.hexdigest() == self.file.etag:
                return
            self._partial.unlink()
            yield f"{self.file.name} arrived damaged; fetching it again"
            self.done_bytes = 0
        raise HubError(
            f"{self.file.name} arrived damaged twice: its checksum is not the one that the Hub states.",
            "Try again later, or over another connection; nothing damaged was kept.",
        )

    def _restart(self, out: FileIO) -> None:
        """Begin at the first byte."""
        out.truncate(0)
        self.done_bytes = 0
        if len(self.file.etag) == 64:
            self._digest = hashlib.sha256()
        else:  # git hashes its own header with the content
            self._digest = hashlib.sha1(b"blob %d\0" % self.file.size_bytes, usedforsecurity=False)

    def _read_existing(self, out: FileIO) -> Iterator[str]:
        """Take what an earlier transfer left into the hash."""
        existing = out.seek(0, os.SEEK_END)
        if existing > self.file.size_bytes:
            existing = 0
        if not existing:
            self._restart(out)
            return
        self._digest = hashlib.sha256() if len(self.file.etag) == 64 else hashlib.sha1(usedforsecurity=False)
        if len(self.file.etag) == 40:
            self._digest.update(b"blob %d\0" % self.file.size_bytes)
        out.seek(0)
        while self.done_bytes < existing:
            chunk = out.read(min(READ_BYTES, existing - self.done_bytes))
            self._digest.update(chunk)
            self.done_bytes += len(chunk)
            yield f"Checking what is there of {self.file.name}"

    def _receive_all(self, out: FileIO) -> Iterator[str]:
        """Fetch the rest, through cuts and a busy Hub."""
        failures = 0
        while self.done_bytes < self.file.size_bytes:
            before = self.done_bytes
            try:
                yield from self._receive(out)
                error: Exception | None = None
            except httpx2.HTTPError as caught:
                error = caught
            if self.done_bytes >= self.file.size_bytes:
                return
            failures = 1 if self.done_bytes > before else failures + 1
            yield from self._wait(error, failures)

    def _receive(self, out: FileIO) -> Iterator[str]:
        """One request, from the first missing byte on."""
        headers = {**self._headers, "Range": f"bytes={self.done_bytes}-"} if self.done_bytes else self._headers
        session = huggingface_hub.get_session()
        # asked of the Hub each time, which sends us on to where the bytes are: the address there soon expires, and
        # the client does not take the token along to another host
        with session.stream("GET", self._url, headers=headers, timeout=TIMEOUT_S, follow_redirects=True) as answer:
            if answer.status_code >= 400:
                answer.read()
                if answer.status_code == 416:
                    self._restart(out)
            hub_utils.hf_raise_for_status(answer)
            if self.done_bytes and not _continues(answer, self.done_bytes):
                self._restart(out)
                if answer.status_code == 206:
                    return  # a range, but not the one that was asked for
            last = time.monotonic()
            for chunk in answer.iter_bytes():
                if self._limiter is not None:
                    self._limiter.take(len(chunk))
                self._take(out, chunk)
                if time.monotonic() - last >= TICK_S:
                    last = time.monotonic()
                    yield f"Downloading {self.file.name}"
                if self.done_bytes > self.file.size_bytes:
                    return
        yield f"Downloading {self.file.name}"

    def _take(self, out: FileIO, chunk: bytes) -> None:
        """Write what arrived; on disk before it counts."""
        view = memoryview(chunk)
        while view:
            written = out.write(view)
            self._digest.update(view[:written])
            self.done_bytes += written
            view = view[written:]

    def _wait(self, error: Exception | None, failures: int) -> Iterator[str]:
        """Wait before the next try, or give up.

        Raises:
            HubError: the refusal is final, or this was the last try.
        """
        status = error.response.status_code if isinstance(error, hub_errors.HfHubHTTPError) else None
        if status is not None and status not in BUSY and error is not None:
            raise refusal(error, self._repo_id, self._token) from error
        if failures >= TRIES:
            if status is not None and error is not None:
                raise refusal(error, self._repo_id, self._token) from error
            raise HubError(
                f"The connection to {endpoint()} was cut while downloading {self.file.name}, "
                f"and {TRIES - 1} more tries did not bring it back.",
                OFFLINE_HINT,
            ) from error
        seconds = max(FIRST_WAIT_S * 2 ** (failures - 1), _asked_wait_s(error))
        if seconds > LONGEST_WAIT_S:
            raise HubError(
                f"The Hub asks to wait for {seconds / 60:.0f} minutes.", "Resume then; what has arrived is kept."
            ) from error
        why = "The Hub is busy" if status is not None else "The connection was cut"
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            yield f"{why}; next try in {left:.0f} s"
            time.sleep(min(TICK_S, left))


def _continues(answer: httpx2.Response, start: int) -> bool:
    """Whether an answer begins at the byte that was asked for; some servers ignore a range."""
    stated = answer.headers.get("Content-Range", "")
    return answer.status_code == 206 and stated.startswith(f"bytes {start}-")


def _asked_wait_s(error: Exception | None) -> float:
    """The seconds that a busy Hub asks to wait: `Retry-After`, as a number or a date."""
    if not isinstance(error, hub_errors.HfHubHTTPError):
        return 0.0
    stated = error.response.headers.get("Retry-After", "").strip()
    if stated.isdigit():
        return float(stated)
    try:
        return max(0.0, parsedate_to_datetime(stated).timestamp() - time.time()) if stated else 0.0
    except ValueError:
        return 0.0
