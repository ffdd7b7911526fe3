"""Search for the scale and offset of an affine group: scale * code + offset, codes from 0 to `top`.

Each candidate is a range that the codes span: the group's own, shrunk a little at either end (which clips the
outermost weights). It is only used to get codes; for given codes the best scale and offset follow from five sums by
least squares, and so does the error that they leave. The winner is then polished: round, refit, round again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.engine.schemes._blocks import inverse, tree_sum

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class Sums(NamedTuple):
    """What least squares needs to know of a group's codes q: sums of w x q, w q q and w q.

    `AffineGroups.sums` counts codes from the middle of their range: counted from 0, the sums are so much larger than
    what candidates differ in that float32 could not tell these apart.
    """

    xq: torch.Tensor
    qq: torch.Tensor
    q: torch.Tensor


class AffineGroups:
    """Weights [group, ...] with their importance, and the sums that do not depend on codes.

    Attributes:
        x: [group, ...] float32.
        weight_sum: sum of w, broadcasts to [...].
        x_sum: sum of w x, [...].
        xx_sum: sum of w x x, [...].
    """

    def __init__(self, x: torch.Tensor, importance: torch.Tensor | None, top: int) -> None:
        self.x, self.importance, self.top = x, importance, top
        self.weighted = x if importance is None else x * importance
        weights = torch.ones_like(x[:, :1, :1, :1]) if importance is None else importance.clone()
        self.weight_sum = tree_sum(weights)
        self.x_sum = tree_sum(self.weighted.clone())
        self.xx_sum = tree_sum(self.weighted * x)

    def sums(self, scale: torch.Tensor, offset: torch.Tensor) -> Sums:
        """Round on (scale, offset) [...] and sum."""
        x = self.x
        q = torch.sub(x, offset).mul_(inverse(scale)).round_().clamp_(0, self.top).sub_(self.top / 2)
        products = torch.empty((x.shape[0], 3, *x.shape[1:]), dtype=x.dtype, device=x.device)
        torch.mul(self.weighted, q, out=products[:, 0])
        weighted_q = products[:, 2]
        if self.importance is None:
            weighted_q.copy_(q)
        else:
            torch.mul(q, self.importance, out=weighted_q)
        torch.mul(weighted_q, q, out=products[:, 1])
        return Sums(*tree_sum(products))

    def fit(self, sums: Sums, offset_max: float | None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Least squares for the codes behind `sums`: scale, offset, and what it explains of sum(w x x).

        Args:
            sums: from `sums`.
            offset_max: the offset may not be above it; None where it is free.
        """
        determinant = self.weight_sum * sums.qq - sums.q * sums.q
        solvable = determinant > 1e-6 * self.weight_sum * sums.qq
        factor = torch.where(solvable, 1.0 / torch.where(solvable, determinant, 1.0), 0.0)
        scale = (self.weight_sum * sums.xq - self.x_sum * sums.q) * factor
        offset = (sums.qq * self.x_sum - sums.q * sums.xq) * factor - scale * (self.top / 2)
        if offset_max is not None:
            pinned = (offset > offset_max) | ~solvable
            from_zero = self.from_zero(sums)
            offset = torch.where(pinned, offset_max, offset)
            scale = torch.where(pinned, from_zero.xq * inverse(from_zero.qq), scale)
        return scale, offset, self.explained(sums, scale, offset)

    def explained(self, sums: Sums, scale: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
        """What scale * code + offset explains of sum(w x x), for the codes behind `sums`."""
        middle = offset + scale * (self.top / 2)
        slope = scale * (2 * (sums.xq - middle * sums.q) - scale * sums.qq)
        return slope + middle * (2 * self.x_sum - middle * self.weight_sum)

    def from_zero(self, sums: Sums) -> Sums:
        """The same sums of codes counted from 0."""
        half = self.top / 2
        qq = sums.qq + half * (2 * sums.q + half * self.weight_sum)
        return Sums(sums.xq + half * self.x_sum, qq, sums.q + half * self.weight_sum)

    def search(
        self, ranges: tuple[tuple[float, float], ...], polish: int, offset_max: float | None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The best scale and offset of each group.

        Args:
            ranges: how far each candidate shrinks the range at its low and its high end, in code steps.
            polish: how often to refit and round again.
            offset_max: see `fit`.

        Returns:
            scale [...] > 0 (0 for a group of zeros) and offset [...].
        """
        low, high = self.x.amin(0), self.x.amax(0)
        if offset_max is not None:
            low = low.clamp(max=offset_max)
        span = (high - low) / self.top
        best_scale, best_offset = span.clamp(min=0), low
        best_score = torch.full_like(span, -torch.inf)
        for step in range(len(ranges) + polish):
            if step < len(ranges):
                below, above = ranges[step]
                scale = span * ((self.top - below - above) / self.top)
                offset = low + span * below
            else:
                scale, offset = best_scale, best_offset
            scale, offset, score = self.fit(self.sums(scale, offset), offset_max)
            better = (score > best_score) & (scale > 0)
            best_scale = torch.where(better, scale, best_scale)
            best_offset = torch.where(better, offset, best_offset)
            best_score = torch.where(better, score, best_score)
        return best_scale, best_offset
