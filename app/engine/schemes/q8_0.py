"""Q8_0: whole numbers from -128 to 127 times a half-precision scale per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves
from app.engine.schemes._grids import Grid
from app.engine.schemes._symmetric import _Symmetric
from app.engine.schemes.base import Params

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Q8_0(_Symmetric):
    """Half the size of 16 bits, and nobody can tell."""

    name = "Q8_0"
    title = "8 bits"
    sentence = "Half the size of 16 bits, and no difference that anyone could find."
    block_bytes = 34
    tags = {"gguf": 8}
    relative_error = 0.00473
    code_range = range(-128, 128)
    grid = Grid(-128, 127)
    anchors = (-128.07, 126.04, 126.97, -124.02, 125.01, 122.96)
    polish = 0
    weighted_anchors = (-127.97, -126.0, 123.98, -122.04)

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, 32 signed bytes."""
        bytes_ = folded(codes.view(torch.uint8), 32)
        return torch.cat([half_bytes(params["scale"]), bytes_], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = blocks[..., 2:].contiguous().view(torch.int8).flatten(-2)
        return codes, {"scale": halves(blocks[..., :2])}
