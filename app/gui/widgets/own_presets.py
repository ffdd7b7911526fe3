"""A person's own presets: saved from what is chosen, renamed, updated, deleted, imported and exported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QVBoxLayout, QWidget

from app.engine.errors import CompressError
from app.engine.recipe import Recipe
from app.gui.models import recipe_words
from app.gui.models.rules import suited
from app.gui.preset_desk import PresetDesk
from app.gui.said import told
from app.gui.session import Session
from app.gui.widgets.dialogs import file_dialog, message_box
from app.gui.widgets.flow_grid import FlowGrid
from app.gui.widgets.name_dialog import NameDialog
from app.gui.widgets.parts import button, label, row
from app.gui.widgets.preset_card import PresetCard
from app.jobs.recipes import LONGEST_NAME

CARD_WIDTH, MOST_COLUMNS = 240, 3


class OwnPresets(QWidget):
    """Attributes: cards: by name.

    Signals: chosen: a name; its recipe is the session's now.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, desk: PresetDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.cards: dict[str, PresetCard] = {}
        self._to_size: list[Recipe] = []
        self._sizer = QTimer(self)
        self._sizer.timeout.connect(self._size_next)
        self.save = button(
            self.tr("Save as preset …"), self.tr("Keep what is chosen now under a name of yours"), self._save, "heart"
        )
        self.load = button(
            self.tr("Import …"), self.tr("Take a preset from a recipe file (JSON)"), self._choose_import, "file"
        )
        self._none = label(self.tr("What you choose can be kept here, for other models too."), "small", wrap=True)
        self._grid = FlowGrid(CARD_WIDTH, MOST_COLUMNS, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row(label(self.tr("My presets"), "strong"), None, self.load, self.save))
        layout.addWidget(self._none)
        layout.addWidget(self._grid)
        desk.changed.connect(self._on_changed)
        desk.kept.connect(self._on_kept)
        session.plan_changed.connect(self.show_choice)
        session.opened.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.cards = {recipe.name: self._card(recipe) for recipe in self._desk.recipes}
        self._grid.show_widgets(list(self.cards.values()))
        self._grid.setVisible(bool(self.cards))
        self._none.setVisible(not self.cards)
        self._to_size = list(self._desk.recipes)
        self._sizer.start(0)
        self.show_choice()

    def _card(self, recipe: Recipe) -> PresetCard:
        name, menu = recipe.name, QMenu()
        menu.setToolTipsVisible(True)
        for text, tip, act in (
            (self.tr("Rename …"), self.tr("Give it another name"), self._rename),
            (self.tr("Update"), self.tr("Let it be what is chosen now"), self._update),
            (self.tr("Export …"), self.tr("Write it as a recipe file (JSON) to share"), self._choose_export),
            (self.tr("Delete …"), self.tr("Forget this preset"), self._ask_delete),
        ):
            action = menu.addAction(text)
            action.setToolTip(tip)
            action.triggered.connect(lambda _=False, act=act: act(name))
        made = PresetCard(name, recipe_words.summary(recipe), menu=menu)
        made.clicked.connect(lambda: self.take(name))
        return made

    def _size_next(self) -> None:
        """One preset's plan per turn of the event loop, so that many do not hold up the window."""
        if not self._to_size:
            self._sizer.stop()
            return
        recipe = self._to_size.pop(0)
        if recipe.name in self.cards:
            self._show_size(self.cards[recipe.name], recipe)

    def _show_size(self, made: PresetCard, recipe: Recipe) -> None:
        """What the open model would weigh, where the preset suits it."""
        outline, planner = self._session.outline, self._session.planner
        if outline is None or planner is None:
            return
        known, left_out = suited(outline, recipe)
        try:
            made.show_plan(planner.plan(known))
        except CompressError as error:
            made.show_size(self.tr("does not suit this model"))
            made.setToolTip(told(error))
            return
        if left_out:
            text = self.tr("{0}. Without {1} of its rules, which name parts that this model does not have.")
            made.sentence.setText(text.format(recipe_words.summary(recipe), left_out))

    def show_choice(self) -> None:
        """Mark the one that is chosen as it is."""
        self.save.setEnabled(self._session.outline is not None)
        for name, made in self.cards.items():
            made.setChecked(self._session.recipe.name == name)

    def take(self, name: str) -> None:
        """Let the session's recipe be a preset's, as far as the model has the parts that it names."""
        recipe, outline = self._desk.get(name), self._session.outline
        if recipe is not None and outline is not None and self._session.set_recipe(suited(outline, recipe)[0]):
            self.chosen.emit(name)
        self.show_choice()

    def _save(self) -> None:
        sentence = self.tr("The preset holds types, limits, target and care, but no model.")
        wanted = self._desk.free_name(self._session.recipe.name or recipe_words.short(self._session.recipe))
        dialog = NameDialog(self.tr("Save as preset"), sentence, wanted, LONGEST_NAME, self.window())
        dialog.chosen.connect(lambda name: self._desk.keep(self._session.recipe, name))
        dialog.open()

    def _on_kept(self, name: str) -> None:
        """What was just saved is what is chosen."""
        recipe = self._desk.get(name)
        if recipe is not None and recipe_words.change(recipe, self._session.recipe) == "":
            self._session.set_recipe(recipe)

    def _rename(self, name: str) -> None:
        sentence = self.tr("The files that were made with it keep their names.")
        dialog = NameDialog(self.tr("Rename preset"), sentence, name, LONGEST_NAME, self.window())
        dialog.chosen.connect(lambda wanted: self._desk.rename(name, wanted))
        dialog.open()

    def _update(self, name: str) -> None:
        self._desk.update(name, self._session.recipe)

    def _ask_delete(self, name: str) -> None:
        box = message_box(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete preset"))
        box.setText(self.tr("Delete the preset {0}?").format(name))
        box.setInformativeText(self.tr("What was made with it stays."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete.clicked.connect(lambda: self._desk.remove(name))
        box.open()

    def _choose_import(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Import a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, self._desk.import_file)

    def _choose_export(self, name: str) -> None:
        recipe = self._desk.get(name)
        if recipe is None:
            return
        dialog = file_dialog(self.window(), self.tr("Export this preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{Path(name).name or name}.json")
        self._ask(dialog, lambda path: self._desk.export_file(recipe, path))

    def _ask(self, dialog: QFileDialog, chosen: object) -> None:
        dialog.setNameFilters([self.tr("Recipes (*.json)")])
        dialog.fileSelected.connect(chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
