"""A person's own presets as the window sees them; the files are touched off its thread, one change after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.engine.recipe import Recipe
from app.gui.background import Background
from app.jobs.events import Failure
from app.jobs.recipes import LONGEST_NAME, RecipeShelf, free_name, read_recipe, write_recipe


class PresetDesk(QObject):
    """Attributes:
        recipes: all of them, by name.

    Signals:
        changed: `recipes` is different.
        kept: a name under which something was just saved or imported.
        failed: a `Failure`.
    """

    changed = Signal()
    kept = Signal(str)
    failed = Signal(object)

    def __init__(self, shelf: RecipeShelf, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._background = shelf, background
        self.recipes: list[Recipe] = []
        self._do(lambda: None)

    def names(self) -> list[str]:
        """Of all presets."""
        return [recipe.name for recipe in self.recipes]

    def get(self, name: str) -> Recipe | None:
        """The one called so."""
        return next((recipe for recipe in self.recipes if recipe.name == name), None)

    def free_name(self, wanted: str) -> str:
        """A name that no other has."""
        return free_name(wanted.strip()[:LONGEST_NAME] or self.tr("My preset"), self.names())

    def keep(self, recipe: Recipe, name: str) -> str:
        """Save a recipe under a name, or under the next free one; the name."""
        named = replace(recipe, name=self.free_name(name))
        self._do(lambda: self._shelf.keep(named), named.name)
        return named.name

    def update(self, name: str, recipe: Recipe) -> None:
        """Let a preset be another recipe from now on."""
        self._do(lambda: self._shelf.keep(replace(recipe, name=name)), name)

    def rename(self, name: str, wanted: str) -> str:
        """Give a preset another name; the one it got."""
        recipe = self.get(name)
        if recipe is None or wanted.strip() in ("", name):
            return name
        others = [item for item in self.names() if item != name]
        new = free_name(wanted.strip()[:LONGEST_NAME], others)
        self._do(lambda: self._shelf.keep(replace(recipe, name=new), instead_of=name), new)
        return new

    def remove(self, name: str) -> None:
        """Forget a preset."""
        self._do(lambda: self._shelf.remove(name))

    def import_file(self, path: str) -> None:
        """Take a preset from a file, under a name of its own."""
        taken = self.names()

        def take() -> str:
            recipe = read_recipe(Path(path))
            recipe = replace(recipe, name=free_name(recipe.name, taken))
            self._shelf.keep(recipe)
            return recipe.name

        self._do(take)

    def export_file(self, recipe: Recipe, path: str) -> None:
        """Write a recipe as a file to share."""
        self._background.call(lambda: write_recipe(recipe, Path(path)), self._on_written, self.failed.emit)

    def _on_written(self, _: object) -> None:
        """The file is there; nothing else to do."""

    def _do(self, change: Callable[[], object], kept: str = "") -> None:
        """Change the files and read them again."""

        def work() -> tuple[list[Recipe], str]:
            name = change()
            return self._shelf.recipes(), kept or (name if isinstance(name, str) else "")

        self._background.call(work, self._on_read, self._on_trouble, lane=self)

    def _on_read(self, found: tuple[list[Recipe], str]) -> None:
        self.recipes, name = found
        self.changed.emit()
        if name:
            self.kept.emit(name)

    def _on_trouble(self, failure: Failure) -> None:
        self.failed.emit(failure)
