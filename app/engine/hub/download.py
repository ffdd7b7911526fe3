"""A model from the Hub into the cache: only what is needed, from where it stopped."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from app.engine.errors import HubError
from app.engine.hub.cache import CacheEntry, cache_folder
from app.engine.hub.files import RemoteFile, needed_files, remote_files, repository
from app.engine.hub.limiter import Limiter
from app.engine.hub.source import Lines
from app.engine.hub.transfer import CONNECTIONS, Transfer
from app.engine.progress import Progress


@dataclass(frozen=True)
class DownloadProgress(Progress):
    """One step's end; the first comes as soon as the Hub has said what there is to fetch.

    Attributes:
        commit: the version that the revision stood at when the download began; what is fetched.
        file: the one that is on its way; empty at the beginning and the end.
    """

    commit: str = ""
    file: str = ""


def download(
    repo_id: str,
    revision: str = "main",
    token: str | None = None,
    *,
    file: str = "",
    cache: Path | None = None,
    limiter: Limiter | None = None,
    connections: int = CONNECTIONS,
) -> Generator[Progress, None, Path]:
    """Fetch a model; closing the generator stops it, and calling again resumes at the byte where it stopped.

    Args:
        repo_id: owner/name.
        revision: branch, tag or commit.
        token: the person's, for gated and private models.
        file: a `.gguf` file of the repository; empty for the model itself.
        cache: the Hub's cache folder; by default the one that all programs share.
        limiter: a bandwidth limit, shared with other downloads.
        connections: how many at a time, for a large file.

    Yields:
        Progress in bytes over all files: DownloadProgress.

    Returns:
        The model's folder, or the path of the (first) GGUF file.

    Raises:
        HubError: not there, no access, or damaged on the way; its children DiskFull and ConnectionLost where the same
            may go on later.
    """
    commit, files = _needed(repo_id, revision, token, file)
    entry = CacheEntry(cache or cache_folder(), repo_id, commit)
    entry.check_space(files)
    total = sum(each.size_bytes for each in files)
    done = sum(each.size_bytes - entry.missing_bytes(each) for each in files)
    changed = entry.begin(revision, files)
    yield DownloadProgress("download", changed or f"Downloading {repo_id}", done, total, commit=commit)
    done = sum(each.size_bytes for each in files if entry.holds(each))
    with Lines() as lines:
        for each in files:
            if not entry.holds(each):
                with entry.lock(each):
                    transfer = Transfer(
                        repo_id, commit, each, entry.partial(each), token, lines, limiter or Limiter(), connections
                    )
                    for what in transfer.run():
                        here = done + transfer.done_bytes
                        yield DownloadProgress("download", what, here, total, commit=commit, file=each.name)
                    entry.accept(each)
                done += each.size_bytes
            entry.keep(each)
    entry.remember(revision)
    yield DownloadProgress("download", f"{repo_id} is here", total, total, commit=commit)
    return entry.snapshot / files[0].name if files[0].name.endswith(".gguf") else entry.snapshot


def _needed(repo_id: str, revision: str, token: str | None, file: str) -> tuple[str, tuple[RemoteFile, ...]]:
    """The commit that a revision stands at, and the files to fetch of it."""
    info = repository(repo_id, revision, token)
    commit = info.sha or ""
    if not re.fullmatch(r"[0-9a-f]{40}", commit):
        raise HubError(f"The Hub's answer about {repo_id} names no version.", "Try again later.")
    return commit, needed_files(repo_id, remote_files(info), file)
