"""Keeps the best of several encodings, block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def by_block(values: torch.Tensor, size: int) -> torch.Tensor:
    """[rows, cols] -> [rows, cols // size, size]."""
    rows, cols = values.shape
    return values.reshape(rows, cols // size, size)


class BestBlocks:
    """The best bytes seen so far of each block of some rows.

    Attributes:
        packed: [rows, row bytes] uint8.
    """

    def __init__(self, scheme: Scheme, packed: torch.Tensor, loss: torch.Tensor) -> None:
        """Begin with an encoding.

        Args:
            scheme: the type that both are of.
            packed: [rows, row bytes] uint8.
            loss: [rows, blocks of a row] float32.
        """
        self.packed = packed
        self._block_bytes, self._loss = scheme.block_bytes, loss

    def offer(self, packed: torch.Tensor, loss: torch.Tensor) -> None:
        """Take those blocks of another encoding that lose less; what is not a number is not less."""
        better = loss < self._loss
        bytes_better = better.repeat_interleave(self._block_bytes, -1)
        self.packed = torch.where(bytes_better, packed, self.packed)
        self._loss = torch.where(better, loss, self._loss)
