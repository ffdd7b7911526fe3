"""A recipe in words: what was asked for, and what the choices are called. No widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.engine.outline import Outline
from app.engine.recipe import Bound, Recipe
from app.gui import words

GRAPHICS_CARD = 8.0  # a graphics card is this many times faster than four cores at what calibration does
SECONDS_OPEN = 2.0
# seconds per million weights on one core: choosing values by search alone; with calibration, allocation and proof;
# with more text. The first two from runs with 190 million weights on two cores, the last by the amount of text
COST_S = {"fast": 0.25, "balanced": 5.0, "best": 12.0}


@dataclass(frozen=True)
class Quality:
    """How much work goes into a job.

    Attributes:
        key: the recipe's word.
        title: for people.
        brief: what it does, in a few words.
        sentence: the same with the field's own words.
    """

    key: str
    title: str
    brief: str
    sentence: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("recipe", text)


def qualities() -> tuple[Quality, ...]:
    """From the quickest to the most careful."""
    return (
        Quality(
            "fast",
            _tr("Fast"),
            _tr("Rounds the weights as they are."),
            _tr("Rounds the weights as they are, without reading a text (no calibration): the quickest."),
        ),
        Quality(
            "balanced",
            _tr("Balanced"),
            _tr("Reads a text and corrects what rounding spoils."),
            _tr("Watches the model read a text, and corrects what rounding spoils (calibration, GPTQ)."),
        ),
        Quality(
            "best",
            _tr("Best"),
            _tr("As Balanced, but reads more text and compares longer."),
            _tr("As Balanced, with two and a half times as much calibration text: takes longest."),
        ),
    )


def duration_s(outline: Outline, quality: str, device: str, cores: int) -> float:
    """About how long a job takes; only "Try first" knows better."""
    cost_s = COST_S[quality] * outline.parameters / 1e6
    return SECONDS_OPEN + (cost_s / (4 * GRAPHICS_CARD) if device != "cpu" else cost_s / max(1, cores))


def short(recipe: Recipe) -> str:
    """What a job is called on a badge: "Q4_K_M", "at most 4.0 GB"."""
    target = recipe.target
    if target is not None and target.size_bytes:
        return _tr("at most {0}").format(words.size(target.size_bytes))
    if target is not None and target.max_kl:
        return words.closeness(target.max_kl).word
    return recipe.mix


def file_tag(recipe: Recipe) -> str:
    """What a file's name says about its recipe."""
    target = recipe.target
    if target is not None and target.size_bytes:
        tag = words.file_size(target.size_bytes)
    elif target is not None and target.max_kl:
        tag = f"kl{target.max_kl:g}"
    else:
        tag = recipe.mix
    return f"{tag}-custom" if edited(recipe) else tag


def edited(recipe: Recipe) -> bool:
    """Whether a person has decided about single parts."""
    return bool(recipe.rules or recipe.bounds or recipe.clips)


def bound(wanted: Bound) -> str:
    """A bound as a sentence's part."""
    if wanted.least and wanted.most:
        return _tr("between {0} and {1}").format(wanted.least, wanted.most)
    return (_tr("never below {0}") if wanted.least else _tr("never above {0}")).format(wanted.least or wanted.most)


def text_name(text: Path | None) -> str:
    """What the calibration text is called."""
    return text.name if text is not None else _tr("the bundled text")
