"""Statistics of a tensor agree with plain arithmetic on the whole of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.statistics import BINS, Statistics, measure
from tests.models import SAMPLE, write_llama


def tensor_of(model: Model, name: str) -> OutlineTensor:
    return next(item for item in model.outline.tensors if item.name == name)


@pytest.fixture
def sample() -> object:
    model = Model.open(SAMPLE)
    yield model
    model.close()


def test_moments_and_histogram(sample: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", 10_000)
    name = "model.layers.3.mlp.down_proj.weight"
    found = measure(sample, tensor_of(sample, name), "Q4_K")
    whole = sample.checkpoint.read(name).double()
    assert (found.count, found.not_finite) == (whole.numel(), 0)
    assert (found.minimum, found.maximum) == (float(whole.min()), float(whole.max()))
    assert found.mean == pytest.approx(float(whole.mean()), rel=1e-9)
    assert found.std == pytest.approx(float(whole.std(correction=0)), rel=1e-9)
    z = (whole - whole.mean()) / whole.std(correction=0)
    assert found.kurtosis == pytest.approx(float((z**4).mean()) - 3, rel=1e-6)
    assert sum(found.counts) == whole.numel()
    assert len(found.counts) == BINS
    assert len(found.edges) == BINS + 1
    expected = torch.histc(whole.float(), BINS, found.minimum, found.maximum)
    assert torch.equal(torch.tensor(found.counts, dtype=torch.float32), expected)
    assert list(found.levels) == sorted(found.levels)
    assert 8 <= len(found.levels) <= 16
    assert 0.02 < found.relative_error < 0.12  # type: ignore[operator]


def test_broken_values_are_counted(tmp_path: Path) -> None:
    weight = torch.randn(256, 512)
    weight[0, :4] = torch.tensor([float("nan"), float("inf"), -float("inf"), float("nan")])
    model = Model.open(write_llama(tmp_path / "m", model__layers__0__mlp__down_proj__weight=weight))
    found = measure(model, tensor_of(model, "model.layers.0.mlp.down_proj.weight"), "Q4_K")
    model.close()
    assert found.not_finite == 4
    assert found.count == 256 * 512 - 4
    assert sum(found.counts) == found.count
    assert found.relative_error is None


def test_a_constant_tensor(tmp_path: Path) -> None:
    model = Model.open(write_llama(tmp_path / "m", model__norm__weight=torch.ones(256)))
    found = measure(model, tensor_of(model, "model.norm.weight"), "F32")
    model.close()
    assert (found.std, found.kurtosis, found.relative_error) == (0.0, 0.0, 0.0)
    assert sum(found.counts) == 256
    assert found.edges[0] < 1 < found.edges[-1]
    assert found.scheme == "F32"
    assert Statistics.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_how_a_grid_stores_it_and_how_many_levels_it_uses(sample: Model) -> None:
    found = measure(sample, tensor_of(sample, "model.layers.3.mlp.down_proj.weight"), "Q4_K")
    assert found.all_levels == 16
    assert found.used_levels is not None and 6 < found.used_levels <= 16
    assert len(found.stored) == BINS
    assert sum(found.stored) == pytest.approx(found.count)
    exact = measure(sample, tensor_of(sample, "model.layers.3.mlp.down_proj.weight"), "BF16")
    assert exact.used_levels is None
    assert sum(exact.stored) == pytest.approx(exact.count)
    assert measure(sample, tensor_of(sample, "model.layers.3.mlp.down_proj.weight")).stored == ()
    assert Statistics.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_one_channel_is_a_column(sample: Model) -> None:
    name = "model.layers.3.mlp.down_proj.weight"
    found = measure(sample, tensor_of(sample, name), "Q4_K", 5)
    column = sample.checkpoint.read(name)[:, 5].double()
    assert found.channel == 5
    assert found.count == len(column) == sum(found.counts)
    assert (found.minimum, found.maximum) == (float(column.min()), float(column.max()))
    assert found.std == pytest.approx(float(column.std(correction=0)), rel=1e-6)
    assert sum(found.stored) == pytest.approx(found.count)
    with pytest.raises(CompressError, match="no channel 9999"):
        measure(sample, tensor_of(sample, name), "Q4_K", 9999)
