"""The small tests: complete, fair, answered as plain arithmetic would, honest about luck."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.task_checks import CheckResult, ItemResult, put_checks, task_checks
from app.engine.task_checks._answering import _batches, _readings
from app.engine.task_checks.base import Item, TaskCheck, sign_test, wilson
from app.engine.text import token_ids
from tests.models import SAMPLE, write_talker


class Few(TaskCheck):
    """Three questions, with answers of one token and of several."""

    name, chance = "few", 0.5

    def items(self) -> list[Item]:
        return [
            Item("a", "And the king said", (" unto", " the children of Israel"), 0),
            Item("b", "In the beginning", (" was the word", " no"), 1),
            Item("c", "The end", (" is", " of"), 0),
        ]


def finished(steps):
    """What a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_both_tests_are_complete_and_balanced() -> None:
    found = {name: check.items() for name, check in task_checks().items()}
    assert set(found) == {"sentiment", "questions"}
    for items in found.values():
        assert len({item.shown for item in items}) == len(items) == 60
        for item in items:
            assert len(set(item.answers)) == len(item.answers) > 1
            assert all(answer.startswith(" ") for answer in item.answers)
    assert sum(item.right for item in found["sentiment"]) == 30
    assert all(len(item.answers) == 4 for item in found["questions"])


def test_choices_are_those_of_plain_arithmetic(tmp_path: Path) -> None:
    source, output = Model.open(SAMPLE), Model.open(SAMPLE)
    (result,) = finished(put_checks([Few()], source, output))
    forward = Forward(source)
    weights = forward.output_rows(0, forward.vocabulary)
    for item, found in zip(Few().items(), result.items, strict=True):
        scores = []
        for answer in item.answers:
            ids, start = token_ids(source, item.prompt + answer), len(token_ids(source, item.prompt))
            hidden = forward.embed(torch.tensor([ids]))
            for index in range(forward.layers):
                hidden = forward.run_layer(forward.layer(index), hidden)
            likely = forward.logits(forward.finish(hidden), weights)[0].double().log_softmax(-1)
            total = sum(float(likely[place - 1, ids[place]]) for place in range(start, len(ids)))
            scores.append(total / len(answer.strip()))
        assert found.source == found.output == item.answers[scores.index(max(scores))].strip()
    assert result.changed == 0 and result.luck == 1.0
    for model in (source, output):
        model.close()


def test_readings_are_shared_and_every_answer_is_scored_once() -> None:
    model = Model.open(SAMPLE)
    readings = _readings(model, Few().items())
    batches = _batches(readings, 64)
    read = sum(batch.tokens.numel() for batch in batches)
    assert read < sum(len(reading.tokens) for reading in readings)
    scored = torch.cat([batch.owners for batch in batches]).bincount(minlength=len(readings))
    assert scored.tolist() == [reading.scored for reading in readings]
    model.close()


def test_other_weights_change_answers(tmp_path: Path) -> None:
    source, output = Model.open(SAMPLE), Model.open(write_talker(tmp_path / "talker", 6))
    steps = put_checks([task_checks()["questions"]], source, output)
    assert next(steps).total_bytes > 0
    (result,) = finished(steps)
    assert result.changed > 10
    assert CheckResult.from_json(result.to_json()) == result
    assert result.source_right - result.output_right == result.lost - result.gained
    for model in (source, output):
        model.close()


def test_luck() -> None:
    assert sign_test(0, 0) == 1.0
    assert sign_test(5, 5) == 1.0
    assert sign_test(6, 0) == pytest.approx(2 / 64)
    assert sign_test(0, 1) == 1.0
    low, high = wilson(30, 60)
    assert (low, high) == pytest.approx((0.3773, 0.6227), abs=1e-4)
    assert wilson(60, 60)[1] == pytest.approx(1.0) and wilson(0, 60)[0] == pytest.approx(0.0)
    assert wilson(0, 0) == (0.0, 1.0)


def test_counts() -> None:
    rows = [("a", "a", "a"), ("a", "a", "b"), ("a", "b", "a"), ("a", "b", "c")]
    result = CheckResult("x", 0.25, tuple(ItemResult("q", *row) for row in rows))
    assert (result.changed, result.lost, result.gained, result.source_right, result.output_right) == (3, 1, 1, 2, 2)
