"""Qt's dialogs in the colours and the type of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from app.gui.theme import dress_dialog


class _Dressed:
    def setVisible(self, visible: bool) -> None:
        """Qt's own. The sheet comes before the size is decided, and follows the theme from then on."""
        if visible and not self.styleSheet():
            dress_dialog(self)
        super().setVisible(visible)


class Dialog(_Dressed, QDialog):
    """For dialogs of our own."""


class FileDialog(_Dressed, QFileDialog):
    """Asks for a file or a folder."""


class MessageBox(_Dressed, QMessageBox):
    """Asks a question."""
