"""Error feedback and coordinate descent: the layer's output gains, and what is stored is what was optimized."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.compiled import SWITCH
from app.engine.errors import CompressError
from app.engine.methods import _descent, feedback, method
from app.engine.methods._descent import Problem, descend, nearest, spread_errors
from app.engine.schemes import scheme

from . import conftest as shared

BLOCK = shared.BLOCK_TYPES
FEEDBACK = method("feedback")


def solved(grid, weight, inputs, rounds):
    """After GPTQ and so many rounds of descent: levels, steps, params, problem."""
    width = max(grid.block_size, feedback.NARROW)
    order = feedback._order(inputs.hessian, width, 0.15)
    levels, params = feedback._feed_back(grid, weight, order)
    problem = Problem(weight, order.hessian, feedback._levels(grid, weight), grid.group)
    steps = grid.steps(params)
    return *(descend(problem, levels, steps, rounds) if rounds is not None else (levels, steps)), params, problem


def values_of(grid, levels, steps) -> torch.Tensor:
    step, offset = (item.repeat_interleave(grid.group, 1) for item in (steps.step, steps.offset))
    return step * levels + offset


@pytest.mark.parametrize("type_name", BLOCK)
def test_the_output_gains(type_name, path):
    grid, weight, inputs = scheme(type_name), shared.normal(32, shared.COLUMNS), shared.known()
    searched = shared.output_loss(grid, grid.encode(weight, inputs.importance), weight, inputs)
    assert shared.output_loss(grid, FEEDBACK.encode(grid, weight, inputs), weight, inputs) < 0.6 * searched


@pytest.mark.parametrize("type_name", ["Q4_0", "Q4_K", "Q2_K"])
def test_the_output_gains_on_other_inputs_too(type_name):
    """Though the Hessian comes from few tokens; correlations that were chance do not lead it astray."""
    grid, weight, values = scheme(type_name), shared.normal(32, shared.COLUMNS), shared.activations(tokens=4096)
    seen, unseen = shared.inputs_of(values[:1024]), shared.inputs_of(values[1024:])
    searched = shared.output_loss(grid, grid.encode(weight, seen.importance), weight, unseen)
    assert shared.output_loss(grid, FEEDBACK.encode(grid, weight, seen), weight, unseen) < 0.9 * searched


@pytest.mark.parametrize("type_name", BLOCK)
def test_both_steps_do_their_part(type_name):
    """GPTQ alone gains; each round of descent gains in every row, or changes nothing."""
    grid, weight, inputs = scheme(type_name), shared.heavy(24, shared.COLUMNS), shared.known()
    searched = grid.decode(grid.encode(weight, inputs.importance))
    before = None
    for rounds in (None, 0, 1, 2):
        levels, steps, _, problem = solved(grid, weight, inputs, rounds)
        losses = shared.row_losses(values_of(grid, levels, steps), weight, problem.hessian)
        if before is None:
            assert losses.sum() < 0.8 * shared.row_losses(searched, weight, problem.hessian).sum()
        else:
            assert (losses <= before * (1 + 1e-5)).all()
        before = losses
    without = solved(grid, weight, inputs, None)
    assert before.sum() < 0.98 * shared.row_losses(values_of(grid, *without[:2]), weight, problem.hessian).sum()


@pytest.mark.parametrize("type_name", BLOCK)
def test_descent_raises_no_row_from_any_beginning(type_name, path):
    """Also from codes and steps that are far from good."""
    grid, weight, inputs = scheme(type_name), shared.normal(6, shared.COLUMNS), shared.known()
    hessian = feedback._order(inputs.hessian, max(grid.block_size, 32), 0.15).hessian
    params = grid.unpack(grid.encode(shared.heavy(6, shared.COLUMNS, 8) * 0.3))[1]
    table = torch.tensor(grid.level_values())
    levels = table[torch.randint(len(table), weight.shape, generator=torch.Generator().manual_seed(2))]
    steps = grid.steps(params)
    kept = levels.clone(), steps.count.clone(), steps.shift.clone()
    before = shared.row_losses(values_of(grid, levels, steps), weight, hessian)
    after_levels, after = descend(Problem(weight, hessian, table, grid.group), levels, steps, 1)
    assert (shared.row_losses(values_of(grid, after_levels, after), weight, hessian) < 0.9 * before).all()
    assert torch.equal(levels, kept[0]) and torch.equal(steps.count, kept[1]) and torch.equal(steps.shift, kept[2])


@pytest.mark.parametrize("type_name", BLOCK)
def test_a_file_holds_what_was_optimized(type_name, path):
    """To the bit: levels are the type's, counts and shifts within their ranges."""
    grid, weight, inputs = scheme(type_name), shared.heavy(9, shared.COLUMNS), shared.known()
    levels, steps, params, _ = solved(grid, weight, inputs, 2)
    assert torch.isin(levels, torch.tensor(grid.level_values())).all()
    for found, limits in ((steps.count, steps.count_range), (steps.shift, steps.shift_range)):
        if limits is not None:
            assert torch.equal(found, found.round())
            assert limits[0] <= found.min() and found.max() <= limits[1]
        else:
            assert torch.equal(found, found.to(torch.float16).to(torch.float32))
    packed = grid.pack(feedback._codes(grid, levels), grid.with_steps(params, steps))
    assert torch.equal(packed, FEEDBACK.encode(grid, weight, inputs))
    assert torch.equal(grid.decode(packed), values_of(grid, levels, steps))


