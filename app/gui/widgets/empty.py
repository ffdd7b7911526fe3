"""What a page shows while it has nothing: a picture, a sentence, and the button that leads on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.icons import pixmap
from app.gui.theme import colors
from app.gui.widgets.parts import label


class Picture(QLabel):
    """An icon as a picture, in a colour of the theme."""

    def __init__(self, name: str, size: int, color: str = "accent") -> None:
        super().__init__()
        self._name, self._size, self._color = name, size, color
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()

    def show_icon(self, name: str, color: str) -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, getattr(colors(), self._color), self._size, self.devicePixelRatioF()))


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
