"""Figures and texts as the document writes them: plain English, everything escaped."""

from __future__ import annotations

import html
import time
from math import floor, inf, log10
from typing import Any

# mean KL divergence up to which the words hold, as in the window
GRADES = (
    (0.008, "practically the same", "nobody should notice a difference"),
    (0.04, "hardly different", "differences should be rare"),
    (0.1, "slightly different", "usually hard to tell from the original"),
    (0.3, "noticeably different", "some answers get worse"),
    (inf, "rough", "expect clearly worse answers"),
)


def safe(text: Any) -> str:
    """Any text as content or as a quoted attribute; what would steer a terminal or a reader's direction is left out."""
    plain = "".join(letter for letter in str(text) if letter in "\n\t" or letter.isprintable())
    return html.escape(plain, quote=True)


def size(size_bytes: float) -> str:
    """Bytes in decimal units."""
    value, unit = float(size_bytes), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if abs(value) < 999.5 or unit == "TB":
            break
        value /= 1000
    return f"{value:.0f} {unit}" if unit == "B" or abs(value) >= 100 else f"{value:.1f} {unit}"


def percent(share: float, digits: int = 1) -> str:
    """A share."""
    return f"{share * 100:.{digits}f} %"


def kl(nats: float) -> str:
    """A divergence with two figures that say something."""
    return "0" if nats <= 0 else f"{nats:.{min(6, max(2, 1 - floor(log10(nats))))}f}"


def duration(seconds: float) -> str:
    """A length of time."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole // 3600} h {whole % 3600 // 60} min"


def moment(seconds: float) -> str:
    """A moment in this computer's time zone."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def grade(nats: float) -> tuple[str, str]:
    """A word and a clause for a mean divergence."""
    return next((word, meaning) for limit, word, meaning in GRADES if nats <= limit)
