"""What a person is told of an input."""

from __future__ import annotations

import json

import torch

from app.engine.calibration import ActivationStatistics, ChannelSums
from app.engine.calibration.statistics import outlier_sentence


def statistics(values: torch.Tensor) -> ActivationStatistics:
    sums = ChannelSums(values.shape[1])
    sums.add(values)
    return ActivationStatistics.of(("a", "b"), 4, sums)


def noise(columns: int = 768) -> torch.Tensor:
    return torch.randn(2000, columns, generator=torch.Generator().manual_seed(1))


def test_channels_that_stand_out_are_named() -> None:
    values = noise()
    values[:, 12] *= 40
    values[:, 301] *= -20
    values[7, 77] = 1000.0  # a single odd token makes no outlier
    found = statistics(values)
    assert [one.channel for one in found.outliers()] == [12, 301]
    assert 35 < found.outliers()[0].ratio < 48
    summary = found.summary()
    assert summary["sentence"].startswith("2 of 768 channels carry values up to ")
    assert summary["sentence"].endswith(" times larger than the rest: 12, 301.")
    assert summary["outlier_count"] == 2
    assert summary["maximum"] == 1000.0
    assert summary["typical_abs"] < 200
    assert summary["shared_by"] == ["a", "b"]
    assert json.loads(json.dumps(summary)) == summary


def test_sentences() -> None:
    assert statistics(noise()).summary()["sentence"] == "None of the 768 channels stands out."
    one = noise(64)
    one[:, 3] *= 100
    assert "1 of 64 channels carries values" in statistics(one).summary()["sentence"]
    many = noise(2048)
    many[:, :20] *= 50
    outliers = statistics(many).outliers()
    assert outlier_sentence(outliers, 2048).endswith(" and 8 more.")
    assert statistics(torch.zeros(10, 5)).outliers() == ()


def test_parts_both_ways() -> None:
    found = statistics(noise(32))
    facts = json.loads(json.dumps(found.facts()))
    again = ActivationStatistics.from_parts(facts, found.tensors())
    assert again.facts() == found.facts()
    assert again.summary() == found.summary()
    assert again.expert_counts is None


def test_histogram_counts_the_sample() -> None:
    found = statistics(noise(32)).summary()["histogram"]
    assert len(found["edges"]) == len(found["counts"]) + 1
    assert found["edges"] == sorted(found["edges"])
    assert sum(found["counts"]) == 2000 * 32
