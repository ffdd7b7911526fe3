"""Q4_0: whole numbers from -8 to 7 times a half-precision scale per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._grids import Grid
from app.engine.schemes._symmetric import _Symmetric
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q4_0(_Symmetric):
    """For programs that do not know the K types; fast on phones."""

    name = "Q4_0"
    title = "4 bits (old style)"
    sentence = "Read by every program, and fast on phones; the K types lose less in the same space."
    block_bytes = 18
    tags = {"gguf": 2}
    relative_error = 0.0812
    code_range = range(-8, 8)
    grid = Grid(-8, 7)
    anchors = (-8.232, -7.762, -8.8)
    polish = 0
    weighted_anchors = (-8.35, -9.41, 7.238, -7.879, -11.568, -8.821, -10.391, -6.192, 8.817, 9.813, -12.0, 6.929)

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, 32 times four bits."""
        raised = folded((codes + 8).view(torch.uint8), 32)
        return torch.cat([half_bytes(params["scale"]), pack_bits(raised, 4, 16)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = unpack_bits(blocks[..., 2:], 4, 16).view(torch.int8) - 8
        return codes.flatten(-2), {"scale": halves(blocks[..., :2])}
