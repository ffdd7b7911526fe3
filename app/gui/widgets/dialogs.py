"""Dialogs in the colours and the type of the program.

A file dialog and a question are made by a function, not by a class of ours: for its own classes alone Qt opens the
system's dialog.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.gui.screens import fitting
from app.gui.theme import dress_dialog


class Dialog(QDialog):
    """For dialogs of our own."""

    def setVisible(self, visible: bool) -> None:
        """Qt's own. The sheet comes before the size is decided, and follows the theme from then on."""
        if visible and not self.styleSheet():
            dress_dialog(self)
        if visible and self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # all others ask for what they need
            self.resize(fitting(self.size(), self))
        super().setVisible(visible)


def file_dialog(parent: QWidget, title: str, start: str = "") -> QFileDialog:
    """Ask for a file or a folder; `start` is what is looked at first."""
    made = QFileDialog(parent, title, start)
    dress_dialog(made)
    return made


def message_box(parent: QWidget) -> QMessageBox:
    """Ask a question."""
    made = QMessageBox(parent)
    dress_dialog(made)
    return made
