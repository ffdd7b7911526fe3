"""Computers in people's words and how large a file they bear, for the buttons of the Choose page. No widget.

The arithmetic is the engine's one formula; here are only the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.outline import Outline
from app.gui import words

USUAL_CONTEXT = 8192
CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536, 131072)


@dataclass(frozen=True)
class Choice:
    """A computer.

    Attributes:
        key: short and unchanging.
        title: for a button.
        sentence: what was assumed, and what comes of it.
        size_bytes: the largest file that it bears; 0 where not even an empty one fits.
    """

    key: str
    title: str
    sentence: str
    size_bytes: int


def _tr(text: str) -> str:
    return QCoreApplication.translate("fit", text)


def contexts(outline: Outline) -> list[int]:
    """Lengths of text to choose from, in tokens."""
    most = int(outline.facts.get("context length", CONTEXTS[-1]))
    return [item for item in CONTEXTS if item < most] + [most]


def usual_context(outline: Outline) -> int:
    """The length to start with."""
    return min(USUAL_CONTEXT, contexts(outline)[-1])


def choices(outline: Outline, context: int, graphics_bytes: int) -> list[Choice]:
    """What can be asked for."""
    import psutil

    memory = psutil.virtual_memory()
    here = max(memory.available, graphics_bytes)
    kv = _kv(outline, context)
    found = []
    for key, title, free in (
        ("here", _tr("This computer"), here),
        ("8gb", _tr("An 8 GB laptop"), 5_000_000_000),
        ("16gb", _tr("A 16 GB laptop"), 11_500_000_000),
        ("mac16", _tr("A 16 GB Mac"), 10_700_000_000),
        ("gpu24", _tr("A 24 GB graphics card"), 23_000_000_000),
    ):
        size = max(0, free - kv - 400_000_000)
        sentence = _tr("A file of at most {0}").format(words.size(size))
        found.append(Choice(key, title, sentence, size))
    return found


def _kv(outline: Outline, context: int) -> int:
    return context * outline.layers * 2 * 2 * 1024


def assumption(outline: Outline, context: int) -> str:
    """What the sizes above count besides the weights."""
    return _tr("Counted besides: {0} of memory for {1} tokens of text.").format(
        words.size(_kv(outline, context)), words.tokens(context)
    )
