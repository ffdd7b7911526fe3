"""One preset: what it is for, in a sentence, and what this model would weigh with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.engine.mixes import Mix
from app.engine.plan import Plan
from app.gui import words
from app.gui.said import said
from app.gui.widgets.parts import label, row


class PresetCard(QPushButton):
    """A button that stays down while its preset is the chosen one."""

    def __init__(self, mix: Mix, default: bool) -> None:
        super().__init__()
        self.mix = mix
        self.setProperty("role", "preset")
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{said(mix.title)} ({mix.name})")
        self.setAccessibleDescription(said(mix.sentence))
        self.setToolTip(f"{said(mix.sentence)} ({mix.name})")
        self._size = label("", "strong")
        self._bits = label("", "small")
        self._bits.setToolTip(self.tr("Bits per weight, on average"))
        title = label(said(mix.title), "strong", wrap=True)
        badge = label(mix.name, "badge")
        default_badge = label(self.tr("Default"), "accent-badge")
        if not default:
            default_badge.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 16, 16)
        layout.setSpacing(4)
        head = row(title, badge, spacing=8)
        head.setStretch(0, 1)
        head.setAlignment(badge, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        sentence = label(said(mix.sentence), "small", wrap=True)
        layout.addWidget(sentence)
        layout.addStretch(1)
        layout.addSpacing(4)
        layout.addLayout(row(self._size, default_badge, None, self._bits))
        for item in (title, badge, sentence, default_badge, self._size, self._bits):
            item.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_plan(self, plan: Plan | None) -> None:
        """What this model would weigh."""
        self._size.setText(words.size(plan.size_bytes) if plan else "")
        self._bits.setText(words.bits(plan.bits_per_weight) if plan else "")

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
