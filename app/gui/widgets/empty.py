"""What a page shows while it has nothing: a picture, a sentence, and the button that leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.gui.icons import Picture
from app.gui.widgets.parts import label


class Empty(QWidget):
    """A calm page with nothing on it yet."""

    def __init__(self, icon: str, title: str, sentence: str, *buttons: QPushButton) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(Picture(icon, 56))
        layout.addSpacing(8)
        self.title = label(title, "heading", wrap=True)
        self.sentence = label(sentence, "muted", wrap=True)
        for item in (self.title, self.sentence):
            item.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(item)
        layout.addSpacing(10)
        for item in buttons:
            layout.addWidget(item, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
