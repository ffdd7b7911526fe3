"""Facts about a model and its tensors in words, each with the explanation that its tooltip gives."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.activations import ChannelRanges, InputRange
from app.engine.outline import Outline
from app.engine.statistics import Statistics
from app.gui import words
from app.gui.said import said, said_list

HEAVY_TAILS = 1.5
FAR_OUTLIERS = 10.0


@dataclass(frozen=True)
class Fact:
    """One figure.

    Attributes:
        title: in plain words, the field's term in brackets.
        value: for people.
        meaning: one sentence.
        alarming: whether something is wrong.
    """

    title: str
    value: str
    meaning: str
    alarming: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("facts", text)


def model_facts(outline: Outline) -> list[Fact]:
    """What a person wants to know of a model first."""
    bits = outline.size_bytes * 8 / max(1, outline.parameters)
    facts = [
        Fact(_tr("Family"), outline.family, _tr("The kind of model: how its layers are built.")),
        Fact(_tr("Parameters"), words.count(outline.parameters), _tr("How many numbers the model consists of.")),
        Fact(_tr("Size"), words.size(outline.size_bytes), _tr("Bytes of all its tensors.")),
        Fact(_tr("Bits per weight"), words.number(bits), _tr("How many bits each number takes on average.")),
        Fact(_tr("Layers"), str(outline.layers), _tr("Transformer layers: each text passes through all of them.")),
    ]
    if context := outline.facts.get("context length"):
        meaning = _tr("How many words and parts of words (tokens) it can look at together.")
        facts.append(Fact(_tr("Context"), words.count(float(context)), meaning))
    if outline.compressed_before:
        lost = _tr("The model was compressed before this file was made; what was lost then cannot come back.")
        facts.append(Fact(_tr("Compressed before"), said(outline.compressed_before), lost))
    if outline.left_out:
        missing = _tr("The compressed file will not hold this part; everything else works as in the original.")
        facts.append(Fact(_tr("Left out"), said_list(outline.left_out), missing))
    if outline.caution:
        facts.append(Fact(_tr("Caution"), _tr("answers otherwise"), said(outline.caution), alarming=True))
    return facts


def tensor_facts(found: Statistics) -> list[Fact]:
    """What a tensor's statistics say."""
    sampled = _tr("Of the sample; the whole tensor may reach further.")
    smallest = _tr("Smallest seen") if found.sampled else _tr("Smallest")
    largest = _tr("Largest seen") if found.sampled else _tr("Largest")
    facts = [
        Fact(smallest, _value(found.minimum), sampled if found.sampled else _tr("The lowest value in the tensor.")),
        Fact(largest, _value(found.maximum), sampled if found.sampled else _tr("The highest value in the tensor.")),
        Fact(_tr("Average (mean)"), _value(found.mean), _tr("Close to zero in most healthy models.")),
        Fact(
            _tr("Spread (std)"),
            _value(found.std),
            _tr("Standard deviation: two thirds of the values lie within this distance of the average."),
        ),
        Fact(
            _tr("Outliers (kurtosis)"),
            f"{tails(found.kurtosis)} ({words.number(found.kurtosis)})",
            _tr("0 is a bell curve. The larger, the more values lie far out, and the harder it is to compress."),
        ),
        Fact(
            _tr("Damaged values"),
            _tr("none") if not found.not_finite else words.count(found.not_finite),
            _tr("Values that are not numbers (NaN) or infinite. A model with any cannot be compressed."),
            alarming=bool(found.not_finite),
        ),
    ]
    if found.relative_error is not None and found.scheme:
        facts.append(
            Fact(
                _tr("Error as {0}").format(found.scheme),
                words.percent(found.relative_error, 2 if found.relative_error < 0.01 else 1),
                _tr("How far the compressed values are from the original ones, relative to their size."),
            )
        )
    return facts


def level_fact(found: Statistics) -> Fact | None:
    """How many of a grid's levels are used; None where it has none to count."""
    if found.used_levels is None or not found.all_levels:
        return None
    return Fact(
        _tr("Levels used"),
        _tr("{0} of {1}").format(words.number(found.used_levels), found.all_levels),
        _tr(
            "How many of the values that {0} offers a group of weights uses on average. Few: outliers stretch the grid "
            "so that most of it stays empty."
        ).format(found.scheme),
    )


def beside_facts(found: Statistics, other: Statistics, difference: float | None = None) -> list[Fact]:
    """Two tensors' figures, the second after a bar.

    Args:
        found: of the current tensor.
        other: of the one beside.
        difference: relative, where both are the same tensor of two models.
    """
    second = {fact.title: fact.value for fact in tensor_facts(other)}
    facts = [
        Fact(fact.title, f"{fact.value} | {second[fact.title]}", fact.meaning, fact.alarming)
        for fact in tensor_facts(found)
        if fact.title in second
    ]
    if difference is not None:
        meaning = _tr("How far the values of both are apart, relative to their size; from a sample of the rows.")
        facts.append(Fact(_tr("Difference"), words.percent(difference, 2 if difference < 0.01 else 1), meaning))
    return facts


def input_facts(found: InputRange) -> list[Fact]:
    """What a calibration says of a tensor's input."""
    wild = found.largest / found.typical if found.typical else 1.0
    return [
        Fact(_tr("Smallest"), _value(found.minimum), _tr("The lowest value that entered the tensor.")),
        Fact(_tr("Largest"), _value(found.maximum), _tr("The highest value that entered the tensor.")),
        Fact(_tr("Average size"), _value(found.mean_abs), _tr("How large values are on average, signs aside.")),
        Fact(
            _tr("99.9 % within"),
            f"± {_value(found.typical)}",
            _tr("Only one value in a thousand lies further out on either side."),
        ),
        Fact(
            _tr("Largest to usual"),
            _tr("{0} times").format(words.number(wild)),
            _tr("How many times larger the largest value is than 99.9 % of them."),
        ),
        Fact(_tr("Channels"), words.count(found.columns), _tr("How many numbers enter the tensor for each token.")),
    ]


def channel_facts(found: ChannelRanges, number: int) -> list[Fact]:
    """What a calibration says of one channel."""
    whose = _tr("Of channel {0} alone.").format(number)
    return [
        Fact(_tr("Channel"), str(number), _tr("Which of the numbers that enter for each token, from 0.")),
        Fact(_tr("Smallest"), _value(found.minimum[number]), whose),
        Fact(_tr("Largest"), _value(found.maximum[number]), whose),
        Fact(_tr("Average size"), _value(found.mean_abs[number]), whose),
        Fact(_tr("99.9 % within"), f"± {_value(found.typical[number])}", whose),
    ]


def _value(value: float) -> str:
    return f"{value:.4g}"


def tails(kurtosis: float) -> str:
    """How many values lie far out, in a word."""
    if kurtosis < HEAVY_TAILS:
        return _tr("few")
    return _tr("some") if kurtosis < FAR_OUTLIERS else _tr("many")
