"""Half-quadratic quantization: its measure, its shrinking, and that it asks for no data."""

from __future__ import annotations

import pytest
import torch

from app.engine.methods import method
from app.engine.methods.base import Needs
from app.engine.methods.hqq import POWER, _moved, _shrunk
from app.engine.schemes import scheme
from app.engine.schemes.base import Steps

from . import conftest as shared


def block_losses(grid, packed, weight) -> torch.Tensor:
    error = (grid.decode(packed) - weight).double().abs().pow(POWER)
    return error.reshape(len(weight), -1, grid.block_size).sum(-1)


@pytest.mark.parametrize("type_name", shared.BLOCK_TYPES)
def test_no_block_loses_more_than_by_search(type_name):
    grid, weight = scheme(type_name), shared.heavy(24, shared.COLUMNS)
    ours = block_losses(grid, method("hqq").encode(grid, weight, None), weight)
    searched = block_losses(grid, grid.encode(weight), weight)
    assert (ours <= searched * (1 + 1e-4)).all()
    assert ours.sum() < 0.9995 * searched.sum()


def test_data_changes_nothing():
    grid, weight = scheme("Q4_K"), shared.normal(4, shared.COLUMNS)
    assert method("hqq").needs is Needs.NOTHING
    assert torch.equal(method("hqq").encode(grid, weight, shared.known()), method("hqq").encode(grid, weight, None))


def test_only_large_errors_are_outliers():
    error = torch.tensor([[0.0, 0.01, -0.3, 2.0, -2.0, 5.0]])
    step = torch.tensor([[1.0, 1.0, 1.0, 1.0, 1.0, 0.0]])
    left = _shrunk(error, step, 2.0)
    assert left[0, :3].tolist() == [0, 0, 0]
    assert left[0, 3] == pytest.approx(2 - 2 ** (POWER - 1) / 2)
    assert left[0, 4] == -left[0, 3]
    assert left[0, 5] == 0  # a group without a step has no outliers


def test_shrinking_does_not_depend_on_the_weights_size():
    error = shared.normal(2, 64) * 50
    small = _shrunk(error * 1e-3, torch.full_like(error, 0.5e-3), 3.0)
    assert torch.allclose(small * 1e3, _shrunk(error, torch.full_like(error, 0.5), 3.0), rtol=1e-4, atol=1e-6)


def test_the_zero_point_is_the_mean_of_what_is_left():
    kept, levels = torch.tensor([[1.0, 2.0, 3.0, 6.0]]), torch.tensor([[0.0, 1.0, 2.0, 5.0]])
    one = torch.ones(1, 1)
    steps = Steps(one, one, one, 0 * one)
    assert _moved(steps, kept, levels, 4).shift.item() == 1.0
    whole = Steps(one, one, -0.6 * one, 3 * one, (0, 7), (0, 7))
    assert _moved(whole, kept, levels, 4).shift.item() == 0.0  # -1.67 is out of range
    assert _moved(whole, kept - 4, levels, 4).shift.item() == 5.0
    without = Steps(one, one, 0 * one, 3 * one)
    assert _moved(without, kept, levels, 4).shift.item() == 3.0
