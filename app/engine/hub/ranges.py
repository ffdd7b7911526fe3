"""A repository's files, read by ranges: what a look needs of a model that was not downloaded.

Headers are fetched from the front in growing steps, eight files at a time; rows are fetched when they are announced.
All of it goes through `huggingface_hub`'s session: the Hub is asked with the token, and sends us on to where the
bytes are, which never sees it.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from app.engine.address import Address, endpoint, to_link
from app.engine.errors import BadCheckpoint, Cancelled, HubError
from app.engine.hub.cache import CacheEntry, cache_folder
from app.engine.hub.files import RemoteFile, needed_files, remote_files, repository
from app.engine.hub.pieces import Pieces, tidy
from app.engine.hub.refusals import OFFLINE_HINT, refusal
from app.engine.lazy import LazyModule
from app.engine.sources import Files, Piece, Source

if TYPE_CHECKING:
    import httpx2
    import huggingface_hub
    import torch
    from huggingface_hub import errors as hub_errors
    from huggingface_hub import utils as hub_utils
else:
    from app.engine.lazy import torch

    httpx2 = LazyModule("httpx2")
    huggingface_hub = LazyModule("huggingface_hub")
    hub_errors = LazyModule("huggingface_hub.errors")
    hub_utils = LazyModule("huggingface_hub.utils")

A = TypeVar("A")
B = TypeVar("B")

PARALLEL = 8
TRIES = 5
FIRST_WAIT_S = 0.5  # doubled after each try
LONGEST_WAIT_S = 30.0  # nobody looks for longer at a page that waits
TIMEOUT_S = 15.0  # without a byte
BUSY = (408, 425, 429, 500, 502, 503, 504)
FIRST_BYTES = 64 << 10  # of a header whose length nobody can guess
STEP_BYTES = 1 << 20  # at most so much is read ahead of a header
SMALL_BYTES = 16 << 20  # of a configuration or an index
HEADERS_BYTES = 32 << 20  # of all headers together; the largest real ones have about 12 MB


class Ranges:
    """Asks for byte ranges of one repository's files.

    Attributes:
        fetched_bytes: of files, so far.
        requests: so far, without those that the Hub sends us on with.
    """

    def __init__(self, repo_id: str, commit: str, token: str | None) -> None:
        self.fetched_bytes = self.requests = 0
        self._repo_id, self._commit, self._token = repo_id, commit, token
        self._headers = {**hub_utils.build_hf_headers(token=token or False), "Accept-Encoding": "identity"}
        self._places: dict[str, str] = {}  # where the Hub sent us for a file
        self._lock = threading.Lock()
        self.leave = threading.Event()

    def fetch(self, file: RemoteFile, start: int, stop: int) -> bytes:
        """Bytes `start` to `stop` of a file; cuts and a busy Hub are waited out.

        Raises:
            HubError: refused, cut again and again, or this file cannot be had in parts.
            Cancelled: `leave` was set.
        """
        data, failures = bytearray(), 0
        while start + len(data) < stop:
            before = len(data)
            try:
                for chunk in self._receive(file, start + before, stop):
                    data += chunk
                error: Exception | None = None
            except httpx2.HTTPError as caught:
                error = caught
            if start + len(data) < stop:
                failures = 1 if len(data) > before else failures + 1
                self._wait(file, error, failures)
        return bytes(data)

    def _receive(self, file: RemoteFile, start: int, stop: int) -> Iterable[bytes]:
        """One request; ends early where the connection does."""
        place = self._places.get(file.name)
        url = place or huggingface_hub.hf_hub_url(self._repo_id, file.name, revision=self._commit, endpoint=endpoint())
        headers = {**self._headers, "Range": f"bytes={start}-{stop - 1}"}
        if urlsplit(url)[:2] != urlsplit(endpoint())[:2]:
            headers.pop("authorization", None)
        if self.leave.is_set():
            raise Cancelled
        with self._lock:
            self.requests += 1
        session = huggingface_hub.get_session()
        with session.stream("GET", url, headers=headers, timeout=TIMEOUT_S, follow_redirects=True) as answer:
            if answer.status_code >= 400:
                with self._lock:
                    self._places.pop(file.name, None)
                answer.read()
                if place and answer.status_code not in BUSY:
                    yield from self._receive(file, start, stop)  # such places expire: ask the Hub again
                    return
            hub_utils.hf_raise_for_status(answer)
            check_part(answer, file, start, stop)
            if answer.history and is_large(file):
                with self._lock:
                    self._places[file.name] = str(answer.url)
            left = stop - start
            for chunk in answer.iter_raw():
                with self._lock:
                    self.fetched_bytes += len(chunk)
                yield chunk[:left]
                left -= len(chunk)
                if left <= 0 or self.leave.is_set():
                    return

    def _wait(self, file: RemoteFile, error: Exception | None, failures: int) -> None:
        """Wait before the next try, or give up."""
        status = error.response.status_code if isinstance(error, hub_errors.HfHubHTTPError) else None
        final = status is not None and status not in BUSY
        seconds = max(FIRST_WAIT_S * 2 ** (failures - 1), _asked_wait_s(error))
        if error is not None and (final or (status is not None and (failures >= TRIES or seconds > LONGEST_WAIT_S))):
            raise refusal(error, self._repo_id, self._token) from error
        if failures >= TRIES:
            if isinstance(error, httpx2.ConnectError | httpx2.TimeoutException):
                raise refusal(error, self._repo_id, self._token) from error
            raise HubError(
                f"The connection was cut while reading {file.name}, and {TRIES - 1} more tries did not help.",
                OFFLINE_HINT,
            ) from error
        if self.leave.wait(seconds):
            raise Cancelled


def is_large(file: RemoteFile) -> bool:
    """Whether a file lies in the Hub's large file storage: those are named by sha256."""
    return len(file.etag) == 64


