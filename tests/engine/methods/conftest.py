"""What the tests of methods share: weights, the inputs of a layer, and what an error costs there."""

from __future__ import annotations

from functools import cache

import pytest
import torch

from app.engine.compiled import SWITCH
from app.engine.methods.base import Inputs
from app.engine.schemes import schemes

BLOCK_TYPES = [name for name, scheme in schemes().items() if scheme.code_range]
COLUMNS = 512


@pytest.fixture(autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(params=["compiled", "torch"])
def path(request, monkeypatch):
    """Runs a test once with the kernels and once without."""
    if request.param == "torch":
        monkeypatch.setenv(SWITCH, "off")
    else:
        pytest.importorskip("numba")
    return request.param


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
