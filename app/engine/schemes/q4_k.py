"""Q4_K: 4-bit codes; groups of 32 with 6-bit scales and minimums in super-blocks of 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import RANGES_4, WEIGHTED_RANGES_4
from app.engine.schemes._six_bit_pairs import pack_pairs, unpack_pairs
from app.engine.schemes._super_affine import _SuperAffine
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q4_K(_SuperAffine):
    """A quarter of the size; the usual choice."""

    name = "Q4_K"
    title = "4 bits (K)"
    sentence = "A quarter of the size of 16 bits, and hard to tell from the original: the usual choice."
    block_bytes = 144
    tags = {"gguf": 12}
    relative_error = 0.0693
    code_range = range(16)
    top = 15
    ranges = RANGES_4
    starts = (63.0, 57.0)
    weighted_ranges = WEIGHTED_RANGES_4
    group = 32
    scale_top = 63

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, minimum, the groups' scales and minimums, 256 times four bits."""
        pairs = pack_pairs(folded(params["group_scale"], 8), folded(params["group_minimum"], 8))
        codes = pack_bits(folded(codes, 256), 4, 32)
        parts = [half_bytes(params["scale"]), half_bytes(params["minimum"]), pairs, codes]
        return torch.cat(parts, dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        scales, minimums = unpack_pairs(blocks[..., 4:16])
        return unpack_bits(blocks[..., 16:], 4, 32).flatten(-2), {
            "scale": halves(blocks[..., :2]),
            "minimum": halves(blocks[..., 2:4]),
            "group_scale": scales.flatten(-2),
            "group_minimum": minimums.flatten(-2),
        }
