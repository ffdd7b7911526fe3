"""How a number grid takes some rows: what it makes of them, its levels, and how many of them are used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.schemes import scheme
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class GridFit:
    """Of one grid on one sample; all of it empty where the grid does not fit.

    Attributes:
        levels: values that the block of middling strength can store, ascending; empty for floating-point types.
        relative_error: root mean square error over root mean square weight.
        used_levels: distinct levels that a group of weights uses, on average; None without levels.
        all_levels: that it could use.
        stored: the sample as it is stored: [rows, columns], or [rows] of one channel; None where that is unknown.
    """

    levels: tuple[float, ...] = ()
    relative_error: float | None = None
    used_levels: float | None = None
    all_levels: int = 0
    stored: torch.Tensor | None = None


def fit_grid(name: str, shape: tuple[int, ...], sample: torch.Tensor, channel: int | None = None) -> GridFit:
    """Try a grid on a sample of a tensor.

    Args:
        name: the scheme's.
        shape: of the whole tensor.
        sample: [rows, columns] float32; not modified.
        channel: the column to judge by; the grid is laid over whole rows all the same.

    Raises:
        CompressError: there is no such scheme.
    """
    grid = scheme(name)
    if not grid.fits(shape) or not bool(torch.isfinite(sample).all()):
        return GridFit()
    codes, params = grid.unpack(grid.encode(sample))
    stored = grid.dequantize(codes, params)
    wanted = sample if channel is None else sample[:, channel]
    found = stored if channel is None else stored[:, channel]
    if grid.block_size == 1:
        return GridFit(relative_error=relative_error(wanted, found), stored=found)
    used = _used_levels(grid, codes) if grid.code_range else None
    return GridFit(_levels(grid, sample), relative_error(wanted, found), used, len(grid.code_range), found)


def relative_error(wanted: torch.Tensor, found: torch.Tensor) -> float:
    """Root mean square difference over root mean square value; 0 of zeros."""
    weight = float(wanted.double().square().sum())
    return (float((found - wanted).double().square().sum()) / weight) ** 0.5 if weight else 0.0


def _levels(grid: Scheme, sample: torch.Tensor) -> tuple[float, ...]:
    """Of the block of middling strength."""
    blocks = sample.reshape(-1, grid.block_size)
    middling = blocks[blocks.square().sum(1).argsort()[len(blocks) // 2]]
    return tuple(grid.levels(middling).tolist())


def _used_levels(grid: Scheme, codes: torch.Tensor) -> float:
    """Distinct codes in a group, on average over the groups."""
    groups = codes.reshape(-1, grid.group or grid.block_size).long() - grid.code_range.start
    seen = torch.zeros(len(groups), len(grid.code_range), dtype=torch.uint8)
    seen.scatter_(1, groups, 1)
    return float(seen.sum(1, dtype=torch.float64).mean())
