"""Blocks of rows: order, bounded look-ahead, and broken weights counted whole."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import torch

from app.engine import quantizer
from app.engine.errors import BadCheckpoint
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.plan import make_plan
from app.engine.quantizer import Device, encode_tensor, in_order, row_blocks
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
