"""The few things a person may set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.gui.engine import Engine
from app.gui.settings import Settings
from app.gui.theme import Scheme, Theme
from app.gui.widgets.parts import button, label, named, row
from app.gui.widgets.segments import Segments
from app.gui.widgets.usable_switch import UsableSwitch
from app.jobs.events import Failure
from app.jobs.tasks import SignInTask


class SettingsDialog(QDialog):
    """Theme, where results go, and the Hub token; everything takes effect at once."""

    def __init__(self, settings: Settings, theme: Theme, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._theme, self._engine = settings, theme, engine
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
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("hf_…  (paste a token; leave empty to sign out)"))
        named(self.token, self.tr("Hub token"), self.tr("Needed for gated models only; kept in the system's keychain"))
        self.keep = button(self.tr("Keep"), self.tr("Keep the token in the system's keychain"), self._keep)
        self._answer = label(self.tr("Kept in your system's keychain, never in a file of ours."), "small", wrap=True)
        self.usable = UsableSwitch(settings)
        self.notify = QCheckBox(self.tr("Say when a job has ended"))
        named(self.notify, self.notify.text(), self.tr("A message of the system, if another window is in front"))
        self.notify.setChecked(settings.notify)
        self.notify.toggled.connect(self._on_notify)
        close = button(self.tr("Done"), self.tr("Close the settings"), self.accept, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(8)
        for item in (
            label(self.tr("Settings"), "title"), 8,
            label(self.tr("Look"), "strong"), row(self.look, None), 12,
            label(self.tr("Results go to"), "strong"), row(self.folder, browse), 12,
            label(self.tr("Hugging Face token"), "strong"), row(self.token, self.keep), self._answer, 12,
            label(self.tr("While it works"), "strong"), self.usable, self.notify, 12,
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

    def _on_notify(self, on: bool) -> None:
        self._settings.notify = on

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_browsed)
        dialog.open()

    def _on_browsed(self, path: str) -> None:
        self.folder.setText(path)
        self._on_folder()

    def _keep(self) -> None:
        self.keep.setEnabled(False)
        self._answer.setText(self.tr("One moment …"))
        request = self._engine.hub.ask(SignInTask(self.token.text().strip()))
        request.done.connect(self._on_signed_in)
        request.failed.connect(self._on_refused)

    def _on_signed_in(self, data: dict[str, bool]) -> None:
        self.keep.setEnabled(True)
        self.token.clear()
        kept = self.tr("The token is kept in your system's keychain.")
        self._answer.setText(kept if data["signed_in"] else self.tr("No token is kept."))

    def _on_refused(self, failure: Failure) -> None:
        self.keep.setEnabled(True)
        self._answer.setText(f"{failure.message} {failure.hint}".strip())
