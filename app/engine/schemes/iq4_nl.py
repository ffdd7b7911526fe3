"""IQ4_NL: sixteen unevenly spaced levels times a half-precision scale per 32 weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, half_bytes, halves, pack_bits, unpack_bits
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
    relative_error = 0.0733
    code_range = range(16)
    grid = IQ4_GRID
    anchors = (
        -129.44,
        116.28,
        -121.97,
        -136.92,
        -109.51,
        109.63,
        122.38,
        -125.71,
        -133.18,
        -103.9,
        -141.28,
        -119.48,
        112.96,
        126.82,
        88.01,
        -112.0,
        119.06,
        -127.58,
        95.77,
        -131.31,
        -144.4,
        106.86,
        -97.67,
        -123.84,
    )
    polish = 2
    weighted_anchors = (
        -129.44,
        116.28,
        -145.64,
        -121.34,
        -107.02,
        -162.46,
        128.48,
        146.77,
        -135.67,
        109.08,
        -190.5,
        91.34,
        -100.79,
        -153.74,
        162.85,
        -112.62,
        121.27,
        136.24,
        -125.71,
        -91.44,
        -176.79,
        -140.04,
        97.44,
        112.4,
        -117.61,
        -132.56,
        156.2,
        169.5,
        88.01,
        -96.42,
        102.42,
        141.78,
        125.15,
        -170.56,
        -123.21,
        -104.52,
        -108.88,
        81.36,
        -127.58,
        -158.1,
    )

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale, 32 times four bits."""
        blocks = folded(codes.view(torch.uint8), 32)
        return torch.cat([half_bytes(params["scale"]), pack_bits(blocks, 4, 16)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        codes = unpack_bits(blocks[..., 2:], 4, 16).view(torch.int8)
        return codes.flatten(-2), {"scale": halves(blocks[..., :2])}
