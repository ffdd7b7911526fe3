"""Weights whose inputs the model divides first: an activation of its own does, which no other runtime has.

The weights that a model computes with are the stored ones, each column divided by the same number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.checkpoint import TensorInfo
from app.engine.packings.base import Packed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class Divided(Packed):
    """One matrix.

    Attributes:
        stored: as it is stored.
        by: [in], what its inputs are divided by.
    """

    stored: Packed
    by: TensorInfo

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights."""
        return self.stored.read(raw, start, stop) / raw.stored(self.by.name).to(torch.float32)

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """What the stored matrix needs, and the divisors."""
        return [*self.stored.ranges(start, stop), (self.by.name, 0, 1)]


def divided(stored: Packed, by: TensorInfo) -> Divided:
    """A stored matrix, by what its inputs are divided by."""
    return Divided(stored.name, stored.shape, stored.dtype, (*stored.parts, by), stored, by)
