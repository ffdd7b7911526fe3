"""A checkpoint: a model's files, read lazily and never modified.

A format opens one. Headers, index and configuration are checked against the files' real sizes
before anything is allocated; weights are memory-mapped and read in row ranges, so that the largest tensor never
lies in memory whole. Pages that were read are given back, which keeps the resident size near the working set.
"""

from __future__ import annotations

import mmap
import os
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class TensorInfo:
    """What a file's header says of one tensor.

    Attributes:
        name: as the file calls it.
        shape: outermost first, [out, in] for a linear layer.
        dtype: storage type by its scheme's name: "BF16", "Q4_K".
        size_bytes: bytes in the file.
        file: name of the file that holds it.
        offset: first byte within that file.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    size_bytes: int
    file: str
    offset: int

    @property
    def rows(self) -> int:
        """Rows when seen as a matrix; a vector is one row."""
        return prod(self.shape[:-1])

    @property
    def columns(self) -> int:
        """Length of a row."""
        return self.shape[-1] if self.shape else 1

    @property
    def weights(self) -> int:
        """Number of values."""
        return prod(self.shape)


class MappedFile:
    """One file, memory-mapped read-only."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as handle:
                self.size_bytes = os.fstat(handle.fileno()).st_size
                self._map = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) if self.size_bytes else None
        except OSError as error:
            raise BadCheckpoint(f"{path.name} cannot be read: {error.strerror}.") from error

    def peek(self, start: int, size_bytes: int) -> bytearray:
        """A copy of a byte range, for headers.

        Raises:
            BadCheckpoint: the file ends before.
        """
        if start < 0 or size_bytes < 0 or start + size_bytes > self.size_bytes:
            raise BadCheckpoint(
                f"{self.path.name} ends at byte {self.size_bytes}, but is read to {start + size_bytes}.",
                "The file is cut short; download it again.",
            )
        return bytearray() if self._map is None else bytearray(memoryview(self._map)[start : start + size_bytes])

    def read(self, start: int, size_bytes: int) -> torch.Tensor:
        """A copy of a byte range as a uint8 tensor; the pages behind it are given back.

        Raises:
            BadCheckpoint: the file ends before.
        """
        found = self.peek(start, size_bytes)
        if not found or self._map is None:
            return torch.empty(0, dtype=torch.uint8)
        copy = torch.frombuffer(found, dtype=torch.uint8)
        if hasattr(self._map, "madvise"):
            first = -(-start // mmap.PAGESIZE) * mmap.PAGESIZE
            length = (start + size_bytes - first) // mmap.PAGESIZE * mmap.PAGESIZE
            if length > 0:
                self._map.madvise(mmap.MADV_DONTNEED, first, length)
        return copy

    def close(self) -> None:
        """Unmap."""
        if self._map is not None:
            self._map.close()


class Checkpoint(ABC):
    """A model's files behind one face.

    Attributes:
        path: folder or file.
        format: name of the format that opened it.
        config: the model's configuration as its files state it.
        tensors: name -> header entry, in file order.
    """

    path: Path
    format: str
    config: Mapping[str, Any]
    tensors: Mapping[str, TensorInfo]

    @abstractmethod
    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows `start` to `stop` of a tensor seen as a matrix: [stop - start, columns] float32.

        Raises:
            BadCheckpoint: the file is shorter than its header says.
        """

    @abstractmethod
    def files(self) -> tuple[Path, ...]:
        """The files that hold the weights and the configuration."""

    @abstractmethod
    def close(self) -> None:
        """Unmap all files."""

    def read(self, name: str) -> torch.Tensor:
        """A whole tensor in its own shape, float32."""
        info = self.tensors[name]
        return self.read_rows(name, 0, info.rows).reshape(info.shape)

    def fingerprint(self) -> str:
        """Changes when any file does: names, sizes and modification times."""
        facts = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in self.files()]
        return ";".join(f"{name}:{size}:{mtime}" for name, size, mtime in facts)

    @property
    def size_bytes(self) -> int:
        """Bytes of all tensors in the files."""
        return sum(info.size_bytes for info in self.tensors.values())

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
