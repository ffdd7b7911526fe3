"""AWQ in its usual order ("gemm"): 4-bit integers with a scale and a zero point per group (AutoAWQ).

`qweight` int32 [in, out / 8], `qzeros` int32 [groups, out / 8], `scales` [groups, out]. Of eight neighbours in a word,
the four even ones come first. weight = scale * (code - zero).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, as_bytes, grouped, unpack_bits
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_BITS, _PER_WORD = 4, 8
_PLACES = (0, 4, 1, 5, 2, 6, 3, 7)  # of each neighbour within a word


def _codes(raw: StoredCheckpoint, name: str, start: int, stop: int) -> torch.Tensor:
    """Codes of some columns: [rows, stop - start] uint8."""
    first = start // _PER_WORD
    stored = as_bytes(raw.stored_columns(name, first, -(-stop // _PER_WORD)))
    codes = unpack_bits(stored, _BITS, stored.shape[1] * 2).reshape(len(stored), -1, _PER_WORD)
    return codes[..., list(_PLACES)].flatten(1)[:, start - first * _PER_WORD : stop - first * _PER_WORD]


@dataclass(frozen=True)
class _Matrix(Packed):
    """One matrix.

    Attributes:
        group: columns that share a scale.
        scales: [groups, out].
        zeros: [groups, out / 8]; None: the middle of the range is zero.
    """

    group: int
    scales: TensorInfo
    zeros: TensorInfo | None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights, from columns of the file."""
        if stop <= start:
            return torch.empty(0, self.shape[1])
        values = _codes(raw, self.parts[0].name, start, stop).T.to(torch.float32)
        scale = raw.stored_columns(self.scales.name, start, stop).T.to(torch.float32)
        if self.zeros is None:
            zero = torch.full_like(scale, 2 ** (_BITS - 1))
        else:
            zero = _codes(raw, self.zeros.name, start, stop).T.to(torch.float32)
        return grouped(values.contiguous(), scale, zero, None, self.group)

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """All of every part: some columns touch every row."""
        return [(part.name, 0, part.rows) for part in self.parts]


class AWQ(Packing):
    """`quant_method` "awq"."""

    title = "AWQ"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") == "awq"

    def tensors(self) -> Iterable[Packed]:
        """Every `qweight`."""
        version = str(self.settings.get("version") or self.settings.get("format") or "gemm").lower()
        bits = self.settings.get("bits", self.settings.get("w_bit", _BITS))
        if version != "gemm" or bits != _BITS:
            raise UnsupportedModel(
                f"These AWQ weights are laid out as {version[:40]!r} with {str(bits)[:20]} bits; only 'gemm' with 4 "
                "bits can be read.",
                "Choose another version of this model, or the original, unquantized one.",
            )
        for info in self.raw.tensors.values():
            if info.name.endswith(".qweight"):
                yield self._matrix(info)

    def _matrix(self, info: TensorInfo) -> Packed:
        columns, words = matrix(typed(info, ("I32",)))
        stem, rows = info.name.removesuffix(".qweight"), words * _PER_WORD
        scales = self.companion(stem, ".scales", FLOATS, info.name)
        groups = matrix(scales)[0]
        shaped(scales, (groups, rows))
        zeros = self.raw.tensors.get(f"{stem}.qzeros")
        if zeros is None and self.settings.get("zero_point", True):
            raise BadCheckpoint(f"{info.name} is compressed, but {stem}.qzeros is missing beside it.", AGAIN)
        if zeros is not None:
            shaped(typed(zeros, ("I32",)), (groups, words))
        if columns % groups:
            raise BadCheckpoint(f"{info.name}: {columns} columns do not divide into {groups} groups.", AGAIN)
        parts = tuple(part for part in (info, scales, zeros) if part is not None)
        return _Matrix(f"{stem}.weight", (rows, columns), "AWQ4", parts, columns // groups, scales, zeros)

    def words(self, found: Iterable[Packed]) -> str:
        """Bits and groups."""
        sizes = sorted({item.group for item in found if isinstance(item, _Matrix)})
        return f"4-bit AWQ, groups of {' and '.join(map(str, sizes))}" if len(sizes) < 3 else "4-bit AWQ"
