"""The models opened last, as a list of quiet buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.gui import words
from app.gui.icons import set_icon
from app.gui.widgets.parts import clear, label


class Recent(QFrame):
    """Signals: chosen: a path."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 12, 12)
        self._layout.setSpacing(2)

    def show_paths(self, paths: list[str]) -> None:
        """Replace the list; it hides itself when empty."""
        clear(self._layout)
        self._layout.addWidget(label(self.tr("Opened before"), "strong"))
        self._layout.addSpacing(4)
        for path in paths:
            self._layout.addWidget(self._entry(path))
        self._layout.addStretch(1)
        self.setVisible(bool(paths))

    def _entry(self, path: str) -> QPushButton:
        from app.engine.address import is_link

        made = QPushButton(words.model_name(path))
        made.setProperty("role", "step")
        made.setToolTip(path)
        made.setAccessibleName(self.tr("Open {0}").format(path))
        set_icon(made, "look" if is_link(path) else "file" if path.endswith(".gguf") else "folder", "muted")
        made.clicked.connect(lambda: self.chosen.emit(path))
        return made
