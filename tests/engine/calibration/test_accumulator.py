"""Counting as it streams by: the same as counting everything at once."""

from __future__ import annotations

import pytest
import torch

from app.engine.calibration import PERCENTILES, ChannelSums, HessianSum, LayerObserver, accumulator, blended
from app.engine.calibration.accumulator import EXPERT_TOKENS, ExpertSums, TokenSample


def values(tokens: int, columns: int = 37, seed: int = 0) -> torch.Tensor:
    random = torch.Generator().manual_seed(seed)
    return torch.randn(tokens, columns, generator=random) * torch.linspace(0.01, 100, columns) + 1


@pytest.mark.parametrize("batches", [[3000], [1, 512, 513, 1974], [1000, 0, 2000]])
def test_sums_are_those_of_everything_at_once(batches: list[int]) -> None:
    everything, sums = values(3000), ChannelSums(37)
    for part in everything.split(batches):
        sums.add(part)
    assert sums.count == 3000
    assert torch.equal(sums.minimum, everything.amin(0))
    assert torch.equal(sums.maximum, everything.amax(0))
    torch.testing.assert_close(sums.sum_abs, everything.double().abs().sum(0), rtol=1e-6, atol=0)
    torch.testing.assert_close(sums.sum_square, everything.double().square().sum(0), rtol=1e-6, atol=0)
    wanted = sums.sample.rows.quantile(torch.tensor(PERCENTILES) / 100, 0)
    torch.testing.assert_close(sums.sample.percentiles(), wanted, rtol=1e-4, atol=1e-4)


def test_a_clip_holds_for_squares_only() -> None:
    everything, sums = values(600), ChannelSums(37, (-2.0, 3.0))
    sums.add(everything)
    assert torch.equal(sums.maximum, everything.amax(0))
    wanted = everything.clamp(-2, 3).double().square().sum(0)
    torch.testing.assert_close(sums.sum_square, wanted, rtol=1e-6, atol=0)


@pytest.mark.parametrize("tokens", [1, 2047, 2048, 2049, 20_000, 70_001])
def test_the_sample_is_bounded_even_and_the_same_however_it_comes(tokens: int) -> None:
    stream = torch.arange(tokens, dtype=torch.float32)[:, None]
    found = []
    for step in (tokens, 997):
        sample = TokenSample(1)
        for start in range(0, tokens, step):
            sample.add(stream[start : start + step])
        found.append(sample.rows.flatten())
    assert torch.equal(*found)
    assert len(found[0]) <= 2048
    assert len(found[0]) >= min(tokens, 1024)
    assert found[0][0] == 0
    assert len(set(found[0].diff().tolist())) <= 1
    assert tokens - found[0][-1] <= -(-tokens // 1024)


def test_percentiles_in_blocks_of_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    sample = TokenSample(37)
    sample.add(values(101))
    wanted = sample.percentiles()
    monkeypatch.setattr(accumulator, "SORTED_VALUES", 500)
    assert torch.equal(sample.percentiles(), wanted)
    assert torch.equal(wanted[2], values(101).median(0).values)


def test_all_channels_together() -> None:
    sample = TokenSample(2)
    sample.add(torch.stack([torch.linspace(0, 1, 1001), torch.linspace(1, 2, 1001)], 1))
    marks, (low, high), counts = sample.overall(10)
    assert (low, high) == (0.0, 2.0)
    assert marks == pytest.approx([0.002, 0.02, 1.0, 1.98, 1.998], abs=1e-3)
    assert sum(counts) == 2002
    assert max(counts) - min(counts) < 4
    constant = TokenSample(2)
    constant.add(torch.ones(5, 2))
    assert constant.overall(4) == ([1.0] * 5, (1.0, 1.0), [0] * 4)


def test_hessian_is_the_mean_of_products() -> None:
    everything, hessian = values(5000, 65), HessianSum()
    for part in everything.split([1, 1000, 2048, 0, 1951]):
        hessian.add(part)
    found = hessian.result(block=16)
    wanted = everything.double().T @ everything.double() / 5000
    assert hessian.count == 5000
    assert torch.equal(found, found.T)
    assert float((found - wanted).abs().max() / wanted.abs().max()) < 1e-6
    sums = ChannelSums(65)
    sums.add(everything)
    torch.testing.assert_close(found.diagonal().double(), sums.sum_square / 5000, rtol=1e-5, atol=0)


def test_hessian_of_clipped_values() -> None:
    hessian = HessianSum()
    hessian.add(values(100), (-1.0, 1.0))
    clamped = values(100).clamp(-1, 1)
    torch.testing.assert_close(hessian.result(), clamped.T @ clamped / 100, rtol=1e-5, atol=1e-6)


def test_experts_with_few_tokens_lean_on_the_others() -> None:
    experts, together = ExpertSums(8), ChannelSums(8)
    tokens = {0: 4 * EXPERT_TOKENS, 1: EXPERT_TOKENS // 2, 3: EXPERT_TOKENS}  # 2 gets none
    for expert, count in tokens.items():
        part = values(count, 8, seed=expert)
        experts.add(expert, part)
        together.add(part)
    own, all_of_them = experts.mean_square(), (together.sum_square / together.count).float()
    assert experts.counts.tolist() == [512, 64, 0, 128]
    torch.testing.assert_close(own[3], values(128, 8, seed=3).square().mean(0), rtol=1e-5, atol=0)
    found = blended(own, experts.counts, all_of_them)
    assert torch.equal(found[0], own[0])
    assert torch.equal(found[3], own[3])
    assert torch.equal(found[2], all_of_them)
    torch.testing.assert_close(found[1], (own[1] + all_of_them) / 2)


def test_weights_share_statistics_unless_their_clips_differ() -> None:
    observer = LayerObserver({"k": (-1.0, 1.0)}, hessians=True)
    observer(("q", "k", "v"), values(50))
    observer(("q", "k", "v"), values(50, seed=1))
    found = {one.names: one for one in observer.statistics(3)}
    assert set(found) == {("q", "v"), ("k",)}
    assert {one.layer for one in found.values()} == {3}
    assert {one.count for one in found.values()} == {100}
    assert float(found["k",].mean_square.max()) <= 1 < float(found["q", "v"].mean_square.max())
    assert torch.equal(found["k",].maximum, found["q", "v"].maximum)
    assert float(observer.hessians["k",].result().max()) <= 1


def test_experts_through_the_observer() -> None:
    observer = LayerObserver({}, hessians=True, experts={"gate": 5, "up": 5})
    observer(("gate", "up"), values(40), 2)
    observer(("gate", "up"), values(60, seed=1), 0)
    observer(("gate", "up"), values(0), 1)
    (found,) = observer.statistics(0)
    assert found.count == 100
    assert found.expert_counts is not None and found.expert_counts.tolist() == [60, 0, 40, 0, 0]
    assert found.expert_mean_square is not None
    torch.testing.assert_close(found.expert_mean_square[2], values(40).square().mean(0), rtol=1e-5, atol=0)
    assert not observer.hessians
