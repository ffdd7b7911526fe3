"""What a model said, with the words marked that the other one did not say."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser

from app.engine.conversation.turns import Turn
from app.gui.models.differing import Stretch
from app.gui.theme import colors


def marked(stretches: Sequence[Stretch]) -> str:
    """As rich text; differing words have another colour and a line under them, so that colour alone says nothing."""
    palette = colors()
    style = f"background-color:{palette.warn_soft}; color:{palette.warn}; text-decoration:underline"
    parts = [
        f'<span style="{style}">{escape(item.text)}</span>' if item.differs else escape(item.text) for item in stretches
    ]
    return "".join(parts).replace("\n", "<br>")


class AnswerView(QTextBrowser):
    """A conversation's one side, growing at its end."""

    def __init__(self, name: str, tooltip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[tuple[Turn, ...], str, tuple[Stretch, ...], str] = ((), "", (), "")

    def show_answer(self, turns: Sequence[Turn], question: str, answer: Sequence[Stretch], note: str) -> None:
        """Show what was said before, the question, the answer as far as it is there, and a remark below it."""
        shown = (tuple(turns), question, tuple(answer), note)
        if shown != self._shown:
            self._shown = shown
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._draw()

    def _draw(self) -> None:
        turns, question, answer, note = self._shown
        bar = self.verticalScrollBar()
        at_end, place = bar.value() >= bar.maximum() - 4, bar.value()
        muted = colors().muted
        parts = [self._turn(turn) for turn in turns]
        if question:
            parts.append(self._turn(Turn("user", question)))
        if answer:
            parts.append(f"<p>{marked(answer)}</p>")
        if note:
            parts.append(f'<p style="color:{muted}">{escape(note)}</p>')
        self.setHtml("".join(parts))
        bar.setValue(bar.maximum() if at_end else place)

    def _turn(self, turn: Turn) -> str:
        text = escape(turn.text).replace("\n", "<br>")
        return f"<p><b>{text}</b></p>" if turn.role == "user" else f"<p>{text}</p>"
