"""The switch "Keep the computer usable"; all of them show the same setting and apply it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from app.gui.settings import Settings
from app.gui.widgets.parts import named
from app.jobs import courtesy


class UsableSwitch(QCheckBox):
    """Bound to the settings."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setText(self.tr("Keep the computer usable"))
        tip = self.tr("Jobs run at low priority on {0} of {1} processor cores; also while one is running")
        named(self, self.text(), tip.format(courtesy.polite_threads(), courtesy.cores()))
        self._follow()
        self.toggled.connect(self._on_toggled)
        settings.manners_changed.connect(self._follow)

    def _follow(self) -> None:
        self.setChecked(self._settings.keep_usable)

    def _on_toggled(self, on: bool) -> None:
        self._settings.keep_usable = on
