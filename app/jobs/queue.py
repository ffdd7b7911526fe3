"""Waiting, running and finished jobs, in an order that survives a restart."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from app.engine.errors import CompressError
from app.engine.pipeline import Order
from app.engine.small_files import put_text
from app.jobs.job import Job, JobState


class Queue:
    """The jobs below one folder.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def jobs(self) -> list[Job]:
        """All readable jobs, in queue order; ones that the order file does not know come last, oldest first."""
        found: dict[str, Job] = {}
        if self.root.is_dir():
            for folder in sorted(path for path in self.root.iterdir() if (path / "job.json").exists()):
                try:
                    found[folder.name] = Job.load(folder)
                except CompressError:
                    continue  # a folder that is no job is nobody's loss, and its files stay
        known = [name for name in self._order() if name in found]
        return [found[name] for name in known + [name for name in found if name not in known]]

    def add(self, order: Order) -> Job:
        """A new job at the end."""
        job = Job.create(self.root, order)
        self._write([*(item.folder.name for item in self.jobs() if item.folder != job.folder), job.folder.name])
        return job

    def remove(self, job: Job) -> None:
        """Delete a job with what it has half-written."""
        job.delete()
        self._write([item.folder.name for item in self.jobs()])

    def move(self, job: Job, position: int) -> None:
        """Put a job at another place."""
        names = [item.folder.name for item in self.jobs() if item.folder != job.folder]
        names.insert(position, job.folder.name)
        self._write(names)

    def duplicate(self, job: Job, quality: str = "") -> Job:
        """The same again, or with another quality, right after it, to a file that nobody else writes."""
        others = {item.order.output for item in self.jobs()}
        recipe = replace(job.order.recipe, quality=quality) if quality else job.order.recipe
        order = replace(job.order, recipe=recipe, output=_free_name(job.order.output, others), overwrite=False)
        made = self.add(order)
        names = [item.folder.name for item in self.jobs()]
        self.move(made, names.index(job.folder.name) + 1)
        return made

    def next(self) -> Job | None:
        """The first job that waits."""
        return next((job for job in self.jobs() if job.state is JobState.WAITING), None)

    def unfinished(self) -> list[Job]:
        """Jobs that were begun and not ended."""
        return [job for job in self.jobs() if job.state in (JobState.PAUSED, JobState.RUNNING)]

    def interrupted(self) -> list[Job]:
        """Jobs that would have been worked on, had the program or the computer not ended."""
        return [job for job in self.jobs() if job.interrupted()]

    def in_use(self) -> list[Path]:
        """What unfinished jobs read and write."""
        orders = [job.order for job in self.jobs() if job.state is not JobState.DONE]
        return [path for order in orders for path in (order.source, order.output)]

    def _order(self) -> list[str]:
        try:
            names = json.loads((self.root / "order.json").read_text("utf-8"))
        except (OSError, ValueError):
            return []  # the order is a convenience; without it the oldest job comes first
        return [str(name) for name in names] if isinstance(names, list) else []

    def _write(self, names: list[str]) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        put_text(self.root / "order.json", json.dumps(names))


def _free_name(output: Path, taken: set[Path]) -> Path:
    """A name beside it: "model 2.gguf" for "model.gguf", or the next number that is free."""
    number = 2
    while (found := output.with_name(f"{output.stem} {number}{output.suffix}")) in taken or found.exists():
        number += 1
    return found
