"""A recipe as text, and what is wrong with a text that shall be one. No widget."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.errors import CompressError
from app.engine.recipe import Recipe
from app.gui.planner import Planner
from app.gui.said import told


@dataclass(frozen=True)
class Checked:
    """What a text is.

    Attributes:
        recipe: it, where it is one that the model can have.
        trouble: a sentence where it is none.
        line: where the trouble is, from 1; 0 where no line is to blame.
        size_bytes: of the file that it would make.
    """

    recipe: Recipe | None
    trouble: str = ""
    line: int = 0
    size_bytes: int = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("recipe_text", text)


def check(text: str, planner: Planner | None) -> Checked:
    """Read a text as a recipe, and try it on the open model."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        found = _tr("Line {0}, column {1}: this is not JSON ({2}).")
        return Checked(None, found.format(error.lineno, error.colno, error.msg), error.lineno)
    except RecursionError:
        return Checked(None, _tr("Nested too deeply."))
    try:
        recipe = Recipe.from_json(data)
        size_bytes = 0 if planner is None else planner.plan(recipe).size_bytes
    except CompressError as error:
        return Checked(None, told(error), _line_of(text, error.message))
    except (TypeError, ValueError) as error:
        return Checked(None, _tr("A value is not of the kind that is wanted there ({0}).").format(error))
    return Checked(recipe, size_bytes=size_bytes)


def _line_of(text: str, message: str) -> int:
    """The line that holds what a sentence quotes."""
    parts = message.split("'")
    quoted = parts[1] if len(parts) > 2 else ""
    lines = text.split("\n")
    return next((number for number, line in enumerate(lines, 1) if quoted and f'"{quoted}"' in line), 0)
