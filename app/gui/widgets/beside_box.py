"""What is drawn over a tensor's histogram: nothing, what a type makes of it, another model's tensor, another tensor."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.parts import named

NOTHING, STORED, OTHER, PINNED = "nothing", "stored", "other", "pinned"


class BesideBox(ElidedCombo):
    """Signals: chosen: a key."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = NOTHING
        self.setMinimumContentsLength(8)
        named(self, self.tr("Draw beside"), self.tr("A second histogram over this one: before and after, or another"))
        self.show_choices("", "", "")
        self.currentIndexChanged.connect(self._on_changed)

    @property
    def key(self) -> str:
        """What is chosen."""
        return self.currentData()

    def show_choices(self, scheme: str, other: str, pinned: str) -> None:
        """Offer what there is.

        Args:
            scheme: the type that the tensor will have; empty: none.
            other: name of the model beside; empty: none.
            pinned: the other tensor in words; empty: none.
        """
        choices = [(self.tr("Nothing beside"), NOTHING)]
        if scheme:
            choices.append((self.tr("As {0} stores it").format(scheme), STORED))
        if other:
            choices.append((self.tr("In {0}").format(other), OTHER))
        if pinned:
            choices.append((pinned, PINNED))
        if choices == [(self.itemText(place), self.itemData(place)) for place in range(self.count())]:
            return
        self.blockSignals(True)
        self.clear()
        for text, key in choices:
            self.addItem(text, key)
        self.setCurrentIndex(max(0, self.findData(self._wanted)))
        self.blockSignals(False)

    def choose(self, key: str) -> None:
        """Choose; where it is not offered yet, as soon as it is."""
        self._wanted = key
        if (place := self.findData(key)) >= 0:
            self.setCurrentIndex(place)

    def _on_changed(self) -> None:
        self._wanted = self.key
        self.chosen.emit(self.key)
