"""The first minute: the sample, a folder or file from this computer, and what was opened before."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.assets import resource
from app.gui.icons import Picture
from app.gui.settings import Settings
from app.gui.widgets.early import center
from app.gui.widgets.flow_grid import FlowGrid
from app.gui.widgets.parts import GAP, button, card, column, label, row, scrolled
from app.gui.widgets.recent import Recent


class Welcome(QWidget):
    """Signals: chosen: a path to open."""

    chosen = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.sample = button(
            self.tr("Try it with the sample"),
            self.tr("A small model that came with the program: the whole way in a minute, no network"),
            lambda: self.chosen.emit(str(resource("sample-model"))),
            "sample",
            "primary",
        )
        self.folder = button(
            self.tr("Open folder …"), self.tr("A folder with config.json and .safetensors files"),
            self._ask_folder, "folder",
        )  # fmt: skip
        self.file = button(self.tr("Open .gguf …"), self.tr("A model in one GGUF file"), self._ask_file, "file")
        title = label(self.tr("Make a heavy model light"), "title", wrap=True)
        sentence = label(
            self.tr("Choose a model of the list, search for one, or drop a folder or .gguf file on this window."),
            "muted",
            wrap=True,
        )
        hint = label(self.tr("New here? The sample takes a minute and needs no network."), "small", wrap=True)
        for item in (title, sentence, hint):
            center(item)
        others = FlowGrid(140, 2)
        others.show_widgets([self.folder, self.file])
        inner = column(
            Picture("feather", 56), 4, title, sentence, 10, row(None, self.sample, None), hint, 10,
            others, spacing=8,
        )  # fmt: skip
        self.recent = Recent()
        self.recent.chosen.connect(self.chosen)
        layout = column(card(inner, "drop", 18), self.recent, None, spacing=GAP)
        self.setLayout(column(scrolled(layout)))
        settings.recent_changed.connect(self._show_recent)
        self._show_recent()

    def _show_recent(self) -> None:
        self.recent.show_paths(self._settings.recent)

    def _ask_folder(self) -> None:
        self._ask(self.tr("Open a model's folder"), "")

    def _ask_file(self) -> None:
        self._ask(self.tr("Open a GGUF file"), self.tr("GGUF models (*.gguf)"))

    def _ask(self, title: str, names: str) -> None:
        """For a file with one of these names; for a folder without any."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        from app.gui.widgets.dialogs import file_dialog

        dialog = file_dialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile if names else QFileDialog.FileMode.Directory)
        if names:
            dialog.setNameFilter(names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
