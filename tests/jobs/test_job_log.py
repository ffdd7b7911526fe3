"""A job's log: appended, read on, and begun anew."""

from __future__ import annotations

from pathlib import Path

from app.jobs.job_log import JobLog, log_path, read_log


def test_lines_are_read_on_from_where_reading_stopped(tmp_path: Path) -> None:
    log = JobLog(tmp_path)
    assert read_log(tmp_path) == ("", 0)
    log.add("compress: Layer 1")
    log.add("compress: Layer 1")  # the same again says nothing
    text, position = read_log(tmp_path)
    assert text.endswith("  compress: Layer 1\n") and text.count("\n") == 1
    log.add("verify: Layer 1\nin two lines")
    more, end = read_log(tmp_path, position)
    assert "verify: Layer 1" in more and "in two lines" in more and "compress" not in more
    assert read_log(tmp_path, end) == ("", end)


def test_a_log_that_was_begun_anew_is_read_from_its_start(tmp_path: Path) -> None:
    JobLog(tmp_path).add("long " * 40)
    _, position = read_log(tmp_path)
    log_path(tmp_path).unlink()
    JobLog(tmp_path).add("new")
    text, after = read_log(tmp_path, position)
    assert text.strip().endswith("new") and after < position
