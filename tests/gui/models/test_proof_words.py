"""A proof in words."""

from dataclasses import replace

import pytest

from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Rule, Target
from app.gui.models import proof_words
from app.gui.models.proof import Proof
from tests.gui.fakes import paper_outline, report


def proof_of(recipe=None, **changes):
    plan = make_plan(paper_outline(), recipe or Recipe())
    return Proof.from_report(report(plan, **changes))


def test_measured_answers_decide_the_verdict():
    proof = proof_of(relative_error=0.5)
    assert proof_words.verdict(proof).endswith("differences should be rare.")
    assert "measured" in proof_words.story(proof)
    rough = replace(proof, measured=replace(proof.measured, mean_kl=0.9))
    assert proof_words.verdict(rough).endswith("expect clearly worse answers.")


@pytest.mark.parametrize("nothing", [{"evaluation": None}, {"evaluation": None, "forecast_kl": None, "curve": []}])
def test_without_a_measurement_it_is_an_estimate(nothing):
    proof = proof_of(**nothing)
    assert proof.measured is None
    assert "estimate" in proof_words.story(proof)
    assert proof_words.verdict(proof).endswith("usually hard to tell from the original.")


def test_what_differs_however_exact_it_is_is_said():
    proof = proof_of()
    assert "simpler" not in proof_words.story(proof)
    told = "llama.cpp computes it in a simpler way. Expect other answers than the original's."
    assert told in proof_words.story(replace(proof, caution=told))
    plan = make_plan(paper_outline(), Recipe())
    written = report(plan)
    written["source"] = {**written["source"], "caution": told}
    assert Proof.from_report(written).caution == told


def test_a_type_that_was_no_choice_is_no_candidate():
    only = {"name": "Q4_K_M", "size_bytes": 1000, "forecast_kl": 0.1, "mean_kl": None, "chosen": True}
    assert proof_of(candidates=[only]).candidates == ()


def test_reports_of_the_first_version_still_show():
    plan = make_plan(paper_outline(), Recipe())
    old = report(plan)
    for key in ("evaluation", "forecast_kl", "calibration", "candidates", "curve"):
        del old[key]
    old["recipe"] = {"version": 1, "mix": "Q4_K_M", "rules": [], "method": "search", "format": "gguf", "name": ""}
    proof = Proof.from_report(old)
    assert (proof.measured, proof.learned, proof.candidates, proof.curve) == (None, None, (), ())
    assert proof_words.circumstances(proof) == "" and proof_words.spots(proof) == []


def test_every_figure_says_what_is_good():
    measured = proof_of().measured
    assert proof_words.divergence(measured) == ("0.031", "hardly different; below 0.1 is good")
    assert proof_words.same_word(measured)[0] == "92.4 %"
    assert "7.6 times in 100" in proof_words.same_word(measured)[1]
    value, note = proof_words.perplexity(measured)
    assert value == "12.00 → 12.60" and note.startswith("5.0 % more")
    assert proof_words.perplexity(replace(measured, perplexity_after=12.0))[1] == "no change"
    assert proof_words.worst(measured) == ("0.31", "the largest of all is 3.20")


def test_circumstances():
    text = proof_words.circumstances(proof_of())
    assert "evaluation.txt" in text and "Forecast: 0.028, measured: 0.031" in text and "calibration.txt" in text
    why = {"text": None, "tokens": 0, "why_not": "This family cannot be computed yet."}
    assert proof_words.circumstances(proof_of(calibration=why)).endswith(
        "Without calibration: This family cannot be computed yet."
    )


def test_what_was_asked_for():
    assert proof_words.story(proof_of(Recipe(rules=(Rule("*", "Q8_0"),)))).startswith("paper, Q4_K_M, changed by hand")
    asked = replace(proof_of(), recipe=Recipe(target=Target(size_bytes=4_600_000_000)))
    assert proof_words.story(asked).startswith("paper, at most 4.6 GB")
    newer = proof_of()
    assert "newer" in proof_words.story(replace(newer, recipe=None))


def test_spots_of_the_curve():
    proof = proof_of()
    spots = {spot.name: spot for spot in proof_words.spots(proof)}
    assert spots["this file"].chosen and spots["this file"].kl == proof.measured.mean_kl
    assert spots["Q4_K_M"].measured and not spots["Q4_K_M"].chosen
    assert not spots["forecast"].measured
    assert "automatic" not in spots  # it is this file
