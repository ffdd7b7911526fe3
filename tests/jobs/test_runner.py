"""Tasks done in this process: an analysis, kept for the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine import excerpts
from app.engine.errors import Cancelled, CompressError, UnsupportedModel
from app.engine.tables import Tables
from app.engine.text import read_text
from app.jobs.events import JobProgress
from app.jobs.runner import run_task
from app.jobs.tasks import AnalyseTask
from tests.models import write_talker


@pytest.fixture(autouse=True)
def _short_texts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(excerpts, "read_text", lambda path: read_text(path)[:20_000])
    monkeypatch.setattr(excerpts, "CONTEXT", 64)
    monkeypatch.setattr(excerpts, "CALIBRATION_CHUNKS", {"balanced": 4, "best": 4})


def test_an_analysis_goes_on_where_it_was_stopped_and_is_kept(tmp_path: Path) -> None:
    task = AnalyseTask(str(write_talker(tmp_path / "m", layers=1)))
    with pytest.raises(Cancelled):
        run_task(task, lambda step: None, lambda: True)
    seen: list[JobProgress] = []
    tables = Tables.from_json(run_task(task, seen.append, lambda: False))
    assert tables.measured
    assert len(tables.rows) == 8
    assert {step.stage for step in seen} == {"sensitivity", "calibrate"}
    seen.clear()
    assert Tables.from_json(run_task(task, seen.append, lambda: False)) == tables
    assert {step.stage for step in seen} == {"calibrate"}
    assert len(list((tmp_path / "home" / "analysis").iterdir())) == 1


def test_an_analysis_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = str(write_talker(tmp_path / "m", layers=1))
    (tmp_path / "short.txt").write_text("Too short.", "utf-8")
    with pytest.raises(CompressError, match="one chunk needs 64"):
        run_task(AnalyseTask(model, str(tmp_path / "short.txt")), lambda step: None, lambda: False)

    def refuse(*_: object) -> None:
        raise UnsupportedModel("Models of this family cannot be computed here.")

    monkeypatch.setattr(excerpts, "Forward", refuse)
    with pytest.raises(UnsupportedModel, match=r"^Models of this family cannot be computed here"):
        run_task(AnalyseTask(model), lambda step: None, lambda: False)
