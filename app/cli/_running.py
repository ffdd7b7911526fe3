"""Running tasks and jobs with a bar, and what Ctrl-C does to them."""

from __future__ import annotations

import signal
import sys
from typing import Any

from app.engine.errors import Cancelled, CompressError
from app.engine.pipeline import is_final
from app.jobs.events import JobProgress
from app.jobs.folders import jobs_root
from app.jobs.job import Job
from app.jobs.performers.base import quiet_torch
from app.jobs.queue import Queue
from app.jobs.runner import run_task
from app.jobs.tasks import CompressTask, Task


def done(task: Task, stopped: str) -> dict[str, Any]:
    """Do a task with a bar; `stopped` is what Ctrl-C is answered with."""
    bar = Bar()
    try:
        found = run_task(task, bar.show, lambda: False)
    except KeyboardInterrupt:
        raise Cancelled(stopped) from None
    bar.end()
    return found


class Bar:
    """A progress bar on standard error; a plain line per stage where that is no terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._stage = ""

    def show(self, step: JobProgress) -> None:
        """Draw a step."""
        part = step.done_bytes / step.total_bytes if step.total_bytes else 0.0
        if not self._live:
            if step.stage != self._stage:
                print(step.what, file=sys.stderr)
            self._stage = step.stage
            return
        speed = f" {step.bytes_per_s / 1e6:.0f} MB/s" if step.bytes_per_s else ""
        eta = f" {step.eta_s:.0f} s left" if step.eta_s is not None else ""
        filled = "#" * int(part * 24)
        print(f"\r\033[K[{filled:24}] {part:4.0%}{speed}{eta}  {step.what}"[:160], end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._live:
            print(file=sys.stderr)


def run_job(job: Job) -> dict[str, Any]:
    """Run a job here, with a bar; Ctrl-C pauses it. Its report."""
    quiet_torch()
    stopping: list[int] = []

    def interrupted(number: int, _: object) -> None:
        stopping.append(number)
        signal.signal(number, previous)  # a second Ctrl-C ends at once; the job stays resumable all the same
        print("\nStopping after this step ...", file=sys.stderr)

    previous = signal.signal(signal.SIGINT, interrupted)
    bar = Bar()
    try:
        report = run_task(CompressTask(str(job.folder)), bar.show, lambda: bool(stopping))
    except (Cancelled, KeyboardInterrupt):
        raise Cancelled(f"Stopped. Continue with: featherweight-cli resume {job.folder.name}") from None
    except CompressError as error:
        bar.end()
        if is_final(error):
            Queue(jobs_root()).remove(job)
        else:
            _resumable(job, error)
        raise
    finally:
        signal.signal(signal.SIGINT, previous)
    bar.end()
    return report


def _resumable(job: Job, error: CompressError) -> None:
    """Keep a job that has begun; one that was refused at the door leaves nothing."""
    if job.begun():
        error.hint = f"{error.hint} Continue with: featherweight-cli resume {job.folder.name}".strip()
    else:
        Queue(jobs_root()).remove(job)
