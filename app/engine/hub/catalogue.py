"""Searching the Hub.

One page is one question, or a few: what the Hub's API cannot filter is left out here, and the next of its pages is
asked for until this one is full. What is asked, and what the API can do, stands in `query.py`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from app.engine.address import Address, parse_address
from app.engine.errors import HubError
from app.engine.hub.ask import ask, read_json
from app.engine.hub.facts import facts_of, sequence
from app.engine.hub.files import repository
from app.engine.hub.kept import keep_page
from app.engine.hub.query import SORTS, Query
from app.engine.hub.rows import HubModel, Page, row
from app.engine.hub.sizes import bounds, ranges

__all__ = ["HubModel", "Page", "search"]

PAGE = 30  # rows that make a page full
ASKED = 50  # rows of one question
QUESTIONS = 6  # at most, for one page
PATIENCE_S = 12.0  # no further question after that
CURSOR_LIMIT = 8000
COLUMNS = (
    "config", "createdAt", "downloads", "gated", "gguf", "lastModified", "likes", "pipeline_tag", "safetensors",
    "siblings", "tags", "trendingScore",
)  # fmt: skip

Runs = Callable[[HubModel], bool]


def search(
    query: Query,
    cursor: str = "",
    token: str | None = None,
    cache: Path | None = None,
    runs: Runs | None = None,
) -> Page:
    """A page of the models that a person looks for.

    A URL brings that model alone, whatever the filters; `owner/name` brings it first. Without words, a task or a
    family: models that write text.

    Args:
        query: what is looked for.
        cursor: the `next` of the page before.
        token: the person's.
        cache: a folder where first pages are kept for `kept.kept_page`.
        runs: which models run on this computer, for `query.runs_here`.

    Returns:
        A page; it may be short, or empty, with more to come, where a filter leaves little.

    Raises:
        HubError: no connection, a wrong token, or a URL that leads to no model.
    """
    text = query.text.strip()
    place = parse_address(text) if text else None
    if place is not None and text != place.repo_id:
        page = Page((_exact(place, token),))
    else:
        page = _pages(query, cursor, token, runs)
        if place is not None and not cursor:
            page = _first(place, page, token)
    if cache is not None and not cursor:
        keep_page(cache, query, page)
    return page


def _exact(place: Address, token: str | None) -> HubModel:
    return row(repository(place.repo_id, place.revision, token))


def _first(place: Address, page: Page, token: str | None) -> Page:
    """A page with the model of exactly that name first, where there is one: the search may not list it."""
    first = [model for model in page.models if model.id.lower() == place.repo_id.lower()]
    try:
        first = first or [_exact(place, token)]
    except HubError as error:
        if "no model named" not in error.message:
            raise
    rest = [model for model in page.models if model.id not in {item.id for item in first}]
    return Page((*first, *rest), page.next)


@dataclass(frozen=True)
class _Place:
    """How far a search has come: a range of sizes (where they are gone through), and the Hub's own cursor in it."""

    range: int = 0
    rest: str = ""

    @classmethod
    def read(cls, cursor: str) -> _Place:
        number, _, rest = cursor.partition("|")
        plain = number.isdecimal() and number.isascii() and len(number) < 4
        return cls(int(number) if plain else 0, _address_query(rest))

    def __str__(self) -> str:
        return f"{self.range}|{self.rest}"


def _pages(query: Query, cursor: str, token: str | None, runs: Runs | None) -> Page:
    """Ask until a page is full, there is no more, or it takes too long."""
    place: _Place | None = _Place.read(cursor)
    found: dict[str, HubModel] = {}
    ends = time.monotonic() + PATIENCE_S
    for _ in range(QUESTIONS):
        assert place is not None
        models, following = _question(query, place, token)
        found |= {model.id: model for model in models if suits(model, query, runs)}
        place = None if following == place else following
        if place is None or len(found) >= PAGE or time.monotonic() > ends:
            break
    return Page(tuple(found.values()), str(place) if place else "")


def _question(query: Query, place: _Place, token: str | None) -> tuple[list[HubModel], _Place | None]:
    """One question to the Hub: rows, and where it goes on."""
    by_size = query.sort == "size"
    parts = ranges(query) if by_size else ()
    if by_size and place.range >= len(parts):
        return [], None
    limits = parts[place.range] if by_size else (query.least_parameters, query.most_parameters)
    models, rest = _listed(parameters(query, *limits), place.rest, token)
    if not by_size:
        return models, _Place(0, rest) if rest else None
    least, below = limits
    inside = [model for model in models if least <= model.parameters and (not below or model.parameters < below)]
    following = _Place(place.range + 1)
    return sorted(inside, key=lambda model: model.parameters), following if following.range < len(parts) else None


def parameters(query: Query, least: int = 0, below: int = 0) -> dict[str, Any]:
    """A question in the API's words.

    Args:
        query: what is looked for.
        least: weights.
        below: weights; 0: no limit.
    """
    text = query.text.strip()
    filters = [query.family] if query.family else []
    filters += [f"license:{query.licence}"] if query.licence else []
    filters += ["safetensors"] if query.compressible else []
    task = query.task or ("" if text or query.family else "text-generation")
    asked: dict[str, Any] = {
        "search": text,
        "filter": filters,
        "pipeline_tag": task,
        "gated": {"open": "false", "gated": "true"}.get(query.access, ""),
        "num_parameters": bounds(least, below),
        "sort": SORTS[query.sort].parameter or "downloads",
    }
    return {key: value for key, value in asked.items() if value} | {"limit": ASKED, "expand": list(COLUMNS)}


def _listed(asked: dict[str, Any], rest: str, token: str | None) -> tuple[list[HubModel], str]:
    """Rows, and the Hub's own words for what follows them.

    The Hub tells the next page by a link. Only what the link asks is taken from it, and asked of the endpoint: a
    mirror's link leads to the Hub itself, and a hostile one anywhere.
    """
    answer = ask(f"/api/models?{rest or urlencode(asked, doseq=True, errors='replace')}", token)
    rows = [found for item in sequence(read_json(answer), ASKED * 20) if (found := facts_of(item))]
    try:
        following = urlsplit(answer.links.get("next", {}).get("url", "")).query
    except ValueError:  # no link that anybody could follow
        following = ""
    return [row(found) for found in rows], _address_query(following)


def _address_query(text: str) -> str:
    """What an address asks, written so that it cannot be anything else; empty where it is too long to be meant."""
    return urlencode(parse_qsl(text), errors="replace") if len(text) <= CURSOR_LIMIT else ""


def suits(model: HubModel, query: Query, runs: Runs | None = None) -> bool:
    """Whether a row is what was asked for: what the Hub could not filter, or did not."""
    return (
        (not query.compressible or model.supported)
        and (not query.runs_here or runs is None or runs(model))
        and (not query.family or not model.model_type or model.model_type == query.family)
        and (not query.access or model.gated is (query.access == "gated"))
        and (not query.least_parameters or model.parameters >= query.least_parameters)
        and (not query.most_parameters or 0 < model.parameters <= query.most_parameters)
    )
