"""Speeds from sums: per weight, for all threads together, and error feedback's own where it was timed."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.engine.trial.measuring import SampledTensor, Sums
from app.engine.trial.sampling import sample
from app.engine.trial.timing import Timings, speeds, writing
from tests.engine.test_allocation import outline


def test_speeds_follow_the_sums() -> None:
    rows = sample(make_plan(outline(), Recipe("Q4_K_M")))
    sums = Sums(weights=1000, read_s=0.5, encode_s=2.0, check_s=1.0)
    tensors = [SampledTensor(row, ((0, 1),), (), None, sums) for row in rows]
    fed = rows[0].scheme
    found = speeds(tensors, Timings({fed: 0.25}, write_s=0.1, sync_s=0.2, operations=3.0), threads=2)
    assert found.read == pytest.approx(0.5 / 1000 / 2)
    assert found.encode == pytest.approx({row.scheme: 2.0 / 1000 / 2 for row in rows} | {fed: 0.25})
    assert found.check == pytest.approx({row.scheme: 1.0 / 1000 / 2 for row in rows})
    assert found.rehearse == pytest.approx({row.scheme: 3.0 / 1000 for row in rows})
    assert (found.write, found.sync, found.operations) == (0.1, 0.2, 3.0)


def test_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for packed in ([], [torch.zeros(4, 18, dtype=torch.uint8), torch.zeros(0, 18, dtype=torch.uint8)]):
        per_byte, once = writing(packed)
        assert per_byte > 0
        assert once > 0
    assert not list(tmp_path.iterdir())
