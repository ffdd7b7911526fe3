"""IQ4_XS: sixteen unevenly spaced levels; groups of 32 with 6-bit scales in super-blocks of 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import IQ4_ANCHORS, IQ4_WEIGHTED_ANCHORS
from app.engine.schemes._grids import IQ4_GRID
from app.engine.schemes._super_symmetric import _SuperSymmetric
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class IQ4_XS(_SuperSymmetric):
    """A little smaller than Q4_K at about its quality."""

    name = "IQ4_XS"
    title = "4 bits (curved, small)"
    sentence = "Levels shaped like real weights: smaller than Q4_K at about its quality; slower on old processors."
    block_bytes = 136
    tags = {"gguf": 23}
    relative_error = 0.0736
    code_range = range(16)
    grid = IQ4_GRID
    anchors = IQ4_ANCHORS[:20]
    polish = 2
    starts = (-32.0, -33.5)
    rounds = 2
    weighted_anchors = IQ4_WEIGHTED_ANCHORS[:32]
    group = 32
    scale_low, scale_high = -32, 31

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, the groups' scales (upper two bits, then lower four), 256 times four bits."""
        scales = folded((params["group_scale"] + 32).view(torch.uint8), 8)
        high, low = pack_bits(scales >> 4, 2, 1), pack_bits(scales & 15, 4, 1)
        codes = pack_bits(folded(codes.view(torch.uint8), 256), 4, 16)
        return torch.cat([half_bytes(params["scale"]), high, low, codes], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        scales = unpack_bits(blocks[..., 4:8], 4, 1) | unpack_bits(blocks[..., 2:4], 2, 1) << 4
        return unpack_bits(blocks[..., 8:], 4, 16).view(torch.int8).flatten(-2), {
            "scale": halves(blocks[..., :2]),
            "group_scale": (scales.view(torch.int8) - 32).flatten(-2),
        }
