"""Q5_K: 5-bit codes; groups of 32 with 6-bit scales and minimums in super-blocks of 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import RANGES_5, WEIGHTED_RANGES_5
from app.engine.schemes._six_bit_pairs import pack_pairs, unpack_pairs
from app.engine.schemes._super_affine import _SuperAffine
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q5_K(_SuperAffine):
    """A third of the size; differences are rare."""

    name = "Q5_K"
    title = "5 bits (K)"
    sentence = "A third of the size of 16 bits; differences from the original are rare."
    block_bytes = 176
    tags = {"gguf": 13}
    relative_error = 0.0347
    code_range = range(32)
    top = 31
    ranges = RANGES_5
    starts = (63.0, 57.0)
    weighted_ranges = WEIGHTED_RANGES_5
    group = 32
    scale_top = 63

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, minimum, the groups' scales and minimums, 256 fifth bits, 256 times the lower four bits."""
        pairs = pack_pairs(folded(params["group_scale"], 8), folded(params["group_minimum"], 8))
        codes = folded(codes, 256)
        parts = [half_bytes(params["scale"]), half_bytes(params["minimum"]), pairs]
        return torch.cat([*parts, pack_bits(codes >> 4, 1, 32), pack_bits(codes & 15, 4, 32)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        scales, minimums = unpack_pairs(blocks[..., 4:16])
        codes = unpack_bits(blocks[..., 48:], 4, 32) | unpack_bits(blocks[..., 16:48], 1, 32) << 4
        return codes.flatten(-2), {
            "scale": halves(blocks[..., :2]),
            "minimum": halves(blocks[..., 2:4]),
            "group_scale": scales.flatten(-2),
            "group_minimum": minimums.flatten(-2),
        }
