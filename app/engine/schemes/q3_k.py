"""Q3_K: 3-bit codes; groups of 16 with 6-bit scales in super-blocks of 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._grids import Grid
from app.engine.schemes._super_symmetric import _SuperSymmetric
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q3_K(_SuperSymmetric):
    """A fifth of the size; some answers get worse."""

    name = "Q3_K"
    title = "3 bits (K)"
    sentence = "A fifth of the size of 16 bits; some answers get worse."
    block_bytes = 110
    tags = {"gguf": 11}
    relative_error = 0.143
    code_range = range(-4, 4)
    grid = Grid(-4, 3)
    anchors = (-4.195, -3.214, -4.626, -3.842)
    polish = 0
    rounds = 1
    starts = (-32.0,)
    reach = 0
    weighted_anchors = (-4.273, -5.431, -3.253, -3.842, 4.5, -6.0, -4.705, 2.866, 3.749, -4.038, 2.234, -4.999)
    group = 16
    scale_low, scale_high = -32, 31

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Third bits, lower two bits, the groups' scales (lower four bits, then upper two), scale."""
        raised = folded((codes + 4).view(torch.uint8), 256)
        scales = folded((params["group_scale"] + 32).view(torch.uint8), 16)
        bits = [pack_bits(raised >> 2, 1, 32), pack_bits(raised & 3, 2, 32)]
        low, high = pack_bits(scales & 15, 4, 8), pack_bits(scales >> 4, 2, 4)
        return torch.cat([*bits, low, high, half_bytes(params["scale"])], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        raised = unpack_bits(blocks[..., 32:96], 2, 32) | unpack_bits(blocks[..., :32], 1, 32) << 2
        scales = unpack_bits(blocks[..., 96:104], 4, 8) | unpack_bits(blocks[..., 104:108], 2, 4) << 4
        return (raised.view(torch.int8) - 4).flatten(-2), {
            "scale": halves(blocks[..., 108:110]),
            "group_scale": (scales.view(torch.int8) - 32).flatten(-2),
        }
