"""What the child answers about a whole model: sketches, differences and channels, as plain data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.engine.activations import ChannelRanges
from app.engine.comparison import Difference
from app.engine.errors import HubError
from app.engine.survey import Sketch
from app.jobs.runner import run_task
from app.jobs.tasks import ChannelsTask, CompareTask, StatisticsTask, SurveyTask, Task, task_from_json
from tests.models import SAMPLE

DOWN = "model.layers.2.mlp.down_proj.weight"


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path))


def done(task: Task) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Parts of the answer and all of it, after both ways through JSON."""
    parts: list[dict[str, Any]] = []
    sent = task_from_json(json.loads(json.dumps(task.to_json())))
    answer = run_task(sent, lambda step: None, lambda: False, parts.append)
    return json.loads(json.dumps(parts)), json.loads(json.dumps(answer))


def test_a_survey_tells_sketches_part_by_part(tmp_path: Path) -> None:
    parts, answer = done(SurveyTask(str(SAMPLE), ((DOWN, "Q4_K"), ("model.norm.weight", ""))))
    found = [Sketch.from_json(one) for part in parts for one in part["sketches"]]
    assert [one.name for one in found] == [DOWN, "model.norm.weight"]
    assert found[0].relative_error is not None and 0.02 < found[0].relative_error < 0.12
    assert found[1].relative_error is None
    assert answer == {"tensors": 2}
    assert list((tmp_path / "surveys").glob("*.jsonl")), "kept for the next time"


def test_a_model_beside_itself_differs_nowhere() -> None:
    parts, answer = done(CompareTask(str(SAMPLE), str(SAMPLE)))
    found = [Difference.from_json(one) for part in parts for one in part["differences"]]
    assert answer == {"tensors": len(found)}
    assert {one.relative for one in found} == {0.0}


def test_channels_and_one_of_them() -> None:
    _, answer = done(ChannelsTask(str(SAMPLE), DOWN))
    channels = ChannelRanges.from_json(answer)
    assert len(channels.maximum) == 768
    _, one = done(StatisticsTask(str(SAMPLE), DOWN, "Q4_K", 5))
    assert (one["minimum"], one["maximum"]) == (channels.minimum[5], channels.maximum[5])


def test_what_was_not_downloaded_is_not_surveyed() -> None:
    with pytest.raises(HubError, match="not downloaded"):
        done(SurveyTask("hf://owner/name@main", ((DOWN, ""),)))
