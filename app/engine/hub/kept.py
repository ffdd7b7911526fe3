"""The first pages of earlier searches, kept on this computer: shown at once the next time, and without a network.

One small JSON file for each search, the oldest dropped. What cannot be read counts as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.engine.address import endpoint
from app.engine.hub.query import Query
from app.engine.hub.rows import Page

KEPT = 60
VERSION = 1


def keep_page(folder: Path, query: Query, page: Page) -> None:
    """Keep a first page. A disk that is full, or not ours, is not worth a word: nothing is lost."""
    place = _file(folder, query)
    partial = place.with_suffix(f".{os.getpid()}.partial")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps({"version": VERSION, "asked_at": time.time(), "page": page.to_json()}), "utf-8")
        os.replace(partial, place)
        _drop_oldest(folder)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def kept_page(folder: Path, query: Query) -> Page | None:
    """What a search brought the last time, with its age; None where nothing is kept."""
    try:
        data = json.loads(_file(folder, query).read_text("utf-8"))
        if data["version"] != VERSION:
            return None
        age_s = max(0.0, time.time() - float(data["asked_at"]))
        return replace(Page.from_json(data["page"]), from_cache=True, age_s=age_s)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def forget_pages(folder: Path) -> None:
    """Forget every search, as when a person signs out: private models may be among them."""
    for place in folder.glob("*.json"):
        place.unlink(missing_ok=True)


def _file(folder: Path, query: Query) -> Path:
    asked = json.dumps([endpoint(), query.to_json()], sort_keys=True)
    return folder / f"{hashlib.sha256(asked.encode()).hexdigest()[:24]}.json"


def _drop_oldest(folder: Path) -> None:
    for place in sorted(folder.glob("*.json"), key=lambda place: place.stat().st_mtime)[:-KEPT]:
        place.unlink(missing_ok=True)
