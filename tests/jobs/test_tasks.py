"""Every task survives JSON, and the child knows what to do with it."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from app.jobs.performers import perform
from app.jobs.tasks import KINDS, Task, task_from_json


@pytest.mark.parametrize("cls", KINDS.values())
def test_json_both_ways(cls: type[Task]) -> None:
    required = [item.name for item in fields(cls)]
    task = cls(**{name: f"a {name}" for name in required})
    assert task_from_json(json.loads(json.dumps(task.to_json()))) == task
    assert perform.dispatch(cls) is not perform.dispatch(Task)
