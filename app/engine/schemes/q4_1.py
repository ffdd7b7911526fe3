"""Q4_1: codes from 0 to 15 times a half-precision scale, plus a half-precision minimum, per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._affine import _Affine
from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import RANGES_4, WEIGHTED_RANGES_4
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q4_1(_Affine):
    """Old style with a minimum."""

    name = "Q4_1"
    title = "4 bits with a minimum (old style)"
    sentence = "As Q4_0 with half a bit more for weights that do not centre on zero; the K types do better."
    block_bytes = 20
    tags = {"gguf": 3}
    relative_error = 0.0743
    code_range = range(16)
    top = 15
    ranges = RANGES_4[:1]
    polish = 0
    weighted_ranges = WEIGHTED_RANGES_4

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, minimum, 32 times four bits."""
        blocks = folded(codes, 32)
        parts = [half_bytes(params["scale"]), half_bytes(params["minimum"]), pack_bits(blocks, 4, 16)]
        return torch.cat(parts, dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = unpack_bits(blocks[..., 4:], 4, 16).flatten(-2)
        return codes, {"scale": halves(blocks[..., :2]), "minimum": halves(blocks[..., 2:4])}
