"""Two models pair by pair, whatever their containers call the tensors."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine.comparison import Difference, compare_models, pairs
from app.engine.model import Model
from app.engine.progress import Progress
from tests.models import write_llama

UP = "model.layers.1.mlp.up_proj.weight"


def differences(first: Path, second: Path) -> dict[str, Difference]:
    models = Model.open(first), Model.open(second)
    steps = list(compare_models(*models))
    for model in models:
        model.close()
    assert isinstance(steps[-1], Progress) and steps[-1].done_bytes == steps[-1].total_bytes
    return {one.name: one for step in steps if not isinstance(step, Progress) for one in step}


def test_a_model_is_like_itself_and_a_change_is_found(tmp_path: Path) -> None:
    first = write_llama(tmp_path / "a")
    assert {one.relative for one in differences(first, first).values()} == {0.0}
    weight = torch.randn(512, 256) * 0.02
    second = write_llama(tmp_path / "b", model__layers__1__mlp__up_proj__weight=weight)
    found = differences(first, second)
    assert found[UP].relative == pytest.approx(2**0.5, rel=0.05), "two draws of the same spread"
    assert {name for name, one in found.items() if one.relative} == {UP}


def test_other_shapes_have_no_pair(tmp_path: Path) -> None:
    first, second = (
        Model.open(write_llama(tmp_path / name, feed_forward=size)) for name, size in (("a", 512), ("b", 768))
    )
    found = {mine.name for mine, _ in pairs(first.outline, second.outline)}
    first.close()
    second.close()
    assert "model.layers.0.self_attn.q_proj.weight" in found
    assert UP not in found


def test_broken_values_have_no_difference(tmp_path: Path) -> None:
    weight = torch.full((512, 256), float("nan"))
    first = write_llama(tmp_path / "a")
    second = write_llama(tmp_path / "b", model__layers__1__mlp__up_proj__weight=weight)
    assert differences(first, second)[UP].relative is None
