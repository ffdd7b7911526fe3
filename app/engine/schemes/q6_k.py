"""Q6_K: 6-bit codes; groups of 16 with 8-bit scales in super-blocks of 256."""

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


class Q6_K(_SuperSymmetric):
    """Two fifths of the size, practically the original."""

    name = "Q6_K"
    title = "6 bits (K)"
    sentence = "Two fifths of the size of 16 bits, practically the original."
    block_bytes = 210
    tags = {"gguf": 14}
    relative_error = 0.0165
    code_range = range(-32, 32)
    grid = Grid(-32, 31)
    anchors = (-32.04, 30.97, -30.04, 29.01, -28.04, 27.0, -32.37, -31.73, -31.22, -29.69, -30.7, -28.72, -30.25, 29.21)
    polish = 0
    rounds = 1
    weighted_anchors = (
        -32.06,
        30.95,
        -29.05,
        -30.02,
        -28.01,
        -33.05,
        26.96,
        -33.95,
        -31.64,
        -32.49,
        -34.56,
        28.64,
        -29.71,
        -30.44,
    )
    group = 16
    scale_low, scale_high = -128, 127
    starts = (-128.0,)

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Lower four bits, upper two bits, the groups' scales, scale."""
        raised = folded((codes + 32).view(torch.uint8), 256)
        scales = folded(params["group_scale"].view(torch.uint8), 16)
        parts = [pack_bits(raised & 15, 4, 64), pack_bits(raised >> 4, 2, 32), scales, half_bytes(params["scale"])]
        return torch.cat(parts, dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        raised = unpack_bits(blocks[..., :128], 4, 64) | unpack_bits(blocks[..., 128:192], 2, 32) << 4
        return (raised.view(torch.int8) - 32).flatten(-2), {
            "scale": halves(blocks[..., 208:210]),
            "group_scale": blocks[..., 192:208].contiguous().view(torch.int8).flatten(-2),
        }
