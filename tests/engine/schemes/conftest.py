"""What the tests of schemes share: samples of weights, the compiled or the torch path, GGML's quantizer."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

from tests.engine.two_paths import BLOCK_TYPES, one_thread, path

__all__ = ["BLOCK_TYPES", "one_thread", "path"]

ROOT = Path(__file__).parents[3]


@pytest.fixture
def ggml():
    """GGML's own quantizer."""
    pytest.importorskip("libggml")
    spec = importlib.util.spec_from_file_location("ggml_library", ROOT / "tests/benchmarks/ggml_library.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def normal(rows: int, cols: int, seed: int = 0) -> torch.Tensor:
    """Normally distributed weights."""
    return torch.randn(rows, cols, generator=torch.Generator().manual_seed(seed))


def importance(cols: int, seed: int = 1) -> torch.Tensor:
    """As uneven as an importance matrix is."""
    return normal(1, cols, seed)[0].square() + 0.01


def samples() -> dict[str, torch.Tensor]:
    """Weights of several shapes of distribution, and of a real model."""
    heavy = normal(48, 512, 3) / normal(48, 512, 4).abs().clamp(min=0.2)
    with safe_open(ROOT / "resources/sample-model/model.safetensors", "pt") as file:
        names = ("model.layers.0.self_attn.q_proj.weight", "model.embed_tokens.weight")
        real = {name: file.get_slice(name)[:96].float() for name in names}
    return {"normal": normal(48, 512), "heavy": heavy, "shifted": normal(48, 512, 5) * 0.02 + 0.03, **real}


def loss(scheme, packed: torch.Tensor, weight: torch.Tensor, vector: torch.Tensor | None = None) -> float:
    """Sum of importance times squared error."""
    error = (scheme.decode(packed) - weight).double().square()
    return float((error if vector is None else error * vector).sum())
