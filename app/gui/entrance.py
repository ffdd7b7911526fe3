"""What stands in the window for the first half second, while the rest is still being read: the first page's beginning.

It looks as the Find page does at the start, and takes what a person does already; the window hands that on.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui.settings import Settings
from app.gui.widgets.parts import EDGE, named
from app.gui.widgets.welcome import Welcome


class Entrance(QWidget):
    """Signals:
    chosen: a path to open.
    searched: the field's text is to be looked for.
    """

    chosen = Signal(str)
    searched = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("page")
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText(self.tr("Search: a word, owner/name, or a web address"))
        named(self.field, self.tr("Search the Hub"), self.tr("Words, owner/name, or the address of a model's page"))
        self.field.returnPressed.connect(self.searched)
        self.welcome = Welcome(settings)
        self.welcome.chosen.connect(self.chosen)
        lower = QHBoxLayout()
        lower.addStretch(54)
        lower.addWidget(self.welcome, 46)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, 4, EDGE, 18)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addLayout(lower, 1)
        self.setFocusProxy(self.field)
