"""What a desktop can do. These do nothing: the fallback where a platform lacks a thing, and a base for those that can.

Nothing here may ever fail a job: what cannot be done is said in a sentence, for the log.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.jobs.course import WhenDone


class Awake:
    """Keeps the computer from going to sleep while it works; the screen may go dark."""

    def hold(self, why: str) -> str:
        """From now on; a sentence where it cannot be done, else empty. Blocks for milliseconds at most."""
        return ""

    def release(self) -> None:
        """No longer."""


class Taskbar:
    """Shows progress at the program's icon."""

    def show(self, fraction: float) -> None:
        """From 0 to 1."""

    def clear(self) -> None:
        """Nothing is under way."""


class Notifier:
    """Says something to a person who looks at another window."""

    def tell(self, title: str, text: str) -> None:
        """Once; it goes away by itself."""


class Power:
    """Mains power, and putting the computer to rest. Its methods may block: call them off the window's thread."""

    def plugged(self) -> bool:
        """Whether the computer is on mains power; one without a battery is."""
        return True

    def possible(self) -> tuple[WhenDone, ...]:
        """What this computer lets the program do when all is done."""
        return (WhenDone.NOTHING,)

    def rest(self, wanted: WhenDone) -> str:
        """Do it now; a sentence where it failed, else empty."""
        return ""


@dataclass(frozen=True)
class Desktop:
    """The parts; each does nothing unless it is given."""

    awake: Awake = field(default_factory=Awake)
    taskbar: Taskbar = field(default_factory=Taskbar)
    notifier: Notifier = field(default_factory=Notifier)
    power: Power = field(default_factory=Power)
