"""What is known of a model on the Hub, as facts and sentences. No widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine.hub.catalogue import HubModel
from app.engine.hub.details import HubDetails
from app.engine.hub.query import LICENCES, TASKS
from app.engine.support import Level, support_of
from app.gui import words
from app.gui.models.facts import Fact
from app.gui.models.found_words import day, short, title_of
from app.gui.said import said

MANY_TYPES = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("details", text)


def facts(model: HubModel, details: HubDetails | None) -> list[Fact]:
    """Figures of a model: first what the search knows, then what looking closer brings."""
    found = [
        Fact(
            _tr("Parameters"),
            words.count(model.parameters) if model.parameters else "",
            _tr("How many numbers the model consists of."),
        ),
        Fact(_tr("Download"), _size(model, details), _tr("Bytes that are fetched: weights, vocabulary, settings.")),
        Fact(
            _tr("Licence"), title_of(LICENCES, model.licence) if model.licence else "", _tr("What you may do with it.")
        ),
        Fact(_tr("Context"), _context(details), _tr("How many words and parts of words (tokens) it can look at.")),
        Fact(_tr("Stored as"), stored_as(details), _tr("The types of its numbers (tensor types), most first.")),
        _family(model.model_type),
        Fact(_tr("Task"), title_of(TASKS, model.task) if model.task else "", _tr("What the model does.")),
        Fact(_tr("Updated"), day(model.updated), _tr("When its files last changed.")),
        Fact(
            _tr("Downloads, likes"),
            f"{short(model.downloads)}, {short(model.likes)}",
            _tr("Downloads by everybody in the last month; how many people gave it a heart."),
        ),
    ]
    if details is None:
        return [fact if fact.value else Fact(fact.title, "…", fact.meaning) for fact in found]
    return [fact for fact in found if fact.value]


def _family(model_type: str) -> Fact:
    support = support_of(model_type)
    if not model_type or not support.compressible:
        return Fact(_tr("Family"), model_type, _tr("The kind of model: how its layers are built."))
    sure = (
        _tr("Verified: models of this kind answer in llama.cpp as in their makers' own code.")
        if support.gguf.level is Level.VERIFIED
        else said(support.gguf.reason)
    )
    return Fact(_tr("Family"), support.family, sure)


def _size(model: HubModel, details: HubDetails | None) -> str:
    size = details.needed_bytes if details is not None and details.needed_bytes else model.size_bytes
    return words.size(size) if size else ""


def _context(details: HubDetails | None) -> str:
    if details is None or not details.context_length:
        return ""
    return _tr("{0} tokens").format(words.tokens(details.context_length))


def stored_as(details: HubDetails | None) -> str:
    """The types of a model's numbers, most first."""
    if details is None:
        return ""
    known = sorted(details.dtypes, key=lambda name: -details.dtypes[name])
    return ", ".join(known[:MANY_TYPES]) + (" …" if len(known) > MANY_TYPES else "")


def room(size_bytes: int, free_bytes: int | None) -> tuple[str, bool]:
    """What a download takes and what is free; whether that is too little."""
    if free_bytes is None:
        return _tr("Fetches {0}.").format(words.size(size_bytes)), False
    text = _tr("Fetches {0}; {1} are free on the disk.")
    scarce = size_bytes > free_bytes
    if scarce:
        text = _tr("Fetches {0}, but only {1} are free on the disk.")
    return text.format(words.size(size_bytes), words.size(free_bytes)), scarce


def consent(access: str) -> str:
    """What a gated model asks of a person; empty where nothing is to be done."""
    return {
        "gated": _tr("Gated: its authors want to know who takes it."),
        "pending": _tr("Gated: you have asked for access, and its authors have not answered yet."),
    }.get(access, "")
