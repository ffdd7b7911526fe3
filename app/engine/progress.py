"""Progress: what a long task yields between its steps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """Where a long task stands.

    Attributes:
        stage: what kind of work, one word: "download", "compress", "verify".
        what: what is happening, for people.
        done_bytes: bytes of the whole task that are done.
        total_bytes: bytes of the whole task.
        tensor: the tensor at hand, where there is one.
    """

    stage: str
    what: str
    done_bytes: int
    total_bytes: int
    tensor: str = ""
