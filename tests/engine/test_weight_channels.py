"""The columns of a weight agree with plain arithmetic, and a wild one is named."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.weight_channels import weight_channels
from tests.models import write_llama

DOWN = "model.layers.0.mlp.down_proj.weight"


def test_ranges_and_outliers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", 10_000)
    weight = torch.randn(256, 512)
    weight[:, 7] *= 5
    weight[:, 300] *= 9
    weight = weight.to(torch.bfloat16)
    model = Model.open(write_llama(tmp_path / "m", model__layers__0__mlp__down_proj__weight=weight))
    found = weight_channels(model, next(item for item in model.outline.tensors if item.name == DOWN))
    whole = weight.float()
    assert found.minimum == tuple(whole.amin(0).tolist())
    assert found.maximum == tuple(whole.amax(0).tolist())
    assert found.mean_abs == pytest.approx(whole.abs().mean(0).tolist(), rel=1e-6)
    assert found.outliers == (300, 7), "the farthest first"
    norm = next(item for item in model.outline.tensors if item.name == "model.norm.weight")
    with pytest.raises(CompressError, match="a vector"):
        weight_channels(model, norm)
    model.close()


def test_an_even_weight_has_none(tmp_path: Path) -> None:
    model = Model.open(write_llama(tmp_path / "m"))
    tensor = next(item for item in model.outline.tensors if item.name == DOWN)
    assert weight_channels(model, tensor).outliers == ()
    model.close()
