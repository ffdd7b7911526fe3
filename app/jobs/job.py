"""A job: a folder that says what was asked for, how far it is, and what came of it.

job.json       the order and the state; replaced atomically
journal.jsonl  what has been done, written by the engine
report.json    the proof, when finished
outline.json   which tensors the model has
log.txt        what was done and when, for people
eta.json       how good the forecasts of the time were
owner          process id of whoever works on it now

While a job is running, only who works on it writes its job.json.
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
from app.engine.small_files import put_text
from app.jobs.events import Failure

VERSION = 1
LATER = ("stage", "fraction", "worked_s", "not_before", "when_plugged", "held")  # older jobs do not say
KEPT = ("job.json", "log.txt")  # by a job that begins anew


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
        stage: the stage in which it last stopped.
        fraction: how much of the whole job was done then, 0 to 1.
        worked_s: seconds that were worked on it, over all its runs.
        not_before: seconds since 1970 before which it does not start; 0: at any time.
        when_plugged: whether it starts only while the computer is on mains power.
        held: whether a person has paused it; what a crash or a quit interrupted is not held.
    """

    folder: Path
    order: Order
    state: JobState
    created_at: float
    done_bytes: int = 0
    total_bytes: int = 0
    failure: Failure | None = None
    stage: str = ""
    fraction: float = 0.0
    worked_s: float = 0.0
    not_before: float = 0.0
    when_plugged: bool = False
    held: bool = False

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
                **{name: data[name] for name in LATER if name in data},
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
            **{name: getattr(changed, name) for name in LATER},
        }
        put_text(self.folder / "job.json", json.dumps(data))
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

    def interrupted(self) -> bool:
        """Whether it would have been worked on, had the program or the computer not ended."""
        return self.state is JobState.WAITING or (self.state is JobState.PAUSED and not self.held)

    def with_threads(self, threads: int) -> Job:
        """The job, to be done with so many threads from now on."""
        return self.change(order=replace(self.order, device=replace(self.order.device, threads=threads)))

    def start_over(self) -> Job:
        """Forget what was done, so that the job begins anew; it waits.

        Raises:
            CompressError: someone works on it.
        """
        self._refuse_while_owned()
        partial_path(self.order, self.folder).unlink(missing_ok=True)
        for path in self.folder.iterdir():
            if path.name in KEPT:
                continue
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
        anew = {"done_bytes": 0, "total_bytes": 0, "stage": "", "fraction": 0.0, "worked_s": 0.0, "held": False}
        return self.change(state=JobState.WAITING, failure=None, **anew)

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
        self._refuse_while_owned()
        partial_path(self.order, self.folder).unlink(missing_ok=True)
        shutil.rmtree(self.folder)

    def _refuse_while_owned(self) -> None:
        if self.owner() not in (None, os.getpid()):
            raise CompressError("The job is running.", "Pause it first.")
