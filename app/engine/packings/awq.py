"""AWQ: integers with a scale and a zero point per group (AutoAWQ, GPTQModel).

In the usual order ("gemm"), `qweight` is int32 [in, out * bits / 32], `qzeros` int32 [groups, out * bits / 32] and
`scales` [groups, out]. Of eight neighbours of 4 bits in a word, the four even ones come first; other widths lie as they
are. weight = scale * (code - zero). `_awq_rows` has the other orders.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._awq_rows import PER_WORD, RUN, TOGETHER, FastRows, Rows
from app.engine.packings._codes import FLOATS, as_bytes, grouped, unpack_bits
from app.engine.packings._columns import WORD_BITS, column_codes
from app.engine.packings._divided import Divided, divided
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_BITS = 4  # the usual width
_PLACES = (0, 4, 1, 5, 2, 6, 3, 7)  # of each neighbour within a word
_ACTIVATIONS = (".act.scales", ".gelu_impl.scales")  # AutoAWQ's, of families without a gate
_AFTER = ("dense_4h_to_h", "c_proj", "fc_out", "down_proj")  # the matrix that follows one
_ORDER_KEYS = ("version", "checkpoint_format", "format")
_FAST = ("gemv_fast", "llm-awq")
_ORDERS = ("gemm", "gemv", *_FAST)


def _codes(raw: StoredCheckpoint, name: str, bits: int, start: int, stop: int) -> torch.Tensor:
    """Codes of some columns: [rows, stop - start] uint8."""
    if bits != _BITS:
        return column_codes(raw, name, bits, start, stop)
    first = start // PER_WORD
    stored = as_bytes(raw.stored_columns(name, first, -(-stop // PER_WORD)))
    codes = unpack_bits(stored, _BITS, stored.shape[1] * 2).reshape(len(stored), -1, PER_WORD)
    return codes[..., list(_PLACES)].flatten(1)[:, start - first * PER_WORD : stop - first * PER_WORD]


@dataclass(frozen=True)
class _Matrix(Packed):
    """One matrix.

    Attributes:
        bits: of a code.
        group: columns that share a scale.
        scales: [groups, out].
        zeros: [groups, out * bits / 32]; None: the middle of the range is zero.
    """

    bits: int
    group: int
    scales: TensorInfo
    zeros: TensorInfo | None

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights, from columns of the file."""
        if stop <= start:
            return torch.empty(0, self.shape[1])
        values = _codes(raw, self.parts[0].name, self.bits, start, stop).T.to(torch.float32)
        scale = raw.stored_columns(self.scales.name, start, stop).T.to(torch.float32)
        if self.zeros is None:
            zero = torch.full_like(scale, 2 ** (self.bits - 1))
        else:
            zero = _codes(raw, self.zeros.name, self.bits, start, stop).T.to(torch.float32)
        return grouped(values.contiguous(), scale, zero, None, self.group)

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """All of every part: some columns touch every row."""
        return [(part.name, 0, part.rows) for part in self.parts]


