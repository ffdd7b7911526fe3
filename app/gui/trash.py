"""Moving files to the system's trash, and deleting where there is none. Blocking: call it from a thread."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFile


def move_to_trash(paths: Iterable[str]) -> list[str]:
    """Move files, links and folders to the trash; those for which there is no trash, or that are not ours to move."""
    return [path for path in paths if os.path.lexists(path) and not _trashed(path)]


def _trashed(path: str) -> bool:
    result = QFile.moveToTrash(path)
    return bool(result[0] if isinstance(result, tuple) else result)


def delete(paths: Iterable[str]) -> None:
    """Delete for good; links are unlinked, never followed.

    Raises:
        OSError: something cannot be deleted.
    """
    for path in map(Path, paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
