"""What every method must do on every type, run over whatever discovery finds."""

from __future__ import annotations

from functools import cache

import pytest
import torch

from app.engine.errors import BadRecipe, CompressError
from app.engine.methods import method, methods
from app.engine.methods.base import Inputs, Needs
from app.engine.schemes import scheme, schemes

from . import conftest as shared

METHODS = list(methods())
BLOCK = shared.BLOCK_TYPES
SOME = ["Q8_0", "Q4_0", "Q5_1", "Q4_K", "Q3_K", "IQ4_NL"]  # one of each shape


def knowledge(kind: str, cols: int = shared.COLUMNS) -> Inputs | None:
    """Nothing, importance alone, or everything."""
    full = shared.known(cols)
    return {"nothing": None, "importance": Inputs(full.importance), "hessian": full}[kind]


def assert_sound(grid, packed: torch.Tensor, weight: torch.Tensor) -> None:
    """Of the right shape, and made of numbers that pack again to the same bytes."""
    assert packed.shape == (len(weight), grid.size_bytes((weight.shape[1],)))
    assert packed.dtype == torch.uint8
    assert torch.isfinite(grid.decode(packed)).all()
    assert torch.equal(grid.pack(*grid.unpack(packed)), packed)


def test_discovery_finds_all_methods():
    assert {"search", "feedback", "clip", "hqq"} <= set(METHODS)
    for name in METHODS:
        assert method(name).title and method(name).sentence.endswith(".")
    with pytest.raises(BadRecipe, match="There is no method called 'magic'"):
        method("magic")


@pytest.mark.parametrize("kind", ["nothing", "importance", "hessian"])
@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", [*BLOCK, "F16"])
def test_every_type_with_whatever_is_known(type_name, name, kind):
    grid, weight, inputs = scheme(type_name), shared.heavy(5, shared.COLUMNS), knowledge(kind)
    before = weight.clone(), None if inputs is None else inputs.importance.clone()
    hessian = None if inputs is None or inputs.hessian is None else inputs.hessian.clone()
    packed = method(name).encode(grid, weight, inputs)
    assert_sound(grid, packed, weight)
    assert torch.equal(method(name).encode(grid, weight, inputs), packed)
    assert torch.equal(weight, before[0])
    assert inputs is None or torch.equal(inputs.importance, before[1])
    assert hessian is None or torch.equal(inputs.hessian, hessian)
    relative = ((grid.decode(packed) - weight).square().sum() / weight.square().sum()).sqrt()
    assert relative < 3 * max(grid.relative_error, 1e-3)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", [*SOME, "F16"])
def test_same_bytes_however_rows_are_cut(type_name, name, path):
    """Also from a fresh copy of what is known, and from weights that lie apart in memory."""
    grid, weight, inputs = scheme(type_name), shared.normal(70, shared.COLUMNS), shared.known()
    whole = method(name).encode(grid, weight, inputs)
    cuts = [(3, 67)] if path == "torch" else [(1,) * 3 + (67,), (5,) * 14, (66, 4)]
    again = Inputs(inputs.importance.clone(), inputs.hessian.clone())
    for cut in cuts:
        parts = [method(name).encode(grid, part, again) for part in weight.split(cut)]
        assert torch.equal(torch.cat(parts), whole), cut
    apart = torch.stack([weight, -weight], 2)[..., 0]
    assert torch.equal(method(name).encode(grid, apart, inputs), whole)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", SOME)
def test_one_block_and_no_rows(type_name, name, path):
    grid = scheme(type_name)
    weight, inputs = shared.normal(3, grid.block_size), shared.known(grid.block_size)
    assert_sound(grid, method(name).encode(grid, weight, inputs), weight)
    assert_sound(grid, method(name).encode(grid, weight[:0], inputs), weight[:0])


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", SOME)
def test_zeros_and_constants(type_name, name, path):
    grid, inputs = scheme(type_name), shared.known()
    weight = torch.cat([torch.zeros(2, shared.COLUMNS), torch.full((2, shared.COLUMNS), -0.37)])
    packed = method(name).encode(grid, weight, inputs)
    assert_sound(grid, packed, weight)
    decoded = grid.decode(packed)
    assert torch.equal(decoded[:2], weight[:2])
    searched = grid.encode(weight[2:], inputs.importance)
    assert shared.output_loss(grid, packed[2:], weight[2:], inputs) <= 1.001 * max(
        shared.output_loss(grid, searched, weight[2:], inputs),
        1e-6 * float(shared.row_losses(torch.zeros(2, shared.COLUMNS), weight[2:], inputs.hessian).sum()),
    )


@cache
def odd_inputs() -> dict[str, Inputs]:
    """What a text may lead to."""
    usual = shared.activations()
    dead = usual.clone()
    dead[:, ::7] = 0
    dead[:, 256:288] = 0
    return {
        "dead channels": shared.inputs_of(dead),
        "nothing at all": shared.inputs_of(torch.zeros_like(usual)),
        "few tokens": shared.inputs_of(usual[:3]),
        "one direction": shared.inputs_of(usual[:1].repeat(9, 1)),
        "huge": shared.inputs_of(usual * 1e12),
        "tiny": shared.inputs_of(usual * 1e-15),
        "one giant channel": shared.inputs_of(usual * torch.where(torch.arange(shared.COLUMNS) == 70, 1e4, 1.0)),
    }


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", SOME)
@pytest.mark.parametrize("kind", list(odd_inputs()))
def test_odd_inputs(kind, type_name, name):
    """Whatever is known, what is stored is near the weights, and so is the layer's output."""
    grid, weight, inputs = scheme(type_name), shared.normal(4, shared.COLUMNS), odd_inputs()[kind]
    packed = method(name).encode(grid, weight, inputs)
    assert_sound(grid, packed, weight)
    relative = (grid.decode(packed) - weight).square().sum() / weight.square().sum()
    assert relative.sqrt() < 6 * grid.relative_error + 1e-3
    zero = torch.zeros_like(weight)
    cost = shared.output_loss(grid, packed, weight, inputs)
    assert cost <= 0.2 * float(shared.row_losses(zero, weight, inputs.hessian).sum())


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("type_name", SOME)
@pytest.mark.parametrize("size", [1e-30, 1e-6, 1e5, 1e30])
def test_weights_of_any_size(size, type_name, name, path):
    grid, weight = scheme(type_name), shared.normal(3, shared.COLUMNS) * size
    packed = method(name).encode(grid, weight, shared.known())
    assert_sound(grid, packed, weight)
    if size == 1e5:
        relative = (grid.decode(packed) - weight).square().sum() / weight.square().sum()
        assert relative.sqrt() < 3 * grid.relative_error


@pytest.mark.parametrize("name", [name for name in METHODS if method(name).needs is Needs.HESSIAN])
@pytest.mark.parametrize("type_name", ["Q8_0", "Q2_K"])
def test_inputs_that_are_not_numbers_are_refused(type_name, name):
    hessian = shared.known().hessian.clone()
    hessian[3, 3] = float("nan")
    inputs = Inputs(shared.known().importance, hessian)
    with pytest.raises(CompressError, match="values that are not numbers") as caught:
        method(name).encode(scheme(type_name), shared.normal(2, shared.COLUMNS), inputs)
    assert caught.value.hint


def test_all_block_types_are_tested():
    assert {type(schemes()[name]).__mro__[1] for name in SOME} == {type(schemes()[name]).__mro__[1] for name in BLOCK}
