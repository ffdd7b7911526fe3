"""Big before-and-after figures: one card each."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.gui.widgets.parts import label


class Figure(QFrame):
    """A title, a large value, and a line that puts it in proportion."""

    def __init__(self, title: str, tooltip: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setToolTip(tooltip)
        self._title = title
        self._value = label("", "title")
        self._note = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 14)
        layout.setSpacing(2)
        layout.addWidget(label(title, "small"))
        layout.addWidget(self._value)
        layout.addWidget(self._note)
        layout.addStretch(1)

    def show_value(self, value: str, note: str) -> None:
        """Show another figure."""
        self._value.setText(value)
        self._note.setText(note)
        self.setAccessibleName(f"{self._title}: {value}. {note}")
