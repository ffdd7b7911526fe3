"""The Hub's own cache on disk, so that files are shared with every other program that uses it.

    models--owner--name/
        blobs/<hash of the content>          the bytes
        snapshots/<commit>/<file name>       a link to them (where links cannot be made: the bytes themselves)
        refs/main                            the commit that a branch stood at

What has not arrived whole lies beside, as `blobs/<hash>.featherweight.incomplete`: named by its content, so it can
be resumed after any interruption, and in the form in which the Hub's tools count and clear leftovers.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.errors import DiskFull, HubError
from app.engine.hub.blocks import bytes_there, discard
from app.engine.hub.files import RemoteFile
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import filelock
    from huggingface_hub import constants
    from huggingface_hub import utils as hub_utils
else:
    constants = LazyModule("huggingface_hub.constants")
    filelock = LazyModule("filelock")
    hub_utils = LazyModule("huggingface_hub.utils")

FULL = (errno.ENOSPC, errno.EDQUOT)
NOTE = ".featherweight-"
_COMMIT = re.compile(r"[0-9a-f]{40}")
SPARE_BYTES = 100_000_000  # a system with a full disk is no fun


def cache_folder() -> Path:
    """Where the Hub's tools keep models (HF_HOME and HF_HUB_CACHE move it)."""
    return Path(constants.HF_HUB_CACHE)


def snapshot_of(repo_id: str, revision: object = None) -> Path | None:
    """Where a model's files lie in the cache: at a commit, else as its main branch stood; None where nowhere.

    Args:
        repo_id: owner/name, checked by the caller: it becomes a folder's name.
        revision: a commit; anything else is the main branch.
    """
    folder = cache_folder() / f"models--{repo_id.replace('/', '--')}"
    commit = revision if isinstance(revision, str) and _COMMIT.fullmatch(revision) else ""
    try:
        commit = commit or (folder / "refs" / "main").read_text("ascii").strip()
    except (OSError, ValueError):
        return None
    return folder / "snapshots" / commit if _COMMIT.fullmatch(commit) else None


