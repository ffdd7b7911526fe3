"""A job in words: where it stands, how fast, how long. No widget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.jobs.events import JobProgress
from app.jobs.job import Job, JobState

# shares of the whole bar that each stage takes: compressing is nearly all of the time
STAGES = {"open": (0.0, 0.0), "compress": (0.0, 0.8), "verify": (0.8, 0.95), "run": (0.95, 1.0), "finish": (1.0, 1.0)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("job", text)


def fraction(progress: JobProgress) -> float:
    """How much of the whole job is done, over all stages."""
    first, last = STAGES.get(progress.stage, (0.0, 1.0))
    inside = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
    return first + (last - first) * min(1.0, inside)


def stage(name: str) -> str:
    """A stage in words."""
    return {
        "open": _tr("Reading the model"),
        "compress": _tr("Compressing"),
        "verify": _tr("Comparing with the original"),
        "run": _tr("Trying it out"),
        "finish": _tr("Finishing"),
    }.get(name, name)


def happening(progress: JobProgress) -> str:
    """What is being done now."""
    return progress.what if progress.stage == "open" else f"{stage(progress.stage)}:  {progress.what}"


def pace(progress: JobProgress) -> str:
    """Bytes, speed and remaining time of the stage."""
    facts = []
    if progress.total_bytes:
        done, total = words.size(progress.done_bytes), words.size(progress.total_bytes)
        facts.append(_tr("{0} of {1}").format(done, total))
    if progress.bytes_per_s:
        facts.append(_tr("{0} per second").format(words.size(progress.bytes_per_s)))
    if progress.eta_s is not None:
        facts.append(_tr("{0} left in this stage").format(words.duration(progress.eta_s)))
    return "  ·  ".join(facts)


def result(report: dict[str, Any]) -> str:
    """What came of a finished job."""
    before, after = words.size(report["source"]["size_bytes"]), words.size(report["output"]["size_bytes"])
    ran = bool((report.get("runtime") or {}).get("ok"))
    text = _tr("{0} became {1}. Every tensor was compared with the original; llama.cpp has run the file.")
    untried = _tr("{0} became {1}. Every tensor was compared with the original; the file could not be tried out here.")
    return (text if ran else untried).format(before, after)


def standing(job: Job, waits_for_turn: bool) -> str:
    """Where a job that does not run stands, as a sentence."""
    if job.state is JobState.WAITING:
        return _tr("Waiting for its turn") if waits_for_turn else _tr("Not started yet")
    if job.failure is not None:
        return f"{job.failure.message} {job.failure.hint}".strip()
    if job.state is JobState.PAUSED:
        return _tr("Paused. Everything done so far is kept; press Resume to go on.")
    return _tr("Failed") if job.state is JobState.FAILED else _tr("Done")
