"""Before the start: what a job takes of disk, memory and time, and everything a person should know, with what mends it.

No widget and no disk: `Circumstances` brings what was found out. A warning never forbids; what stops would end the job
at its first step.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication

from app.engine.fit import forecast_memory
from app.engine.outline import Outline
from app.engine.plan import Plan
from app.gui import words
from app.gui.models import recipe_words
from app.gui.models.place import Place, survey
from app.gui.said import said

MARGIN_BYTES = 16 << 20  # as the engine leaves on the disk
LITTLE_LEFT = 2_000_000_000  # a disk with less than that gives trouble to the whole computer
LONG_S = 3 * 3600.0
BATTERY_S = 300.0  # a job shorter than that does not empty one
ROUGH_KL = 0.3
PACKED = ("Q2_", "Q3_", "Q4_", "Q5_", "Q6_", "IQ", "TQ", "MXFP4")


class Level(Enum):
    """How much it matters."""

    STOP = "stop"  # it cannot begin so
    WARN = "warn"  # a person should decide
    NOTE = "note"  # good to know


class Mend(Enum):
    """What a button does about it."""

    FOLDER = "folder"
    NAME = "name"
    REPLACE = "replace"
    FAST = "fast"
    CPU = "cpu"
    FIT = "fit"
    SIZE = "size"
    PRESETS = "presets"
    TEXT = "text"
    TRY = "try"
    PLUGGED = "plugged"
    AGAIN = "again"
    ORIGINAL = "original"
    ANSWER = "answer"


@dataclass(frozen=True)
class Finding:
    """Something to know before the start.

    Attributes:
        key: which; for tests and for remembering.
        level: how much it matters.
        sentence: it, and what it means.
        mends: buttons that do something about it, the best first.
    """

    key: str
    level: Level
    sentence: str
    mends: tuple[Mend, ...] = ()

    @property
    def brief(self) -> str:
        """Its first clause."""
        return re.split(r"(?<=[.:;]) ", self.sentence, maxsplit=1)[0].rstrip(":;")


@dataclass(frozen=True)
class Surroundings:
    """What was found out about the computer; see `look_around`.

    Attributes:
        place: where the output goes.
        temporary_free: bytes on the disk of the program's own folder.
        same_disk: whether that is the output's disk.
        memory_free: bytes that programs can have now.
        plugged: whether the computer is on mains power.
        usual_s: what earlier jobs of this kind took here, for a model of this size; None before the first.
        peak_bytes, device_bytes: what the job takes of memory, and of a graphics card's.
        temporary_bytes: of the program's own folder, for a while.
    """

    place: Place
    temporary_free: int = 0
    same_disk: bool = True
    memory_free: int = 0
    plugged: bool = True
    usual_s: float | None = None
    peak_bytes: int = 0
    device_bytes: int = 0
    temporary_bytes: int = 0


@dataclass(frozen=True)
class Wish:
    """What shall be done, as far as it matters here.

    Attributes:
        outline, plan: the model and what becomes of it.
        device: where to compute.
        threads: on the processor.
        device_free: bytes free on the graphics card; 0 where unknown.
        forecast_kl: expected mean divergence.
        replace: whether a file that is there may be replaced.
        why_not: why the model cannot be calibrated; empty: it can, or nobody has looked.
        text_trouble: why the person's text cannot be used.
        tried_s: what "Try first" says that it takes; None before that.
        when_plugged: whether it shall wait for mains power.
    """

    outline: Outline
    plan: Plan
    device: str = "cpu"
    threads: int = 1
    device_free: int = 0
    forecast_kl: float = 0.0
    replace: bool = False
    why_not: str = ""
    text_trouble: str = ""
    tried_s: float | None = None
    when_plugged: bool = False

    @property
    def calibrates(self) -> bool:
        """Whether a text is read."""
        return self.plan.recipe.quality != "fast" and not self.why_not


def look_around(output: Path, home: Path, wish: Wish, jobs: Path, plugged: Callable[[], bool]) -> Surroundings:
    """Find out about the computer. Touches the disk and may block: call it off the window's thread.

    Raises:
        OSError: the disk cannot be asked.
    """
    from app.engine.peak import peak_of

    place, own = survey(output), survey(home / "x")
    peak = peak_of(wish.outline, wish.plan, wish.threads)
    return Surroundings(
        place,
        own.free_bytes,
        _device_of(output) == _device_of(home / "x"),
        int(psutil.virtual_memory().available),
        plugged(),
        usual_s(jobs, wish),
        peak.memory_bytes,
        peak.device_bytes,
        peak.temporary_bytes,
    )


def _device_of(path: Path) -> int:
    folder = next((item for item in path.absolute().parents if item.is_dir()), Path(path.absolute().anchor))
    return folder.stat().st_dev


def usual_s(jobs: Path, wish: Wish) -> float | None:
    """What earlier jobs of this kind took on this computer, for so large a model."""
    from app.jobs.forecast import Paces, usual_shares

    recipe = wish.plan.recipe
    key = f"{recipe.quality} {wish.device} {wish.threads} {recipe.target is not None}"
    shares = usual_shares(recipe.quality, recipe.target is not None)
    known = Paces(jobs).forecast(key, shares, wish.outline.size_bytes)
    return sum(known.shares.values()) if known.known else None


@dataclass(frozen=True)
class Duration:
    """How long a job takes.

    Attributes:
        seconds: about.
        source: where that comes from: "tried", "usual" or "rough".
    """

    seconds: float
    source: str


def duration(wish: Wish, around: Surroundings | None) -> Duration:
    """By the trial where there was one, else by earlier jobs here, else by figures of other computers."""
    if wish.tried_s is not None:
        return Duration(wish.tried_s, "tried")
    if around is not None and around.usual_s is not None:
        return Duration(around.usual_s, "usual")
    quality = wish.plan.recipe.quality if wish.calibrates else "fast"
    return Duration(recipe_words.duration_s(wish.outline, quality, wish.device, wish.threads), "rough")


def findings(wish: Wish, around: Surroundings) -> tuple[Finding, ...]:
    """Everything to know, what stops first."""
    parts = (*_of_place(wish, around), *_of_disk(wish, around), *_of_memory(wish, around), *_of_model(wish, around))
    order = list(Level)
    return tuple(sorted(parts, key=lambda item: order.index(item.level)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("preflight", text)


def _of_place(wish: Wish, around: Surroundings) -> list[Finding]:
    place = around.place
    source = Path(wish.outline.path)
    if not place.writable:
        text = _tr("The folder {0} cannot be written to.").format(place.output.parent)
        return [Finding("read-only", Level.STOP, text, (Mend.FOLDER,))]
    if place.exists and _same(place.output, source):
        text = _tr("{0} is the model itself, which stays as it is.").format(place.output.name)
        return [Finding("source", Level.STOP, text, (Mend.NAME, Mend.FOLDER))]
    if place.exists and not wish.replace:
        text = _tr("A file called {0} is there already.").format(place.output.name)
        return [Finding("exists", Level.STOP, text, (Mend.NAME, Mend.REPLACE))]
    return []


def _same(one: Path, other: Path) -> bool:
    return one.expanduser().absolute() == other.expanduser().absolute()


def _of_disk(wish: Wish, around: Surroundings) -> list[Finding]:
    found = []
    temporary = around.temporary_bytes if wish.calibrates else 0
    needed = wish.plan.size_bytes + MARGIN_BYTES + (temporary if around.same_disk else 0)
    free = around.place.free_bytes
    if wish.plan.size_bytes + MARGIN_BYTES > free:
        text = _tr("Needs {0}, but only {1} are free there. Choose another folder.")
        sentence = text.format(words.size(wish.plan.size_bytes), words.size(free))
        found.append(Finding("disk", Level.STOP, sentence, (Mend.FOLDER, Mend.SIZE, Mend.AGAIN)))
    elif needed > free:
        text = _tr("Needs {0} for the file and {1} for a while, but only {2} are free on the disk.")
        sentence = text.format(words.size(wish.plan.size_bytes), words.size(temporary), words.size(free))
        found.append(Finding("temporary", Level.WARN, sentence, (Mend.FOLDER, Mend.FAST, Mend.AGAIN)))
    elif free - needed < LITTLE_LEFT and needed > LITTLE_LEFT / 10:
        text = _tr("Only {0} will be left on the disk.").format(words.size(free - needed))
        found.append(Finding("little", Level.WARN, text, (Mend.FOLDER, Mend.AGAIN)))
    if not around.same_disk and temporary > around.temporary_free:
        text = _tr("Calibration needs {0} for a while on the disk of the program's own folder; {1} are free.")
        sentence = text.format(words.size(temporary), words.size(around.temporary_free))
        found.append(Finding("temporary", Level.WARN, sentence, (Mend.FAST, Mend.AGAIN)))
    return found


def _of_memory(wish: Wish, around: Surroundings) -> list[Finding]:
    found = []
    if around.memory_free and around.peak_bytes > around.memory_free:
        text = _tr("Takes about {0} of memory at its peak, {1} are free. It becomes slow, or the system ends it.")
        sentence = text.format(words.size(around.peak_bytes), words.size(around.memory_free))
        mends = (Mend.AGAIN, Mend.FAST) if wish.calibrates else (Mend.AGAIN, Mend.SIZE)
        found.append(Finding("memory", Level.WARN, sentence, mends))
    if wish.device != "cpu" and wish.device_free and around.device_bytes > wish.device_free:
        text = _tr("Takes about {0} of the graphics card's memory, {1} are free.")
        sentence = text.format(words.size(around.device_bytes), words.size(wish.device_free))
        found.append(Finding("card", Level.WARN, sentence, (Mend.CPU, Mend.AGAIN)))
    total = int(psutil.virtual_memory().total)
    running = forecast_memory(wish.outline, wish.plan.size_bytes)
    if running > total:
        text = _tr("The result takes about {0} to run; this computer has {1}. It can be made, but not run here.")
        sentence = text.format(words.size(running), words.size(total))
        found.append(Finding("too-large", Level.WARN, sentence, (Mend.FIT, Mend.SIZE)))
    return found


def _of_model(wish: Wish, around: Surroundings) -> list[Finding]:
    outline, plan = wish.outline, wish.plan
    found = []
    if outline.question is not None and not plan.recipe.pre_tokenizer:
        text = f"{said(outline.question['message'])} {said(outline.question['hint'])}".strip()
        found.append(Finding("question", Level.STOP, text, (Mend.ANSWER,)))
    if outline.caution:
        found.append(Finding("caution", Level.WARN, said(outline.caution)))
    if wish.text_trouble and plan.recipe.quality != "fast":
        found.append(Finding("text", Level.STOP, wish.text_trouble, (Mend.TEXT, Mend.FAST)))
    if wish.why_not and plan.recipe.quality != "fast":
        text = _tr("This model cannot be calibrated: {0} Its weights are rounded as they are, as with Fast, and the")
        text += " " + _tr("proof cannot measure its answers; it compares the weights and tries the file.")
        found.append(Finding("calibration", Level.WARN, text.format(_sentence(said(wish.why_not))), (Mend.FAST,)))
    if plan.size_bytes > plan.source_bytes > 0 and not outline.remote:
        text = _tr("The result is larger than the model: {0} instead of {1}.")
        sentence = text.format(words.size(plan.size_bytes), words.size(plan.source_bytes))
        found.append(Finding("larger", Level.WARN, sentence, (Mend.PRESETS, Mend.SIZE)))
    if _packed(outline):
        text = _tr("This file is compressed already, so what it has lost is lost. The original gives a better result.")
        found.append(Finding("packed", Level.NOTE, text, (Mend.ORIGINAL,)))
    if wish.forecast_kl > ROUGH_KL:
        text = _tr("Expect clearly worse answers: {0}.").format(words.forecast(wish.forecast_kl))
        found.append(Finding("rough", Level.NOTE, text, (Mend.SIZE, Mend.TRY)))
    takes = duration(wish, around)
    if not around.plugged and takes.seconds > BATTERY_S and not wish.when_plugged:
        text = _tr("The computer runs on its battery, and this takes about {0}.").format(words.roughly(takes.seconds))
        found.append(Finding("battery", Level.WARN, text, (Mend.PLUGGED, Mend.AGAIN)))
    if takes.seconds > LONG_S:
        text = _tr("This takes about {0}. It can be paused at any time, also over a restart of the computer.")
        mends = (Mend.TRY, Mend.FAST) if wish.calibrates else (Mend.TRY,)
        found.append(Finding("long", Level.NOTE, text.format(words.roughly(takes.seconds)), mends))
    return found


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _packed(outline: Outline) -> bool:
    """Whether most of a source's weights have few bits already."""
    few = sum(one.weights for one in outline.tensors if one.dtype.upper().startswith(PACKED))
    return few > outline.parameters / 2


def free_name(output: Path, taken: Callable[[Path], bool] = Path.exists) -> Path:
    """A name beside it that no file has: "model 2.gguf"."""
    number = 2
    while taken(found := output.with_name(f"{output.stem} {number}{output.suffix}")):
        number += 1
    return found


def with_answer(wish: Wish, answer: Mapping[str, Any] | None) -> Wish:
    """A wish with what the engine said about calibration."""
    if answer is None:
        return wish
    return replace(wish, why_not=str(answer.get("why_not", "")), text_trouble=str(answer.get("text_trouble", "")))
