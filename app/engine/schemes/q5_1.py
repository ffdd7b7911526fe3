"""Q5_1: codes from 0 to 31 times a half-precision scale, plus a half-precision minimum, per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._affine import _Affine
from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import RANGES_5, WEIGHTED_RANGES_5
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q5_1(_Affine):
    """Old style with a minimum."""

    name = "Q5_1"
    title = "5 bits with a minimum (old style)"
    sentence = "As Q5_0 with half a bit more for weights that do not centre on zero; the K types do better."
    block_bytes = 24
    tags = {"gguf": 7}
    relative_error = 0.0348
    code_range = range(32)
    top = 31
    ranges = RANGES_5[:2]
    polish = 0
    weighted_ranges = WEIGHTED_RANGES_5[:24]

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, minimum, 32 fifth bits, 32 times the lower four bits."""
        blocks = folded(codes, 32)
        scales = [half_bytes(params["scale"]), half_bytes(params["minimum"])]
        return torch.cat([*scales, pack_bits(blocks >> 4, 1, 1), pack_bits(blocks & 15, 4, 16)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = unpack_bits(blocks[..., 8:], 4, 16) | unpack_bits(blocks[..., 4:8], 1, 1) << 4
        return codes.flatten(-2), {"scale": halves(blocks[..., :2]), "minimum": halves(blocks[..., 2:4])}
