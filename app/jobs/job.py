"""A job: a folder that says what was asked for, how far it is, and what came of it.

job.json       the order and the state; replaced atomically
journal.jsonl  what has been done, written by the engine
report.json    the proof, when finished
owner          process id of whoever works on it now
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import time
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from app.engine.errors import CompressError
from app.engine.pipeline import Order, partial_path
from app.jobs.events import Failure

VERSION = 1


class JobState(Enum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True)
class Job:
    """One job's folder as it was when last read; `change` writes and returns the new state.

    Attributes:
        folder: the job's own folder.
        order: what was asked for.
        state: where it stands.
        created_at: seconds since 1970.
        done_bytes, total_bytes: progress when it last stopped.
        failure: why it failed or stopped by itself, if it did.
    """

    folder: Path
    order: Order
    state: JobState
    created_at: float
    done_bytes: int = 0
    total_bytes: int = 0
    failure: Failure | None = None

    @classmethod
    def create(cls, root: Path, order: Order) -> Job:
        """A new waiting job in a folder of its own below `root`."""
        stamp = time.strftime("%Y%m%d-%H%M%S")
        folder = root / f"{stamp}-{secrets.token_hex(3)}"
        folder.mkdir(parents=True)
        return cls(folder, order, JobState.WAITING, time.time()).change()

    @classmethod
    def load(cls, folder: Path) -> Job:
        """Read a job's folder. A job marked running that nobody works on was interrupted: it is paused.

        Raises:
            CompressError: no job there, or unreadable.
        """
        try:
            data = json.loads((folder / "job.json").read_text("utf-8"))
            failure = Failure(**data["failure"]) if data["failure"] else None
            job = cls(
                folder,
                Order.from_json(data["order"]),
                JobState(data["state"]),
                data["created_at"],
                data["done_bytes"],
                data["total_bytes"],
                failure,
            )
        except OSError as error:
            raise CompressError(f"There is no job in {folder}.", "Check the path.") from error
        except (ValueError, KeyError, TypeError) as error:
            raise CompressError(f"The job in {folder} cannot be read.", "Delete it and start it again.") from error
        if job.state is JobState.RUNNING and job.owner() is None:
            return replace(job, state=JobState.PAUSED)
        return job

    def change(self, **changes: Any) -> Job:
        """Write the job with these attributes changed; the changed job."""
        changed = replace(self, **changes)
        data = {
            "version": VERSION,
            "order": changed.order.to_json(),
            "state": changed.state.value,
            "created_at": changed.created_at,
            "done_bytes": changed.done_bytes,
            "total_bytes": changed.total_bytes,
            "failure": changed.failure.to_json() if changed.failure else None,
        }
        temporary = self.folder / "job.json.new"
        with temporary.open("w", encoding="utf-8") as handle:
            json.dump(data, handle)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(temporary, self.folder / "job.json")
        return changed

    def owner(self) -> int | None:
        """The process that works on the job now, if it lives."""
        import psutil

        try:
            process, began = (self.folder / "owner").read_text().split()
            found = psutil.Process(int(process))
            # a process id is used again after a while; its start time tells
            return found.pid if abs(found.create_time() - float(began)) < 1.0 else None
        except (OSError, ValueError, psutil.Error):
            return None

    def claim(self) -> None:
        """Say that this process works on the job now.

        Raises:
            CompressError: another living process does.
        """
        import psutil

        if self.owner() not in (None, os.getpid()):
            raise CompressError("Another window or program works on this job.", "Wait for it, or stop it there.")
        (self.folder / "owner").write_text(f"{os.getpid()} {psutil.Process().create_time()}")

    def release(self) -> None:
        """The opposite of `claim`."""
        (self.folder / "owner").unlink(missing_ok=True)

    def begun(self) -> bool:
        """Whether anything was done that a resume would use."""
        return partial_path(self.order, self.folder).exists()

    def report(self) -> dict[str, Any] | None:
        """The proof, if the job is done."""
        path = self.folder / "report.json"
        if self.state is not JobState.DONE or not path.exists():
            return None
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return found

    def delete(self) -> None:
        """Remove the job and what it has half-written; a finished output stays.

        Raises:
            CompressError: someone works on it.
        """
        if self.owner() not in (None, os.getpid()):
            raise CompressError("The job is running.", "Pause it first.")
        partial_path(self.order, self.folder).unlink(missing_ok=True)
        shutil.rmtree(self.folder)
