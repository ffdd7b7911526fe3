"""GPTQ: integers of 2 to 8 bits with a scale and a zero point per group (AutoGPTQ, GPTQModel).

`qweight` int32 [in * bits / 32, out], packed along the inputs; `qzeros` int32 [groups, out * bits / 32];
`scales` [groups, out]; `g_idx` int32 [in], each input's group, where the columns were taken in order of activation.
The first version of the layout stores zero points minus one. weight = scale * (code - zero).

A zero point of zero is stored by AutoGPTQ as the largest code. GPTQModel takes one from every code of a word in a
single subtraction, which then borrows from the next code, and adds it again in the same way; so do we, for its files.
Its third version lays the bits of codes in planes; it is also how codes of 5, 6 and 7 bits are always laid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, as_bytes, checked_groups, grouped, unpack_bits, unpack_planes
from app.engine.packings._columns import WORD_BITS, column_codes, word_bits
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_PLANES_ONLY = (5, 6, 7)
_WORDS = ("I32", "I16", "I8")
_VERSIONS = {"gptq": 1, "gptq_v2": 0, "gptq_p": 0}  # what is added to a stored zero point
# the same for all codes of a word at once, where codes do not cross from word to word
_WORD_OF_ONES = {2: 0x55555555, 4: 0x11111111, 8: 0x01010101}


@dataclass(frozen=True)
class _Matrix(Packed):
    """One matrix.

    Attributes:
        bits: of a code.
        group: columns that share a scale, where there is no order.
        added: to each stored zero point.
        added_to_words: to each word of stored zero points.
        planes: whether the bits of 32 codes lie in planes.
        scales: [groups, out].
        zeros: [groups, out * bits / 32].
        order: [in], or None.
    """

    bits: int
    group: int
    added: int
    added_to_words: int
    planes: bool
    scales: TensorInfo
    zeros: TensorInfo
    order: TensorInfo | None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights, from columns of the file."""
        if stop <= start:
            return torch.empty(0, self.shape[1])
        stored = raw.stored_columns(self.parts[0].name, start, stop).T  # [rows, in * bits / 32]
        unpack = unpack_planes if self.planes else unpack_bits
        values = unpack(as_bytes(stored), self.bits, self.shape[1]).to(torch.float32)
        scale = raw.stored_columns(self.scales.name, start, stop).T.to(torch.float32)  # [rows, groups]
        zeros = column_codes(raw, self.zeros.name, self.bits, start, stop, self.planes, self.added_to_words).T
        zero = ((zeros + self.added) & (2**self.bits - 1)).to(torch.float32)
        groups = None
        if self.order is not None:
            stored = raw.stored(self.order.name)
            groups = checked_groups(stored, scale.shape[1], self.order)
        return grouped(values, scale, zero, groups, self.group)

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """All of every part: some columns touch every row."""
        return [(part.name, 0, part.rows) for part in self.parts]


class GPTQ(Packing):
    """`quant_method` "gptq"."""

    title = "GPTQ"
    methods = ("gptq",)

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") in cls.methods

    def tensors(self) -> Iterable[Packed]:
        """Every `qweight`."""
        layout = self._layout()
        if self.settings.get("rotation"):
            raise UnsupportedModel(
                f"These weights were rotated before GPTQ ({str(self.settings['rotation'])[:40]}), and some of what "
                "they are multiplied with must be rotated too, which no other runtime does.",
                "Choose another version of this model, or the original, unquantized one.",
            )
        for info in self.raw.tensors.values():
            if info.name.endswith(".qweight"):
                yield self._matrix(info, layout)

    def _layout(self) -> str:
        found = str(self.settings.get("checkpoint_format") or self.settings.get("format") or "gptq")
        if found not in _VERSIONS:
            raise UnsupportedModel(
                f"These GPTQ weights are laid out for {found[:40]}, which cannot be read.",
                "Choose a version of this model in the usual layout, or the original, unquantized one.",
            )
        return found

    def _borrows(self) -> bool:
        """Whether one was taken from all zero points of a word at once."""
        meta = self.settings.get("meta")
        names = meta.get("quantizer") if isinstance(meta, dict) else None
        return any(str(name).startswith("gptqmodel") for name in (names if isinstance(names, list) else [names]))

    def needless(self, name: str) -> bool:
        """Also what some programs write empty."""
        return super().needless(name) or name.endswith((".perm", ".workspace"))

    def _matrix(self, info: TensorInfo, layout: str) -> Packed:
        words, rows = matrix(typed(info, _WORDS))
        stem, size = info.name.removesuffix(".qweight"), word_bits(info.dtype)
        scales = self.companion(stem, ".scales", FLOATS, info.name)
        zeros = self.companion(stem, ".qzeros", (info.dtype,), info.name)
        groups = matrix(scales)[0]
        bits = self._bits(info, matrix(zeros)[1], size)
        found = self.raw.tensors.get(f"{stem}.g_idx")
        order = found if found is not None and found.weights else None
        if order is not None:
            typed(order, ("I32", "I64"))
        columns = words * size // bits
        if order is not None and -(-order.weights * bits // size) == words:  # the last words may be filled up
            columns = order.weights
        if order is not None:
            shaped(order, (columns,))
        shaped(scales, (groups, rows))
        shaped(zeros, (groups, -(-rows * bits // size)))
        planes = bits in _PLANES_ONLY or (layout == "gptq_p" and bits == 3)
        if planes and (columns % WORD_BITS or rows % WORD_BITS or size != WORD_BITS):
            raise BadCheckpoint(f"{info.name} is {list(info.shape)}, which holds no {bits}-bit codes in planes.", AGAIN)
        added = 0 if bits in _PLANES_ONLY else _VERSIONS[layout]
        in_words = added and size == WORD_BITS and self._borrows() and _WORD_OF_ONES.get(bits, 0)
        parts = tuple(part for part in (info, scales, zeros, found) if part is not None)
        return _Matrix(
            f"{stem}.weight", (rows, columns), f"GPTQ{bits}", parts, bits, self._group(columns, groups),
            0 if in_words else added, in_words, planes, scales, zeros, order,
        )  # fmt: skip

    def _bits(self, info: TensorInfo, zero_words: int, size: int) -> int:
        """Of a code; modules may differ, so the shapes say what the settings say of most."""
        rows = matrix(info)[1]
        fitting = [bits for bits in range(2, 9) if zero_words == -(-rows * bits // size)]
        if not fitting:
            shape = zero_words * size // rows
            raise BadCheckpoint(f"{info.name} has {shape} bits per weight by its shape; it must be 2 to 8.", AGAIN)
        stated = self.settings.get("bits")
        return stated if stated in fitting else fitting[0]

    def _group(self, columns: int, groups: int) -> int:
        """Columns that share a scale."""
        stated = self.number("group_size", -1, 1 << 20, -1)
        if stated > 0 and -(-columns // stated) == groups:
            return stated
        if columns % groups:
            raise BadCheckpoint(f"{columns} columns do not divide into the {groups} groups that have scales.", AGAIN)
        return columns // groups

    def words(self, found: Iterable[Packed]) -> str:
        """Bits and groups."""
        kinds = sorted({item.bits for item in found if isinstance(item, _Matrix)})
        group = self.number("group_size", -1, 1 << 20, -1)
        many = f"groups of {group}" if group > 0 else "one group per row"
        return f"{' and '.join(map(str, kinds)) or self.settings.get('bits')}-bit GPTQ, {many}"
