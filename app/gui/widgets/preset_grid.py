"""All presets: the recommended ones as cards, the others folded away below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.engine.mixes import DEFAULT_MIX, mixes
from app.engine.plan import Plan
from app.gui.said import said
from app.gui.widgets.parts import button, label
from app.gui.widgets.preset_card import PresetCard

CARD_WIDTH = 250  # below which a card is too narrow for its sentence
MOST_COLUMNS = 3


class PresetGrid(QWidget):
    """Signals: chosen: a mix's name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, PresetCard] = {}
        groups: dict[str, list[PresetCard]] = {}
        for mix in mixes().values():
            made = PresetCard(mix, mix.name == DEFAULT_MIX)
            made.clicked.connect(lambda _=False, name=mix.name: self.chosen.emit(name))
            self.cards[mix.name] = made
            groups.setdefault(mix.group, []).append(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 0)
        # as narrow as the window wants; `resizeEvent` answers with fewer columns
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.setSpacing(10)
        self._grids = [(QGridLayout(), groups[title]) for title in groups]
        for grid, _ in self._grids:
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setSpacing(12)
        self._columns = 0
        layout.addLayout(self._grids[0][0])
        self._more = button("", self.tr("Presets for special cases"), self._toggle, role="quiet")
        layout.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._others = QWidget()
        inner = QVBoxLayout(self._others)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        for title, (grid, _) in list(zip(groups, self._grids, strict=True))[1:]:
            inner.addWidget(label(said(title), "strong"))
            inner.addLayout(grid)
        self._arrange(2)
        layout.addWidget(self._others)
        layout.addStretch(1)
        self._show_others(False)

    def show_choice(self, name: str, edited: bool) -> None:
        """Mark the chosen preset; one that was changed by hand is no longer that preset."""
        for key, made in self.cards.items():
            made.setChecked(key == name and not edited)
        if name in self.cards and self._others.isAncestorOf(self.cards[name]):
            self._show_others(True)

    def show_plans(self, plans: Mapping[str, Plan]) -> None:
        """What the model would weigh under each preset."""
        for key, made in self.cards.items():
            made.show_plan(plans.get(key))

    def _toggle(self) -> None:
        self._show_others(self._others.isHidden())

    def _show_others(self, shown: bool) -> None:
        self._others.setVisible(shown)
        text = self.tr("Show fewer presets") if shown else self.tr("Show all presets")
        self._more.setText(text)
        self._more.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as have room."""
        super().resizeEvent(event)
        self._arrange(max(1, min(MOST_COLUMNS, event.size().width() // CARD_WIDTH)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for grid, cards in self._grids:
            for number, made in enumerate(cards):
                grid.addWidget(made, number // columns, number % columns)
            for number in range(MOST_COLUMNS):
                grid.setColumnStretch(number, 1 if number < columns else 0)
