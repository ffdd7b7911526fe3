"""Errors that a person reads.

A `CompressError` is a sentence: which tensor or file, what was found, what is needed, what to do.
Anything else that is raised is a bug and is shown as one.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)  # what the system says when a disk, or a person's share of it, is full
SPARE_BYTES = 64 << 20  # what has to be free before going on where nothing better is known


class CompressError(Exception):
    """Something a person can understand and mend.

    Attributes:
        hint: what to do about it, as a sentence; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def facts(self) -> dict[str, Any]:
        """What a program can use of it, as plain data."""
        return {}


class BadCheckpoint(CompressError):
    """A model's files are damaged, incomplete, or not what they claim to be."""


class UnsupportedModel(CompressError):
    """The files are sound, but nobody has taught the program this family or type yet."""


class UnsupportedTensor(CompressError):
    """A tensor's shape or values do not suit what was asked for it."""


class BadRecipe(CompressError):
    """A recipe names something that does not exist, or cannot be read."""


class OutputError(CompressError):
    """The output cannot be written where it was asked for."""


class DiskFull(OutputError):
    """The disk is full, or would be; waiting may mend it.

    Attributes:
        folder: where the space is needed.
        needed_bytes: how much has to be free there.
    """

    def __init__(self, message: str, hint: str, folder: Path, needed_bytes: int) -> None:
        super().__init__(message, hint)
        self.folder = folder
        self.needed_bytes = needed_bytes

    def facts(self) -> dict[str, Any]:
        """Where, and how much."""
        return {"folder": str(self.folder), "needed_bytes": self.needed_bytes}


class VerificationError(CompressError):
    """The finished file is not what the plan says."""


class RuntimeUnavailable(CompressError):
    """The runtime that should load a file cannot be used here: not installed, or too little memory."""


class RuntimeRefused(CompressError):
    """The runtime says that a file is broken, or crashes on it."""


class HubError(CompressError):
    """The Hub said no, or could not be reached."""


class Cancelled(Exception):
    """A person asked to stop. Silent; the job stays resumable."""
