"""bitsandbytes: 4-bit numbers out of a table (NF4, FP4) with a largest value per block, and 8-bit integers per row.

4 bits: `weight` uint8 [weights / 2, 1] (or the same bytes under another type), the first of two neighbours in the upper
half; `weight.quant_map` [16]; `weight.absmax`, one per block. Where these were compressed too, they are uint8, and
`weight.nested_quant_map` [256], `weight.nested_absmax` and an offset stand for them. The shape and the blocks' sizes
are in a JSON text, `weight.quant_state.bitsandbytes__nf4`.
8 bits: `weight` int8 [out, in] and `SCB` [out]; weight = code * SCB / 127.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, as_bytes
from app.engine.packings._scaled import Blocks, Scaled, as_stored
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed, whole
from app.engine.stored import STORED_TYPES, StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_STATE = ".quant_state.bitsandbytes__"
_TABLES = ("nf4", "fp4")
_STATE_BYTES = 1 << 16  # of the JSON text; real ones have 200
_EIGHTH = 1.0 / 127.0  # of SCB, the largest value of a row


@dataclass(frozen=True)
class _Nested:
    """Blocks' largest values, which were compressed too.

    Attributes:
        table: [256].
        absmax: one per block of blocks.
        block: how many.
        offset: added to all.
    """

    table: TensorInfo
    absmax: TensorInfo
    block: int
    offset: float


@dataclass(frozen=True)
class _FourBit(Packed):
    """One tensor of 4-bit codes.

    Attributes:
        table: [16], the values that codes stand for.
        absmax: largest value of each block.
        block: weights that share one.
        nested: how these were compressed; None: they were not.
    """

    table: TensorInfo
    absmax: TensorInfo
    block: int
    nested: _Nested | None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights; they follow one another without regard to rows."""
        columns = self.shape[-1]
        first, last = start * columns, stop * columns
        if last <= first:
            return torch.empty(0, columns)
        stored = self.parts[0]
        item = STORED_TYPES[stored.dtype][0]
        before, after = first // 2 // item, -(-last // (2 * item))  # in the file's own items
        packed = as_bytes(raw.stored_rows(stored.name, before, after)).reshape(-1)
        codes = torch.stack([packed >> 4, packed & 15], -1).reshape(-1)
        codes = codes[first - before * item * 2 :][: last - first]
        values = raw.stored(self.table.name).to(torch.float32)[codes.long()]
        blocks = torch.arange(first, last) // self.block
        largest = self._largest(raw, int(blocks[0]), int(blocks[-1]) + 1)
        return (values * largest[blocks - blocks[0]]).reshape(stop - start, columns)

    def _largest(self, raw: StoredCheckpoint, first: int, last: int) -> torch.Tensor:
        """The largest values of some blocks: float32."""
        found = _part(raw, self.absmax, first, last)
        if self.nested is None:
            return found.to(torch.float32)
        table = raw.stored(self.nested.table.name).to(torch.float32)
        outer = torch.arange(first, last) // self.nested.block
        scale = _part(raw, self.nested.absmax, int(outer[0]), int(outer[-1]) + 1).to(torch.float32)
        return table[found.long()] * scale[outer - outer[0]] + self.nested.offset

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """A part of the codes, and all of the small ones."""
        stored, columns = self.parts[0], self.shape[-1]
        per_row = 2 * STORED_TYPES[stored.dtype][0]
        own = (stored.name, start * columns // per_row, min(stored.rows, -(-stop * columns // per_row)))
        return [own, *((part.name, 0, part.rows) for part in self.parts[1:])]


def _part(raw: StoredCheckpoint, info: TensorInfo, first: int, last: int) -> torch.Tensor:
    """Some values of a vector."""
    return raw.stored_columns(info.name, first, last).reshape(-1)


class BitsAndBytes(Packing):
    """`quant_method` "bitsandbytes"."""

    title = "bitsandbytes"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name, or by the settings of the first versions, which had none."""
        return settings.get("quant_method", "bitsandbytes") == "bitsandbytes" and any(
            settings.get(key) for key in ("load_in_4bit", "load_in_8bit", "_load_in_4bit", "_load_in_8bit")
        )

    def tensors(self) -> Iterable[Packed]:
        """Every tensor with a state or a row of scales beside it."""
        states = [info for info in self.raw.tensors.values() if _STATE in info.name]
        self.raw.announce([(info.name, 0, info.rows) for info in states])  # each is read now
        for info in self.raw.tensors.values():
            stem, _, kind = info.name.partition(_STATE)
            if kind:
                yield self._four_bit(info, stem, kind)
            elif info.name.endswith(".SCB"):
                yield self._eight_bit(info)

    def needless(self, name: str) -> bool:
        """Also how a runtime lays out 8-bit weights."""
        return super().needless(name) or name.endswith(".weight_format")

    def _four_bit(self, state: TensorInfo, name: str, kind: str) -> Packed:
        stated = self._state(state)
        stored = self.companion(name, "", tuple(STORED_TYPES), state.name)
        table = shaped(self.companion(name, ".quant_map", FLOATS, name), (16,))
        block = whole(stated, "blocksize", 1, 1 << 20)
        shape = stated.get("shape")
        if kind not in _TABLES or not isinstance(shape, list) or not 1 <= len(shape) <= 4:
            raise BadCheckpoint(f"{state.name} describes no tensor of 4-bit numbers.", AGAIN)
        if not all(type(size) is int and 0 < size < 1 << 40 for size in shape):
            raise BadCheckpoint(f"{state.name} states the shape {str(shape)[:60]}.", AGAIN)
        count = prod(shape)
        if stored.size_bytes != -(-count // 2) or stored.columns != 1:
            raise BadCheckpoint(
                f"{name} has {stored.size_bytes} bytes; the shape {shape} needs {-(-count // 2)}.", AGAIN
            )
        blocks = -(-count // block)
        nested = self._nested(name, stated, blocks)
        absmax = self.companion(name, ".absmax", ("U8",) if nested else FLOATS, name)
        shaped(absmax, (blocks,))
        parts = [stored, absmax, table, state, *([nested.table, nested.absmax] if nested else [])]
        return _FourBit(name, tuple(shape), kind.upper(), tuple(parts), table, absmax, block, nested)

    def _state(self, info: TensorInfo) -> dict[str, Any]:
        """The JSON text."""
        if info.dtype != "U8" or info.size_bytes > _STATE_BYTES:
            raise BadCheckpoint(f"{info.name} is no description of a tensor.", AGAIN)
        try:
            found = json.loads(bytes(self.raw.stored(info.name).reshape(-1).tolist()))
        except (ValueError, RecursionError):
            raise BadCheckpoint(f"{info.name} is not valid JSON.", AGAIN) from None
        if not isinstance(found, dict):
            raise BadCheckpoint(f"{info.name} is no description of a tensor.", AGAIN)
        return found

    def _nested(self, name: str, stated: Mapping[str, Any], blocks: int) -> _Nested | None:
        if f"{name}.nested_absmax" not in self.raw.tensors:
            return None
        block, offset = whole(stated, "nested_blocksize", 1, 1 << 20), stated.get("nested_offset")
        if not isinstance(offset, int | float) or not math.isfinite(offset):
            raise BadCheckpoint(f"{name} was compressed twice, but the offset is {str(offset)[:40]}.", AGAIN)
        table = shaped(self.companion(name, ".nested_quant_map", FLOATS, name), (256,))
        absmax = shaped(self.companion(name, ".nested_absmax", FLOATS, name), (-(-blocks // block),))
        return _Nested(table, absmax, block, float(offset))

    def _eight_bit(self, scale: TensorInfo) -> Packed:
        stem = scale.name.removesuffix(".SCB")
        stored = self.companion(stem, ".weight", ("I8",), scale.name)
        rows, columns = matrix(stored)
        shaped(typed(scale, FLOATS), (rows,), (rows, 1))
        layout = self.raw.tensors.get(f"{stem}.weight_format")
        if layout is not None and (layout.weights != 1 or int(self.raw.stored(layout.name).reshape(-1)[0])):
            raise UnsupportedModel(
                f"{stored.name} is laid out for one graphics card's instructions, which cannot be read.", AGAIN
            )
        return Scaled(
            stored.name, (rows, columns), "INT8", (stored, scale), scale, Blocks(1, columns), as_stored, factor=_EIGHTH
        )

    def words(self, found: Iterable[Packed]) -> str:
        """The table and the blocks."""
        four = [item for item in found if isinstance(item, _FourBit)]
        if not four:
            return "8-bit bitsandbytes, one scale per row"
        kinds = " and ".join(sorted({item.dtype for item in four}))
        twice = ", scales compressed too" if any(item.nested for item in four) else ""
        return f"4-bit bitsandbytes ({kinds}), blocks of {four[0].block}{twice}"
