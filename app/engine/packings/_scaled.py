"""Weights stored in row order as small numbers, with a scale for each block of rows and columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.packings._codes import as_bytes, checked_groups, e2m1, e2m3, e8m0, grouped, unpack_bits
from app.engine.packings.base import AGAIN, Packed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

Decode = Callable[["torch.Tensor", int], "torch.Tensor"]


def as_stored(stored: torch.Tensor, columns: int) -> torch.Tensor:
    """Values that are stored one by one."""
    return stored.to(torch.float32)


def nibbles_e2m1(stored: torch.Tensor, columns: int) -> torch.Tensor:
    """Two 4-bit floating point values per byte, the lower half first."""
    return e2m1(unpack_bits(as_bytes(stored), 4, columns))


def packed_e2m3(stored: torch.Tensor, columns: int) -> torch.Tensor:
    """Four 6-bit floating point values in three bytes."""
    return e2m3(unpack_bits(as_bytes(stored), 6, columns))


def scale_values(stored: torch.Tensor) -> torch.Tensor:
    """Scales as float32; bytes are powers of two."""
    return e8m0(stored) if stored.dtype == torch.uint8 else stored.to(torch.float32)


@dataclass(frozen=True)
class Blocks:
    """How scales lie over a tensor.

    Attributes:
        rows: of the weights that share a row of scales.
        columns: of the weights that share a scale.
        per_stack: rows of scales of each matrix of a stack; 0: all rows of the weights follow one another.
        stack_rows: rows of each matrix of a stack.
    """

    rows: int
    columns: int
    per_stack: int = 0
    stack_rows: int = 0

    def rows_of(self, start: int, stop: int) -> torch.Tensor:
        """The scales' row for each of the weights' rows: [stop - start] int64."""
        rows = torch.arange(start, stop)
        if not self.per_stack:
            return rows // self.rows
        return rows // self.stack_rows * self.per_stack + rows % self.stack_rows // self.rows


@dataclass(frozen=True)
class Scaled(Packed):
    """Small numbers, and their scales.

    Attributes:
        scale: the scales' tensor.
        blocks: how they lie.
        decode: the numbers out of stored rows.
        zero: codes' zero points, laid out as the scales; None: zero is zero.
        order: each column's group; None: they follow one another.
        whole: (tensor, whether values are divided by it): one further factor for all.
        factor: the same, where it is a known number.
        inputs: each column's factor, where what the weights are multiplied with was divided by it before.
    """

    scale: TensorInfo
    blocks: Blocks
    decode: Decode
    zero: TensorInfo | None = None
    order: TensorInfo | None = None
    whole: tuple[TensorInfo, bool] | None = None
    factor: float = 1.0
    inputs: TensorInfo | None = None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights."""
        if stop <= start:
            return torch.empty(0, self.shape[-1])
        values = self.numbers(raw, start, stop)
        zero = self.zeros(raw, start, stop)
        scale = self._rows(raw, self.scale, start, stop)
        assert scale is not None
        if self.whole is not None:
            whole = raw.stored(self.whole[0].name).to(torch.float32).reshape(1, 1)
            scale = scale / whole if self.whole[1] else scale * whole
        groups = None
        if self.order is not None:
            stored = raw.stored(self.order.name)
            groups = checked_groups(stored, scale.shape[1], self.order)
        values = grouped(values, scale, zero, groups, self.blocks.columns)
        if self.inputs is not None:
            values = values * raw.stored(self.inputs.name).to(torch.float32)
        return values * self.factor if self.factor != 1.0 else values

    def numbers(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The stored numbers of some rows: [stop - start, columns] float32."""
        return self.decode(raw.stored_rows(self.parts[0].name, start, stop), self.shape[-1])

    def zeros(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor | None:
        """The zero points of some rows: [stop - start, groups] float32."""
        return self._rows(raw, self.zero, start, stop)

    def _rows(self, raw: StoredCheckpoint, info: TensorInfo | None, start: int, stop: int) -> torch.Tensor | None:
        """Scales or zero points of some rows: [stop - start, groups] float32."""
        if info is None:
            return None
        rows = self.blocks.rows_of(start, stop)
        first, last = int(rows.min()), int(rows.max()) + 1
        if self.blocks.columns >= self.shape[-1]:  # one for each row, or block of rows, in whatever shape
            found = raw.stored(info.name).reshape(-1, 1)[first:last]
        elif info.columns != raw.tensors[info.name].columns:  # few, and seen in another shape
            found = raw.stored(info.name).reshape(-1, info.columns)[first:last]
        else:
            found = raw.stored_rows(info.name, first, last)
        return scale_values(found)[rows - first]


def blocks_of(
    scale: TensorInfo, shape: tuple[int, ...], block: tuple[int, int] | None = None, group: int | None = None
) -> Blocks:
    """How scales of a certain shape lie over weights of a certain shape.

    Args:
        scale: the scales' header entry.
        shape: of the weights: [out, in], or a stack of such.
        block: (rows, columns) that share a scale, where the settings state it.
        group: columns that share a scale, where the settings state it; elsewhere it follows from the shapes.

    Raises:
        BadCheckpoint: the shapes do not fit together.
    """
    rows, columns = shape[-2], shape[-1]
    stack = shape[:-2]
    every = rows
    for size in stack:
        every *= size
    found = tuple(scale.shape)
    if scale.weights == 1:
        return Blocks(every, columns)
    if stack and found[: len(stack)] == stack and scale.weights == every // rows:
        return Blocks(rows, columns)  # one for each matrix of the stack
    if found in ((every,), (*stack, rows), (*stack, rows, 1), (every, 1)):
        return Blocks(1, columns)
    if len(found) == len(shape) and found[:-2] == stack:
        if block is not None and found[-2:] == (-(-rows // block[0]), -(-columns // block[1])):
            return Blocks(*block, found[-2] if stack else 0, rows if stack else 0)
        if block is not None and found[-2] and found[-1] and not (rows % found[-2] or columns % found[-1]):
            # some tensors of a model may have other blocks than the settings state of most
            return Blocks(rows // found[-2], columns // found[-1], found[-2] if stack else 0, rows if stack else 0)
        if found[-2] == rows and group is not None and found[-1] == -(-columns // group):
            return Blocks(1, group)
        if found[-2] == rows and group is None and columns % max(1, found[-1]) == 0 and found[-1]:
            return Blocks(1, columns // found[-1])
    raise BadCheckpoint(f"{scale.name} is {list(found)}, which does not fit weights of {list(shape)}.", AGAIN)
