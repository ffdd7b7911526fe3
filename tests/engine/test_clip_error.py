"""What a histogram says of clipping agrees with clipping the values themselves."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from app.engine.clip_error import ClipErrors, refined
from app.engine.schemes import scheme


def histogram(values: np.ndarray, bins: int = 256) -> tuple[list[float], list[int]]:
    counts, edges = np.histogram(values, bins)
    return edges.tolist(), counts.tolist()


def rounded(values: np.ndarray, low: float, high: float, bits: int) -> np.ndarray:
    step = (high - low) / (2**bits - 1)
    return np.round((values.clip(low, high) - low) / step) * step + low


def root_mean_square(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean(values**2)))


@pytest.fixture
def normal() -> np.ndarray:
    return np.random.default_rng(0).normal(0.01, 0.05, 200_000)


@pytest.mark.parametrize(("low", "high"), [(-0.1, 0.1), (-0.05, 0.2), (-0.3, 0.02)])
def test_errors_on_both_sides_are_those_of_the_values(normal: np.ndarray, low: float, high: float) -> None:
    found = ClipErrors.of_bits(*histogram(normal), 4).at(low, high)
    outside = (normal < low) | (normal > high)
    size = root_mean_square(normal)
    assert found.outside == pytest.approx(outside.mean(), abs=2e-3)
    assert found.clipping == pytest.approx(root_mean_square(normal.clip(low, high) - normal) / size, rel=0.01)
    true = root_mean_square(rounded(normal, low, high, 4) - normal) / size
    assert found.together == pytest.approx(true, rel=0.02)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
def test_the_best_range_is_better_than_any_symmetric_one(normal: np.ndarray, bits: int) -> None:
    errors = ClipErrors.of_bits(*histogram(normal), bits)
    low, high = errors.best()
    best = root_mean_square(rounded(normal, low, high, bits) - normal)
    limits = np.linspace(0.02, 0.25, 60)
    others = [root_mean_square(rounded(normal, 0.01 - limit, 0.01 + limit, bits) - normal) for limit in limits]
    # coarse grids round to even values less evenly than the formula's step^2 / 12 says
    assert best <= min(others) * (1.06 if bits == 2 else 1.01)
    assert errors.at(low, high).together < errors.at(float(errors.edges[0]), float(errors.edges[-1])).together


@pytest.mark.parametrize("name", ["Q4_0", "Q4_1", "Q4_K", "Q5_0"])
@pytest.mark.parametrize("share", [0.4, 0.6, 0.8])
def test_groups_with_scales_of_their_own_agree_with_encoding(name: str, share: float) -> None:
    generator = torch.Generator().manual_seed(1)
    weight = torch.randn(64, 1024, generator=generator) * 0.05
    grid = scheme(name)
    size = float(weight.square().mean()) ** 0.5

    def error(limits: tuple[float, float]) -> float:
        stored = grid.decode(grid.encode(weight.clamp(*limits)))
        return float((stored - weight).square().mean()) ** 0.5 / size

    low, high = float(weight.min()), float(weight.max())
    edges, counts = histogram(weight.numpy().ravel())
    errors = ClipErrors.of_grid(edges, counts, error((low, high)), grid.block_size, size**2)
    found = errors.at(low * share, high * share)
    assert found.together == pytest.approx(error((low * share, high * share)), rel=0.12)


def test_without_clipping_the_measured_error_stands(normal: np.ndarray) -> None:
    edges, counts = histogram(normal)
    found = ClipErrors.of_grid(edges, counts, 0.07, 256).at(edges[0], edges[-1])
    assert (found.clipping, found.outside) == (0, 0)
    assert found.rounding == found.together == pytest.approx(0.07)


def test_floating_point_gains_nothing(normal: np.ndarray) -> None:
    edges, counts = histogram(normal)
    errors = ClipErrors.of_grid(edges, counts, 0.001, 1)
    assert errors.best() == (edges[0], edges[-1])
    assert errors.at(-0.05, 0.05).rounding < 0.001  # fewer values are rounded, no finer


def test_percentiles_show_what_giants_hide(normal: np.ndarray) -> None:
    values = np.concatenate([normal, [-40.0, 60.0]])
    marks = [(share, float(np.quantile(values, share))) for share in (0.001, 0.01, 0.5, 0.99, 0.999)]
    coarse = histogram(values, 128)
    true = root_mean_square(values.clip(-0.2, 0.2) - values) / root_mean_square(values)
    found = ClipErrors.of_bits(*refined(*coarse, marks), 8).at(-0.2, 0.2)
    assert found.clipping == pytest.approx(true, rel=0.05)
    assert found.outside < 0.002 < ClipErrors.of_bits(*coarse, 8).at(-0.2, 0.2).outside


def test_nothing_refined_without_percentiles(normal: np.ndarray) -> None:
    edges, counts = histogram(normal)
    again, shares = refined(edges, counts, [])
    assert again == tuple(edges)
    assert shares == pytest.approx([count / len(normal) for count in counts])


@given(
    st.lists(st.integers(0, 1000), min_size=2, max_size=64).filter(lambda counts: sum(counts) > 0),
    st.floats(-1e3, 1e3),
    st.floats(1e-3, 1e3),
    st.integers(2, 8),
)
def test_the_best_range_is_within_and_never_worse(counts: list[int], start: float, width: float, bits: int) -> None:
    edges = [start + width * index for index in range(len(counts) + 1)]
    for errors in (ClipErrors.of_bits(edges, counts, bits), ClipErrors.of_grid(edges, counts, 0.1, 32)):
        low, high = errors.best()
        assert edges[0] <= low < high <= edges[-1]
        assert errors.at(low, high).together <= errors.at(edges[0], edges[-1]).together * (1 + 1e-6)
