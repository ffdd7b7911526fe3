"""A row of buttons of which one is down: a choice between a few views."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy


class Segments(QFrame):
    """Signals: chosen: the key of the button that is down now."""

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str, str]], tight: bool = False) -> None:
        """Args: choices: (key, text, tooltip) each; the first is down. tight: where there are many of them."""
        super().__init__()
        self.setProperty("tight", tight)
        self.setProperty("role", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _, _ in choices]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        for number, (_, text, tooltip) in enumerate(choices):
            made = QPushButton(text)
            made.setProperty("role", "segment")
            made.setCheckable(True)
            made.setToolTip(tooltip)
            made.setAccessibleName(text)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(made, number)
            layout.addWidget(made)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    @property
    def key(self) -> str:
        """Which one is down."""
        return self._keys[self._group.checkedId()]

    @property
    def keys(self) -> tuple[str, ...]:
        """All of them, in order."""
        return tuple(self._keys)

    def choose(self, key: str) -> None:
        """Press one."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button for a key."""
        found = self._group.button(self._keys.index(key))
        assert isinstance(found, QPushButton)
        return found

    def _on_toggled(self, number: int, down: bool) -> None:
        if down:
            self.chosen.emit(self._keys[number])
