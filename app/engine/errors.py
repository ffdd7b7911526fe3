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


class UnknownSplitting(UnsupportedModel):
    """A tokenizer splits text as none of the known ways does: a person may say which one to take.

    Attributes:
        choices: plain data of each known way, the nearest first: "name", "names" (all that mean it), "differing" and
            "of" (how many of the test lines it reads otherwise, and of how many), "example" ({"text", "tokenizer",
            "llama_cpp"}: the first such line, and its pieces as both have them; None where nothing could be compared).
        nearest: the name of the nearest; empty where nothing could be compared.
    """

    def __init__(self, message: str, hint: str, choices: list[dict[str, Any]], nearest: str) -> None:
        super().__init__(message, hint)
        self.choices = choices
        self.nearest = nearest

    def facts(self) -> dict[str, Any]:
        """The question as plain data."""
        return {"choices": self.choices, "nearest": self.nearest}


class UnsupportedTensor(CompressError):
    """A tensor's shape or values do not suit what was asked for it."""


class BadRecipe(CompressError):
    """A recipe names something that does not exist, or cannot be read."""


class OutputError(CompressError):
    """The output cannot be written where it was asked for."""


class NoRoom(OutputError):
    """The disk that an output or a job needs is full, or would be; waiting may mend it.

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


class ConnectionLost(HubError):
    """The connection was cut, and waiting did not bring it back; the same again may work later."""


class HubBusy(HubError):
    """The Hub, or another program at the same file, asks to wait."""


class AccessRefused(HubError):
    """A gated or private model, no token, a wrong one, or one without the right: a person has to act."""


class DiskFull(HubError):
    """Too little space for a download; what has arrived is kept, and it can go on once there is space.

    Attributes:
        needed_bytes: what has to be free, with what is left to the system; 0 where unknown.
        free_bytes: what is.
        folder: on whose disk; empty where unknown.
    """

    def __init__(self, message: str, hint: str, needed_bytes: int = 0, free_bytes: int = 0, folder: str = "") -> None:
        super().__init__(message, hint)
        self.needed_bytes = needed_bytes
        self.free_bytes = free_bytes
        self.folder = folder

    def facts(self) -> dict[str, Any]:
        """How much is needed, is there, and where."""
        return {"needed_bytes": self.needed_bytes, "free_bytes": self.free_bytes, "folder": self.folder}


class Cancelled(Exception):
    """A person asked to stop. Silent; the job stays resumable."""
