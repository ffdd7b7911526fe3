"""The recipe as JSON: read, copied, edited, checked while it is written, and taken over."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QShowEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QTextEdit, QWidget

from app.gui import words
from app.gui.models.recipe_text import Checked, check
from app.gui.preset_desk import PresetDesk
from app.gui.session import Session
from app.gui.theme import colors
from app.gui.widgets.dialogs import file_dialog
from app.gui.widgets.parts import button, column, label, named, row, set_role
from app.jobs.recipes import recipe_text

REST_MS = 250  # what is being typed is not checked at every letter


class RecipeEditor(QWidget):
    """Shows the session's recipe until someone edits it; then it waits to be applied or dropped."""

    def __init__(self, session: Session, desk: PresetDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._shown = ""
        self.checked = Checked(None)
        self.text = QPlainTextEdit()
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        tip = self.tr("All that was chosen, as a file of it would say it. It can be edited here")
        named(self.text, self.tr("The recipe as JSON"), tip)
        self.verdict = label("", "small", wrap=True)
        self.copy = button(self.tr("Copy"), self.tr("Copy this text"), self._copy, "copy")
        self.export = button(
            self.tr("Export …"), self.tr("Write it as a file, for `--recipe` or to share"), self._export
        )
        self.drop = button(self.tr("Drop edits"), self.tr("Back to the recipe as it is"), self._drop, "reset")
        self.apply = button(
            self.tr("Apply"), self.tr("Let this be the recipe; undo brings the one before back"), self._apply,
            role="primary",
        )  # fmt: skip
        layout = column(
            label(self.tr("The whole recipe as text (JSON)"), "strong"), self.text, self.verdict,
            row(self.copy, self.export, None, self.drop, self.apply), spacing=10,
        )  # fmt: skip
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._check)
        self.text.textChanged.connect(self._on_typed)
        session.plan_changed.connect(self._follow)
        session.opened.connect(self._follow)

    @property
    def edited(self) -> bool:
        """Whether the text is another than was shown."""
        return self.text.toPlainText() != self._shown

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while hidden is shown now."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Show the recipe as it is, unless someone is writing."""
        if not self.isVisible():
            return
        if self.edited and self._shown:
            self._check()
            return
        self._show()

    def _show(self) -> None:
        text = recipe_text(self._session.recipe)
        if text != self.text.toPlainText():
            place = self.text.verticalScrollBar().value()
            self._shown = text
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(place)
        self._shown = text
        self._check()

    def _on_typed(self) -> None:
        self.apply.setEnabled(False)
        self.drop.setEnabled(self.edited)
        self._rest.start()

    def _check(self) -> None:
        """Say whether it is a recipe, and what it would make."""
        self._rest.stop()
        self.checked = check(self.text.toPlainText(), self._session.planner)
        found = self.checked
        if found.recipe is None:
            self.verdict.setText(found.trouble)
            set_role(self.verdict, "bad")
        else:
            size = words.size(found.size_bytes)
            edited = self.tr("A valid recipe: {0} with this model. Apply it to see more.").format(size)
            self.verdict.setText(edited if self.edited else self.tr("This is what will be done: {0}.").format(size))
            set_role(self.verdict, "small")
        self._mark(found.line)
        same = found.recipe is None or found.recipe == self._session.recipe
        self.apply.setEnabled(not same)
        self.drop.setEnabled(self.edited)

    def _mark(self, line: int) -> None:
        """Colour the line that is to blame."""
        marks = []
        if line:
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(QColor(colors().bad_soft))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(self.text.document().findBlockByNumber(line - 1))
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _apply(self) -> None:
        self._check()
        if self.checked.recipe is not None and self._session.set_recipe(self.checked.recipe):
            self._show()

    def _drop(self) -> None:
        self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _export(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Export the recipe"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Recipes (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{self._session.recipe.name or 'recipe'}.json")
        recipe = self._session.recipe
        dialog.fileSelected.connect(lambda path: self._desk.export_file(recipe, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
