"""Types whose super-block of 256 has one half-precision scale, and a signed whole-number scale for each group in it.

First each group finds its own best scale. Then the super-block's scale is set so that the largest of them falls on
the end of the whole numbers' range, and each group takes the whole number, near its own scale, that leaves the
least error with what will really be stored. Least squares over the whole super-block refits the half-precision
scale, and the choice is made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.schemes._blocks import HALF_MAX, grouped, in_chunks, inverse, normalized, spread, stored_half, tree_sum
from app.engine.schemes._compiled import CompiledScheme
from app.engine.schemes._grids import Grid
from app.engine.schemes._symmetric_search import fit_sums, search_scale
from app.engine.schemes.base import Params, Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _SuperSymmetric(CompiledScheme):
    """A group is scale * group_scale * level[code].

    Attributes:
        grid: the levels.
        anchors, weighted_anchors: see `search_scale`; without and with importance.
        polish: see `search_scale`.
        group: weights per group.
        scale_low, scale_high: range of the groups' whole-number scales.
        starts: whole numbers (fractions allowed) onto which the largest of the groups' scales is put, one try each.
        rounds: how often a try chooses the groups' scales and refits the super-block's.
        reach: how far from the nearest whole number each choice looks.
    """

    block_size = 256
    grid: ClassVar[Grid]
    anchors: ClassVar[tuple[float, ...]]
    weighted_anchors: ClassVar[tuple[float, ...]]
    polish: ClassVar[int] = 2
    group: ClassVar[int]
    scale_low: ClassVar[int]
    scale_high: ClassVar[int]
    starts: ClassVar[tuple[float, ...]]
    rounds: ClassVar[int] = 2
    reach: ClassVar[int] = 1

    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """Anchors, polish, starts, rounds, reach."""
        anchors = self.weighted_anchors if weighted else self.anchors
        return anchors, self.polish, self.starts, self.rounds, self.reach

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """`scale` [rows, blocks] float16; `group_scale` [rows, groups of a row] int8."""
        groups = self.block_size // self.group
        if importance is not None:
            importance = grouped(normalized(importance, self.block_size)[None], self.group, groups, 0.0, 1.0)
        limit = HALF_MAX * -self.scale_low * max(-self.grid.low, self.grid.high)

        def search(part: torch.Tensor) -> Params:
            scale, group_scale = self._search(grouped(part, self.group, groups, -limit, limit), importance)
            return {
                "scale": scale.to(torch.float16),
                "group_scale": group_scale.permute(1, 2, 0).flatten(-2).to(torch.int8),
            }

        return in_chunks(search, weight)

    def _search(self, x: torch.Tensor, importance: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        """Groups [group, groups, rows, blocks] -> scale [rows, blocks], group_scale [groups, rows, blocks]."""
        wanted = search_scale(x, importance, self.grid, *self.settings(importance is not None)[:2])
        weighted = x if importance is None else x * importance
        low, high = wanted.amin(0), wanted.amax(0)
        peak = torch.where(-low > high, low, high)
        best = torch.zeros_like(peak), torch.zeros_like(wanted)
        best_score = torch.full_like(peak, -torch.inf)
        for start in self.starts:
            scale = stored_half(peak / start)
            center = wanted
            for _ in range(self.rounds):
                chosen, along, square = self._choose(x, weighted, importance, scale, center)
                score = tree_sum(_score(scale * chosen, along, square))
                better = score > best_score
                best = torch.where(better, scale, best[0]), torch.where(better, chosen, best[1])
                best_score = torch.where(better, score, best_score)
                center = along * inverse(square)
                scale = stored_half(tree_sum(along * chosen) * inverse(tree_sum(square * chosen * chosen)))
        return best

    def _choose(
        self,
        x: torch.Tensor,
        weighted: torch.Tensor,
        importance: torch.Tensor | None,
        scale: torch.Tensor,
        center: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The groups' best whole numbers near center / scale, with their sums of w x q and w q q."""
        nearest = (center * inverse(scale)).round_()
        best_score = torch.full_like(center, -torch.inf)
        best = nearest, nearest, nearest
        for step in range(-self.reach, self.reach + 1):
            trial = (nearest + step).clamp_(self.scale_low, self.scale_high)
            along, square = fit_sums(x, weighted, importance, scale * trial, self.grid)
            score = _score(scale * trial, along, square)
            better = score > best_score
            best = tuple(torch.where(better, new, old) for new, old in zip((trial, along, square), best, strict=True))  # type: ignore[assignment]
            best_score = torch.where(better, score, best_score)
        return best

    def level_values(self) -> tuple[float, ...]:
        """The grid's levels."""
        return self.grid.levels()

    def steps(self, params: Params) -> Steps:
        """Whole numbers of the super-block's scale."""
        unit = spread(params["scale"].to(torch.float32), self.block_size // self.group)
        count, none = params["group_scale"].to(torch.float32), torch.zeros_like(unit)
        return Steps(unit, count, none, none, (self.scale_low, self.scale_high))

    def with_steps(self, params: Params, steps: Steps) -> Params:
        """The inverse of `steps`."""
        return {**params, "group_scale": steps.count.to(torch.int8)}

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Nearest level: int8."""
        return self.grid.nearest_codes(weight * spread(inverse(self._steps(params)), self.group))

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Super-block's scale times group's scale, times level."""
        return spread(self._steps(params), self.group) * self.grid.values(codes)

    def _steps(self, params: Params) -> torch.Tensor:
        groups = self.block_size // self.group
        return spread(params["scale"].to(torch.float32), groups) * params["group_scale"].to(torch.float32)


def _score(scale: torch.Tensor, along: torch.Tensor, square: torch.Tensor) -> torch.Tensor:
    """What codes with these sums explain of sum(w x x) at this scale."""
    return scale * (2 * along - scale * square)
