"""Q5_0: whole numbers from -16 to 15 times a half-precision scale per 32 weights."""

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


class Q5_0(_Symmetric):
    """For programs that do not know the K types."""

    name = "Q5_0"
    title = "5 bits (old style)"
    sentence = "For rows that do not divide by 256, and for programs that do not know the K types."
    block_bytes = 22
    tags = {"gguf": 6}
    relative_error = 0.0402
    code_range = range(-16, 16)
    grid = Grid(-16, 15)
    anchors = (-16.151, -15.052, 14.1, -15.7)
    polish = 0
    weighted_anchors = (
        -16.151,
        -15.131,
        -17.014,
        14.111,
        -19.683,
        -18.27,
        -13.09,
        -15.758,
        -22.666,
        -16.543,
        12.125,
        -17.564,
    )

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, 32 fifth bits, 32 times the lower four bits."""
        raised = folded((codes + 16).view(torch.uint8), 32)
        parts = [half_bytes(params["scale"]), pack_bits(raised >> 4, 1, 1), pack_bits(raised & 15, 4, 16)]
        return torch.cat(parts, dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        raised = unpack_bits(blocks[..., 6:], 4, 16) | unpack_bits(blocks[..., 2:6], 1, 1) << 4
        return (raised.view(torch.int8) - 16).flatten(-2), {"scale": halves(blocks[..., :2])}
