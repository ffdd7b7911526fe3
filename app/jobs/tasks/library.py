"""Requests about the models on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class LibraryTask(Task):
    """Look through every place where models lie; done: {"entries": [LibraryEntry ...], "problems": [sentence ...]}.

    Attributes:
        folders: the person's own folders.
        output_folder: where results go; empty: not searched.
        jobs: the folder of the jobs; their outputs are listed, and what unfinished ones need is kept from removal.
    """

    kind = "library"
    concurrent: ClassVar[bool] = True
    folders: tuple[str, ...] = ()
    output_folder: str = ""
    jobs: str = ""