def free_bytes(folder: Path) -> int:
    """Free space where a folder is, or will be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn the system's refusals to write into sentences.

    Raises:
        DiskFull: no space is left.
        HubError: the disk is read-only, or not ours.
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL or getattr(error, "winerror", None) == 112:  # ERROR_DISK_FULL
            raise _disk_full(path.parent, SPARE_BYTES) from error
        why = (error.strerror or str(error)).lower()
        raise HubError(f"{path.parent} cannot be written: {why}.", "Choose another folder.") from error


def check_still_space(partial: Path, missing_bytes: int) -> None:
    """Stop while the system still has space of its own.

    Raises:
        DiskFull: next to nothing is left, and more is to come.
    """
    if missing_bytes and free_bytes(partial.parent) < min(SPARE_BYTES, missing_bytes + SPARE_BYTES // 2):
        raise _disk_full(partial.parent, missing_bytes + SPARE_BYTES)


def _disk_full(folder: Path, needed_bytes: int) -> DiskFull:
    return DiskFull(
        f"{folder} cannot be written: the disk is full.",
        "Free some space, then resume; what has arrived is kept.",
        needed_bytes,
        free_bytes(folder),
    )


class CacheEntry:
    """One model's folder in the cache, at one commit.

    Attributes:
        snapshot: the folder in which the model's files appear under their own names.
    """

    def __init__(self, cache: Path, repo_id: str, commit: str) -> None:
        self._name = "models--" + repo_id.replace("/", "--")
        self._cache = cache
        self._folder = cache / self._name
        self._commit = commit
        self.snapshot = self._folder / "snapshots" / commit

    def _blob(self, file: RemoteFile) -> Path:
        return self._folder / "blobs" / file.etag

    def partial(self, file: RemoteFile) -> Path:
        """Where a file grows."""
        return self._folder / "blobs" / f"{file.etag}.featherweight.incomplete"

    def holds(self, file: RemoteFile) -> bool:
        """Whether a file is there whole, under its name or as another version's content."""
        pointer = self.snapshot / file.name
        return any(path.is_file() and path.stat().st_size == file.size_bytes for path in (pointer, self._blob(file)))

    def missing_bytes(self, file: RemoteFile) -> int:
        """Bytes of a file that are still to be fetched."""
        if self.holds(file):
            return 0
        return file.size_bytes - bytes_there(self.partial(file), file.size_bytes)

    def check_space(self, files: tuple[RemoteFile, ...]) -> None:
        """Make sure that the rest of a download fits.

        Raises:
            DiskFull: it does not.
        """
        needed = sum(self.missing_bytes(file) for file in files)
        free = free_bytes(self._cache)
        if needed and needed + SPARE_BYTES > free:
            raise DiskFull(
                f"The download needs {(needed + SPARE_BYTES) / 1e9:.1f} GB on the disk of {self._cache}; "
                f"{free / 1e9:.1f} GB are free.",
                "Free some space, or move the cache with the environment variable HF_HOME.",
                needed + SPARE_BYTES,
                free,
            )

    @contextmanager
    def lock(self, file: RemoteFile) -> Iterator[None]:
        """Keep other downloads of the same content out, by the lock that the Hub's tools know.

        Raises:
            HubError: another program is at it, or the folder cannot be written.
        """
        path = self._cache / ".locks" / self._name / f"{file.etag}.lock"
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._blob(file).parent.mkdir(parents=True, exist_ok=True)
        try:
            with hub_utils.WeakFileLock(path, timeout=0.2):
                yield
        except filelock.Timeout as error:
            raise HubError(
                f"Another program is downloading {file.name} right now.", "Wait until it has finished, then try again."
            ) from error

    def accept(self, file: RemoteFile) -> None:
        """Take a file that has arrived whole into the cache.

        Raises:
            HubError: the folder cannot be written.
        """
        with writing(self._blob(file)):
            os.replace(self.partial(file), self._blob(file))
            discard(self.partial(file))
            self._link(file, fresh=True)

    def keep(self, file: RemoteFile) -> None:
        """Give a file that is there its name in the snapshot, and forget what an earlier transfer left of it.

        Raises:
            HubError: the folder cannot be written.
        """
        with writing(self._blob(file)):
            discard(self.partial(file))
            self._link(file, fresh=False)

    def _link(self, file: RemoteFile, fresh: bool) -> None:
        pointer = self.snapshot / file.name
        if pointer.is_file() and pointer.stat().st_size == file.size_bytes:
            return
        pointer.parent.mkdir(parents=True, exist_ok=True)
        _point(pointer, self._blob(file), fresh)

    def _note(self, revision: str) -> Path:
        """Where the commit lies that an unfinished download of a revision fetches; the Hub's tools overlook it."""
        return (
            self._folder / f".featherweight-{hashlib.sha1(revision.encode(), usedforsecurity=False).hexdigest()[:16]}"
        )

    def begin(self, revision: str, files: tuple[RemoteFile, ...]) -> str:
        """Note what a download fetches, for the case that it is interrupted.

        Args:
            revision: that was asked for, a branch for instance.
            files: that are needed.

        Returns:
            A sentence where an interrupted download began with another version; empty otherwise.

        Raises:
            HubError: the folder cannot be written.
        """
        note = self._note(revision)
        try:
            before = note.read_text(encoding="ascii").split()
        except (OSError, ValueError):
            before = []
        with writing(note):
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace_text(note, "\n".join([self._commit, *sorted({file.etag for file in files})]))
            if not before or before[0] == self._commit:
                return ""
            same = sum(file.etag in before[1:] for file in files)
            wanted = {word for path in self._folder.glob(f"{NOTE}*") for word in path.read_text("ascii").split()}
            for etag in set(before[1:]) - wanted:
                if re.fullmatch(r"[0-9a-f]{40,64}", etag):  # the rest of what is needed no more
                    discard(self._folder / "blobs" / f"{etag}.featherweight.incomplete")
        return f"The model has changed since this download began; {same} of {len(files)} files are the same"

    def remember(self, revision: str) -> None:
        """Note the commit that a branch or tag stood at, now that it is here.

        Raises:
            HubError: the folder cannot be written.
        """
        with writing(self._note(revision)):
            self._note(revision).unlink(missing_ok=True)
        if revision == self._commit or not re.fullmatch(r"[\w.-]+(/[\w.-]+)*", revision) or ".." in revision:
            return
        path = self._folder / "refs" / revision
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace_text(path, self._commit)


def _point(pointer: Path, blob: Path, fresh: bool) -> None:
    """Let a file's name lead to its bytes; where the system has no links, move them, or copy what others may use."""
    beside = pointer.with_name(f".{uuid.uuid4().hex}.new")
    try:
        if constants.HF_HUB_DISABLE_SYMLINKS:
            raise OSError("links are switched off")
        beside.symlink_to(os.path.relpath(blob, pointer.parent))
    except OSError:
        if fresh:
            os.replace(blob, pointer)
            return
        shutil.copyfile(blob, beside)
    os.replace(beside, pointer)


def _replace_text(path: Path, text: str) -> None:
    beside = path.with_name(f".{uuid.uuid4().hex}.new")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)
