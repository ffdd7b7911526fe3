"""A recipe in words: what was asked for, and what the choices are called. No widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.engine.outline import Outline
from app.engine.recipe import Bound, Recipe, Target
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


def summary(recipe: Recipe) -> str:
    """A preset of one's own in a line: "Q4_K_M, Balanced, 3 rules"."""
    quality = next(item.title for item in qualities() if item.key == recipe.quality)
    parts = [short(recipe), quality]
    if recipe.target == Target():
        parts.insert(1, _tr("automatic"))
    for count, one, many in (
        (len(recipe.rules), _tr("{0} rule"), _tr("{0} rules")),
        (len(recipe.bounds), _tr("{0} limit"), _tr("{0} limits")),
        (len(recipe.clips), _tr("{0} clip"), _tr("{0} clips")),
    ):
        if count:
            parts.append((one if count == 1 else many).format(count))
    return ", ".join(parts)


def change(before: Recipe, after: Recipe) -> str:
    """What was chosen between two recipes, for "Take back: ..."; empty where they mean the same."""
    if before.mix != after.mix:
        return _tr("preset {0}").format(after.mix)
    if before.rules != after.rules:
        return _rules(before, after)
    if before.bounds != after.bounds:
        said = [item for item in after.bounds if item not in before.bounds]
        return _tr("limit {0}").format(f"{said[0].pattern} {bound(said[0])}") if said else _tr("limits removed")
    if before.clips != after.clips:
        return _tr("clip")
    if before.quality != after.quality:
        return next(item.title for item in qualities() if item.key == after.quality)
    if before.target != after.target:
        return short(after) if after.target not in (None, Target()) else _tr("automatic choice")
    if before.format != after.format:
        return _tr("format {0}").format(after.format)
    return _tr("another recipe") if replace(before, name="") != replace(after, name="") else ""


def _rules(before: Recipe, after: Recipe) -> str:
    said = [rule for rule in after.rules if rule not in before.rules]
    if not said:
        return _tr("own choices removed")
    if len(said) == 1:
        return f"{said[0].pattern} → {said[0].scheme}"
    return _tr("{0} rules").format(len(said))
