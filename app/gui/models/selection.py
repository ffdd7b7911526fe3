"""Which tensors are chosen: one list that the map, the table and the tree share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Attributes:
        names: what is chosen, in the order of the model or as it was chosen.
        current: the one whose values are shown; empty: none.

    Signals:
        changed: any of both is different.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.current = ""

    def choose(self, names: Iterable[str], current: str = "") -> None:
        """Choose these and no others; `current` is the last of them unless said."""
        chosen = tuple(dict.fromkeys(names))
        now = current or (chosen[-1] if chosen else "")
        if (chosen, now) != (self.names, self.current):
            self.names, self.current = chosen, now
            self.changed.emit()

    @property
    def other(self) -> str:
        """The one beside the current, where exactly two are chosen."""
        if len(self.names) != 2 or self.current not in self.names:
            return ""
        return self.names[0] if self.names[1] == self.current else self.names[1]
