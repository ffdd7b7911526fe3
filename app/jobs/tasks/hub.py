"""Requests to the Hub."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    concurrent = True
    query: dict[str, Any]
    cursor: str = ""
    cached: bool = False
    memory_bytes: int = 0


@dataclass(frozen=True)
class DetailsTask(Task):
    """Look closer at one model of the Hub; done: `HubDetails.to_json()`."""

    kind = "details"
    concurrent = True
    address: str


@dataclass(frozen=True)
class DownloadTask(Task):
    """Fetch a model from the Hub; progress in bytes; done: {"path": folder or file}. Several run side by side."""

    kind = "download"
    concurrent = True
    repo_id: str
    revision: str = "main"
    file: str = ""


@dataclass(frozen=True)
class LimitTask(Task):
    """Let all downloads of this child together take at most so much; 0: no limit; done: {"bytes_per_s"}."""

    kind = "limit"
    concurrent = True
    bytes_per_s: int = 0


@dataclass(frozen=True)
class DiscardTask(Task):
    """Delete what a download that is not finished has left on the disk; done: {"freed_bytes"}.

    Attributes:
        repo_id, revision, file: as the download was asked for.
        since: seconds since 1970 when it was asked for; what was there before belongs to others and stays.
        alone: no other download of the same repository is on the list.
    """

    kind = "discard"
    concurrent = True
    repo_id: str
    revision: str = "main"
    file: str = ""
    since: float = 0.0
    alone: bool = False


@dataclass(frozen=True)
class SignInTask(Task):
    """Keep a Hub token in the system's keychain; an empty one removes it; done: as of `AccountTask`.

    A token that the Hub does not know is not kept. It is never shown: not in a repr, not in a failure.
    """

    kind = "sign_in"
    token: str = field(repr=False)


@dataclass(frozen=True)
class AccountTask(Task):
    """Who is signed in, and whether they may read a model; done: `Account.to_json()`.

    Attributes:
        repo_id: the model; empty: who is signed in is all that is asked.
    """

    kind = "account"
    repo_id: str = ""
