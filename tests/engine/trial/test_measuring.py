"""Blocks of rows, stored and compared: sums that add up, ranges that are kept, damage that is named."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
import torch

from app.engine.errors import BadCheckpoint
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.plan import PlanRow, make_plan
from app.engine.quantizer import Device
from app.engine.recipe import Clip, Recipe
from app.engine.roles import Place, Role
from app.engine.trial.measuring import Sample, SampledTensor, Sums
from tests.models import SAMPLE, write_llama


@pytest.fixture
def model() -> Generator[Model, None, None]:
    found = Model.open(SAMPLE)
    yield found
    found.close()


def sample(model: Model, *clips: Clip) -> Sample:
    return Sample(model, make_plan(model.outline, Recipe("Q4_K_M", quality="fast", clips=clips)), Device(), None)


def test_sums_add_up(model: Model) -> None:
    whole = sample(model)
    one = whole.tensors[0]
    first, second, both = (whole.measure(one, block) for block in ((0, 8), (8, 24), (0, 24)))
    first.add(second)
    assert first.weights == both.weights == 24 * one.row.tensor.shape[-1]
    for name in ("square_error", "square_weight", "weighted_error", "weighted_weight"):
        assert getattr(first, name) == pytest.approx(getattr(both, name))
    assert 0 < first.square_error < first.square_weight


def test_the_sample_ends_where_it_said_whatever_the_time(model: Model) -> None:
    whole = sample(model)
    steps = list(whole.take(until=0.0))  # over before it begins: the first round alone
    assert len(steps) == len(whole.tensors)
    assert all(one.sums.weights for one in whole.tensors)
    assert 0 < steps[-1].done_bytes < steps[-1].total_bytes
    assert sum(one.numel() for one in whole.packed) > 0


def test_a_clip_shows_in_the_error(model: Model) -> None:
    plain, clipped = sample(model), sample(model, Clip("*down_proj*", "weights", -0.01, 0.01))
    for one, other in zip(plain.tensors, clipped.tensors, strict=True):
        errors = [kind.measure(of, (0, 16)).square_error for kind, of in ((plain, one), (clipped, other))]
        if "down_proj" in one.row.tensor.name:
            assert errors[1] > 4 * errors[0]
        else:
            assert errors[1] == errors[0]


def test_broken_weights_are_named(tmp_path: Path) -> None:
    weight = torch.full((256, 512), float("nan"))
    broken = Model.open(write_llama(tmp_path / "m", layers=1, model__layers__0__mlp__down_proj__weight=weight))
    with pytest.raises(BadCheckpoint, match=r"layers\.0\.mlp\.down_proj\.weight holds weights that are not numbers"):
        list(sample(broken).take(until=0.0))
    broken.close()


def test_rows_know_their_own_experts_inputs() -> None:
    tensor = OutlineTensor("t", Place(Role.FFN_DOWN_EXP, 0), (3, 8, 64), "F16", 3 * 8 * 64 * 2)
    inputs = tuple(Inputs(torch.full((64,), float(number))) for number in range(3))
    stack = SampledTensor(PlanRow(tensor, "Q8_0", "Q8_0", 0), ((0, 4),), inputs, None, Sums())
    assert [stack.block_inputs(start) for start in (0, 7, 8, 23)] == [inputs[0], inputs[0], inputs[1], inputs[2]]
    assert stack.source_bytes(((0, 4), (8, 10))) == 6 * 64 * 2
