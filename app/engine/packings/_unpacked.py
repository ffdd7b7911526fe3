"""A checkpoint whose weights were compressed before, read as what they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings.base import AGAIN, Packed, Packing
from app.engine.stored import BUFFERS, WEIGHTS, StoredCheckpoint

if TYPE_CHECKING:
    import torch


class UnpackedCheckpoint(Checkpoint):
    """The model's own tensors, over the files' packed ones."""

    def __init__(self, raw: StoredCheckpoint, packing: Packing) -> None:
        """Look at the headers.

        Raises:
            CompressError: the packing cannot make sense of them.
        """
        self._raw, self._packing = raw, packing
        self.place, self.path, self.format, self.config = raw.place, raw.path, raw.format, raw.config
        self._packed: dict[str, Packed] = {}
        self._plain: dict[str, tuple[str, float]] = {}
        self.tensors: Mapping[str, TensorInfo] = self._logical()
        if self._packed:
            self.compressed_before = packing.words(list(self._packed.values()))

    def _logical(self) -> dict[str, TensorInfo]:
        packed = list(self._packing.tensors())
        leading = {item.parts[0].name: item for item in packed}
        parts = {part.name for item in packed for part in item.parts}
        found: dict[str, TensorInfo] = {}
        for info in self._raw.tensors.values():
            if info.name in leading:
                own = leading[info.name].info
                self._packed[own.name] = leading[info.name]
            elif info.name in parts or self._packing.needless(info.name):
                continue
            else:
                own = self._plain_info(info)
                self._plain[own.name] = (info.name, self._packing.correction(info))
            if own.name in found:
                raise BadCheckpoint(f"{own.name} is there twice, once compressed.", AGAIN)
            found[own.name] = own
        return found

    def _plain_info(self, info: TensorInfo) -> TensorInfo:
        named = info.name.endswith(("weight", "_packed", ".scales", ".biases"))
        orphan = info.name.endswith("_scale")  # of weights that are not there, which no family asks for
        buffer = info.dtype in BUFFERS and len(info.shape) != 3  # a stack of matrices is never one
        if info.dtype not in WEIGHTS and (named or not (buffer or orphan)):
            raise UnsupportedModel(
                f"{info.name} is stored as {info.dtype}, and nothing beside it says how to read weights from it.",
                self._raw.hint(),
            )
        return replace(info, name=self._packing.plain_name(info.name), shape=self._packing.plain_shape(info))

    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor's weights: [stop - start, columns] float32."""
        if name in self._packed:
            return self._packed[name].read(self._raw, start, stop)
        stored, correction = self._plain[name]
        info = self.tensors[name]
        if info.columns == self._raw.tensors[stored].columns:
            values = self._raw.read_rows(stored, start, stop)
        else:  # the same bytes in another shape; only small tensors are
            values = self._raw.read(stored).reshape(info.rows, info.columns)[start:stop]
        return values + correction if correction else values

    def packed_rows(self, name: str, start: int, stop: int) -> torch.Tensor | None:
        """The same rows as a scheme's blocks, where the files hold such."""
        return self._packed[name].packed_rows(self._raw, start, stop) if name in self._packed else None

    def announce(self, rows: Sequence[tuple[str, int, int]]) -> None:
        """Say which rows will be read next, as the rows of the files that they need."""
        wanted: list[tuple[str, int, int]] = []
        for name, start, stop in rows:
            if name in self._packed:
                wanted += self._packed[name].ranges(start, stop)
            else:
                stored = self._plain[name][0]
                same = self.tensors[name].shape == self._raw.tensors[stored].shape
                wanted.append((stored, start, stop) if same else (stored, 0, self._raw.tensors[stored].rows))
        self._raw.announce(wanted)

    def files(self) -> tuple[Path, ...]:
        """Configuration and shards."""
        return self._raw.files()

    def close(self) -> None:
        """Unmap all shards."""
        self._raw.close()
