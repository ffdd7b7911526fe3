"""One preset: what it is for, in a sentence, and what this model would weigh with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout

from app.engine.plan import Plan
from app.gui import words
from app.gui.icons import set_icon
from app.gui.widgets.parts import label, named, row


class PresetCard(QPushButton):
    """A button that stays down while its preset is the chosen one."""

    def __init__(self, title: str, sentence: str, badge: str = "", mark: str = "", menu: QMenu | None = None) -> None:
        """Args: badge: technical name. mark: a word that sets it apart ("Default"). menu: what can be done to it."""
        super().__init__()
        self.setProperty("role", "preset")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = f"{title} ({badge})" if badge else title
        self.setAccessibleName(f"{name}, {mark}" if mark else name)
        self.setAccessibleDescription(sentence)
        self.setToolTip(f"{sentence} ({badge})" if badge else sentence)
        self._size = label("", "strong")
        self._bits = label("", "small")
        self._bits.setToolTip(self.tr("Bits per weight, on average"))
        heading = label(title, "strong", wrap=True)
        self._badge, self._mark = label(badge, "badge"), label(mark, "accent-badge")
        for item, text in ((self._badge, badge), (self._mark, mark)):
            if not text:
                item.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 16, 16)
        layout.setSpacing(4)
        head = row(heading, self._badge, spacing=8)
        head.setStretch(0, 1)
        head.setAlignment(self._badge, Qt.AlignmentFlag.AlignTop)
        if menu is not None:
            head.addWidget(self._more(title, menu), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.sentence = label(sentence, "small", wrap=True)
        layout.addWidget(self.sentence)
        layout.addStretch(1)
        layout.addSpacing(4)
        layout.addLayout(row(self._size, self._mark, None, self._bits))
        for item in (heading, self._badge, self.sentence, self._mark, self._size, self._bits):
            item.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _more(self, title: str, menu: QMenu) -> QToolButton:
        more = QToolButton(self)
        more.setProperty("role", "quiet")
        set_icon(more, "more", "muted")
        more.setFixedSize(34, 26)
        more.setMenu(menu)
        menu.setParent(more, menu.windowFlags())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        named(more, self.tr("More about {0}").format(title), self.tr("Rename, update, export or delete it"))
        return more

    def show_plan(self, plan: Plan | None) -> None:
        """What this model would weigh."""
        self._size.setText(words.size(plan.size_bytes) if plan else "")
        self._bits.setText(words.bits(plan.bits_per_weight) if plan else "")

    def show_size(self, text: str) -> None:
        """What it would weigh, in words."""
        self._size.setText(text)

    def sizeHint(self) -> QSize:
        """As its contents want."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its contents need."""
        return self.layout().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped sentences."""
        return self.layout().heightForWidth(width)
