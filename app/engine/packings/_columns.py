"""Matrices stored turned, [in, out]: rows of the weights are columns of the files, read in blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.packings._codes import as_bytes, unpack_bits
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch

WORD_BITS = 32


def column_codes(raw: StoredCheckpoint, name: str, bits: int, start: int, stop: int) -> torch.Tensor:
    """Codes that are packed along the rows of a matrix of 32-bit words.

    Args:
        raw: the files.
        name: of a tensor [rows, out * bits / 32] int32.
        bits: of one code.
        start: first code wanted of each row.
        stop: end.

    Returns:
        [rows, stop - start] uint8.
    """
    # 32 codes take `bits` words, so a multiple of 32 begins a word whatever the bits
    first = start // WORD_BITS * WORD_BITS
    words = first * bits // WORD_BITS, -(-stop * bits // WORD_BITS)
    stored = as_bytes(raw.stored_columns(name, *words))
    return unpack_bits(stored, bits, stop - first)[:, start - first :]
