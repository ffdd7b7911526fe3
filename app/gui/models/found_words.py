"""A model of the Hub, and what narrows a search, in words. No widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine.hub.catalogue import HubModel
from app.engine.hub.query import ACCESSES, LICENCES, TASKS, Choice, Query, family_choices
from app.gui import words
from app.gui.said import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("found", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("found", text, None, count)


def title(choice: Choice) -> str:
    """A choice's name in the person's language."""
    return said(choice.title)


def title_of(choices: tuple[Choice, ...], key: str) -> str:
    """The name of a choice by its key; the key itself where it is none of them."""
    return next((title(item) for item in choices if item.key == key), key)


def age(seconds: float) -> str:
    """How long ago: "3 minutes ago", "2 days ago"."""
    for size, text in (
        (86_400.0, _many("%n day(s) ago", int(seconds // 86_400))),
        (3600.0, _many("%n hour(s) ago", int(seconds // 3600))),
        (60.0, _many("%n minute(s) ago", int(seconds // 60))),
    ):
        if seconds >= size:
            return text
    return _tr("just now")


def day(stated: str, today: date | None = None) -> str:
    """A day of the Hub's: "3 days ago", and from a month on the month."""
    try:
        found = date.fromisoformat(stated[:10])
    except ValueError:
        return ""
    days = ((today or date.today()) - found).days
    if days <= 0:
        return _tr("today")
    if days == 1:
        return _tr("yesterday")
    if days < 31:
        return _many("%n day(s) ago", days)
    return QLocale().toString(found, "MMM yyyy")


def short(count: int) -> str:
    """A count with few figures: "2.4M", "120k", "812"."""
    for limit, sign in ((1_000_000_000, "B"), (1_000_000, "M"), (1000, "k")):
        if count >= limit:
            share = count / limit
            return f"{words.number(share, 1 if share < 10 else 0)}{sign}"
    return str(count)


def parameters(model: HubModel) -> str:
    """How large a model is by its weights; empty where unknown."""
    return _tr("{0} parameters").format(words.count(model.parameters)) if model.parameters else ""


def facts(model: HubModel) -> list[str]:
    """What is known about a model, the most wanted first."""
    found = [parameters(model), words.size(model.size_bytes) if model.size_bytes else "", model.licence]
    if model.updated and (when := day(model.updated)):
        found.append(when)
    if model.downloads:
        found.append(_tr("{0} downloads").format(short(model.downloads)))
    if model.likes:
        found.append(_tr("{0} likes").format(short(model.likes)))
    return [fact for fact in found if fact]


@dataclass(frozen=True)
class Narrowing:
    """One filter that is on.

    Attributes:
        words: for people.
        without: the search without it.
    """

    words: str
    without: Query


def narrowings(query: Query) -> list[Narrowing]:
    """Every filter that is on."""
    found = []

    def note(text: str, **cleared: object) -> None:
        found.append(Narrowing(text, replace(query, **cleared)))

    if query.task:
        note(title_of(TASKS, query.task), task="")
    if query.family:
        note(title_of(family_choices(), query.family), family="")
    if query.least_parameters:
        note(_tr("from {0}").format(words.count(query.least_parameters)), least_parameters=0)
    if query.most_parameters:
        note(_tr("up to {0}").format(words.count(query.most_parameters)), most_parameters=0)
    if query.licence:
        note(title_of(LICENCES, query.licence), licence="")
    if query.access:
        note(title_of(ACCESSES, query.access), access="")
    if query.compressible:
        note(_tr("can be compressed"), compressible=False)
    if query.runs_here:
        note(_tr("runs on this computer"), runs_here=False)
    return found