@pytest.mark.parametrize("type_name", BLOCK)
def test_torch_and_kernels_agree(type_name, monkeypatch):
    """Not to the bit: what is added up in another order may round another way, and all that follows with it."""
    pytest.importorskip("numba")
    grid, weight, inputs = scheme(type_name), shared.normal(128, shared.COLUMNS), shared.known()
    compiled = shared.output_loss(grid, FEEDBACK.encode(grid, weight, inputs), weight, inputs)
    assert _descent._kernels(weight).descend.failed == 0
    monkeypatch.setenv(SWITCH, "off")
    assert _descent._kernels(weight) is None
    plain = shared.output_loss(grid, FEEDBACK.encode(grid, weight, inputs), weight, inputs)
    assert compiled == pytest.approx(plain, rel=5e-3)


def test_errors_are_spread_as_written_down(path):
    """The textbook's loop, in double precision, on a grid of whole numbers."""
    random = torch.Generator().manual_seed(3)
    weight = torch.randn(4, 16, generator=random) * 3
    square = torch.randn(16, 64, generator=random)
    inverse = torch.linalg.inv(square @ square.T)
    factor = torch.linalg.cholesky(inverse, upper=True)
    levels, one = torch.arange(-8.0, 8.0), torch.ones_like(weight)
    chosen, errors = spread_errors(weight, one, 0 * one, factor, levels)
    left = weight.double()
    for column in range(16):
        value = left[:, column].round().clamp(-8, 7)
        assert torch.equal(chosen[:, column].double(), value)
        error = (left[:, column] - value) / factor[column, column]
        assert torch.allclose(errors[:, column].double(), error, atol=1e-4)
        left[:, column:] -= error[:, None] * factor[column, column:]


def test_groups_without_a_step_are_left_alone(path):
    weight = shared.normal(3, 32)
    step = torch.zeros_like(weight)
    chosen, errors = spread_errors(weight, step, step, torch.eye(32), torch.tensor([-7.0, -1.0, 1.0, 5.0]))
    assert torch.equal(errors, weight)
    assert torch.isin(chosen, torch.tensor([-1.0, 1.0])).all()


def test_large_inputs_are_rounded_first():
    hessian = torch.diag(torch.arange(1.0, 129.0))
    order = feedback._order(hessian, 32, 0.15)
    assert order.columns.tolist() == list(range(127, -1, -1))
    # independent inputs: nothing can be made good, and an error costs what its input is, and the damping
    assert torch.allclose(order.weights, hessian.diagonal() / 64.5 + 0.01)
    assert torch.allclose(order.hessian, torch.diag(order.weights))


def test_correlations_are_taken_to_be_weaker_and_the_original_stays():
    hessian = shared.known().hessian.clone()
    order = feedback._order(hessian, 32, 0.15)
    assert torch.equal(hessian, shared.known().hessian)
    mean = hessian.diagonal().mean()
    assert torch.allclose(order.hessian.diagonal(), hessian.diagonal() / mean + 0.01)
    assert torch.allclose(order.hessian[3, 4:], hessian[3, 4:] / mean * 0.85)
    inverse = torch.linalg.inv(order.hessian.double())[order.columns][:, order.columns]
    assert torch.allclose(order.factor.T.double() @ order.factor.double(), inverse, rtol=1e-3, atol=1e-3)


def test_a_hessian_that_rounding_has_spoilt_is_damped_more():
    broken = -torch.ones(32, 32) * 0.05  # not positive: 31 * 0.05 > 1
    broken.fill_diagonal_(1.0)
    order = feedback._order(broken, 32, 0.15)
    assert torch.isfinite(order.factor).all()
    assert order.hessian[0, 0] > 1.1


def test_a_hopeless_hessian_is_refused():
    hessian = torch.full((32, 32), float("nan"))
    hessian.fill_diagonal_(1.0)
    with pytest.raises(CompressError, match="cannot be worked with"):
        feedback._order(hessian, 32, 0.15)


@settings(deadline=None)
@given(st.lists(st.floats(-300, 300, width=32), min_size=1, max_size=20))
def test_nearest_level(wanted):
    levels = torch.tensor(scheme("IQ4_NL").level_values())
    values = torch.tensor(wanted)
    found = nearest(values, levels)
    best = (values[:, None] - levels).abs().amin(1)
    assert torch.equal((values - found).abs(), best)


@settings(max_examples=300, deadline=None)
@given(st.floats(-70000, 70000, width=32, allow_nan=False) | st.floats(-(2.0**-13), 2.0**-13, width=32))
def test_the_kernels_halves_are_torchs(value):
    kernels = pytest.importorskip("app.engine.methods._kernels")
    stored = torch.tensor(value).clamp(-65504, 65504).to(torch.float16).to(torch.float32)
    assert np.float32(kernels._half(np.float32(value))) == stored.numpy()


def test_every_half_is_kept_and_every_middle_goes_to_the_even_one():
    kernels = pytest.importorskip("app.engine.methods._kernels")
    halves = torch.arange(0, 0x7C00, dtype=torch.int16).view(torch.float16).to(torch.float32)
    middles = (halves[1:] + halves[:-1]) / 2
    for values in (halves, middles, torch.nextafter(middles, halves[1:]), torch.nextafter(middles, halves[:-1])):
        found = torch.tensor([kernels._half(value) for value in (-values).numpy()[::7]])
        assert torch.equal(found, (-values)[::7].to(torch.float16).to(torch.float32))
