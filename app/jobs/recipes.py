"""A person's own presets: recipes under a name, one JSON file each in the program's folder, and as files to share.

A file is a recipe as the command line reads it (`--recipe FILE`); nothing else is in it.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from app.engine.errors import BadRecipe, CompressError
from app.engine.recipe import Recipe
from app.engine.small_files import put_text
from app.jobs.suites import free_name

LIMIT_BYTES = 4_000_000
LONGEST_NAME = 60

__all__ = ["LONGEST_NAME", "RecipeShelf", "free_name", "read_recipe", "recipe_text", "write_recipe"]


def recipe_text(recipe: Recipe) -> str:
    """A recipe as JSON for people to read."""
    return json.dumps(recipe.to_json(), indent=2, ensure_ascii=False)


def read_recipe(path: Path) -> Recipe:
    """A recipe from a file that someone shared; one without a name is called as its file.

    Raises:
        BadRecipe: cannot be read, or is none.
    """
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise BadRecipe(f"{path.name} is too large for a recipe.", "Choose another file.")
    except OSError as error:
        raise BadRecipe(f"{path} cannot be read: {error.strerror}.", "Choose another file.") from error
    recipe = Recipe.load(path)
    return replace(recipe, name=(recipe.name.strip() or path.stem)[:LONGEST_NAME])


def write_recipe(recipe: Recipe, path: Path) -> None:
    """Write a recipe as a file, at once or not at all.

    Raises:
        OSError: no space, or no right to.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    put_text(path, recipe_text(recipe) + "\n")


class RecipeShelf:
    """The recipes below one folder, one file each.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def recipes(self) -> list[Recipe]:
        """All readable ones by name; a damaged file is passed over and stays where it is."""
        found: dict[str, Recipe] = {}
        for path in sorted(self.root.glob("*.json")):
            try:
                recipe = read_recipe(path)
            except CompressError:
                continue
            found.setdefault(recipe.name, recipe)
        return sorted(found.values(), key=lambda recipe: recipe.name.casefold())

    def keep(self, recipe: Recipe, instead_of: str = "") -> None:
        """Save a recipe under its name; `instead_of` is the name that it had.

        Raises:
            BadRecipe: it has no name.
            OSError: it cannot be written.
        """
        if not recipe.name.strip():
            raise BadRecipe("The preset has no name.", "Give it one.")
        write_recipe(recipe, self._path(recipe.name))
        if instead_of and instead_of != recipe.name:
            self.remove(instead_of)

    def remove(self, name: str) -> None:
        """Forget a recipe, whatever its file is called."""
        for path in [self._path(name), *self.root.glob("*.json")]:
            try:
                if path.exists() and (path == self._path(name) or read_recipe(path).name == name):
                    path.unlink(missing_ok=True)
            except CompressError:
                continue  # a damaged file is nobody's recipe

    def _path(self, name: str) -> Path:
        plain = re.sub(r"[^\w-]+", "-", name.casefold()).strip("-")[:40]
        # two names may look alike without their signs; their letters' numbers tell them apart
        digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return self.root / f"{plain or 'preset'}-{digest}.json"
