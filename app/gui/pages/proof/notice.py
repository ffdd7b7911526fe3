"""A strip that asks or tells something, with the buttons that belong to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.gui.widgets.parts import button, clear, label, row

Action = tuple[str, Callable[[], object]]


class Notice(QFrame):
    """Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self.text = label("", "", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = QWidget()
        self._actions.setObjectName("clear")
        self._buttons = row(spacing=8)
        self._actions.setLayout(self._buttons)
        self.close_button = button("", self.tr("Close this message"), self.hide, "cancel", "quiet")
        layout = row(self.text, self._actions, self.close_button, spacing=12)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def say(self, text: str, *actions: Action, keeps: bool = False) -> None:
        """Show a sentence and buttons; a pressed one closes the strip unless it `keeps` open."""
        clear(self._buttons)
        self.text.setText(text)
        self.setAccessibleName(text)
        for number, (words, act) in enumerate(actions):
            made = button(words, words, lambda act=act: self._act(act, keeps), role="primary" if not number else "")
            self._buttons.addWidget(made)
        self.show()

    def buttons(self) -> dict[str, QWidget]:
        """What can be pressed, by its text."""
        found = [self._buttons.itemAt(place).widget() for place in range(self._buttons.count())]
        return {item.text(): item for item in found}

    def _act(self, act: Callable[[], object], keeps: bool) -> None:
        if not keeps:
            self.hide()
        act()
