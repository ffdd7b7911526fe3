"""What the engine says, in the person's language.

The engine knows no Qt; its errors, hints, reasons and words of progress are English sentences with names and figures
already in them. A catalogue holds their templates ("{0} is cut short: {1} reaches to byte {2}."), and here a sentence
is laid against them: what fits best gives the translation, and the gaps' contents are put into it. So the engine need
not mark anything, jobs and logs keep their English, and a sentence without a template is shown as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.engine.errors import CompressError
    from app.jobs.events import Failure

CONTEXT = "engine"
DEPTH = 3  # a sentence in a sentence in a sentence
GAP = re.compile(r"\{\d+\}")
BETWEEN = re.compile(r"(?<=[.?!:]) ")


class Template:
    """A sentence with gaps, ready to be laid against another one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._parts = [part.replace("{{", "{").replace("}}", "}") for part in GAP.split(text)]
        self.weight = sum(len(part) for part in self._parts)  # the more letters are its own, the better it fits

    def values(self, sentence: str) -> list[str] | None:
        """What stands in the gaps; None if the sentence is another."""
        first, *middle = self._parts
        if not middle:
            return [] if sentence == first else None
        last = middle.pop()
        if not (sentence.startswith(first) and sentence.endswith(last)) or len(sentence) < len(first) + len(last):
            return None
        found, here, end = [], len(first), len(sentence) - len(last)
        for part in middle:
            place = sentence.find(part, here, end) if part else end  # of two gaps in a row the first takes all
            if place < 0:
                return None
            found.append(sentence[here:place])
            here = place + len(part)
        return [*found, sentence[here:end]]


_templates: list[Template] = []
_whole: set[str] = set()


def use(sources: list[str]) -> None:
    """From here on, know these templates; none: speak as the engine does."""
    gaps = [source for source in sources if GAP.search(source)]
    _templates[:] = sorted((Template(source) for source in gaps), key=lambda item: -item.weight)
    _whole.clear()
    _whole.update(source for source in sources if not GAP.search(source))
    _said.cache_clear()


def said(sentence: str) -> str:
    """A sentence, or several, of the engine's in the person's language."""
    return _said(sentence, DEPTH) if sentence and (_templates or _whole) else sentence


@lru_cache(maxsize=2000)
def _said(sentence: str, depth: int) -> str:
    if sentence in _whole:
        return QCoreApplication.translate(CONTEXT, sentence)
    lower = sentence[:1].lower() + sentence[1:]
    if lower in _whole:
        return capital(QCoreApplication.translate(CONTEXT, lower))
    for template in _templates:
        values = template.values(sentence)
        if values is not None:
            text = QCoreApplication.translate(CONTEXT, template.text)
            return text.format(*(_said(value, depth - 1) if depth else value for value in values))
    parts = BETWEEN.split(sentence)
    return " ".join(_said(part, depth - 1) for part in parts) if depth and len(parts) > 1 else sentence


def told(failure: Failure | CompressError) -> str:
    """What went wrong and what to do, in one text."""
    return f"{said(failure.message)} {said(failure.hint)}".strip()


def capital(text: str) -> str:
    """A text that begins a line."""
    return text[:1].upper() + text[1:]


def said_list(parts: str) -> str:
    """Several things that the engine names one after another, with semicolons between them."""
    return "; ".join(said(part) for part in parts.split("; "))
