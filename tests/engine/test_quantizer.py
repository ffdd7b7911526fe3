"""Blocks of rows: order, bounded look-ahead, and broken weights counted whole."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import torch

from app.engine import quantizer
from app.engine.errors import BadCheckpoint
from app.engine.methods import method
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.plan import PlanRow, make_plan
from app.engine.quantizer import Device, Knowledge, encode_tensor, in_order, row_blocks
from app.engine.recipe import Recipe
from app.engine.roles import Place, Role
from app.engine.schemes import scheme
from tests.models import SAMPLE, write_llama


def test_blocks_cover_every_row_once() -> None:
    for shape in [(7,), (1, 5), (100_000, 256), (3, 70_000, 64), (2, 1 << 23)]:
        tensor = OutlineTensor("t", Place(Role.OTHER), shape, "F32", 0)
        bounds = list(row_blocks(tensor))
        rows = tensor.weights // shape[-1]
        assert [start for start, _ in bounds] == [0, *(stop for _, stop in bounds[:-1])]
        assert bounds[-1][1] == rows
        assert all((stop - start) * shape[-1] <= max(quantizer.BLOCK_WEIGHTS, shape[-1]) for start, stop in bounds)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_order_and_not_too_far_ahead(threads: int) -> None:
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        time.sleep(0.001 * (7 - item % 7))
        return item * item

    found = []
    for result in in_order(work, range(40), threads):
        found.append(result)
        assert len(begun) - len(found) <= threads + 1
    assert found == [item * item for item in range(40)]


def test_an_error_ends_all_threads() -> None:
    def work(item: int) -> int:
        if item == 3:
            raise ValueError("three")
        return item

    before = threading.active_count()
    with pytest.raises(ValueError, match="three"):
        list(in_order(work, range(100), 4))
    assert threading.active_count() == before


def test_stopping_early_ends_all_threads() -> None:
    before = threading.active_count()
    results = in_order(lambda item: item, range(100), 3)
    assert next(results) == 0
    results.close()
    assert threading.active_count() == before


@pytest.mark.parametrize("name", ["Q4_K_S", "Q2_K", "IQ4_XS", "Q8_0", "BF16"])
def test_blocks_and_threads_do_not_change_the_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model = Model.open(SAMPLE)
    plan = make_plan(model.outline, Recipe(name))
    row = next(row for row in plan.rows if "down_proj" in row.tensor.name)
    whole = scheme(row.scheme).encode(model.rows(row.tensor, 0, row.tensor.shape[0]))
    monkeypatch.setattr(quantizer, "BLOCK_WEIGHTS", 5000)
    parts = torch.cat(list(encode_tensor(model, row, "search", Device("cpu", 3))))
    model.close()
    assert torch.equal(parts, whole)


def test_broken_weights_are_counted_over_all_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quantizer, "BLOCK_WEIGHTS", 5000)
    weight = torch.ones(256, 512)
    weight[0, 0], weight[255, 511] = float("nan"), float("-inf")
    model = Model.open(write_llama(tmp_path / "m", model__layers__0__mlp__down_proj__weight=weight))
    row = next(row for row in make_plan(model.outline, Recipe()).rows if "0.mlp.down_proj" in row.tensor.name)
    with pytest.raises(BadCheckpoint, match=r"2 of 131,072 weights .* \(1 NaN, 1 infinite\)"):
        list(encode_tensor(model, row, "search", Device("cpu", 2)))
    model.close()


def known_inputs(cols: int, seed: int) -> Inputs:
    values = torch.randn(2 * cols, cols, generator=torch.Generator().manual_seed(seed))
    values[:, seed::3] *= 4
    hessian = values.T @ values / len(values)
    return Inputs(hessian.diagonal().clone(), hessian)


@pytest.fixture
def sample():
    """The bundled model, and a row of its plan."""
    model = Model.open(SAMPLE)
    rows = make_plan(model.outline, Recipe("Q4_0")).rows
    yield model, next(row for row in rows if "down_proj" in row.tensor.name)
    model.close()


@pytest.mark.parametrize("name", ["search", "clip", "hqq", "feedback"])
def test_methods_are_told_what_is_known(name: str, sample) -> None:
    """In one piece or many, by one thread or three."""
    model, row = sample
    weight = model.rows(row.tensor, 0, row.tensor.shape[0])
    inputs = known_inputs(weight.shape[1], 1)
    whole = method(name).encode(scheme(row.scheme), weight, inputs)
    parts = list(encode_tensor(model, row, name, Device("cpu", 3), Knowledge((inputs,))))
    assert torch.equal(torch.cat(parts), whole)
    plain = torch.cat(list(encode_tensor(model, row, name, Device())))
    assert torch.equal(plain, whole) == (name == "hqq")


def test_a_method_may_ask_for_smaller_blocks(sample, monkeypatch: pytest.MonkeyPatch) -> None:
    model, row = sample
    monkeypatch.setattr(type(method("feedback")), "block_weights", 9 * row.tensor.shape[-1])
    inputs = known_inputs(row.tensor.shape[-1], 1)
    parts = list(encode_tensor(model, row, "feedback", Device(), Knowledge((inputs,))))
    assert {len(part) for part in parts[:-1]} == {9}
    assert sum(map(len, parts)) == row.tensor.shape[0]


def test_weights_are_held_within_their_clip(sample) -> None:
    model, row = sample
    weight = model.rows(row.tensor, 0, row.tensor.shape[0])
    packed = torch.cat(list(encode_tensor(model, row, "search", Device(), Knowledge(clip=(-0.01, 0.02)))))
    assert torch.equal(packed, scheme(row.scheme).encode(weight.clamp(-0.01, 0.02)))
    assert weight.max() > 0.02 and weight.min() < -0.01


class Experts:
    """A model that holds one stack of experts."""

    def __init__(self, weight: torch.Tensor) -> None:
        self.weight = weight

    def rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        return self.weight.flatten(0, 1)[start:stop].clone()


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("block_weights", [0, 64 * 3, 64 * 7])
def test_each_expert_has_inputs_of_its_own(block_weights, threads, monkeypatch: pytest.MonkeyPatch) -> None:
    weight = torch.randn(3, 10, 64, generator=torch.Generator().manual_seed(4))
    inputs = tuple(known_inputs(64, seed) for seed in range(3))
    tensor = OutlineTensor("experts", Place(Role.OTHER), (3, 10, 64), "F32", 0)
    row = PlanRow(tensor, "Q4_0", "Q4_0", 0)
    monkeypatch.setattr(type(method("feedback")), "block_weights", block_weights)
    parts = list(encode_tensor(Experts(weight), row, "feedback", Device("cpu", threads), Knowledge(inputs)))
    assert all(len(part) <= 10 for part in parts)
    each = [method("feedback").encode(scheme("Q4_0"), *pair) for pair in zip(weight, inputs, strict=True)]
    assert torch.equal(torch.cat(parts), torch.cat(each))
