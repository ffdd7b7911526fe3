"""Wishes about the queue survive the program and damage."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.course import Course, WhenDone


def test_wishes_survive(tmp_path: Path) -> None:
    assert Course.load(tmp_path / "new") == Course()
    for wanted in WhenDone:
        course = Course(stop_after=True, stopped=False, when_done=wanted)
        course.save(tmp_path / "new")
        assert Course.load(tmp_path / "new") == course
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["course.json"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"stop_after": 1, "stopped": 0, "when_done": "explode"}'])
def test_damage_is_as_if_nothing_had_been_wished(tmp_path: Path, text: str) -> None:
    (tmp_path / "course.json").write_text(text)
    assert Course.load(tmp_path) == Course()
