"""Codes and number grids: what packings have in common once they are unpacked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.packings.base import AGAIN

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

FLOATS = ("F32", "F16", "BF16", "F64")
PLANE_CODES = 32  # whose bits lie in planes together
MX_GROUP = 32  # weights that share an exponent in the MX types
_PLANES = {2: (2,), 3: (2, 1), 4: (4,), 5: (4, 1), 6: (4, 2), 7: (4, 2, 1), 8: (8,)}  # bits of each plane
_E2M1 = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)


def unpack_bits(packed: torch.Tensor, bits: int, count: int) -> torch.Tensor:
    """Codes out of rows of bits, little end first, without gaps.

    Args:
        packed: [rows, row bytes] uint8; at least `count * bits` bits per row.
        bits: of one code, 1 to 8.
        count: codes per row.

    Returns:
        [rows, count] uint8.
    """
    if bits == 8:
        return packed[:, :count]
    if bits in (1, 2, 4):
        shifts = torch.arange(0, 8, bits, dtype=torch.uint8)
        codes: torch.Tensor = (packed.unsqueeze(-1) >> shifts) & (2**bits - 1)
        return codes.flatten(1)[:, :count]
    # a code may begin in one byte and end in the next: 8 codes take `bits` bytes
    whole = -(-count // 8)
    padded = torch.nn.functional.pad(packed, (0, max(0, whole * bits - packed.shape[1])))[:, : whole * bits]
    octets = padded.unflatten(1, (whole, bits)).to(torch.int32)
    found = torch.empty(len(packed), whole, 8, dtype=torch.uint8)
    for number in range(8):
        byte, shift = divmod(number * bits, 8)
        value = octets[..., byte] >> shift
        if shift + bits > 8:
            value = value | (octets[..., byte + 1] << (8 - shift))
        found[..., number] = (value & (2**bits - 1)).to(torch.uint8)
    return found.flatten(1)[:, :count]


def unpack_planes(packed: torch.Tensor, bits: int, count: int) -> torch.Tensor:
    """Codes whose bits lie in planes: of every 32 codes first the low bits, then the higher ones.

    Args:
        packed: [rows, row bytes] uint8; 32 codes take `bits` words of 32 bits.
        bits: of one code, 2 to 8.
        count: codes per row.

    Returns:
        [rows, count] uint8.
    """
    blocks = packed.unflatten(1, (-1, bits, PLANE_CODES // 8))
    found = torch.zeros(*blocks.shape[:2], PLANE_CODES, dtype=torch.uint8)
    first = 0
    for width in _PLANES[bits]:
        plane = blocks[:, :, first : first + width].flatten(2).flatten(0, 1)
        found |= unpack_bits(plane, width, PLANE_CODES).reshape(found.shape) << first
        first += width
    return found.flatten(1)[:, :count]


def as_bytes(values: torch.Tensor) -> torch.Tensor:
    """The bytes of rows of any storage type: [rows, row bytes] uint8."""
    rows, columns = values.shape
    return values.contiguous().reshape(-1).view(torch.uint8).reshape(rows, columns * values.element_size())


@cache
def _four_bits() -> torch.Tensor:
    return torch.tensor([*_E2M1, *(-value for value in _E2M1)])


@cache
def _six_bits() -> torch.Tensor:
    positive = [m / 8 for m in range(8)] + [(1 + m / 8) * 2**e for e in range(3) for m in range(8)]
    return torch.tensor([*positive, *(-value for value in positive)])


def e2m1(codes: torch.Tensor) -> torch.Tensor:
    """Values of 4-bit floating point codes: float32."""
    return _four_bits()[codes.long()]


def e2m3(codes: torch.Tensor) -> torch.Tensor:
    """Values of 6-bit floating point codes: float32."""
    return _six_bits()[codes.long()]


def e8m0(exponents: torch.Tensor) -> torch.Tensor:
    """Powers of two from their stored exponents, exactly, 2^-127 included; 255 is not a number."""
    return exponents.view(torch.float8_e8m0fnu).to(torch.float32)


def grouped(
    values: torch.Tensor, scale: torch.Tensor, zero: torch.Tensor | None, groups: torch.Tensor | None, size: int
) -> torch.Tensor:
    """Multiply codes by their groups' scales.

    Args:
        values: [rows, columns] float32; may be overwritten.
        scale: [rows or 1, groups] float32.
        zero: [rows or 1, groups] float32, subtracted before; None: nothing is.
        groups: [columns] int64, each column's group; None: they follow one another.
        size: columns per group, where they follow one another.

    Returns:
        [rows, columns] float32.
    """
    columns = values.shape[1]
    if groups is None and columns == scale.shape[1] * size:
        parts = values.unflatten(1, (scale.shape[1], size))
        if zero is not None:
            parts -= zero.unsqueeze(-1)
        parts *= scale.unsqueeze(-1)
        return values
    if groups is None:
        groups = torch.arange(columns) // size
    if zero is not None:
        values = values - zero[:, groups]
    return values * scale[:, groups]


def checked_groups(found: torch.Tensor, groups: int, info: TensorInfo) -> torch.Tensor:
    """Each column's group, as a file states it: [columns] int64.

    Raises:
        BadCheckpoint: a group that does not exist.
    """
    index = found.reshape(-1).long()
    if len(index) and not (int(index.min()) >= 0 and int(index.max()) < groups):
        raise BadCheckpoint(f"{info.name} names groups beyond the {groups} that there are.", AGAIN)
    return index
