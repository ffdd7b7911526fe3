"""Requests about the program itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class UpdateTask(Task):
    """Is there a newer version? Done: {"release": `Release.to_json()`, or None in a build that asks nobody}."""

    kind = "update"
    concurrent = True
