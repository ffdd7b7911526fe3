"""Q2_K: 2-bit codes; groups of 16 with 4-bit scales and minimums in super-blocks of 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._super_affine import _SuperAffine
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q2_K(_SuperAffine):
    """A sixth of the size; expect noticeably worse answers."""

    name = "Q2_K"
    title = "2 bits (K)"
    sentence = "A sixth of the size of 16 bits; expect noticeably worse answers."
    block_bytes = 84
    tags = {"gguf": 10}
    relative_error = 0.259
    code_range = range(4)
    top = 3
    ranges = (
        (0.26, 0.26),
        (0.04, 0.48),
        (0.42, 0.04),
        (0.15, 0.37),
        (0.59, -0.02),
        (0.31, 0.15),
        (-0.18, 0.53),
        (-0.02, -0.02),
        (0.59, 0.37),
        (-0.24, 0.2),
    )
    starts = (15.0, 16.5)
    polish = 0
    rounds = 2
    weighted_ranges = (
        (0.31, 0.31),
        (0.04, 0.64),
        (0.59, 0.09),
        (-0.02, 0.09),
        (0.7, -0.13),
        (-0.18, 0.7),
        (0.48, 0.7),
        (0.31, -0.07),
        (0.7, 0.42),
        (0.09, 0.42),
        (0.7, -0.35),
        (-0.35, 0.7),
        (-0.35, 0.15),
        (0.7, 0.15),
        (0.7, 0.7),
        (0.26, 0.7),
        (0.04, -0.35),
        (-0.02, 0.7),
        (0.42, 0.2),
        (0.7, -0.02),
    )
    group = 16
    scale_top = 15

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """The groups' scales and minimums, 256 times two bits, scale, minimum."""
        pairs = folded((params["group_scale"] | params["group_minimum"] << 4), 16)
        codes = pack_bits(folded(codes, 256), 2, 32)
        parts = [pairs, codes, half_bytes(params["scale"]), half_bytes(params["minimum"])]
        return torch.cat(parts, dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        return unpack_bits(blocks[..., 16:80], 2, 32).flatten(-2), {
            "scale": halves(blocks[..., 80:82]),
            "minimum": halves(blocks[..., 82:84]),
            "group_scale": (blocks[..., :16] & 15).flatten(-2),
            "group_minimum": (blocks[..., :16] >> 4).flatten(-2),
        }
