"""A job in words: where it stands, how fast, how long. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.gui.said import said, told
from app.jobs import forecast
from app.jobs.course import Course, WhenDone
from app.jobs.events import JobProgress
from app.jobs.job import Job, JobState

if TYPE_CHECKING:
    from app.gui.job_board import LowDisk

ORDER = forecast.ORDER


def _tr(text: str) -> str:
    return QCoreApplication.translate("job", text)


def stages(quality: str) -> list[str]:
    """The stages that a job of this quality goes through, in order."""
    return [name for name in ORDER if name in _shares(quality)]


def _shares(quality: str) -> dict[str, float]:
    return forecast.FAST if quality == "fast" else forecast.CALIBRATED


def fraction(progress: JobProgress, quality: str = "balanced") -> float:
    """How much of the whole job is done, over all stages."""
    if progress.stage == "finish":
        return 1.0
    if progress.fraction is not None:
        return progress.fraction
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
    what = said(progress.what)
    return what if progress.stage == "open" else f"{stage(progress.stage)}:  {what}"


def pace(progress: JobProgress) -> str:
    """How long the whole job still takes, then bytes and speed of the stage."""
    facts = []
    if progress.left_s is not None:
        facts.append(_tr("About {0} left").format(words.roughly(progress.left_s)))
    if progress.total_bytes:
        done, total = words.size(progress.done_bytes), words.size(progress.total_bytes)
        facts.append(_tr("{0} of {1}").format(done, total))
    if progress.bytes_per_s:
        facts.append(_tr("{0} per second").format(words.size(progress.bytes_per_s)))
    if progress.eta_s is not None and progress.left_s is None:
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
        return _waits(job) if waits_for_turn else _tr("Not started yet")
    if job.failure is not None:
        return told(job.failure)
    if job.state is JobState.PAUSED:
        kept = _tr("Everything done so far is kept; press Resume to go on.")
        begun = _tr("Paused.") if job.held else _tr("Interrupted, because the program ended.")
        return f"{begun} {kept}" if job.fraction or job.stage else _tr("Paused before it began; press Resume.")
    return _tr("Failed") if job.state is JobState.FAILED else _tr("Done")


def _waits(job: Job) -> str:
    """What a job waits for."""
    when = words.when(job.not_before) if job.not_before else ""
    if when and job.when_plugged:
        return _tr("Starts at {0}, once the computer is plugged in; it has to be on then").format(when)
    if when:
        return _tr("Starts at {0}; the computer has to be on then").format(when)
    return _tr("Starts as soon as the computer is plugged in") if job.when_plugged else _tr("Waiting for its turn")


def low_disk(low: LowDisk) -> str:
    """What the queue waits for, and that it goes on by itself."""
    text = _tr("{0} must be free in {1}; {2} are. It goes on by itself as soon as there is room.")
    return text.format(words.size(low.needed_bytes), low.folder, words.size(low.free_bytes))


def found(count: int) -> str:
    """The question about jobs that an earlier run left."""
    return QCoreApplication.translate("job", "%n unfinished job(s) found. Continue?", None, count)


def queue(running: bool, waiting: int, course: Course) -> str:
    """The queue in a few words."""
    if course.stopped:
        return _tr("The queue is paused")
    if course.stop_after and running:
        return _tr("Stops after the job under way")
    if not running and not waiting:
        return _tr("Nothing is running")
    parts = [_tr("1 job is running")] if running else []
    if waiting:
        parts.append(_tr("{0} waiting").format(waiting))
    return ", ".join(parts)


def afterwards(when_done: WhenDone) -> str:
    """What the computer does when the queue has come to its end."""
    return {
        WhenDone.NOTHING: _tr("Do nothing"),
        WhenDone.SLEEP: _tr("Sleep"),
        WhenDone.SHUT_DOWN: _tr("Shut down"),
    }[when_done]
