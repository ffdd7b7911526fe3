"""A model from the Hub into the cache: only what is needed, from where it stopped."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

from app.engine.errors import HubError
from app.engine.hub.cache import CacheEntry, cache_folder
from app.engine.hub.files import RemoteFile, needed_files, remote_files, repository
from app.engine.hub.limiter import Limiter
from app.engine.hub.transfer import Transfer
from app.engine.progress import Progress


def download(
    repo_id: str,
    revision: str = "main",
    token: str | None = None,
    *,
    file: str = "",
    cache: Path | None = None,
    limiter: Limiter | None = None,
) -> Generator[Progress, None, Path]:
    """Fetch a model; closing the generator stops it, and calling again resumes at the byte where it stopped.

    Args:
        repo_id: owner/name.
        revision: branch, tag or commit.
        token: the person's, for gated and private models.
        file: a `.gguf` file of the repository; empty for the model itself.
        cache: the Hub's cache folder; by default the one that all programs share.
        limiter: shared by all downloads that may take only so much together.

    Yields:
        Progress in bytes over all files.

    Returns:
        The model's folder, or the path of the (first) GGUF file.

    Raises:
        HubError: not there, no access, no connection, no space, or damaged on the way.
    """
    commit, files = _needed(repo_id, revision, token, file)
    entry = CacheEntry(cache or cache_folder(), repo_id, commit)
    entry.check_space(files)
    total = sum(each.size_bytes for each in files)
    done = sum(each.size_bytes - entry.missing_bytes(each) for each in files)
    yield Progress("download", f"Downloading {repo_id}", done, total)
    done = sum(each.size_bytes for each in files if entry.holds(each))
    for each in files:
        if not entry.holds(each):
            with entry.lock(each):
                transfer = Transfer(repo_id, commit, each, entry.partial(each), token, limiter)
                for what in transfer.run():
                    yield Progress("download", what, done + transfer.done_bytes, total)
                entry.accept(each)
            done += each.size_bytes
        entry.keep(each)
    entry.remember(revision)
    yield Progress("download", f"{repo_id} is here", total, total)
    return entry.snapshot / files[0].name if files[0].name.endswith(".gguf") else entry.snapshot


def _needed(repo_id: str, revision: str, token: str | None, file: str) -> tuple[str, tuple[RemoteFile, ...]]:
    """The commit that a revision stands at, and the files to fetch of it."""
    info = repository(repo_id, revision, token)
    commit = info.sha or ""
    if not re.fullmatch(r"[0-9a-f]{40}", commit):
        raise HubError(f"The Hub's answer about {repo_id} names no version.", "Try again later.")
    return commit, needed_files(repo_id, remote_files(info), file)
