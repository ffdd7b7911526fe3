"""A job in words."""

import pytest

from app.gui.models import job_words
from tests.gui.fakes import step


@pytest.mark.parametrize("quality", ["fast", "balanced", "best"])
def test_the_bar_never_goes_back(quality):
    seen = [
        job_words.fraction(step(done, 10, name), quality)
        for name in [*job_words.stages(quality), "finish"]
        for done in (0, 5, 10)
    ]
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("quality", ["fast", "balanced", "best"])
def test_stages_that_a_job_leaves_out_or_adds_do_not_turn_the_bar_back(quality):
    for left_out in job_words.ORDER:
        names = [name for name in job_words.ORDER if name != left_out]
        seen = [job_words.fraction(step(5, 10, name), quality) for name in names]
        assert seen == sorted(seen)


def test_every_stage_has_words_for_people_and_the_fields_own():
    for name in job_words.ORDER:
        assert job_words.stage(name) != name
        assert job_words.short_stage(name) != name
        assert name == "open" or job_words.jargon(name)
    assert job_words.stage("something new") == "something new"


def test_fast_does_not_calibrate():
    assert "calibrate" not in job_words.stages("fast")
    assert job_words.stages("best") == job_words.stages("balanced")


def test_a_measured_result_is_told():
    report = {"source": {"size_bytes": 10e9}, "output": {"size_bytes": 3e9}, "evaluation": {"mean_kl": 0.03}}
    assert "hardly different (KL divergence 0.030)" in job_words.result(report)
