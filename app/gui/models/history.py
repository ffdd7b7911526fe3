"""Undo and redo over immutable values."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class History(Generic[T]):
    """A present value with its past and its undone future."""

    def __init__(self, present: T) -> None:
        self.present = present
        self._past: list[T] = []
        self._future: list[T] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def before(self) -> T | None:
        """What an undo would bring back."""
        return self._past[-1] if self._past else None

    @property
    def after(self) -> T | None:
        """What a redo would bring back."""
        return self._future[-1] if self._future else None

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def push(self, value: T) -> None:
        """Make `value` the present; what was undone is gone. An equal value is no step."""
        if value == self.present:
            return
        self._past.append(self.present)
        self._future.clear()
        self.present = value

    def amend(self, value: T) -> None:
        """Replace the present without a step: one drag of a slider is one choice. What was undone is gone."""
        self._future.clear()
        self.present = value

    def undo(self) -> None:
        """Take one step back, where there is one."""
        if self._past:
            self._future.append(self.present)
            self.present = self._past.pop()

    def redo(self) -> None:
        """Take back one undo, where there is one."""
        if self._future:
            self._past.append(self.present)
            self.present = self._future.pop()
