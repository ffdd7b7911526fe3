"""The time of a job: it follows the work, part by part."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Target
from app.engine.schemes import schemes
from app.engine.trial.duration import Effort, Speeds, eta_parts, job_effort, read_operations
from tests.engine.test_allocation import outline

SPEEDS = Speeds(
    read=1e-9,
    encode=dict.fromkeys(schemes(), 1e-8),
    check=dict.fromkeys(schemes(), 2e-9),
    rehearse=dict.fromkeys(schemes(), 3e-8),
    write=1e-9,
    sync=0.01,
    operations=1e11,
)
WORK = Effort(calibration=16384, sensitivity=2048, contest=4096, proof=6144)


def test_fast_does_not_calibrate() -> None:
    model = outline()
    plan = make_plan(model, Recipe("Q4_K_M", quality="fast"))
    parts = eta_parts(model, plan, SPEEDS, Effort(proof=2048))
    assert parts["analysis"] == parts["candidates"] == parts["calibration"] == 0
    assert parts["values"] == pytest.approx(1e-8 * plan.weights)
    assert parts["writing"] > plan.size_bytes * 1e-9
    assert parts["evaluation"] > 2 * read_operations(model, 2048) / 1e11
    assert eta_parts(model, plan, SPEEDS, Effort())["evaluation"] == 0


def test_what_is_known_is_not_found_out_again() -> None:
    model = outline()
    plan = make_plan(model, Recipe())
    new, again = (eta_parts(model, plan, SPEEDS, WORK, analysed) for analysed in (False, True))
    assert new["analysis"] > new["calibration"] / 2 > 0
    assert again == {**new, "analysis": 0.0}


def test_candidates_compete_for_a_target_only() -> None:
    model = outline()
    plan = make_plan(model, Recipe())
    aimed = replace(plan, recipe=replace(plan.recipe, target=Target(size_bytes=plan.size_bytes)))
    assert eta_parts(model, plan, SPEEDS, WORK)["candidates"] == 0
    three = eta_parts(model, aimed, SPEEDS, WORK)["candidates"]
    one = eta_parts(model, aimed, SPEEDS, replace(WORK, candidates=1))["candidates"]
    assert three == pytest.approx(2 * one, rel=0.5)


def test_twice_the_tokens_take_twice_as_long_to_read() -> None:
    model = outline()
    assert read_operations(model, 2048) == pytest.approx(2 * read_operations(model, 1024))


def test_search_needs_no_second_moments() -> None:
    model = outline()
    plan = make_plan(model, Recipe(method="search"))
    assert eta_parts(model, plan, SPEEDS, WORK)["calibration"] == 0


def test_a_job_reads_the_texts_that_it_has() -> None:
    learned, proof = torch.zeros(32, 512, dtype=torch.long), torch.zeros(4, 512, dtype=torch.long)
    assert job_effort("fast", None, None) == Effort()
    assert job_effort("fast", None, proof) == Effort(proof=2048)
    whole = job_effort("balanced", learned, proof)
    assert whole.calibration == 16384
    assert 0 < whole.sensitivity < whole.calibration
    assert 0 < whole.contest <= whole.proof == 2048
