"""The program itself."""

from __future__ import annotations

from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import UpdateTask


@perform.register
def _(task: UpdateTask) -> Steps:
    from app.engine import updates

    del task
    asked = updates.address()
    yield {"release": updates.newest(asked).to_json() if asked else None}
