"""A quick look at every tensor is right where it reads all, and remembers what it found."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine import survey as module
from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.progress import Progress
from app.engine.statistics import measure
from app.engine.survey import Sketch, survey
from tests.models import SAMPLE, write_llama

DOWN = "model.layers.0.mlp.down_proj.weight"


@pytest.fixture
def sample() -> object:
    model = Model.open(SAMPLE)
    yield model
    model.close()


def sketches(model: Model, wanted: list[tuple[str, str]], root: Path) -> dict[tuple[str, str], Sketch]:
    steps = list(survey(model, wanted, root))
    found = [one for step in steps if not isinstance(step, Progress) for one in step]
    return {(one.name, one.scheme): one for one in found}


def test_a_small_tensor_is_read_whole_and_agrees_with_its_statistics(tmp_path: Path) -> None:
    weight = torch.randn(256, 512)
    weight[3, 7] = -40.0
    model = Model.open(write_llama(tmp_path / "m", model__layers__0__mlp__down_proj__weight=weight))
    found = sketches(model, [(DOWN, "Q4_K")], tmp_path / "kept")[DOWN, "Q4_K"]
    tensor = next(item for item in model.outline.tensors if item.name == DOWN)
    truth = measure(model, tensor, "Q4_K")
    model.close()
    assert not found.sampled
    assert found.largest == 40.0
    assert (found.std, found.kurtosis) == (pytest.approx(truth.std), pytest.approx(truth.kurtosis))
    assert found.relative_error == pytest.approx(truth.relative_error, rel=0.2)


def test_a_large_tensor_is_sampled_the_same_way_each_time(
    sample: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.engine.statistics.FAR_BYTES", 10_000)
    first, second = (sketches(sample, [(DOWN, "Q4_0")], tmp_path / name)[DOWN, "Q4_0"] for name in "ab")
    assert first.sampled
    assert first == second
    assert first.relative_error is not None and 0.03 < first.relative_error < 0.2


def test_what_was_found_is_kept_until_the_files_change(
    sample: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [(item.name, "Q8_0" if item.adjustable else "") for item in sample.outline.tensors[:20]]
    first = sketches(sample, wanted, tmp_path)
    assert len(first) == 20
    looked: list[str] = []
    real = module.sketch
    monkeypatch.setattr(module, "sketch", lambda *args: looked.append(args[1].name) or real(*args))
    assert sketches(sample, wanted, tmp_path) == first
    assert not looked
    (kept,) = tmp_path.glob("*.jsonl")
    kept.write_text(kept.read_text()[:-30])  # torn off by a crash
    assert sketches(sample, wanted, tmp_path) == first
    assert len(looked) == 1
    monkeypatch.setattr(sample, "fingerprint", "another")
    sketches(sample, wanted[:3], tmp_path)
    assert len(looked) == 4


def test_progress_ends_with_all_bytes_and_an_unknown_tensor_is_refused(sample: Model, tmp_path: Path) -> None:
    wanted = [(item.name, "") for item in sample.outline.tensors[:3]]
    steps = [step for step in survey(sample, wanted, tmp_path) if isinstance(step, Progress)]
    assert steps[-1].done_bytes == steps[-1].total_bytes == sum(item.size_bytes for item in sample.outline.tensors[:3])
    with pytest.raises(CompressError, match="no tensor called nowhere"):
        list(survey(sample, [("nowhere", "")], tmp_path))
