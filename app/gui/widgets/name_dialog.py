"""Asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.parts import button, label, named, row


class NameDialog(Dialog):
    """Signals: chosen: a name that is not empty."""

    chosen = Signal(str)

    def __init__(self, title: str, sentence: str, name: str, longest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self.name = QLineEdit(name)
        self.name.setMaxLength(longest)
        self.name.selectAll()
        named(self.name, self.tr("Name"), sentence)
        self.keep = button(self.tr("Save"), title, self._keep, role="primary")
        self.keep.setDefault(True)
        leave = button(self.tr("Cancel"), self.tr("Change nothing"), self.reject)
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.setEnabled(bool(name.strip()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "heading", wrap=True))
        layout.addWidget(label(sentence, "small", wrap=True))
        layout.addWidget(self.name)
        layout.addLayout(row(None, leave, self.keep))

    def _keep(self) -> None:
        self.chosen.emit(self.name.text().strip())
        self.accept()
