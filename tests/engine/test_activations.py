"""What the window is told of activations is what the calibration measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.engine.activations import ChannelRanges, ChannelSpread, InputRanges, channel_ranges, channel_spread
from app.engine.calibration import Calibration, calibrate
from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.text import token_chunks
from app.jobs.runner import run_task
from app.jobs.tasks import ActivationsTask, task_from_json
from tests.engine.stopping import finish
from tests.models import SAMPLE

DOWN = "model.layers.2.mlp.down_proj.weight"
TEXT = "A fox ran over the hill. It saw 12 birds, and a river of glass. Nobody knew why.\n" * 12


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Calibration, Path, dict[str, object]]:
    folder = tmp_path_factory.mktemp("calibration")
    model = Model.open(SAMPLE)
    found = finish(calibrate(model, token_chunks(model, TEXT, 64, 2), folder))
    summary = {"folder": str(folder), **found.summary(model.outline)}
    model.close()
    return found, folder, json.loads(json.dumps(summary))


def test_ranges_of_all_weights(measured: tuple[Calibration, Path, dict[str, object]]) -> None:
    calibration, folder, summary = measured
    ranges = InputRanges.from_json(summary)
    assert ranges.folder == str(folder)
    assert ranges.tokens == 128
    assert set(ranges.weights) == set(calibration.names)
    found, truth = ranges.weights[DOWN], calibration.statistics(DOWN)
    assert (found.layer, found.columns) == (2, 768)
    assert found.minimum == float(truth.minimum.min())
    assert found.largest == max(-float(truth.minimum.min()), float(truth.maximum.max()))
    assert 0 < found.mean_abs < found.typical <= found.largest
    assert len(found.edges) == len(found.counts) + 1
    assert found.sentence


def test_channels_of_one_weight(measured: tuple[Calibration, Path, dict[str, object]]) -> None:
    calibration, folder, _ = measured
    found, truth = channel_ranges(calibration, DOWN), calibration.statistics(DOWN)
    assert found.minimum == tuple(truth.minimum.tolist())
    assert found.maximum == tuple(truth.maximum.tolist())
    assert found.mean_abs == tuple(truth.mean_abs.tolist())
    assert found.typical == tuple(truth.typical().tolist())
    assert found.outliers == tuple(outlier.channel for outlier in truth.outliers())
    task = task_from_json(json.loads(json.dumps(ActivationsTask(str(folder), DOWN).to_json())))
    answer = json.loads(json.dumps(run_task(task, lambda step: None, lambda: False)))
    assert ChannelRanges.from_json(answer) == found


def test_what_was_not_measured_is_said(measured: tuple[Calibration, Path, dict[str, object]]) -> None:
    with pytest.raises(CompressError, match=r"Nothing was measured at model\.norm\.weight"):
        channel_ranges(measured[0], "model.norm.weight")


def test_one_channel_as_far_as_its_percentiles_know(measured: tuple[Calibration, Path, dict[str, object]]) -> None:
    calibration, folder, _ = measured
    truth = calibration.statistics(DOWN)
    for channel in (0, 767):
        found = channel_spread(calibration, DOWN, channel)
        assert (found.edges[0], found.edges[-1]) == (float(truth.minimum[channel]), float(truth.maximum[channel]))
        assert list(found.edges) == sorted(set(found.edges))
        assert len(found.shares) == len(found.edges) - 1
        assert sum(found.shares) == pytest.approx(1.0)
        assert float(truth.percentiles[2, channel]) in found.edges, "the median"
    answer = run_task(ActivationsTask(str(folder), DOWN, 767), lambda step: None, lambda: False)
    assert ChannelSpread.from_json(json.loads(json.dumps(answer))) == found
    with pytest.raises(CompressError, match="no channel 768"):
        channel_spread(calibration, DOWN, 768)
