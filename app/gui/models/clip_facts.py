"""A range's errors in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine.activations import InputRange
from app.engine.clip_error import ClipError, ClipErrors, refined
from app.engine.schemes import scheme
from app.engine.statistics import Statistics
from app.gui import words
from app.gui.models.facts import Fact

ACTIVATION_BITS = 8  # runtimes compute with activations of about this precision


def _tr(text: str) -> str:
    return QCoreApplication.translate("clip_facts", text)


def weight_errors(found: Statistics) -> ClipErrors | None:
    """What clipping would cost a tensor; None where its type is unknown or does not fit."""
    if found.relative_error is None or not found.scheme or found.maximum <= found.minimum:
        return None
    mean_square = found.mean**2 + found.std**2
    block = scheme(found.scheme).block_size
    return ClipErrors.of_grid(found.edges, found.counts, found.relative_error, block, mean_square)


def input_errors(found: InputRange | None) -> ClipErrors | None:
    """What clipping would cost a tensor's input; None where nothing was measured."""
    if found is None or found.edges[0] >= found.edges[-1]:
        return None
    return ClipErrors.of_bits(*refined(found.edges, found.counts, found.marks), ACTIVATION_BITS)


def clip_facts(error: ClipError, how: str) -> list[Fact]:
    """What a range costs.

    Args:
        error: of the range.
        how: one sentence on where the rounding error comes from.
    """
    return [
        Fact(_tr("Rounding inside"), _percent(error.rounding), how),
        Fact(
            _tr("Clipping outside"),
            _percent(error.clipping),
            _tr("Values beyond the range become its ends. How far that moves them, relative to the size of all."),
        ),
        Fact(
            _tr("Together"),
            _percent(error.together),
            _tr("Both errors as one: their squares add up. The best range makes this smallest."),
        ),
        Fact(_tr("Values clipped"), _percent(error.outside), _tr("The share of values that lie outside the range.")),
    ]


def weights_how(name: str) -> str:
    """Where the rounding error of weights comes from."""
    return _tr(
        "Rounding to the values that {0} can store. Measured on the whole range; for a narrower one, scaled by how "
        "much narrower groups of 32 weights become on average."
    ).format(name)


def activations_how() -> str:
    """Where the rounding error of activations comes from."""
    return _tr("Rounding to an even grid of {0} bits over the range, about what programs compute with.").format(
        ACTIVATION_BITS
    )


def _percent(value: float) -> str:
    if 0 < value < 1e-5:
        return _tr("nearly 0 %")
    return words.percent(value, 3 if 0 < value < 0.001 else 2 if value < 0.01 else 1)
