"""Tensors as a model's files hold them: any storage type, in row or column ranges.

Most of them are the weights themselves. Where a model was compressed before, they are codes, scales and zero points,
and `app.engine.packings` reads the weights out of them.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import UnsupportedModel
from app.engine.sources import Source

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

# storage type -> bytes per value, and what the tensor library calls it
STORED_TYPES: Mapping[str, tuple[int, str]] = {
    "F64": (8, "float64"),
    "F32": (4, "float32"),
    "F16": (2, "float16"),
    "BF16": (2, "bfloat16"),
    "F8_E4M3": (1, "float8_e4m3fn"),
    "F8_E5M2": (1, "float8_e5m2"),
    "F8_E8M0": (1, "float8_e8m0fnu"),
    "I64": (8, "int64"),
    "I32": (4, "int32"),
    "I16": (2, "int16"),
    "I8": (1, "int8"),
    "U64": (8, "uint64"),
    "U32": (4, "uint32"),
    "U16": (2, "uint16"),
    "U8": (1, "uint8"),
    "BOOL": (1, "bool"),
}
WEIGHTS = ("F64", "F32", "F16", "BF16")  # types that hold values themselves, needing no companion
BUFFERS = ("I64", "I32", "U8", "BOOL")  # of masks and positions, which no output wants


class StoredCheckpoint(Checkpoint):
    """A model whose tensors lie in plain row order in some files, at places that were checked."""

    _sources: dict[str, Source]

    @abstractmethod
    def hint(self) -> str:
        """What a person can do where a tensor cannot be read."""

    def check_weights(self) -> None:
        """Refuse types that hold no weights by themselves.

        Raises:
            UnsupportedModel: which tensor.
        """
        for info in self.tensors.values():
            buffer = info.dtype in BUFFERS and not info.name.endswith("weight")
            if info.dtype not in WEIGHTS and not buffer:
                raise UnsupportedModel(
                    f"{info.name} is stored as {info.dtype}, and config.json does not say how to read weights from it.",
                    self.hint(),
                )

    def stored_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor seen as a matrix, in its storage type: [stop - start, columns].

        Raises:
            BadCheckpoint: the file is shorter than its header says.
        """
        info = self.tensors[name]
        size_bytes, kind = STORED_TYPES[info.dtype]
        row_bytes = info.columns * size_bytes
        raw = self._sources[info.file].read(info.offset + start * row_bytes, (stop - start) * row_bytes)
        return raw.view(getattr(torch, kind)).reshape(stop - start, info.columns)

    def stored_columns(self, name: str, first: int, last: int) -> torch.Tensor:
        """Columns of a tensor seen as a matrix, in its storage type: [rows, last - first].

        Raises:
            BadCheckpoint: the file is shorter than its header says.
        """
        info = self.tensors[name]
        size_bytes, kind = STORED_TYPES[info.dtype]
        source, row_bytes = self._sources[info.file], info.columns * size_bytes
        raw = source.read_columns(info.offset, info.rows, row_bytes, first * size_bytes, last * size_bytes)
        return raw.view(getattr(torch, kind)).reshape(info.rows, last - first)

    def read_block(self, name: str, rows: tuple[int, int], columns: tuple[int, int]) -> torch.Tensor:
        """Some columns of some rows: [rows, columns] float32; the rest of the rows is left where it is."""
        info = self.tensors[name]
        size_bytes, kind = STORED_TYPES[info.dtype]
        source, row_bytes = self._sources[info.file], info.columns * size_bytes
        start, count = info.offset + rows[0] * row_bytes, rows[1] - rows[0]
        raw = source.read_columns(start, count, row_bytes, columns[0] * size_bytes, columns[1] * size_bytes)
        return raw.view(getattr(torch, kind)).reshape(count, columns[1] - columns[0]).to(torch.float32)

    def stored(self, name: str) -> torch.Tensor:
        """A whole tensor in its storage type and shape; for small ones."""
        info: TensorInfo = self.tensors[name]
        return self.stored_rows(name, 0, info.rows).reshape(info.shape)

    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor as float32: [stop - start, columns]."""
        return self.stored_rows(name, start, stop).to(torch.float32)

    def files(self) -> tuple[Path, ...]:
        """Configuration and shards."""
        return (self.path / "config.json", *(self.path / name for name in self._sources))

    def close(self) -> None:
        """Unmap all shards."""
        for source in self._sources.values():
            source.close()
