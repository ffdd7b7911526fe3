"""Requests to publish a finished output on the Hub."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class CardTask(Task):
    """What an upload of a finished job would say.

    done: {"user", "problem", "repo_id", "card", "licence", "sharing", "advice"}: the account's name (or why there is
    none), a name for the repository, the model card, and what the licence says about sharing ("free", "terms",
    "forbidden", "unknown").

    Attributes:
        job_dir: the job's folder.
        repo_id: where it shall go; empty: a name is proposed.
    """

    kind = "card"
    concurrent: ClassVar[bool] = True
    job_dir: str
    repo_id: str = ""


@dataclass(frozen=True)
class UploadTask(Task):
    """Begin or go on with an upload; progress in bytes; done: {"url"}.

    Attributes:
        folder: of the upload (`app.jobs.uploads`).
    """

    kind = "upload"
    concurrent: ClassVar[bool] = True
    folder: str
