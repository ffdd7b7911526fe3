"""Figures and texts as the document writes them: plain words, everything escaped."""

from __future__ import annotations

import html
import time
import unicodedata
from math import floor, inf, log10
from typing import Any

from app.engine.html_report._tongue import Tongue


def safe(text: Any) -> str:
    """Any text as content or as a quoted attribute; what would steer a terminal or a reader's direction is left out.

    Spaces stay, whatever their width: French and the numbers of several languages need those that do not break.
    """
    plain = "".join(
        letter
        for letter in str(text)
        if letter in "\n\t" or letter.isprintable() or unicodedata.category(letter) == "Zs"
    )
    return html.escape(plain, quote=True)


def size(size_bytes: float, tongue: Tongue) -> str:
    """Bytes in decimal units."""
    value, unit = float(size_bytes), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if abs(value) < 999.5 or unit == "TB":
            break
        value /= 1000
    return f"{tongue.figure(value, '.0f' if unit == 'B' or abs(value) >= 100 else '.1f')} {unit}"


def percent(share: float, tongue: Tongue, digits: int = 1) -> str:
    """A share."""
    return f"{tongue.figure(share * 100, f'.{digits}f')} %"


def kl(nats: float, tongue: Tongue) -> str:
    """A divergence with two figures that say something."""
    return "0" if nats <= 0 else tongue.figure(nats, f".{min(6, max(2, 1 - floor(log10(nats))))}f")


def duration(seconds: float, tongue: Tongue) -> str:
    """A length of time."""
    say, whole = tongue.say, max(0, round(seconds))
    if whole < 60:
        return say("{0} s").format(whole)
    if whole < 3600:
        return say("{0} min {1} s").format(whole // 60, whole % 60)
    return say("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def moment(seconds: float) -> str:
    """A moment in this computer's time zone."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def grades(tongue: Tongue) -> tuple[tuple[float, str, str], ...]:
    """Mean KL divergence up to which a word and a clause hold, in nats, as in the window."""
    say = tongue.say
    return (
        (0.008, say("practically the same"), say("nobody should notice a difference")),
        (0.04, say("hardly different"), say("differences should be rare")),
        (0.1, say("slightly different"), say("usually hard to tell from the original")),
        (0.3, say("noticeably different"), say("some answers get worse")),
        (inf, say("rough"), say("expect clearly worse answers")),
    )


def grade(nats: float, tongue: Tongue) -> tuple[str, str]:
    """A word and a clause for a mean divergence; one that is not a number is the worst."""
    *better, (_, *worst) = grades(tongue)
    word, meaning = next((words for limit, *words in better if nats <= limit), worst)
    return word, meaning
