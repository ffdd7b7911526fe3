"""Figures in words: bytes, counts, durations, errors. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, inf, log10
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

GOOD_KL = 0.1  # mean KL divergence below which most people notice nothing


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def number(value: float, digits: int = 1) -> str:
    """A decimal number as the person's language writes it."""
    return QLocale().toString(float(value), "f", digits)


def plain(value: float) -> str:
    """A decimal number with no more digits than it has: "0.02"."""
    return QLocale().toString(float(value), "g", 6)


def size(size_bytes: float) -> str:
    """Bytes in decimal units, as shops and download pages count them: "4.9 GB"."""
    value = float(size_bytes)
    if abs(value) < 1000:
        return f"{round(value)} B"
    for unit in ("kB", "MB", "GB", "TB"):
        value /= 1000
        if abs(value) < 999.5 or unit == "TB":
            break
    return f"{number(value, 0 if abs(value) >= 100 else 1)} {unit}"


def file_size(size_bytes: float) -> str:
    """Bytes as a part of a file's name, the same in every language: "4.9GB"."""
    unit, divisor = ("GB", 1e9) if size_bytes >= 1e9 else ("MB", 1e6)
    return f"{size_bytes / divisor:.3g}{unit}"


def count(value: float) -> str:
    """A large count: "5.8 million", "7.2 billion"."""
    for limit, word in ((1e12, _tr("trillion")), (1e9, _tr("billion")), (1e6, _tr("million"))):
        if value >= limit:
            share = value / limit
            return f"{number(share, 0 if share >= 100 else 1)} {word}"
    return QLocale().toString(int(value))


def tokens(value: int) -> str:
    """A length of text as the field writes it: "8k", "128k"."""
    return f"{value // 1024}k" if value >= 1024 else str(value)


def duration(seconds: float) -> str:
    """A length of time: "45 s", "3 min", "2 h 5 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return _tr("{0} s").format(whole)
    if whole < 600:
        return _tr("{0} min {1} s").format(whole // 60, whole % 60)
    if whole < 3600:
        return _tr("{0} min").format(round(whole / 60))
    return _tr("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def roughly(seconds: float) -> str:
    """An estimated length of time, no more exact than it deserves: "20 s", "6 min", "1.5 h"."""
    if seconds < 60:
        return _tr("{0} s").format(max(5, round(seconds / 5) * 5))
    if seconds < 5400:
        return _tr("{0} min").format(round(seconds / 60))
    hours = seconds / 3600
    return _tr("{0} h").format(number(hours, 0 if hours >= 10 else 1))


def rate(per_second: float) -> str:
    """How many a second, no more exact than it deserves: "8.4", "452"."""
    return number(per_second, 0 if per_second >= 100 else 1)


def percent(fraction: float, digits: int = 0) -> str:
    """A share: 0.253 -> "25 %"."""
    return f"{number(fraction * 100, digits)} %"


def bits(value: float) -> str:
    """Bits per weight: "4.9 bits"."""
    return _tr("{0} bits").format(number(value))


def shape(dimensions: tuple[int, ...] | list[int]) -> str:
    """A tensor's shape: "4,096 × 256"."""
    return " × ".join(QLocale().toString(int(item)) for item in dimensions)


def smaller(before: float, after: float) -> str:
    """How a size compares with another: "3.2 times smaller"."""
    if before <= 0 or after <= 0:
        return ""
    if before / after >= 1.05:
        return _tr("{0} times smaller").format(number(before / after))
    if after / before >= 1.05:
        return _tr("{0} times larger").format(number(after / before))
    return _tr("the same size")


def model_name(path: str) -> str:
    """What to call the model at a path; one in the Hub's cache lies in a folder named by a commit."""
    from app.engine.address import from_link, is_link  # the first paint waits for this module

    if is_link(path):
        address = from_link(path)
        return PurePath(address.file).name or address.repo_id
    place = PurePath(path)
    for folder in place.parents:
        if folder.name.startswith("models--") and place.suffix != ".gguf":
            return folder.name.split("--", 1)[1].replace("--", "/")
    return place.name


def when(stamp: str | float) -> str:
    """A moment, in the person's own format and time zone; what cannot be read is shown as it is."""
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(stamp) if isinstance(stamp, str) else datetime.fromtimestamp(stamp)
    except ValueError:
        return str(stamp)
    return QLocale().toString(moment.astimezone().replace(tzinfo=None), QLocale.FormatType.ShortFormat)


def error_grade(relative_error: float) -> str:
    """A word for an overall relative error."""
    return _graded(relative_error)[0]


def error_meaning(relative_error: float) -> str:
    """What an overall relative error usually means for the answers."""
    return _graded(relative_error)[1]


@dataclass(frozen=True)
class Closeness:
    """How far answers are from the original's, in words.

    Attributes:
        limit: mean KL divergence up to which the words hold, in nats.
        asked: the divergence that stands for them when a person asks for this much quality.
        word: short.
        meaning: a clause.
    """

    limit: float
    asked: float
    word: str
    meaning: str


def closeness(mean_kl: float) -> Closeness:
    """What a mean KL divergence means for the answers."""
    *better, worst = closenesses()
    return next((item for item in better if mean_kl <= item.limit), worst)


def closenesses() -> tuple[Closeness, ...]:
    """From the closest to the farthest; the last one is never asked for."""
    return (
        Closeness(0.008, 0.005, _tr("practically the same"), _tr("nobody should notice a difference")),
        Closeness(0.04, 0.02, _tr("hardly different"), _tr("differences should be rare")),
        Closeness(0.1, 0.06, _tr("slightly different"), _tr("usually hard to tell from the original")),
        Closeness(0.3, 0.2, _tr("noticeably different"), _tr("some answers get worse")),
        Closeness(inf, inf, _tr("rough"), _tr("expect clearly worse answers")),
    )


def divergence(nats: float) -> str:
    """A KL divergence with two figures that say something: "0.031", "0.0042"."""
    if nats <= 0:
        return number(0, 0)
    return number(nats, min(6, max(2, 1 - floor(log10(nats)))))


def forecast(nats: float) -> str:
    """A KL divergence to expect, its grade first: "hardly different (0.031)"."""
    return f"{closeness(nats).word} ({divergence(nats)})"


def _graded(relative_error: float) -> tuple[str, str]:
    grades = (
        (0.001, _tr("exact"), _tr("practically identical to the original")),
        (0.015, _tr("near-lossless"), _tr("nobody should notice a difference")),
        (0.045, _tr("very good"), _tr("differences should be rare")),
        (0.1, _tr("good"), _tr("usually hard to tell from the original")),
        (0.18, _tr("fair"), _tr("some answers are likely to get worse")),
    )
    rough = (_tr("rough"), _tr("expect noticeably worse answers"))
    return next(((word, meaning) for limit, word, meaning in grades if relative_error <= limit), rough)
