"""A checkpoint: a model's files, read lazily and never modified.

A format opens one. Headers, index and configuration are checked against the files' real sizes
before anything is allocated; weights are read in row ranges, so that the largest tensor never lies in memory whole.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.sources import Files, Piece

if TYPE_CHECKING:
    import torch


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


class Checkpoint(ABC):
    """A model's files behind one face.

    Attributes:
        place: where its files are.
        path: folder or file; of a model that was not downloaded: where a download puts it.
        format: name of the format that opened it.
        config: the model's configuration as its files state it.
        tensors: name -> header entry, in file order.
        title: what people call it, where its folder's name does not say; else empty.
        compressed_before: how its weights were compressed when these files were made, in words; what was lost then
            cannot come back. Empty where they were not.
    """

    place: Files
    path: Path
    format: str
    config: Mapping[str, Any]
    tensors: Mapping[str, TensorInfo]
    title: str = ""
    compressed_before: str = ""

    @abstractmethod
    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows `start` to `stop` of a tensor seen as a matrix: [stop - start, columns] float32.

        Raises:
            BadCheckpoint: the file is shorter than its header says.
        """

    def packed_rows(self, name: str, start: int, stop: int) -> torch.Tensor | None:
        """The same rows in the bytes of the scheme that the tensor's `dtype` names: [stop - start, row bytes] uint8.

        They are the stored values, exactly, so an output in that scheme need not compute anything. None where the
        files hold another layout than a scheme's.
        """
        return None

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

    def read_block(self, name: str, rows: tuple[int, int], columns: tuple[int, int]) -> torch.Tensor:
        """Some columns of some rows: [rows, columns] float32; what holds a matrix row by row reads all of the rows."""
        return self.read_rows(name, *rows)[:, slice(*columns)]

    def announce(self, rows: Sequence[tuple[str, int, int]]) -> None:
        """Say which rows will be read next: (tensor, start, stop) of each range."""
        pieces = []
        for name, start, stop in rows:
            info = self.tensors[name]
            row_bytes = info.size_bytes // info.rows if info.rows else 0
            pieces.append(Piece(info.file, info.offset + start * row_bytes, (stop - start) * row_bytes))
        self.place.announce(pieces)

    def fingerprint(self) -> str:
        """Changes when any file does."""
        return self.place.fingerprint(self.files())

    @property
    def size_bytes(self) -> int:
        """Bytes of all tensors in the files."""
        return sum(info.size_bytes for info in self.tensors.values())

    def __enter__(self) -> Checkpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
