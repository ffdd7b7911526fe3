"""Requests to the Hub."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class SearchTask(Task):
    """Search the Hub; done: {"models": [...]}."""

    kind = "search"
    query: str
    limit: int = 30


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
