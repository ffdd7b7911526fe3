"""Above every page: the step's name, and the model that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from app.gui import words
from app.gui.widgets.parts import EDGE, column, label, row

if TYPE_CHECKING:
    from app.engine.outline import Outline
    from app.jobs.events import JobProgress


class Header(QFrame):
    """Title at the left, model at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self._title = label("", "title")
        self._sentence = label("", "muted")
        self._model = label("", "strong")
        self._facts = label("", "small")
        names = row(None, self._model)
        facts = row(None, self._facts)
        self._layout = row(column(self._title, self._sentence, spacing=2), None, column(names, facts, spacing=3))
        self.setLayout(self._layout)
        self._short = True
        self.set_short(False)
        self.show_outline(None)

    def set_short(self, short: bool) -> None:
        """One line, where the window is low."""
        if short != self._short:
            self._short = short
            self._sentence.setVisible(not short)
            self._facts.setVisible(not short)
            self._layout.setContentsMargins(EDGE, 12 if short else 22, EDGE, 8 if short else 14)

    def show_step(self, title: str, sentence: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def show_opening(self, name: str) -> None:
        """Say that a model is being opened."""
        self._model.setText(self.tr("Opening {0} …").format(name))
        self._facts.setText("")

    def show_progress(self, progress: JobProgress) -> None:
        """Say how much of it has arrived."""
        arrived = words.size(progress.done_bytes) if progress.done_bytes else ""
        self._facts.setText("  ·  ".join(part for part in (progress.what, arrived) if part))

    def show_outline(self, outline: Outline | None) -> None:
        """Name the open model."""
        self._model.setText(outline.name if outline else self.tr("No model open"))
        facts = self.tr("{0}  ·  {1} parameters  ·  {2}")
        text = facts.format(outline.family, words.count(outline.parameters), words.size(outline.size_bytes)) \
            if outline else ""  # fmt: skip
        if outline and outline.remote:
            text += self.tr("  ·  not downloaded")
        self._facts.setText(text)
        self._model.setToolTip(outline.path if outline else "")
