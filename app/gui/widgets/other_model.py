"""A second model beside the open one: the button that opens it, and the bar that says how both compare."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QToolButton, QWidget

from app.gui import words
from app.gui.comparison_desk import ComparisonDesk
from app.gui.session import Session
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.parts import button, label, named, row

RECENT = 6


class OtherModelButton(QToolButton):
    """A menu: a file, a folder, or a model that was open lately."""

    def __init__(self, session: Session, desk: ComparisonDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.setText(self.tr("Compare …"))
        named(
            self, self.tr("Compare with another model"), self.tr("Open a second model beside, such as a finished file")
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        session.opened.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setEnabled(self._session.outline is not None and not self._session.remote)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("A file (GGUF) …"), self.ask_file)
        self._menu.addAction(self.tr("A folder …"), self.ask_folder)
        here = self._session.outline.path if self._session.outline else ""
        recent = [path for path in self._session.settings.recent if path != here and "://" not in path][:RECENT]
        if recent:
            self._menu.addSeparator()
        for path in recent:
            self._menu.addAction(words.model_name(path), self._opener(path)).setToolTip(path)

    def _opener(self, path: str) -> Callable[[], None]:
        return lambda: self._desk.open(path)

    def ask_file(self) -> None:
        """Choose a file; finished ones lie in the output folder."""
        dialog = file_dialog(self.window(), self.tr("Compare with a file"), str(self._session.settings.output_folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Models (*.gguf *.safetensors)"), self.tr("All files (*)")])
        self._open(dialog)

    def ask_folder(self) -> None:
        """Choose a folder with a model."""
        dialog = file_dialog(self.window(), self.tr("Compare with a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._desk.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class OtherModelBar(QFrame):
    """Hides itself while there is no second model.

    Signals:
        shown_wanted: the differences are to be seen on the map.
    """

    shown_wanted = Signal()

    def __init__(self, session: Session, desk: ComparisonDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self._session, self._desk = session, desk
        self.sentence = label("", "", wrap=True)
        show = button(self.tr("On the map"), self.tr("Colour the map by how far each tensor lies from the other"),
                      self.shown_wanted.emit, "", "quiet")  # fmt: skip
        self.close_it = button(self.tr("Close"), self.tr("Take the second model away"), desk.close, "cancel", "quiet")
        layout = row(self.sentence, show, self.close_it, spacing=8)
        layout.setStretch(0, 1)
        layout.setContentsMargins(16, 6, 8, 6)
        self.setLayout(layout)
        desk.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        desk, outline = self._desk, self._session.outline
        self.setVisible(outline is not None and (desk.other is not None or desk.busy))
        if outline is None or self.isHidden():
            return
        if desk.other is None:
            self.sentence.setText(self.tr("Opening the second model …"))
            return
        text = self.tr("Beside: {0}. {1} of {2} tensors have a counterpart of the same shape.").format(
            desk.other.name, len(desk.differences), len(outline.tensors)
        )
        values = desk.values()
        if values and not desk.busy:
            middle = sorted(values.values())[len(values) // 2]
            text += " " + self.tr("The middle one differs by {0}.").format(
                words.percent(middle, 2 if middle < 0.01 else 1)
            )
        self.sentence.setText(text)
