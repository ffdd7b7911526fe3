"""How fast downloads may be: no limit, one of a few, or a figure of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.gui.settings import Settings
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.parts import named, number_field, row

MEGABYTE = 1_000_000
CHOICES = (0, 1 * MEGABYTE, 5 * MEGABYTE, 20 * MEGABYTE)
OWN = -1


class LimitPicker(QWidget):
    """Reads and changes `Settings.bandwidth_limit`; takes effect at once."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.choice = DropDown()
        for value in CHOICES:
            text = self.tr("up to {0} MB/s").format(value // MEGABYTE) if value else self.tr("full speed")
            self.choice.addItem(text, value)
        self.choice.addItem(self.tr("up to …"), OWN)
        named(self.choice, self.tr("Speed limit"), self.tr("What all downloads together may take of the connection"))
        self.own = QDoubleSpinBox()
        self.own.setRange(0.1, 10_000)
        self.own.setDecimals(1)
        self.own.setSuffix(self.tr(" MB/s"))
        self.own.setKeyboardTracking(False)
        number_field(self.own, self.tr("Speed limit in megabytes per second"), self.choice.toolTip())
        self.setLayout(row(self.choice, self.own))
        self._show()
        self.choice.activated.connect(self._on_chosen)
        self.own.valueChanged.connect(self._on_own)
        settings.downloads_changed.connect(self._show)

    def _show(self) -> None:
        limit = self._settings.bandwidth_limit
        known = limit in CHOICES
        for widget in (self.choice, self.own):
            widget.blockSignals(True)
        self.choice.setCurrentIndex(self.choice.findData(limit if known else OWN))
        if not known:
            self.own.setValue(limit / MEGABYTE)
        for widget in (self.choice, self.own):
            widget.blockSignals(False)
        self.own.setVisible(not known)

    def _on_chosen(self) -> None:
        chosen = self.choice.currentData()
        if chosen != OWN:
            self._settings.bandwidth_limit = chosen
            return
        limit = self._settings.bandwidth_limit
        if limit in CHOICES:  # a figure that is not on the list, near the one that was
            self._settings.bandwidth_limit = limit * 2 if limit else 10 * MEGABYTE
        self.own.setFocus()
        self.own.selectAll()

    def _on_own(self, value: float) -> None:
        self._settings.bandwidth_limit = round(value * MEGABYTE)
