"""Computers in people's words and how large a file they bear, for the buttons of the Choose page. No widget.

The arithmetic is `app.engine.fit`'s; here is only what is offered, and how it is said.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.errors import BadRecipe
from app.engine.fit import DEFAULT_CONTEXT, Machine, machines, needs_of, target_for
from app.engine.outline import Outline
from app.engine.recipe import Target
from app.gui import words
from app.gui.said import capital, said

OFFERED = ("this-computer", "8gb-laptop", "16gb-laptop", "16gb-mac", "24gb-gpu")
CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536, 131072)


@dataclass(frozen=True)
class Choice:
    """A computer.

    Attributes:
        key: the machine's.
        title: for a button.
        name: the same within a sentence.
        sentence: what was assumed and what comes of it, or why it cannot be.
        target: the largest file that it bears; None where the texts alone are too much for it.
    """

    key: str
    title: str
    name: str
    sentence: str
    target: Target | None


def _tr(text: str) -> str:
    return QCoreApplication.translate("fit", text)


def contexts(outline: Outline) -> list[int]:
    """Lengths of text to choose from, in tokens."""
    most = int(outline.facts.get("context length") or CONTEXTS[-1])
    return [*(item for item in CONTEXTS if item < most), most]


def usual_context(outline: Outline) -> int:
    """The length to start with."""
    return min(DEFAULT_CONTEXT, contexts(outline)[-1])


def choices(outline: Outline, context: int) -> list[Choice]:
    """What can be asked for."""
    known = machines()
    return [_choice(outline, known[key], context) for key in OFFERED]


def _choice(outline: Outline, machine: Machine, context: int) -> Choice:
    name = said(machine.title)
    title = capital(name)
    try:
        target = target_for(machine, outline, context)
    except BadRecipe as error:
        return Choice(machine.key, title, name, said(error.message), None)
    text = _tr("A file of at most {0}, with {1} tokens of text. {2}")
    sentence = text.format(words.size(target.size_bytes), words.tokens(context), said(machine.sentence))
    return Choice(machine.key, title, name, sentence, target)


def assumption(outline: Outline, context: int) -> str:
    """What is counted besides the file."""
    needs = needs_of(outline, context)
    text = _tr("Counted besides the file: {0} for {1} tokens of text (KV cache), {2} to work in.")
    if not needs.known:
        text = _tr("The model does not say how much memory texts take; counted besides the file: {2} to work in.")
    return text.format(words.size(needs.context_bytes), words.tokens(context), words.size(needs.working_bytes))