def check_part(answer: httpx2.Response, file: RemoteFile, start: int, stop: int) -> None:
    """Refuse an answer that is not the part that was asked for, before its body is read.

    Raises:
        HubError: the server sends files whole, or another file.
    """
    if answer.headers.get("Content-Encoding", "identity") not in ("", "identity"):
        raise HubError(f"{file.name} arrives in another encoding than asked for.", "Download the model instead.")
    stated = answer.headers.get("Content-Range", "")
    if answer.status_code != 206:
        if (start, stop) == (0, file.size_bytes) and answer.headers.get("Content-Length", str(stop)) == str(stop):
            return
        raise HubError(
            f"{urlsplit(str(answer.url)).netloc} sends {file.name} whole only, not in parts.",
            "It cannot be looked at before it is downloaded; download it instead.",
        )
    found = re.fullmatch(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", stated)
    if found is None or found[3] not in (str(file.size_bytes), "*"):
        raise HubError(f"{file.name} changed on the Hub while it was read.", "Look at the model again.")
    if (int(found[1]), int(found[2])) != (start, stop - 1):
        raise HubError(f"The Hub sent another part of {file.name} than asked for.", "Download the model instead.")


def _asked_wait_s(error: Exception | None) -> float:
    """The seconds that a busy Hub asks to wait, where it says a number."""
    if not isinstance(error, hub_errors.HfHubHTTPError):
        return 0.0
    stated = error.response.headers.get("Retry-After", "").strip()
    return float(stated) if stated.isdigit() and len(stated) < 9 else 0.0


class FarFile(Source):
    """One file of a repository.

    Attributes:
        file: what the Hub says of it.
        pieces: what was fetched of it.
    """

    def __init__(self, files: FarFiles, file: RemoteFile, pieces: Pieces, header_bytes: int) -> None:
        self.name, self.size_bytes = file.name, file.size_bytes
        self.file, self.pieces = file, pieces
        self._files = files
        self._ahead = header_bytes or FIRST_BYTES
        self._head = b""  # from the file's first byte on

    def peek(self, start: int, size_bytes: int) -> bytearray:
        """A copy of a byte range of the file's head, of which more and more is read ahead."""
        self.check_range(start, size_bytes)
        stop, have = start + size_bytes, len(self._head)
        if stop > have:
            until = min(self.size_bytes, max(stop, have + self._ahead))
            self._files.count_header(until - have)
            self._head += self._load(have, until)
            self._ahead = min(STEP_BYTES, 2 * self._ahead)
        return bytearray(memoryview(self._head)[start:stop])

    def read(self, start: int, size_bytes: int) -> torch.Tensor:
        """A copy of a byte range as a uint8 tensor."""
        self.check_range(start, size_bytes)
        if not size_bytes:
            return torch.empty(0, dtype=torch.uint8)
        return torch.frombuffer(bytearray(self._load(start, start + size_bytes)), dtype=torch.uint8)

    def _load(self, start: int, stop: int) -> bytes:
        """A range, from what is held or the Hub."""
        while (data := self.pieces.get(start, stop)) is None:
            for gap in self.pieces.gaps(start, stop):
                self._files.fetch(self, *gap)
        return data


class FarFiles(Files):
    """A repository's files at one commit.

    Attributes:
        ranges: asks for them, and counts.
        doing: what is under way, in words.
    """

    here = False

    def __init__(self, address: Address, token: str | None, folder: Path) -> None:
        """Ask what the repository holds.

        Args:
            address: where it is; a branch or tag is pinned to the commit that it stands at.
            token: the person's, for gated and private models.
            folder: keeps what was fetched.

        Raises:
            HubError: not there, no access, no connection, or nothing in it that can be used.
        """
        info = repository(address.repo_id, address.revision, token)
        commit = info.sha or ""
        if not re.fullmatch(r"[0-9a-f]{40}", commit):
            raise HubError(f"The Hub's answer about {address.repo_id} names no version.", "Try again later.")
        needed = needed_files(address.repo_id, remote_files(info), address.file)
        self._files = {file.name: file for file in needed}
        self.chosen = needed[0].name if needed[0].name.endswith(".gguf") else ""
        self.path = CacheEntry(cache_folder(), address.repo_id, commit).snapshot
        self.ranges = Ranges(address.repo_id, commit, token)
        self.doing = "Reading headers"
        self._address = Address(address.repo_id, commit, self.chosen)
        self._folder = folder
        self._open: dict[str, FarFile] = {}
        self._header_bytes = self._small_bytes = 0
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The repository's."""
        return self._address.repo_id

    @property
    def address(self) -> str:
        """A link to exactly this version."""
        return to_link(self._address)

    @property
    def read_bytes(self) -> int:
        """Bytes of the model that were fetched, now or in an earlier look."""
        return self._small_bytes + sum(file.pieces.held_bytes for file in self._open.values())

    def names(self) -> Sequence[str]:
        """The files that the model consists of."""
        return sorted(self._files)

    def size_bytes(self, name: str) -> int:
        """As the Hub states it."""
        return self._files[name].size_bytes

    def small(self, name: str) -> bytes | None:
        """A small file whole, its hash checked."""
        file = self._files.get(name)
        if file is None:
            return None
        if file.size_bytes > SMALL_BYTES:
            raise BadCheckpoint(
                f"{name} is {file.size_bytes / 1e6:.0f} MB, which no real one is.", "Do not trust this model."
            )
        pieces = Pieces(self._folder / file.etag)
        data = pieces.get(0, file.size_bytes)
        if data is None:
            data = self.ranges.fetch(file, 0, file.size_bytes)
            if _digest(file, data) != file.etag:
                raise HubError(
                    f"{name} arrived damaged: its checksum is not the one that the Hub states.", "Try again."
                )
            pieces.put(0, data)
        self._small_bytes += len(data)
        return data

    def open(self, name: str, header_bytes: int = 0) -> FarFile:
        """One file; nothing is asked for yet."""
        file = self._files.get(name)
        if file is None:
            raise BadCheckpoint(f"{name} is none of the files of {self.name}.", "Look at the model again.")
        if name not in self._open:
            self._open[name] = FarFile(self, file, Pieces(self._folder / file.etag), header_bytes)
        return self._open[name]

    def each(self, read: Callable[[Source], B], sources: Iterable[Source]) -> list[B]:
        """What `read` finds in each source, in order, eight at a time."""
        wanted, done = list(sources), count(1)

        def one(source: Source) -> B:
            found = read(source)
            self.doing = f"Reading headers: {next(done)} of {len(wanted)} files"
            return found

        try:
            return self._together(one, wanted)
        finally:
            self.doing = "Reading values"

    def announce(self, pieces: Sequence[Piece]) -> None:
        """Fetch what is missing of some ranges, eight at a time."""
        gaps = []
        for piece in pieces:
            source = self.open(piece.file)
            source.check_range(piece.start, piece.size_bytes)
            gaps += [(source, *gap) for gap in source.pieces.gaps(piece.start, piece.start + piece.size_bytes)]
        self._together(lambda gap: self.fetch(*gap), gaps)

    def fetch(self, source: FarFile, start: int, stop: int) -> None:
        """Fetch a range into the pieces that are held."""
        source.pieces.put(start, self.ranges.fetch(source.file, start, stop))

    def count_header(self, size_bytes: int) -> None:
        """Note that so much of a header is wanted.

        Raises:
            BadCheckpoint: it is more than all headers of a real model have.
        """
        with self._lock:
            self._header_bytes += size_bytes
        if self._header_bytes > HEADERS_BYTES:
            raise BadCheckpoint(
                f"The headers of {self.name} are larger than {HEADERS_BYTES >> 20} MB, which no real model's are.",
                "Do not trust this model.",
            )

    def fingerprint(self, used: Iterable[Path]) -> str:
        """The commit: what it names never changes."""
        return self.address

    def tidy(self) -> None:
        """Keep the folder of what was fetched within its limit."""
        tidy(self._folder, keep=[file.etag for file in self._files.values()])

    def _together(self, work: Callable[[A], B], items: Sequence[A]) -> list[B]:
        """Do something for all items at once; the first failure ends the others, also those that wait."""
        try:
            with ThreadPoolExecutor(max(1, min(PARALLEL, len(items))), "look") as pool:
                jobs = [pool.submit(work, item) for item in items]
                try:
                    done = wait(jobs, return_when=FIRST_EXCEPTION).done
                    failed = [job for job in jobs if job in done and job.exception() is not None]
                    return [job.result() for job in failed or jobs]
                except BaseException:
                    self.ranges.leave.set()
                    for job in jobs:
                        job.cancel()
                    raise
        finally:
            self.ranges.leave.clear()

    def begin(self) -> None:
        """An earlier `stop` is no longer meant."""
        self.ranges.leave.clear()

    def stop(self) -> None:
        """Ask for nothing more of what is under way: whoever waits for an answer gets `Cancelled`."""
        self.ranges.leave.set()


def _digest(file: RemoteFile, data: bytes) -> str:
    if is_large(file):
        return hashlib.sha256(data).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
