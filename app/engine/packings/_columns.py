"""Matrices stored turned, [in, out]: rows of the weights are columns of the files, read in blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.packings._codes import as_bytes, unpack_bits, unpack_planes
from app.engine.stored import STORED_TYPES, StoredCheckpoint

if TYPE_CHECKING:
    import torch

WORD_BITS = 32


def word_bits(dtype: str) -> int:
    """Of one value of a storage type."""
    return 8 * STORED_TYPES[dtype][0]


def column_codes(
    raw: StoredCheckpoint, name: str, bits: int, start: int, stop: int, planes: bool = False, added: int = 0
) -> torch.Tensor:
    """Codes that are packed along the rows of a matrix of words.

    Args:
        raw: the files.
        name: of a tensor [rows, out * bits / 32] int32, or of smaller words.
        bits: of one code.
        start: first code wanted of each row.
        stop: end.
        planes: whether the bits of 32 codes lie in planes.
        added: to every word, before codes are taken out of it.

    Returns:
        [rows, stop - start] uint8.
    """
    size, columns = word_bits(raw.tensors[name].dtype), raw.tensors[name].columns
    # 32 codes take `bits` words of 32, so a multiple of 32 begins a word whatever the bits
    first, last = start // WORD_BITS * WORD_BITS, -(-stop // WORD_BITS) * WORD_BITS
    stored = raw.stored_columns(name, first * bits // size, min(columns, last * bits // size))
    stored = as_bytes(stored + added if added else stored)
    unpack = unpack_planes if planes else unpack_bits
    return unpack(stored, bits, stop - first)[:, start - first :]
