"""Pieces of files that were fetched for a look, kept on disk so that a second look costs nothing.

    <folder>/<hash of the content>/<first byte>-<bytes>

Pieces are named by their content's hash, so nothing here can become outdated. What was not looked at for longest goes
when the folder grows beyond its limit. Where the disk refuses, pieces stay in memory: a look must not fail for that.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import threading
import uuid
from bisect import insort
from collections.abc import Sequence
from pathlib import Path

LIMIT_BYTES = 256 << 20
_NAME = re.compile(r"([0-9]+)-([0-9]+)")


class Pieces:
    """What is held of one file.

    Attributes:
        held_bytes: of it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._found: list[tuple[int, int]] = []  # start, stop; ascending, none within another
        self._memory: dict[tuple[int, int], bytes] = {}
        for path in folder.iterdir() if folder.is_dir() else ():
            match = _NAME.fullmatch(path.name)
            if match and path.stat().st_size == int(match[2]):
                insort(self._found, (int(match[1]), int(match[1]) + int(match[2])))
        if self._found:
            with contextlib.suppress(OSError):
                os.utime(folder)  # looked at lately

    @property
    def held_bytes(self) -> int:
        """Bytes of the pieces; they do not overlap."""
        with self._lock:
            return sum(stop - start for start, stop in self._found)

    def gaps(self, start: int, stop: int) -> list[tuple[int, int]]:
        """The parts of a range that are not held."""
        missing = []
        with self._lock:
            for first, last in self._found:
                if first > start:
                    missing.append((start, min(first, stop)))
                start = max(start, last)
                if start >= stop:
                    break
        if start < stop:
            missing.append((start, stop))
        return [(low, high) for low, high in missing if low < high]

    def put(self, start: int, data: bytes) -> None:
        """Keep a piece."""
        piece = (start, start + len(data))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = self._folder / f"{uuid.uuid4().hex}.new"
            beside.write_bytes(data)
            os.replace(beside, self._folder / f"{start}-{len(data)}")
        except OSError:
            self._memory[piece] = data  # a full disk is no reason not to look
        with self._lock:
            if piece not in self._found:
                insort(self._found, piece)

    def get(self, start: int, stop: int) -> bytes | None:
        """A range whose every part is held; None where the disk has lost some of it meanwhile."""
        with self._lock:
            covering = [piece for piece in self._found if piece[0] < stop and piece[1] > start]
        parts, at = [], start
        for first, last in covering:
            data = self._read(first, last)
            if data is None or first > at:
                return None
            parts.append(data[at - first : stop - first])
            at = max(at, min(last, stop))
        return b"".join(parts)[: stop - start] if at >= stop else None

    def _read(self, start: int, stop: int) -> bytes | None:
        if (start, stop) in self._memory:
            return self._memory[start, stop]
        try:
            data = (self._folder / f"{start}-{stop - start}").read_bytes()
        except OSError:
            data = b""
        if len(data) == stop - start:
            return data
        with self._lock:
            self._found = [piece for piece in self._found if piece != (start, stop)]
        return None


def tidy(folder: Path, limit_bytes: int = LIMIT_BYTES, keep: Sequence[str] = ()) -> None:
    """Remove what was not looked at for longest until the rest is within the limit, save the entries to `keep`."""
    entries = []
    for entry in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):  # another process may be tidying, too
            size_bytes = sum(path.stat().st_size for path in entry.iterdir())
            entries.append((entry.stat().st_mtime, size_bytes, entry))
    total = sum(size_bytes for _, size_bytes, _ in entries)
    for _, size_bytes, entry in sorted(entries):
        if total <= limit_bytes:
            return
        if entry.name not in keep:
            shutil.rmtree(entry, ignore_errors=True)
            total -= size_bytes
