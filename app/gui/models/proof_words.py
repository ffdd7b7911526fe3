"""A proof in words: the verdict, every figure with what is good, and what it was measured with. No widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.gui.models import recipe_words
from app.gui.models.proof import Measured, Proof
from app.gui.models.spot import Spot
from app.gui.said import said, said_list


def _tr(text: str) -> str:
    return QCoreApplication.translate("proof", text)


def verdict(proof: Proof) -> str:
    """One sentence: does it work, how small, how good; by the measured answers where there are any."""
    smaller = words.smaller(proof.source_bytes, proof.output_bytes)
    measured = proof.measured
    quality = words.closeness(measured.mean_kl).meaning if measured else words.error_meaning(proof.relative_error)
    if proof.ran:
        return _tr("It works: {0}, {1}.").format(smaller, quality)
    return _tr("The file is complete: {0}, {1}. It could not be tried out here.").format(smaller, quality)


def story(proof: Proof) -> str:
    """What was done, and where the verdict comes from."""
    text = _tr("{0}, {1}, done in {3}. Every one of its {2} tensors was read back and compared with the original.")
    done = text.format(proof.name, _recipe(proof), len(proof.tensors), words.duration(proof.elapsed_s))
    if proof.compressed_before:
        lost = _tr("The original was already compressed: {0}; what was lost then cannot come back.")
        done = f"{done} {lost.format(said(proof.compressed_before))}"
    if proof.left_out:
        done = f"{done} {_tr('Left out: {0}.').format(said_list(proof.left_out))}"
    if proof.caution:
        done = f"{done} {said(proof.caution)}"
    if proof.measured:
        return f"{done} {_tr('The quality was measured: both models read the same text.')}"
    return f"{done} {_tr('The quality is an estimate from the error of the weights.')}"


def _recipe(proof: Proof) -> str:
    if proof.recipe is None:
        return _tr("a recipe of a newer version")
    name = recipe_words.short(proof.recipe)
    return _tr("{0}, changed by hand").format(name) if recipe_words.edited(proof.recipe) else name


def divergence(found: Measured) -> tuple[str, str]:
    """The mean difference of the answers, and its grade."""
    grade = words.closeness(found.mean_kl).word
    note = _tr("{0}; below {1} is good").format(grade, words.number(words.GOOD_KL, 1))
    return words.divergence(found.mean_kl), note


def same_word(found: Measured) -> tuple[str, str]:
    """How often the likeliest next word is the same."""
    other = (1 - found.same_top) * 100
    note = _tr("another one {0} times in 100; over 90 % is good").format(words.number(other, 0 if other >= 10 else 1))
    return words.percent(found.same_top, 1), note


def perplexity(found: Measured) -> tuple[str, str]:
    """Before and after, and the change."""
    change = found.perplexity_after / found.perplexity_before - 1
    value = f"{words.number(found.perplexity_before, 2)} → {words.number(found.perplexity_after, 2)}"
    if abs(change) < 0.0005:
        return value, _tr("no change")
    size = words.percent(abs(change), 1)
    return value, (_tr("{0} more; below 5 % is good") if change > 0 else _tr("{0} less")).format(size)


def worst(found: Measured) -> tuple[str, str]:
    """The divergence that 99 % stay below, and the largest."""
    return words.divergence(found.kl_99), _tr("the largest of all is {0}").format(words.divergence(found.max_kl))


def circumstances(proof: Proof) -> str:
    """On which text it was measured, what the forecast had been, and what the values were chosen with."""
    parts = []
    if found := proof.measured:
        text = _tr("Measured on {0}: {1} words and parts of words (tokens).")
        parts.append(text.format(found.text or _tr("the bundled text"), words.count(found.tokens)))
        if proof.forecast_kl is not None:
            forecast = _tr("Forecast: {0}, measured: {1} ± {2}.")
            figures = (words.divergence(item) for item in (proof.forecast_kl, found.mean_kl, 2 * found.mean_kl_error))
            parts.append(forecast.format(*figures))
    if learned := proof.learned:
        if learned.text:
            parts.append(_tr("Calibrated with {0} ({1} tokens).").format(learned.text, words.count(learned.tokens)))
        elif learned.why_not:
            parts.append(_tr("Without calibration: {0}").format(said(learned.why_not)))
    return " ".join(parts)


def spots(proof: Proof) -> list[Spot]:
    """The result and everything else that was measured or foretold, for the curve."""
    found = [
        Spot(item.name, item.size_bytes, item.mean_kl, measured=True) for item in proof.candidates if not item.chosen
    ]
    if proof.forecast_kl is not None:
        found.append(Spot(_tr("forecast"), proof.output_bytes, proof.forecast_kl))
    if proof.measured is not None:
        found.append(Spot(_tr("this file"), proof.output_bytes, proof.measured.mean_kl, measured=True, chosen=True))
    return found
