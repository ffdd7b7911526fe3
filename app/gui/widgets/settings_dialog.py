"""The few things a person may set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.gui.account_desk import AccountDesk
from app.gui.settings import MOST_DOWNLOADS, Settings
from app.gui.theme import Scheme, Theme
from app.gui.widgets.limit_picker import LimitPicker
from app.gui.widgets.parts import button, label, named, row
from app.gui.widgets.segments import Segments
from app.gui.widgets.sign_in_panel import SignInPanel


class SettingsDialog(QDialog):
    """Theme, where results go, downloads, and the Hub account; everything takes effect at once."""

    def __init__(self, settings: Settings, theme: Theme, account: AccountDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._theme = settings, theme
        self.look = Segments(
            [
                (Scheme.SYSTEM.value, self.tr("As the system"), self.tr("Follow the system's light or dark setting")),
                (Scheme.LIGHT.value, self.tr("Light"), self.tr("Always light")),
                (Scheme.DARK.value, self.tr("Dark"), self.tr("Always dark")),
            ]
        )
        self.look.choose(settings.scheme.value)
        self.look.chosen.connect(self._on_look)
        self.folder = QLineEdit(str(settings.output_folder))
        named(
            self.folder, self.tr("Folder for results"), self.tr("Where compressed models go unless you say otherwise")
        )
        self.folder.editingFinished.connect(self._on_folder)
        browse = button(self.tr("Change …"), self.tr("Choose another folder"), self._browse, "folder")
        self.at_a_time = QComboBox()
        for number in range(1, MOST_DOWNLOADS + 1):
            self.at_a_time.addItem(self.tr("{0} at a time").format(number), number)
        self.at_a_time.setCurrentIndex(settings.downloads_at_a_time - 1)
        self.at_a_time.activated.connect(self._on_at_a_time)
        named(self.at_a_time, self.tr("Downloads at a time"), self.tr("How many downloads run side by side"))
        self.limit = LimitPicker(settings)
        self.account = SignInPanel(account)
        close = button(self.tr("Done"), self.tr("Close the settings"), self.accept, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(8)
        for item in (
            label(self.tr("Settings"), "title"), 8,
            label(self.tr("Look"), "strong"), row(self.look, None), 12,
            label(self.tr("Results go to"), "strong"), row(self.folder, browse), 12,
            label(self.tr("Downloads"), "strong"), row(self.at_a_time, self.limit, None), 12,
            label(self.tr("Hugging Face account"), "strong"), self.account, 12,
            row(None, close),
        ):  # fmt: skip
            if isinstance(item, int):
                layout.addSpacing(item)
            elif isinstance(item, QWidget):
                layout.addWidget(item)
            else:
                layout.addLayout(item)

    def _on_look(self, key: str) -> None:
        self._settings.scheme = Scheme(key)
        self._theme.choose(Scheme(key))

    def _on_folder(self) -> None:
        if self.folder.text().strip():
            self._settings.output_folder = Path(self.folder.text().strip()).expanduser()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_browsed)
        dialog.open()

    def _on_browsed(self, path: str) -> None:
        self.folder.setText(path)
        self._on_folder()

    def _on_at_a_time(self) -> None:
        self._settings.downloads_at_a_time = self.at_a_time.currentData()
