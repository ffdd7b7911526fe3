"""How the queue as a whole shall go on: at all, after the job under way, and when everything is done."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

from app.engine.small_files import put_text

NAME = "course.json"


class WhenDone(Enum):
    """What the computer does when the queue has nothing left to do."""

    NOTHING = "nothing"
    SLEEP = "sleep"
    SHUT_DOWN = "shut down"


@dataclass(frozen=True)
class Course:
    """A person's wishes about the queue; they survive the program.

    Attributes:
        stop_after: finish the job under way, then start no other.
        stopped: start none.
        when_done: what comes after the last.
    """

    stop_after: bool = False
    stopped: bool = False
    when_done: WhenDone = WhenDone.NOTHING

    @classmethod
    def load(cls, root: Path) -> Course:
        """Read it; what cannot be read is as if nothing had been wished."""
        try:
            data = json.loads((root / NAME).read_text("utf-8"))
            return cls(bool(data["stop_after"]), bool(data["stopped"]), WhenDone(data["when_done"]))
        except (OSError, ValueError, KeyError, TypeError):
            return cls()  # nothing was ever wished

    def save(self, root: Path) -> None:
        """Write it, whole or not at all."""
        root.mkdir(parents=True, exist_ok=True)
        put_text(root / NAME, json.dumps({**asdict(self), "when_done": self.when_done.value}))
