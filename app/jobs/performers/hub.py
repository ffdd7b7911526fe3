"""The Hub."""

from __future__ import annotations

from dataclasses import asdict

from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import SearchTask


@perform.register
def _(task: SearchTask) -> Steps:
    from app.engine import hub

    yield {"models": [asdict(found) for found in hub.search(task.query, task.limit, hub.get_token())]}
