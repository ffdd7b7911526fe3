"""Requests to the Hub."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class SearchTask(Task):
    """Search the Hub; done: `Page.to_json()`.

    Attributes:
        query: `Query.to_json()`.
        cursor: the `next` of the page before; empty for the first.
        cached: answer with what is kept of the last time, at once and without the network; an empty page with
            `from_cache` False where nothing is. Else the Hub is asked, and what is kept is renewed.
        memory_bytes: for `Query.runs_here`: what a model may use; 0: the memory free now.
    """

    kind = "search"
    query: dict[str, Any]
    cursor: str = ""
    cached: bool = False
    memory_bytes: int = 0


@dataclass(frozen=True)
class DetailsTask(Task):
    """Look closer at one model of the Hub; done: `HubDetails.to_json()`."""

    kind = "details"
    address: str


@dataclass(frozen=True)
class AccountTask(Task):
    """Whose token is kept here; done: {"name": empty where there is none, "problem": a sentence or empty}."""

    kind = "account"


@dataclass(frozen=True)
class DownloadTask(Task):
    """Fetch a model from the Hub; progress in bytes; done: {"path": folder or file}."""

    kind = "download"
    repo_id: str
    revision: str = "main"
    file: str = ""


@dataclass(frozen=True)
class SignInTask(Task):
    """Keep a Hub token in the system's keychain; an empty one removes it; done: {"signed_in": bool}."""

    kind = "sign_in"
    token: str
