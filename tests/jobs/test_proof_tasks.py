"""Proving in the child: parts of an answer come as they are made, and a stop ends them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.engine.conversation import Question
from app.engine.errors import Cancelled
from app.jobs.events import JobProgress
from app.jobs.performers import proof
from app.jobs.runner import run_task
from app.jobs.tasks import (
    AnswerTask,
    DismissTask,
    OriginalTask,
    ProgramsTask,
    SpeedTask,
    SuiteTask,
    WriteOriginalTask,
    task_from_json,
)
from tests.models import SAMPLE

QUESTION = Question(prompt="And the king said", max_tokens=6).to_json()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample model as a GGUF."""
    path = tmp_path_factory.mktemp("proof") / "original.gguf"
    done(WriteOriginalTask(str(SAMPLE), str(path)))
    return path


@pytest.fixture(autouse=True)
def _dismissed():
    yield
    done(DismissTask())
    assert not proof._sessions


def done(task: Any, parts: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    seen: list[JobProgress] = []
    return run_task(task, seen.append, lambda: False, ([] if parts is None else parts).append)


def test_the_model_stays_loaded(file: Path) -> None:
    parts: list[dict[str, Any]] = []
    answer = done(AnswerTask(str(file), QUESTION), parts)
    assert "".join(part["text"] for part in parts) == answer["text"]
    session = proof._sessions[str(file)]
    assert done(AnswerTask(str(file), QUESTION)) | {"tokens_per_s": 0} == answer | {"tokens_per_s": 0}
    assert proof._sessions[str(file)] is session


def test_a_stop_between_two_words(file: Path) -> None:
    heard: list[dict[str, Any]] = []
    task = AnswerTask(str(file), Question(prompt="And", max_tokens=400).to_json())
    with pytest.raises(Cancelled):
        run_task(task, lambda _: None, lambda: any(part["text"] for part in heard), heard.append)
    assert heard
    # a part is told before it is asked whether to stop: the next step ends it
    assert done(AnswerTask(str(file), QUESTION))["tokens"] == 6


def test_a_suite_asks_every_model_everything(file: Path) -> None:
    parts: list[dict[str, Any]] = []
    found = done(SuiteTask((str(file), str(file)), (QUESTION, QUESTION)), parts)
    assert [(part["model"], part["question"]) for part in parts] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    texts = {answer["text"] for answers in found["answers"] for answer in answers}
    assert len(texts) == 1


def test_speed_and_needs(file: Path, tmp_path: Path) -> None:
    found = done(SpeedTask((str(file),), "And", 4))
    assert found["files"][0]["tokens_per_s"] > 0
    needed = done(OriginalTask(str(SAMPLE), str(tmp_path / "none" / "original.gguf")))
    assert needed["kind"] == "BF16" and needed["path"] == "" and needed["size_bytes"] == file.stat().st_size


def test_programs_are_told() -> None:
    assert {item["key"] for item in done(ProgramsTask())["programs"]} == {"ollama", "lm_studio"}


def test_tuples_survive_json() -> None:
    import json

    task = SuiteTask(("a",), (QUESTION,))
    again = task_from_json(json.loads(json.dumps(task.to_json())))
    assert list(again.paths) == ["a"]  # type: ignore[attr-defined]
