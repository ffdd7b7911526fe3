"""A job in words: where it stands, how fast, how long. No widget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.jobs.events import JobProgress
from app.jobs.job import Job, JobState

# shares of the whole bar that each stage takes, in the order in which they come; stages that a job leaves out are
# jumped over
FAST = {"open": 0.0, "compress": 0.65, "verify": 0.12, "run": 0.05, "evaluate": 0.18}
CALIBRATED = {
    "open": 0.0,
    "sensitivity": 0.1,
    "calibrate": 0.46,
    "measure": 0.22,
    "compress": 0.06,
    "verify": 0.03,
    "run": 0.02,
    "evaluate": 0.11,
}
ORDER = tuple(CALIBRATED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("job", text)


def stages(quality: str) -> list[str]:
    """The stages that a job of this quality goes through, in order."""
    return [name for name in ORDER if name in _shares(quality)]


def _shares(quality: str) -> dict[str, float]:
    return FAST if quality == "fast" else CALIBRATED


def fraction(progress: JobProgress, quality: str = "balanced") -> float:
    """How much of the whole job is done, over all stages."""
    if progress.stage == "finish":
        return 1.0
    shares, names = _shares(quality), stages(quality)
    if progress.stage not in names:  # one that this quality usually does without
        place = ORDER.index(progress.stage) if progress.stage in ORDER else 0
        return sum(shares.get(name, 0.0) for name in ORDER[:place])
    before = sum(shares[name] for name in names[: names.index(progress.stage)])
    inside = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
    return min(1.0, before + shares[progress.stage] * min(1.0, inside))


def stage(name: str) -> str:
    """A stage in words."""
    return {
        "open": _tr("Reading the model"),
        "calibrate": _tr("Watching the model read a text"),
        "sensitivity": _tr("Finding out which parts matter"),
        "measure": _tr("Comparing the best candidates"),
        "compress": _tr("Compressing"),
        "verify": _tr("Comparing with the original"),
        "run": _tr("Trying it out"),
        "evaluate": _tr("Measuring the quality"),
        "finish": _tr("Finishing"),
    }.get(name, name)


def short_stage(name: str) -> str:
    """A stage in one word or two, for a row of all of them."""
    return {
        "open": _tr("Read"),
        "calibrate": _tr("Learn"),
        "sensitivity": _tr("Weigh up"),
        "measure": _tr("Try out"),
        "compress": _tr("Compress"),
        "verify": _tr("Compare"),
        "run": _tr("Run"),
        "evaluate": _tr("Measure"),
    }.get(name, name)


def jargon(name: str) -> str:
    """What the field calls a stage, where that is another word."""
    return {
        "calibrate": _tr("calibration: the activations of every layer are recorded"),
        "sensitivity": _tr("sensitivity: what each type of each tensor costs the answers"),
        "measure": _tr("KL divergence of the finalists on held-out text"),
        "compress": _tr("quantization"),
        "verify": _tr("every tensor is read back"),
        "run": _tr("llama.cpp loads the file and writes"),
        "evaluate": _tr("KL divergence and perplexity against the original"),
    }.get(name, "")


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
    if evaluation := report.get("evaluation"):
        close = words.closeness(float(evaluation["mean_kl"])).word
        text = _tr("{0} became {1}; its answers are {2} (KL divergence {3}). Every tensor was compared.")
        return text.format(before, after, close, words.divergence(float(evaluation["mean_kl"])))
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
