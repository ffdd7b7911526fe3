"""What the tests of methods share: weights, the inputs of a layer, and what an error costs there."""

from __future__ import annotations

from functools import cache

import torch

from app.engine.methods.base import Inputs
from tests.engine.two_paths import BLOCK_TYPES, one_thread, path

__all__ = ["BLOCK_TYPES", "one_thread", "path"]

COLUMNS = 512


def normal(rows: int, cols: int, seed: int = 0) -> torch.Tensor:
    """Normally distributed weights of a usual size."""
    return torch.randn(rows, cols, generator=torch.Generator().manual_seed(seed)) * 0.02


def heavy(rows: int, cols: int, seed: int = 3) -> torch.Tensor:
    """Weights with outliers."""
    return normal(rows, cols, seed) / (normal(rows, cols, seed + 1) * 50).abs().clamp(min=0.2)


@cache
def activations(cols: int = COLUMNS, tokens: int = 2048, seed: int = 5) -> torch.Tensor:
    """Correlated inputs with some large channels: [tokens, cols] float32."""
    random = torch.Generator().manual_seed(seed)
    causes = torch.randn(tokens, cols // 4, generator=random)
    values = causes @ torch.randn(cols // 4, cols, generator=random) / (cols // 4) ** 0.5
    values += 0.3 * torch.randn(tokens, cols, generator=random)
    return values * torch.randn(cols, generator=random).mul(0.7).exp()


def inputs_of(values: torch.Tensor) -> Inputs:
    """What calibration finds of these inputs [tokens, cols]."""
    hessian = values.T @ values / len(values)
    return Inputs(hessian.diagonal().clone(), hessian)


@cache
def known(cols: int = COLUMNS) -> Inputs:
    """The usual inputs."""
    return inputs_of(activations(cols))


def row_losses(values: torch.Tensor, weight: torch.Tensor, hessian: torch.Tensor) -> torch.Tensor:
    """What the errors of each row cost in its output: [rows] float64."""
    error = (values - weight).double()
    return ((error @ hessian.double()) * error).sum(1)


def output_loss(scheme, packed: torch.Tensor, weight: torch.Tensor, inputs: Inputs) -> float:
    """The same of all rows of an encoding."""
    return float(row_losses(scheme.decode(packed), weight, inputs.hessian).sum())
