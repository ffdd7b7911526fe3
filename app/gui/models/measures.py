"""What the map's colours can mean: titles, sentences, and values in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine.tables import Tables
from app.gui import words
from app.gui.models.facts import tails
from app.gui.models.overview import Measure


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures", text)


def title(measure: Measure) -> str:
    """For a list to choose from."""
    return {
        Measure.BITS: _tr("Bits per weight"),
        Measure.BYTES: _tr("Size (bytes)"),
        Measure.RANGE: _tr("Largest weight (range)"),
        Measure.OUTLIERS: _tr("Outliers (kurtosis)"),
        Measure.ERROR: _tr("Error as planned"),
        Measure.SENSITIVITY: _tr("Sensitivity"),
        Measure.INPUTS: _tr("Values entering (activations)"),
        Measure.DIFFERENCE: _tr("Difference to the other model"),
    }[measure]


def short_title(measure: Measure) -> str:
    """For a table's column."""
    return {
        Measure.BITS: _tr("Bits"),
        Measure.BYTES: _tr("Size then"),
        Measure.RANGE: _tr("Largest"),
        Measure.OUTLIERS: _tr("Outliers"),
        Measure.ERROR: _tr("Error"),
        Measure.SENSITIVITY: _tr("Sensitivity"),
        Measure.INPUTS: _tr("Entering"),
        Measure.DIFFERENCE: _tr("Difference"),
    }[measure]


def sentence(measure: Measure) -> str:
    """What a deep colour says."""
    return {
        Measure.BITS: _tr("Deeper: more bits for each weight in the result."),
        Measure.BYTES: _tr("Deeper: more bytes in the result."),
        Measure.RANGE: _tr("Deeper: some weight lies farther from zero."),
        Measure.OUTLIERS: _tr("Deeper: more values far out, harder to compress."),
        Measure.ERROR: _tr("Deeper: loses more in the type that it will have."),
        Measure.SENSITIVITY: _tr("Deeper: the same loss harms the answers more."),
        Measure.INPUTS: _tr("Deeper: larger values enter it (99.9 % of them)."),
        Measure.DIFFERENCE: _tr("Deeper: farther from the model beside."),
    }[measure]


def text(measure: Measure, value: float | None) -> str:
    """A value; a dash where there is none."""
    if value is None:
        return "–"
    if measure is Measure.BITS:
        return words.number(value, 2)
    if measure is Measure.BYTES:
        return words.size(value)
    if measure in (Measure.ERROR, Measure.DIFFERENCE):
        return words.percent(value, 2 if value < 0.01 else 1)
    if measure is Measure.OUTLIERS:
        return words.number(value) if value < 1000 else f"{value:.3g}"
    return f"{value:.3g}"


def told(measure: Measure, value: float) -> str:
    """A value with what is good beside it."""
    plain = text(measure, value)
    if measure is Measure.OUTLIERS:
        return _tr("{0} outliers ({1})").format(tails(value), plain)
    if measure is Measure.ERROR:
        return _tr("error {0}: {1}").format(plain, words.error_grade(value))
    return {
        Measure.RANGE: _tr("within ± {0}"),
        Measure.SENSITIVITY: _tr("sensitivity {0}"),
        Measure.INPUTS: _tr("inputs within ± {0}"),
        Measure.DIFFERENCE: _tr("differs by {0}"),
    }.get(measure, "{0}").format(plain)


def sensitivities(tables: Tables | None) -> dict[str, float]:
    """Tensor -> nats of KL divergence per unit of relative squared error."""
    return {} if tables is None else {name: row.coefficient for name, row in tables.rows.items()}
