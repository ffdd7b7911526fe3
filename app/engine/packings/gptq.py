"""GPTQ: integers of 2, 3, 4 or 8 bits with a scale and a zero point per group (AutoGPTQ, GPTQModel).

`qweight` int32 [in * bits / 32, out], packed along the inputs; `qzeros` int32 [groups, out * bits / 32];
`scales` [groups, out]; `g_idx` int32 [in], each input's group, where the columns were taken in order of activation.
The first version of the layout stores zero points minus one. weight = scale * (code - zero).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, as_bytes, checked_groups, grouped, unpack_bits
from app.engine.packings._columns import WORD_BITS, column_codes
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_BITS = (2, 3, 4, 8)
_VERSIONS = {"gptq": 1, "gptq_v2": 0}  # what is added to a stored zero point


@dataclass(frozen=True)
class _Matrix(Packed):
    """One matrix.

    Attributes:
        bits: of a code.
        group: columns that share a scale, where there is no order.
        added: to each stored zero point.
        scales: [groups, out].
        zeros: [groups, out * bits / 32].
        order: [in], or None.
    """

    bits: int
    group: int
    added: int
    scales: TensorInfo
    zeros: TensorInfo
    order: TensorInfo | None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights, from columns of the file."""
        if stop <= start:
            return torch.empty(0, self.shape[1])
        stored = raw.stored_columns(self.parts[0].name, start, stop).T  # [rows, in * bits / 32]
        values = unpack_bits(as_bytes(stored), self.bits, self.shape[1]).to(torch.float32)
        scale = raw.stored_columns(self.scales.name, start, stop).T.to(torch.float32)  # [rows, groups]
        zeros = column_codes(raw, self.zeros.name, self.bits, start, stop).T
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

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") == "gptq"

    def tensors(self) -> Iterable[Packed]:
        """Every `qweight`."""
        layout = str(self.settings.get("checkpoint_format") or "gptq")
        if layout not in _VERSIONS:
            raise UnsupportedModel(
                f"These GPTQ weights are laid out for {layout[:40]}, which cannot be read.",
                "Choose a version of this model in the usual layout, or the original, unquantized one.",
            )
        for info in self.raw.tensors.values():
            if info.name.endswith(".qweight"):
                yield self._matrix(info, _VERSIONS[layout])

    def needless(self, name: str) -> bool:
        """Also what some programs write empty."""
        return super().needless(name) or name.endswith((".perm", ".workspace"))

    def _matrix(self, info: TensorInfo, added: int) -> Packed:
        words, rows = matrix(typed(info, ("I32",)))
        stem = info.name.removesuffix(".qweight")
        scales = self.companion(stem, ".scales", FLOATS, info.name)
        zeros = self.companion(stem, ".qzeros", ("I32",), info.name)
        order = self.raw.tensors.get(f"{stem}.g_idx")
        groups = matrix(scales)[0]
        # modules may differ in bits and groups, so the shapes say what the settings say of most
        bits = matrix(zeros)[1] * WORD_BITS // rows
        if bits not in _BITS or (words % bits and words * WORD_BITS % bits):
            raise BadCheckpoint(f"{info.name} has {bits} bits per weight by its shape; it must be 2, 3, 4 or 8.", AGAIN)
        columns = words * WORD_BITS // bits
        shaped(scales, (groups, rows))
        shaped(zeros, (groups, rows * bits // WORD_BITS))
        if order is not None and not order.weights:
            order = None
        if order is not None:
            shaped(typed(order, ("I32", "I64")), (columns,))
        parts = tuple(part for part in (info, scales, zeros, self.raw.tensors.get(f"{stem}.g_idx")) if part is not None)
        group = self._group(columns, groups)
        return _Matrix(
            f"{stem}.weight", (rows, columns), f"GPTQ{bits}", parts, bits, group, added, scales, zeros, order
        )

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
