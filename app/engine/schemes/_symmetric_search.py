"""Search for the scale of a symmetric group: levels times one number.

For given codes q the best scale is sum(w x q) / sum(w q q), and it leaves an error of sum(w x x) minus
sum(w x q) ** 2 / sum(w q q). So each candidate scale is only used to get codes; what counts is how large that last
quotient becomes. Candidates are given by where they put the group's largest weight: on the lowest level, a little
beyond it (clipping it), or, turned round, on the highest. The winner is then polished: round, refit, round again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._blocks import inverse, tree_sum
from app.engine.schemes._grids import Grid

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def fit_sums(
    x: torch.Tensor, weighted: torch.Tensor, importance: torch.Tensor | None, scale: torch.Tensor, grid: Grid
) -> torch.Tensor:
    """Round on `scale` and sum: [2, ...]: sum(w x q) and sum(w q q).

    Args:
        x: [group, ...] float32.
        weighted: importance * x.
        importance: broadcasts to x, or None.
        scale: [...], one per group; 0 gives codes of 0.
        grid: the levels.
    """
    q = grid.nearest_values(x * inverse(scale))
    products = torch.empty((x.shape[0], 2, *x.shape[1:]), dtype=x.dtype, device=x.device)
    torch.mul(weighted, q, out=products[:, 0])
    torch.mul(q if importance is None else q * importance, q, out=products[:, 1])
    return tree_sum(products)


def search_scale(
    x: torch.Tensor, importance: torch.Tensor | None, grid: Grid, anchors: tuple[float, ...], polish: int
) -> torch.Tensor:
    """The best scale of each group.

    Args:
        x: [group, ...] float32.
        importance: broadcasts to x, or None.
        grid: the levels.
        anchors: the levels (fractions allowed) onto which candidates put the weight of largest magnitude.
        polish: how often to refit and round again.

    Returns:
        [...] float32, signed.
    """
    low, high = x.amin(0), x.amax(0)
    peak = torch.where(-low > high, low, high)
    weighted = x if importance is None else x * importance
    best_scale = torch.zeros_like(peak)
    best_score = torch.zeros_like(peak)
    for step in range(len(anchors) + polish):
        scale = peak / anchors[step] if step < len(anchors) else best_scale
        along, square = fit_sums(x, weighted, importance, scale, grid)
        fitted = along * inverse(square)
        score = along * fitted
        better = score > best_score
        best_scale = torch.where(better, fitted, best_scale)
        best_score = torch.where(better, score, best_score)
    return best_scale
