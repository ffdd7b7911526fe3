"""What a download that was given up has left on the disk, deleted when the person says so.

Only what that download brought: a partial file is known by the hash in its name, a whole one also by being newer than
the download and by being of no other version's use. With no connection the files of a model cannot be known; then
its partial files go, where no other download may want them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.engine.errors import HubError
from app.engine.hub.cache import cache_folder, writing
from app.engine.hub.files import RemoteFile, needed_files, remote_files, repository

PARTIAL = ".featherweight"


def discard(
    repo_id: str,
    revision: str,
    token: str | None,
    *,
    file: str = "",
    since: float = 0.0,
    alone: bool = False,
    cache: Path | None = None,
) -> int:
    """Delete what an unfinished download has brought.

    Args:
        repo_id, revision, file: as it was asked for.
        token: the person's.
        since: seconds since 1970; whole files that are older stay.
        alone: no other download of this repository is wanted.
        cache: the Hub's cache folder.

    Returns:
        Bytes that are free now.

    Raises:
        HubError: the files cannot be deleted.
    """
    folder = (cache or cache_folder()) / ("models--" + repo_id.replace("/", "--"))
    try:
        info = repository(repo_id, revision, token)
        commit, files = info.sha or "", needed_files(repo_id, remote_files(info), file)
    except HubError:
        commit, files = "", ()
    doomed = [*_partials(folder, files, alone), *_whole(folder, commit, files, since)]
    freed = 0
    with writing(folder / "blobs"):
        for path in dict.fromkeys(doomed):
            freed += 0 if path.is_symlink() else path.stat().st_size
            path.unlink()
    return freed


def _partials(folder: Path, files: tuple[RemoteFile, ...], alone: bool) -> Iterator[Path]:
    """Files that grow, with whatever is noted beside them."""
    hashes = {file.etag for file in files}
    if alone:
        yield from folder.glob(f"{PARTIAL}-*")
    for path in folder.glob(f"blobs/*{PARTIAL}*"):
        if alone or path.name.split(".")[0] in hashes:
            yield path


def _whole(folder: Path, commit: str, files: tuple[RemoteFile, ...], since: float) -> Iterator[Path]:
    """Names in this version's snapshot, and the bytes that no other version's names lead to."""
    snapshot = folder / "snapshots" / commit
    if not commit or any(ref.is_file() and ref.read_text("utf-8") == commit for ref in (folder / "refs").rglob("*")):
        return  # the version is there whole, for others too
    used = {path.resolve() for path in folder.glob("snapshots/*/**/*") if not path.is_relative_to(snapshot)}
    for file in files:
        name = snapshot / file.name
        if name.is_file() and name.stat().st_mtime >= since:
            yield name
            blob = name.resolve()
            if blob != name and blob not in used and blob.is_relative_to(folder.resolve()):
                yield blob
