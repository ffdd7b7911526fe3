"""The models on this computer."""

from __future__ import annotations

from pathlib import Path

from app.jobs.folders import jobs_root
from app.jobs.job import JobState
from app.jobs.performers.base import Steps, perform
from app.jobs.queue import Queue
from app.jobs.tasks import LibraryTask


@perform.register
def _(task: LibraryTask) -> Steps:
    from app.engine.library import Surroundings, find

    queue = Queue(Path(task.jobs) if task.jobs else jobs_root())
    around = Surroundings(
        folders=tuple(Path(folder) for folder in task.folders),
        output_folder=Path(task.output_folder) if task.output_folder else None,
        outputs=tuple(job.order.output for job in queue.jobs() if job.state is JobState.DONE),
    )
    found = find(around, queue.in_use())
    yield {"entries": [entry.to_json() for entry in found.entries], "problems": list(found.problems)}
