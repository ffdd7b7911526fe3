"""Normalization of rows: by their root mean square, or by mean and standard deviation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def rms_norm(values: torch.Tensor, weight: torch.Tensor | None, epsilon: float) -> torch.Tensor:
    """Divide rows by their root mean square, then scale: [..., columns] float32."""
    found = values * torch.rsqrt(values.square().mean(-1, keepdim=True) + epsilon)
    return found if weight is None else found * weight


def layer_norm(
    values: torch.Tensor, weight: torch.Tensor | None, bias: torch.Tensor | None, epsilon: float
) -> torch.Tensor:
    """Subtract rows' mean, divide by their standard deviation, then scale and shift: [..., columns] float32."""
    found = torch.nn.functional.layer_norm(values, values.shape[-1:], eps=epsilon)
    if weight is not None:
        found = found * weight
    return found if bias is None else found + bias
