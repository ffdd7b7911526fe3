"""AWQ in the orders of runtimes that take few words at a time: "gemv", and "gemv_fast" of which "llm-awq" is a name.

Both lie in rows of the weights. gemv: `qweight` int32 [out, in / 8], `qzeros` int32 [out, w], `scales` [out, 8 * w],
with as many columns as its runtime likes, of which the first ones are the groups.
gemv_fast: `qweight` int16 [out / 4, in], four rows in each; `scales` and `qzeros` (or `scaled_zeros`) 16-bit floats
[8 * w, out], the second being minus the scale times the zero point: weight = scale * code + qzero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.checkpoint import TensorInfo
from app.engine.packings._codes import as_bytes, grouped, unpack_bits
from app.engine.packings.base import Packed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

BITS, PER_WORD = 4, 8
TOGETHER, RUN = 4, 64  # rows, and columns of each, that lie together in the fast order
_PAIRS = (4, 4, 2)  # of 32 neighbours, pairs are taken from every fourth


@dataclass(frozen=True)
class Rows(Packed):
    """One matrix in the "gemv" order.

    Attributes:
        group: columns that share a scale.
        scales: [out, at least the groups].
        zeros: [out, at least the groups / 8].
    """

    group: int
    scales: TensorInfo
    zeros: TensorInfo

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights."""
        if stop <= start:
            return torch.empty(0, self.shape[1])
        groups = self.shape[1] // self.group
        values = unpack_bits(as_bytes(raw.stored_rows(self.parts[0].name, start, stop)), BITS, self.shape[1])
        zero = unpack_bits(as_bytes(raw.stored_rows(self.zeros.name, start, stop)), BITS, groups)
        scale = raw.stored_rows(self.scales.name, start, stop)[:, :groups]
        return grouped(
            values.to(torch.float32), scale.to(torch.float32), zero.to(torch.float32), None, self.group
        )  # fmt: skip


@dataclass(frozen=True)
class FastRows(Packed):
    """One matrix in the "gemv_fast" order.

    Attributes:
        group: columns that share a scale.
        scales: [at least the groups, out].
        zeros: [at least the groups, out], minus the zero point times the scale.
    """

    group: int
    scales: TensorInfo
    zeros: TensorInfo

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights."""
        columns = self.shape[1]
        if stop <= start:
            return torch.empty(0, columns)
        first, last = start // TOGETHER, -(-stop // TOGETHER)
        stored = unpack_bits(as_bytes(raw.stored_rows(self.parts[0].name, first, last)), BITS, TOGETHER * columns)
        rows = stored.unflatten(1, (columns // RUN, TOGETHER, RUN)).transpose(1, 2).reshape(-1, columns)
        eights = rows.unflatten(1, (-1, _PAIRS[0], _PAIRS[2], _PAIRS[1])).transpose(-1, -2)  # even ones came first
        codes = eights.transpose(-2, -3).reshape(-1, columns)[start - first * TOGETHER : stop - first * TOGETHER]
        groups = columns // self.group
        scale = raw.stored_columns(self.scales.name, start, stop)[:groups].T.to(torch.float32)
        zero = raw.stored_columns(self.zeros.name, start, stop)[:groups].T.to(torch.float32)
        values = codes.to(torch.float32).unflatten(1, (groups, self.group))
        found: torch.Tensor = (values * scale.unsqueeze(-1) + zero.unsqueeze(-1)).flatten(1)
        return found
