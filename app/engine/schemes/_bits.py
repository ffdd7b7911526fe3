"""Bits of codes into bytes and back, as GGML's files lay them: a byte holds codes that lie a run apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def folded(values: torch.Tensor, size: int) -> torch.Tensor:
    """[..., n] -> [..., n // size, size]."""
    return values.reshape(*values.shape[:-1], values.shape[-1] // size, size)


def pack_bits(codes: torch.Tensor, bits: int, run: int) -> torch.Tensor:
    """Put `8 // bits` codes into each byte.

    The codes are cut into spans of `run * 8 // bits`; byte i of a span holds codes i, i + run, i + 2 run ... from its
    lowest bits up.

    Args:
        codes: [..., n] uint8, below 2 ** bits.
        bits: 1, 2 or 4.
        run: bytes per span.

    Returns:
        [..., n * bits // 8] uint8.
    """
    per_byte = 8 // bits
    spans = codes.reshape(
        *codes.shape[:-1], codes.shape[-1] // (per_byte * run), per_byte, run
    )  # [..., spans, per_byte, run]
    packed = spans[..., 0, :].clone()
    for place in range(1, per_byte):
        packed |= spans[..., place, :] << (bits * place)
    return packed.flatten(-2)


def unpack_bits(packed: torch.Tensor, bits: int, run: int) -> torch.Tensor:
    """The inverse of `pack_bits`: [..., bytes] uint8 -> [..., bytes * 8 // bits] uint8."""
    spans = folded(packed, run)
    mask = (1 << bits) - 1
    places = [(spans >> (bits * place)) & mask for place in range(8 // bits)]
    return torch.stack(places, dim=-2).flatten(-3)


def half_bytes(values: torch.Tensor) -> torch.Tensor:
    """[...] float16 -> [..., 2] uint8, little end first."""
    return values.contiguous().unsqueeze(-1).view(torch.uint8)


def halves(packed: torch.Tensor) -> torch.Tensor:
    """[..., 2] uint8 -> [...] float16."""
    return packed.contiguous().view(torch.float16).squeeze(-1)
