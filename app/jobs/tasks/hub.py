"""Requests to the Hub."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class SearchTask(Task):
    """Search the Hub; done: {"models": [...]}."""

    kind = "search"
    query: str
    limit: int = 30


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
