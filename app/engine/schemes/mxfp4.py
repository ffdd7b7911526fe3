"""MXFP4: four-bit floating-point numbers (E2M1) times a power of two per 32 weights.

A block is one byte with the power's exponent (E8M0) and 32 codes of a sign, two exponent bits and one of mantissa.
GPT-OSS is published in it, and a value that is on the grid stays itself: encoding what was decoded loses nothing.
Nobody chooses it for weights of higher precision: IQ4_XS is as small and loses a third less.
Source: OCP Microscaling Formats (MX) Specification 1.0; GGML's block_mxfp4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._bits import folded, pack_bits, unpack_bits
from app.engine.schemes._blocks import in_chunks, normalized, spread
from app.engine.schemes.base import Params, Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

BLOCK = 32
LEVELS = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0)  # twice E2M1's, so that they are whole; GGML halves the power
MIDDLES = (0.5, 1.5, 2.5, 3.5, 5.0, 7.0, 10.0)
BIAS = 128  # of the halved power: 2 ** (exponent - 128)
UNITS = tuple(2.0 ** (exponent - BIAS) for exponent in range(256))
HIGHEST = 253  # beyond it, the largest level would not be a single-precision number
TRIED = (0, 1, -1)  # exponents around the one that GGML takes, in the order that decides between equals


class MXFP4(Scheme):
    """Published, not chosen: what is stored so stays so."""

    name = "MXFP4"
    title = "4 bits (microscaling)"
    sentence = "Four-bit floating-point numbers, as some models are published."
    block_size = BLOCK
    block_bytes = 17
    tags = {"gguf": 39}
    relative_error = 0.1114
    choosable = False

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """`exponent` [rows, blocks] uint8."""
        vector = None if importance is None else folded(normalized(importance, BLOCK), BLOCK)

        def search(part: torch.Tensor) -> Params:
            blocks = folded(part, BLOCK)  # [rows, blocks, 32]
            first = torch.frexp(blocks.abs().amax(-1)).exponent - 3 + BIAS - 1
            best = best_error = None
            for step in TRIED:
                exponent = (first + step).clamp(0, HIGHEST).to(torch.uint8)
                unit = _unit(exponent)[..., None]
                error = (_values(_codes(blocks / unit)) * unit - blocks).square()
                error = (error if vector is None else error * vector).sum(-1)
                if best is None or best_error is None:
                    best, best_error = exponent, error
                else:
                    better = error < best_error
                    best, best_error = torch.where(better, exponent, best), torch.where(better, error, best_error)
            assert best is not None
            return {"exponent": torch.where(blocks.any(-1), best, 0)}

        return in_chunks(search, weight)

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Nearest level, of two equally near the lower one: [rows, cols] uint8."""
        return _codes(weight / spread(_unit(params["exponent"]), BLOCK))

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Level times power."""
        return _values(codes) * spread(_unit(params["exponent"]), BLOCK)

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Exponent, 32 times four bits: the first half of the block in the low ones."""
        return torch.cat([params["exponent"][..., None], pack_bits(folded(codes, BLOCK), 4, 16)], dim=-1).flatten(-2)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        blocks = folded(packed, self.block_bytes)
        return unpack_bits(blocks[..., 1:], 4, 16).flatten(-2), {"exponent": blocks[..., 0]}


def _unit(exponent: torch.Tensor) -> torch.Tensor:
    """What a level is multiplied by: float32."""
    return torch.tensor(UNITS, device=exponent.device)[exponent.to(torch.int64)]


def _codes(scaled: torch.Tensor) -> torch.Tensor:
    """The nearest levels' codes: uint8; zero has no sign."""
    middles = torch.tensor(MIDDLES, device=scaled.device)
    sizes = torch.bucketize(scaled.abs(), middles).to(torch.uint8)
    return torch.where((scaled < 0) & (sizes > 0), sizes + 8, sizes)


def _values(codes: torch.Tensor) -> torch.Tensor:
    """Codes -> signed levels, float32; a zero with a sign is a zero."""
    table = torch.tensor((*LEVELS, 0.0, *(-level for level in LEVELS[1:])), device=codes.device)
    return table[codes.to(torch.int64)]
