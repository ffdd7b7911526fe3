"""One run of a job, as its folder tells it: state, log, how far it is, and how good the forecasts of its end were."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.engine.pipeline import JOURNAL, Order
from app.engine.progress import Progress
from app.jobs.events import Failure
from app.jobs.forecast import Forecast, JobStep, Paces, keep_checks, usual_shares
from app.jobs.job import Job, JobState
from app.jobs.job_log import JobLog
from app.jobs.trace import read_trace

NOTED_S = 5.0  # how often a running job writes down how far it is, for whoever looks after a crash


class JobRun:
    """Keeps a job's folder true from the first step to the last.

    Attributes:
        job: as it was last written.
    """

    def __init__(self, job: Job, clock: Callable[[], float] = time.monotonic) -> None:
        self.job = job
        self._clock = clock
        self._log = JobLog(job.folder)
        self._resumed = (job.folder / JOURNAL).exists()
        self._began = self._noted = clock()
        self._worked_before_s = job.worked_s
        self._forecast: Forecast | None = None
        self._source_bytes = 0
        self._step: JobStep | None = None
        self._key = ""

    def begin(self) -> None:
        """Take the job.

        Raises:
            CompressError: another living process works on it.
        """
        self.job.claim()
        self.job = self.job.change(state=JobState.RUNNING, failure=None, held=False)
        self._say("Resumed" if self._resumed else f"Started: {self.job.order.source} to {self.job.order.output}")

    def order(self, most_threads: int) -> Order:
        """The order, with no more threads than that; 0: as it is."""
        order = self.job.order
        threads = min(order.device.threads, most_threads) if most_threads else order.device.threads
        self._key = f"{order.recipe.quality} {order.device.name} {threads} {order.recipe.target is not None}"
        return replace(order, device=replace(order.device, threads=threads))

    def saw(self, step: Progress) -> JobStep:
        """Note a step; the step with its place in the job."""
        if self._forecast is None and step.stage != "open":
            self._forecast = self._expect()
        self._say(f"{step.stage}: {step.what}")
        found = JobStep(**vars(step)) if self._forecast is None else self._forecast.saw(step)
        self._step = found
        if self._clock() - self._noted > NOTED_S:
            self._noted = self._clock()
            self.job = self.job.change(**self._how_far())
        return found

    def end(self, state: JobState, failure: Failure | None = None) -> None:
        """Write down how it ended."""
        if failure is not None:
            self._say(f"{failure.message} {failure.hint}\n{failure.details}")
        worked_s = self._worked_before_s + self._clock() - self._began
        self._say(f"{'Done' if state is JobState.DONE else 'Stopped'} after {worked_s:.0f} s of work")
        # on a full disk nothing can be written: the state then reads as interrupted, which it is
        with contextlib.suppress(OSError):
            self.job = self.job.change(state=state, failure=failure, **self._how_far())
        if state is JobState.DONE and self._forecast is not None:
            with contextlib.suppress(OSError):
                self._learn(self._forecast)

    def _expect(self) -> Forecast:
        """A forecast from earlier jobs of this kind."""
        recipe = self.job.order.recipe
        outline = read_trace(self.job.folder).outline
        self._source_bytes = outline.size_bytes if outline else 0
        shares = usual_shares(recipe.quality, recipe.target is not None)
        return self._paces().forecast(self._key, shares, self._source_bytes)

    def _learn(self, forecast: Forecast) -> None:
        forecast.finish()
        keep_checks(self.job.folder, forecast)
        if not self._resumed and self._source_bytes:
            self._paces().learn(self._key, forecast.took, self._source_bytes)

    def _paces(self) -> Paces:
        return Paces(self.job.folder.parent)

    def _how_far(self) -> dict[str, Any]:
        found: dict[str, Any] = {"worked_s": self._worked_before_s + self._clock() - self._began}
        if self._step is not None:
            found |= {
                "done_bytes": self._step.done_bytes,
                "total_bytes": self._step.total_bytes,
                "stage": self._step.stage,
                "fraction": self._step.fraction or 0.0,
            }
        return found

    def _say(self, text: str) -> None:
        # the log is a convenience: on a full disk the job itself says what is wrong
        with contextlib.suppress(OSError):
            self._log.add(text)
