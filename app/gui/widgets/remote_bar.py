"""Says that the open model was not downloaded, and offers to do so."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from app.gui import words
from app.gui.models import remote_words
from app.gui.session import Session
from app.gui.widgets.parts import button, label, row


class RemoteBar(QFrame):
    """Hides itself while the open model is on this computer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self._session = session
        self.sentence = label("", "", wrap=True)
        self.download = button(
            self.tr("Download"), "", session.want_download, "download", "primary",
        )  # fmt: skip
        layout = row(self.sentence, self.download, spacing=12)
        layout.setStretch(0, 1)
        layout.setContentsMargins(16, 8, 8, 8)
        self.setLayout(layout)
        session.opened.connect(self._on_opened)
        self._on_opened()

    def _on_opened(self) -> None:
        outline = self._session.outline
        self.setVisible(outline is not None and outline.remote)
        if outline is not None and outline.remote:
            self.show_read(outline.read_bytes)
            text = self.tr("Fetch all {0}; what you choose now is kept").format(words.size(outline.size_bytes))
            self.download.setToolTip(text)

    def show_read(self, read_bytes: int) -> None:
        """More of it was fetched."""
        outline = self._session.outline
        if outline is not None and outline.remote:
            self.sentence.setText(remote_words.how_much(outline, read_bytes))
            self.setAccessibleName(self.sentence.text())
