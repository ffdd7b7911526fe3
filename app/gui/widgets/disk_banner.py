"""Why the queue waits: a disk is full. It says how much is missing and goes on by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame

from app.gui.icons import Picture
from app.gui.job_board import JobBoard
from app.gui.models import job_words
from app.gui.widgets.parts import button, column, label, row


class DiskBanner(QFrame):
    """Needed and free, and a way to the folder."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self.setProperty("role", "note")
        self._board = board
        self.title = label(self.tr("The queue waits for space on the disk"), "strong", wrap=True)
        self.text = label("", "", wrap=True)
        self.open = button(self.tr("Open folder"), self.tr("Show what lies on that disk"), self._open, "folder")
        self.check = button(self.tr("Check again"), self.tr("Look now whether there is room"), board.check, "reset")
        layout = row(Picture("alert", 22, "warn"), column(self.title, self.text, spacing=3), spacing=12)
        layout.setStretch(1, 1)
        layout.addWidget(self.open)
        layout.addWidget(self.check)
        layout.setContentsMargins(16, 12, 12, 12)
        self.setLayout(layout)
        self.hide()  # until it has a page; shown before, it would be a window of its own
        board.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is missing, if anything."""
        low = self._board.low_disk
        self.setVisible(low is not None)
        if low is not None:
            self.text.setText(job_words.low_disk(low))
            self.setAccessibleName(f"{self.title.text()}. {self.text.text()}")

    def _open(self) -> None:
        if (low := self._board.low_disk) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(low.folder))
