"""IQ4_NL: sixteen unevenly spaced levels times a half-precision scale per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._candidates import IQ4_ANCHORS, IQ4_WEIGHTED_ANCHORS
from app.engine.schemes._grids import IQ4_GRID
from app.engine.schemes._symmetric import _Symmetric
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class IQ4_NL(_Symmetric):
    """The least error at this size for rows of any length."""

    name = "IQ4_NL"
    title = "4 bits (curved)"
    sentence = "Levels shaped like real weights; for rows that do not divide by 256."
    block_bytes = 18
    tags = {"gguf": 20}
    relative_error = 0.0729
    code_range = range(16)
    grid = IQ4_GRID
    anchors = IQ4_ANCHORS
    polish = 2
    weighted_anchors = IQ4_WEIGHTED_ANCHORS

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, 32 times four bits."""
        blocks = folded(codes.view(torch.uint8), 32)
        return torch.cat([half_bytes(params["scale"]), pack_bits(blocks, 4, 16)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = unpack_bits(blocks[..., 2:], 4, 16).view(torch.int8)
        return codes.flatten(-2), {"scale": halves(blocks[..., :2])}