class AWQ(Packing):
    """`quant_method` "awq"."""

    title = "AWQ"
    methods = ("awq",)

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") in cls.methods

    def tensors(self) -> Iterable[Packed]:
        """Every `qweight`."""
        order = self._order()
        for info in self.raw.tensors.values():
            if info.name.endswith(".qweight"):
                yield self._whole(self._matrix(info) if order == "gemm" else self._in_rows(info, order))

    def _whole(self, found: Packed) -> Packed:
        """With what the activation before it divides by, where it had no weights to put that into."""
        parent, _, last = found.name.removesuffix(".weight").rpartition(".")
        by = next((self.raw.tensors[name] for end in _ACTIVATIONS if (name := parent + end) in self.raw.tensors), None)
        if by is None or last not in _AFTER:
            return found
        return divided(found, shaped(typed(by, FLOATS), (found.shape[1],)))

    def _order(self) -> str:
        """How codes lie, by the names of several programs."""
        stated = next((self.settings[key] for key in _ORDER_KEYS if self.settings.get(key)), "gemm")
        order, bits = str(stated).lower().replace("_awq", "-awq"), self.settings.get("bits", self.settings.get("w_bit"))
        if order not in _ORDERS or (order != "gemm" and bits not in (None, _BITS)):
            raise UnsupportedModel(
                f"These AWQ weights are laid out as {order[:40]!r} with {str(bits)[:20]} bits, which cannot be read; "
                f"{', '.join(map(repr, _ORDERS))} can.",
                "Choose another version of this model, or the original, unquantized one.",
            )
        return order

    def _matrix(self, info: TensorInfo) -> Packed:
        columns, words = matrix(typed(info, ("I32",)))
        stem = info.name.removesuffix(".qweight")
        scales = self.companion(stem, ".scales", FLOATS, info.name)
        groups, rows = matrix(scales)
        bits = words * WORD_BITS // rows  # of the words' rest no code has room
        if not 2 <= bits <= 8 or -(-rows * bits // WORD_BITS) != words:
            raise BadCheckpoint(f"{scales.name} is {list(scales.shape)} beside codes of {list(info.shape)}.", AGAIN)
        zeros = self.raw.tensors.get(f"{stem}.qzeros")
        if zeros is None and self.settings.get("zero_point", True):
            raise BadCheckpoint(f"{info.name} is compressed, but {stem}.qzeros is missing beside it.", AGAIN)
        if zeros is not None:
            shaped(typed(zeros, ("I32",)), (groups, words))
        if columns % groups:
            raise BadCheckpoint(f"{info.name}: {columns} columns do not divide into {groups} groups.", AGAIN)
        parts = tuple(part for part in (info, scales, zeros) if part is not None)
        return _Matrix(f"{stem}.weight", (rows, columns), f"AWQ{bits}", parts, bits, columns // groups, scales, zeros)

    def _in_rows(self, info: TensorInfo, order: str) -> Packed:
        """The orders that lie in rows of the weights, whose scales do not say the groups."""
        fast, stem = order in _FAST, info.name.removesuffix(".qweight")
        count, words = matrix(typed(info, ("I16",) if fast else ("I32",)))
        rows, columns = (count * TOGETHER, words) if fast else (count, words * PER_WORD)
        group = self.number("group_size", -1, 1 << 20, self.settings.get("q_group_size", 128))
        group = group if group > 0 else columns
        if columns % group or (fast and columns % RUN):
            raise BadCheckpoint(f"{info.name}: {columns} columns do not divide into groups of {group}.", AGAIN)
        scales = self.companion(stem, ".scales", FLOATS, info.name)
        ending = ".scaled_zeros" if f"{stem}.scaled_zeros" in self.raw.tensors else ".qzeros"
        zeros = self.companion(stem, ending, FLOATS if fast else ("I32",), info.name)
        wide = scales.rows if fast else scales.columns
        if wide % PER_WORD or wide * group < columns:
            raise BadCheckpoint(f"{scales.name} is {list(scales.shape)} beside groups of {group}.", AGAIN)
        shaped(scales, (wide, rows) if fast else (rows, wide))
        shaped(zeros, (wide, rows) if fast else (rows, wide // PER_WORD))
        kind = FastRows if fast else Rows
        return kind(f"{stem}.weight", (rows, columns), "AWQ4", (info, scales, zeros), group, scales, zeros)

    def words(self, found: Iterable[Packed]) -> str:
        """Bits and groups."""
        plain = (item.stored if isinstance(item, Divided) else item for item in found)
        items = [item for item in plain if isinstance(item, _Matrix | Rows | FastRows)]
        sizes = sorted({item.group for item in items})
        kind = f"{' and '.join(sorted({item.dtype.removeprefix('AWQ') for item in items})) or _BITS}-bit AWQ"
        return f"{kind}, groups of {' and '.join(map(str, sizes))}" if 0 < len(sizes) < 3 else kind
