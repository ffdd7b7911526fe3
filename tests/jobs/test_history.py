"""The history: nothing in it is written twice, and it outlives job and output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.engine.errors import CompressError
from app.jobs.history import Kind, RunHistory


def report(tmp_path: Path, at: float = 1.0, **changes: Any) -> dict[str, Any]:
    return {"finished_at": at, "source": {"path": "/m"}, "output": {"path": str(tmp_path / "o.gguf")}, **changes}


def test_reports_are_copied_once(tmp_path: Path) -> None:
    history = RunHistory(tmp_path / "history")
    assert history.runs() == []
    history.keep([("a", report(tmp_path, 1.0)), ("b", report(tmp_path, 2.0))])
    history.keep([("a", report(tmp_path, 9.0))])
    assert [(run.name, run.report["finished_at"]) for run in history.runs()] == [("b", 2.0), ("a", 1.0)]


def test_every_measurement_is_a_file_of_its_own(tmp_path: Path) -> None:
    history = RunHistory(tmp_path / "history")
    history.keep([("a", report(tmp_path))])
    for number in range(5):
        history.add("a", Kind.SPEED, {"n": number}, {"files": []})
    history.add("a", Kind.TEXT, {}, {"mean_kl": 0.1})
    (run,) = history.runs()
    assert [item.asked.get("n") for item in run.measured] == [0, 1, 2, 3, 4, None]
    assert run.last(Kind.SPEED).asked == {"n": 4}
    assert run.last(Kind.CHECKS) is None
    assert len(list((tmp_path / "history" / "a" / "measured").iterdir())) == 6


def test_a_removed_output_is_known(tmp_path: Path) -> None:
    history = RunHistory(tmp_path / "history")
    history.keep([("a", report(tmp_path))])
    assert not history.runs()[0].there
    (tmp_path / "o.gguf").touch()
    assert history.runs()[0].there


def test_what_cannot_be_read_is_passed_over_and_stays(tmp_path: Path) -> None:
    history = RunHistory(tmp_path / "history")
    history.keep([("a", report(tmp_path)), ("b", {"finished_at": "x", "output": {}})])
    (tmp_path / "history" / "c").mkdir()
    (tmp_path / "history" / "a" / "measured").mkdir()
    (tmp_path / "history" / "a" / "measured" / "x.json").write_text("{", "utf-8")
    (tmp_path / "history" / "a" / "measured" / "y.json").write_text('{"kind": "of tomorrow"}', "utf-8")
    (run,) = history.runs()
    assert run.name == "a" and run.measured == ()
    assert (tmp_path / "history" / "b" / "report.json").exists()


def test_a_run_that_is_not_there(tmp_path: Path) -> None:
    history = RunHistory(tmp_path / "history")
    with pytest.raises(CompressError, match="no finished job"):
        history.add("a", Kind.TEXT, {}, {})
    history.keep([("a", report(tmp_path))])
    history.remove("a")
    assert history.runs() == []
