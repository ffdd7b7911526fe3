"""How Q4_K and Q5_K store eight 6-bit scales and eight 6-bit minimums in twelve bytes.

Bytes 0-3 hold scales 0-3 and bytes 4-7 minimums 0-3 in their lower six bits; bytes 8-11 hold the lower four bits of
scales 4-7 and, above them, of minimums 4-7, whose upper two bits fill the tops of bytes 0-7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def pack_pairs(scales: torch.Tensor, minimums: torch.Tensor) -> torch.Tensor:
    """[..., 8] uint8 each, below 64 -> [..., 12] uint8."""
    first = scales[..., :4] | (scales[..., 4:] >> 4) << 6
    second = minimums[..., :4] | (minimums[..., 4:] >> 4) << 6
    third = scales[..., 4:] & 15 | (minimums[..., 4:] & 15) << 4
    return torch.cat([first, second, third], dim=-1)


def unpack_pairs(packed: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The inverse of `pack_pairs`."""
    first, second, third = packed[..., :4], packed[..., 4:8], packed[..., 8:]
    scales = torch.cat([first & 63, third & 15 | (first >> 6) << 4], dim=-1)
    minimums = torch.cat([second & 63, third >> 4 | (second >> 6) << 4], dim=-1)
    return scales, minimums
