"""How far a long piece of work has come, in bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """One step's end.

    Attributes:
        stage: "compress", "verify", "run", "download" ...
        what: what is happening, in words for people.
        done_bytes: of the stage's source bytes.
        total_bytes: 0 where unknown.
        tensor: name of the tensor that the step was about, if any.
    """

    stage: str
    what: str
    done_bytes: int
    total_bytes: int
    tensor: str = ""
