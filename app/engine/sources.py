"""Where a model's bytes come from: the files of a folder, or of a repository that was not downloaded.

A format reads headers and rows through these faces, so that one body of checks serves both. A folder's files are
memory-mapped; `app.engine.hub.ranges` holds those that are fetched piece by piece.
"""

from __future__ import annotations

import mmap
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.engine.errors import BadCheckpoint
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

R = TypeVar("R")
PART_BYTES = 4 << 20  # of a tensor that is read for some of its columns


class Source(ABC):
    """One file's bytes.

    Attributes:
        name: of the file.
        size_bytes: of the whole.
    """

    name: str
    size_bytes: int

    @abstractmethod
    def peek(self, start: int, size_bytes: int) -> bytearray:
        """A copy of a byte range, for headers, which are read from the front in small steps.

        Raises:
            BadCheckpoint: the file ends before.
        """

    @abstractmethod
    def read(self, start: int, size_bytes: int) -> torch.Tensor:
        """A copy of a byte range as a uint8 tensor.

        Raises:
            BadCheckpoint: the file ends before.
        """

    def read_columns(self, start: int, rows: int, row_bytes: int, first: int, last: int) -> torch.Tensor:
        """A copy of bytes `first` to `last` of each of many rows, which lie one after another from `start` on.

        Args:
            start: first byte of the first row.
            rows: how many rows.
            row_bytes: bytes of each.
            first: first byte within a row.
            last: end within a row.

        Returns:
            [rows, last - first] uint8.

        Raises:
            BadCheckpoint: the file ends before.
        """
        step = max(1, PART_BYTES // max(1, row_bytes))
        parts = [torch.empty((0, last - first), dtype=torch.uint8)]
        for row in range(0, rows, step):
            count = min(step, rows - row)
            part = self.read(start + row * row_bytes, count * row_bytes).reshape(count, row_bytes)
            parts.append(part[:, first:last].clone())
        return torch.cat(parts)

    def close(self) -> None:  # noqa: B027 - most have nothing to do
        """Let go of what is held."""

    def check_range(self, start: int, size_bytes: int) -> None:
        """Refuse a range that the file does not have.

        Raises:
            BadCheckpoint: the file ends before.
        """
        if start < 0 or size_bytes < 0 or start + size_bytes > self.size_bytes:
            raise BadCheckpoint(
                f"{self.name} ends at byte {self.size_bytes}, but is read to {start + size_bytes}.",
                "The file is cut short; download it again.",
            )


class MappedFile(Source):
    """One file, memory-mapped read-only."""

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, path.name
        try:
            with path.open("rb") as handle:
                self.size_bytes = os.fstat(handle.fileno()).st_size
                self._map = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) if self.size_bytes else None
        except OSError as error:
            raise BadCheckpoint(f"{path.name} cannot be read: {error.strerror}.") from error

    def peek(self, start: int, size_bytes: int) -> bytearray:
        """A copy of a byte range."""
        self.check_range(start, size_bytes)
        return bytearray() if self._map is None else bytearray(memoryview(self._map)[start : start + size_bytes])

    def read(self, start: int, size_bytes: int) -> torch.Tensor:
        """A copy of a byte range as a uint8 tensor; the pages behind it are given back."""
        found = self.peek(start, size_bytes)
        if not found or self._map is None:
            return torch.empty(0, dtype=torch.uint8)
        copy = torch.frombuffer(found, dtype=torch.uint8)
        self._give_back(start, size_bytes)
        return copy

    def read_columns(self, start: int, rows: int, row_bytes: int, first: int, last: int) -> torch.Tensor:
        """A copy of bytes `first` to `last` of each of many rows; nothing else is copied."""
        import numpy as np

        self.check_range(start, rows * row_bytes)
        if self._map is None or not rows * row_bytes:
            return torch.empty((rows, last - first), dtype=torch.uint8)
        whole = np.frombuffer(self._map, np.uint8, rows * row_bytes, start).reshape(rows, row_bytes)
        copy = torch.from_numpy(whole[:, first:last].copy())
        del whole
        if last == row_bytes:  # a matrix is read from its first columns to its last, and faulting pages in costs most
            self._give_back(start, rows * row_bytes)
        return copy

    def _give_back(self, start: int, size_bytes: int) -> None:
        """Let go of the pages behind a range."""
        if self._map is not None and hasattr(self._map, "madvise"):
            first = -(-start // mmap.PAGESIZE) * mmap.PAGESIZE
            length = (start + size_bytes - first) // mmap.PAGESIZE * mmap.PAGESIZE
            if length > 0:
                self._map.madvise(mmap.MADV_DONTNEED, first, length)

    def close(self) -> None:
        """Unmap."""
        if self._map is not None:
            self._map.close()


@dataclass(frozen=True)
class Piece:
    """A byte range of a file.

    Attributes:
        file: its name.
        start: first byte.
        size_bytes: how many.
    """

    file: str
    start: int
    size_bytes: int


class Files(ABC):
    """A model's files, wherever they are.

    Attributes:
        path: the folder; of a repository that was not downloaded: where a download puts it.
        chosen: the one file that is the model; empty where the folder is.
        here: whether they are on this computer.
        doing: what is under way, in words.
    """

    path: Path
    chosen: str
    here: bool
    doing: str = "Reading"

    @property
    def read_bytes(self) -> int:
        """Bytes that were fetched so far; 0 of files that are here."""
        return 0

    @property
    @abstractmethod
    def name(self) -> str:
        """For sentences."""

    @property
    @abstractmethod
    def address(self) -> str:
        """What opens the model again."""

    @abstractmethod
    def names(self) -> Sequence[str]:
        """The files directly in the folder, sorted."""

    @abstractmethod
    def size_bytes(self, name: str) -> int:
        """Of one file."""

    @abstractmethod
    def small(self, name: str) -> bytes | None:
        """A small file whole; None where there is none.

        Raises:
            BadCheckpoint: larger than any real one, or unreadable.
        """

    @abstractmethod
    def open(self, name: str, header_bytes: int = 0) -> Source:
        """Open one file.

        Args:
            name: directly in the folder.
            header_bytes: how much will probably be read from its front; 0: unknown.

        Raises:
            BadCheckpoint: it cannot be read, or is none of the folder's.
        """

    def each(self, read: Callable[[Source], R], sources: Iterable[Source]) -> list[R]:
        """What `read` finds in each source, in order; where it takes a journey, several go at once."""
        return [read(source) for source in sources]

    def announce(self, pieces: Sequence[Piece]) -> None:  # noqa: B027 - a disk needs no warning
        """Say what will be read next, so that it can be fetched all at once."""

    def begin(self) -> None:  # noqa: B027
        """Something is about to be read; an earlier `stop` is no longer meant."""

    def stop(self) -> None:  # noqa: B027 - a disk answers at once
        """Let whoever waits for bytes that are under way get `Cancelled`."""

    @abstractmethod
    def fingerprint(self, used: Iterable[Path]) -> str:
        """Changes when any of the files `used` does."""


class Folder(Files):
    """A folder on this computer."""

    here = True

    def __init__(self, path: Path, chosen: str = "") -> None:
        self.path, self.chosen = path, chosen

    @property
    def name(self) -> str:
        """The folder's."""
        return self.path.name

    @property
    def address(self) -> str:
        """The path; links are kept, since the Hub's cache keeps a file's name in its link alone."""
        return os.path.abspath(self.path / self.chosen)

    def names(self) -> Sequence[str]:
        """Files and links to files."""
        return sorted(path.name for path in self.path.iterdir() if path.is_file())

    def size_bytes(self, name: str) -> int:
        """Of one file."""
        return (self.path / name).stat().st_size

    def small(self, name: str) -> bytes | None:
        """A small file whole."""
        return read_bytes(self.path / name, FILE_LIMIT_BYTES)

    def open(self, name: str, header_bytes: int = 0) -> MappedFile:
        """Map one file.

        Links are followed only within the folder, or within the Hub cache entry that the folder is a snapshot of.
        """
        root = self.path.resolve()
        if root.parent.name == "snapshots" and root.parent.parent.name.startswith("models--"):
            root = root.parent.parent
        path = self.path / name
        if not path.resolve().is_relative_to(root):
            raise BadCheckpoint(f"{name} is a link that leads out of the model's folder.", "Copy the real file there.")
        return MappedFile(path)

    def fingerprint(self, used: Iterable[Path]) -> str:
        """Names, sizes and modification times."""
        facts = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in used]
        return ";".join(f"{name}:{size}:{mtime}" for name, size, mtime in facts)
