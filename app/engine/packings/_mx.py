"""The MX types: small floating point numbers, 32 of which share a power of two (OCP Microscaling 1.0).

MXFP4 is also a type of GGUF: 17 bytes for 32 weights, the exponent first, then 16 bytes whose lower halves are the
first 16 weights. On the Hub a byte holds two neighbours, so the blocks are only put in another order, never rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.packings._codes import MX_GROUP, as_bytes, unpack_bits
from app.engine.packings._scaled import Scaled
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class MXFP4(Scaled):
    """A matrix, or a stack of such, of 4-bit floating point numbers."""

    def packed_rows(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The same rows as blocks of GGUF's MXFP4: [stop - start, columns / 32 * 17] uint8."""
        columns = self.shape[-1]
        groups = columns // MX_GROUP
        stored = self.stored_matrix(raw, start, stop)
        codes = unpack_bits(stored, 4, columns).unflatten(1, (groups, MX_GROUP))
        halves = codes[..., : MX_GROUP // 2] | (codes[..., MX_GROUP // 2 :] << 4)
        scale = as_bytes(raw.stored_rows(self.scale.name, start, stop)).unsqueeze(-1)  # [rows, groups, 1]
        return torch.cat([scale, halves], -1).flatten(1)

    def stored_matrix(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The stored bytes of some rows: [stop - start, columns / 2] uint8."""
        return as_bytes(raw.stored_rows(self.parts[0].name, start, stop))
