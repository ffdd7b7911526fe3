"""Types whose super-block of 256 has a half-precision scale and minimum, and whole numbers of each for every group.

First each group finds its own best scale and offset. Then three steps are repeated, each of which can only lower
the error with what will really be stored: round the weights; choose each group's two whole numbers among the
neighbours of the least-squares solution; refit the super-block's two half-precision numbers by least squares. The
best state seen is kept. Different starting scales are tried, for the largest group's scale may well be clipped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from app.engine.schemes._affine_search import AffineGroups, Sums
from app.engine.schemes._blocks import HALF_MAX, grouped, in_chunks, inverse, normalized, spread, stored_half, tree_sum
from app.engine.schemes._compiled import CompiledScheme
from app.engine.schemes.base import Params, Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _State(NamedTuple):
    """A super-block's numbers: scale and minimum [rows, blocks]; the groups' [groups, rows, blocks]."""

    scale: torch.Tensor
    minimum: torch.Tensor
    group_scale: torch.Tensor
    group_minimum: torch.Tensor

    def where(self, mask: torch.Tensor, other: _State) -> _State:
        """Choose this one where `mask` [rows, blocks] holds, else the other."""
        return _State(*(torch.where(mask, mine, theirs) for mine, theirs in zip(self, other, strict=True)))


class _SuperAffine(CompiledScheme):
    """A group is scale * group_scale * code - minimum * group_minimum.

    Attributes:
        top: the highest code.
        ranges, weighted_ranges: see `AffineGroups.search`; without and with importance.
        polish: see `AffineGroups.search`.
        group: weights per group.
        scale_top: the highest whole number for a group's scale and minimum.
        starts: whole numbers (fractions allowed) onto which the largest group's scale is put, one try each.
        rounds: how often a try repeats its three steps.
    """

    block_size = 256
    top: ClassVar[int]
    ranges: ClassVar[tuple[tuple[float, float], ...]]
    weighted_ranges: ClassVar[tuple[tuple[float, float], ...]]
    polish: ClassVar[int] = 1
    group: ClassVar[int]
    scale_top: ClassVar[int]
    starts: ClassVar[tuple[float, ...]]
    rounds: ClassVar[int] = 3

    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """Ranges, polish, starts, rounds."""
        return self.weighted_ranges if weighted else self.ranges, self.polish, self.starts, self.rounds

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """`scale`, `minimum` [rows, blocks] float16; `group_scale`, `group_minimum` [rows, groups of a row] uint8."""
        groups = self.block_size // self.group
        if importance is not None:
            importance = grouped(normalized(importance, self.block_size)[None], self.group, groups, 0.0, 1.0)
        limit = HALF_MAX * self.scale_top

        def search(part: torch.Tensor) -> Params:
            state = self._search(
                AffineGroups(grouped(part, self.group, groups, -limit, limit * self.top), importance, self.top)
            )
            return {
                "scale": state.scale.to(torch.float16),
                "minimum": state.minimum.to(torch.float16),
                "group_scale": state.group_scale.permute(1, 2, 0).flatten(-2).to(torch.uint8),
                "group_minimum": state.group_minimum.permute(1, 2, 0).flatten(-2).to(torch.uint8),
            }

        return in_chunks(search, weight)

    def _search(self, x: AffineGroups) -> _State:
        ranges, polish, *_ = self.settings(x.importance is not None)
        wanted_scale, offset = x.search(ranges, polish, 0.0)
        wanted_minimum = -offset
        best: _State | None = None
        best_loss = torch.full_like(wanted_scale[0], torch.inf)
        for start in self.starts:
            state = self._start(wanted_scale, wanted_minimum, start)
            for step in range(self.rounds + 1):
                sums = x.sums(state.scale * state.group_scale, -state.minimum * state.group_minimum)
                loss = tree_sum(_loss(x, sums, state.scale * state.group_scale, state.minimum * state.group_minimum))
                best = state if best is None else state.where(loss < best_loss, best)
                best_loss = torch.minimum(best_loss, loss)
                if step < self.rounds:
                    state = _refit(x, sums, self._choose(x, sums, state))
        assert best is not None
        return best

    def _start(self, scale: torch.Tensor, minimum: torch.Tensor, start: float) -> _State:
        block_scale = stored_half(scale.amax(0) / start)
        block_minimum = stored_half(minimum.amax(0) / self.scale_top)
        group_scale = (scale * inverse(block_scale)).round_().clamp_(0, self.scale_top)
        group_minimum = (minimum * inverse(block_minimum)).round_().clamp_(0, self.scale_top)
        return _State(block_scale, block_minimum, group_scale, group_minimum)

    def _choose(self, x: AffineGroups, sums: Sums, state: _State) -> _State:
        """For the codes behind `sums`, each group's best pair among the nine round the least-squares solution."""
        scale, offset, _ = x.fit(sums, 0.0)
        center = (scale * inverse(state.scale)).round_(), (-offset * inverse(state.minimum)).round_()
        best = state.group_scale, state.group_minimum
        code_sum = x.from_zero(sums).q
        best_loss = _loss(x, sums, state.scale * best[0], state.minimum * best[1])
        for scale_step in (0, -1, 1):
            group_scale = (center[0] + scale_step).clamp_(0, self.scale_top)
            # With the scale fixed, the loss is a parabola in the minimum: its best whole number is the nearest.
            fitted = state.scale * group_scale * code_sum - x.x_sum
            minimum = fitted / x.weight_sum * inverse(state.minimum)
            group_minimum = minimum.round_().clamp_(0, self.scale_top)
            loss = _loss(x, sums, state.scale * group_scale, state.minimum * group_minimum)
            better = loss < best_loss
            best = torch.where(better, group_scale, best[0]), torch.where(better, group_minimum, best[1])
            best_loss = torch.minimum(best_loss, loss)
        return _State(state.scale, state.minimum, *best)

    def steps(self, params: Params) -> Steps:
        """Whole numbers of the super-block's scale and minimum."""
        groups, whole = self.block_size // self.group, (0, self.scale_top)
        unit = spread(params["scale"].to(torch.float32), groups)
        base = -spread(params["minimum"].to(torch.float32), groups)
        count, shift = params["group_scale"].to(torch.float32), params["group_minimum"].to(torch.float32)
        return Steps(unit, count, base, shift, whole, whole)

    def with_steps(self, params: Params, steps: Steps) -> Params:
        """The inverse of `steps`."""
        counts, shifts = steps.count.to(torch.uint8), steps.shift.to(torch.uint8)
        return {**params, "group_scale": counts, "group_minimum": shifts}

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Nearest code: uint8."""
        steps, minimums = self._steps(params)
        above = weight + spread(minimums, self.group)
        return above.mul_(spread(inverse(steps), self.group)).round_().clamp_(0, self.top).to(torch.uint8)

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Step times code, minus minimum."""
        steps, minimums = self._steps(params)
        return spread(steps, self.group) * codes - spread(minimums, self.group)

    def _steps(self, params: Params) -> tuple[torch.Tensor, torch.Tensor]:
        """Each group's step and minimum: [rows, groups of a row] float32."""
        groups = self.block_size // self.group
        steps = spread(params["scale"].to(torch.float32), groups) * params["group_scale"].to(torch.float32)
        minimums = spread(params["minimum"].to(torch.float32), groups) * params["group_minimum"].to(torch.float32)
        return steps, minimums


def _loss(x: AffineGroups, sums: Sums, scale: torch.Tensor, minimum: torch.Tensor) -> torch.Tensor:
    """sum(w (x - scale q + minimum) ** 2) of each group, for the codes behind `sums`."""
    return x.xx_sum - x.explained(sums, scale, -minimum)


def _refit(x: AffineGroups, sums: Sums, state: _State) -> _State:
    """The super-block's scale and minimum by least squares over all its groups."""
    scales, minimums = state.group_scale, state.group_minimum
    sums = x.from_zero(sums)
    a = tree_sum(scales * scales * sums.qq)
    b = tree_sum(scales * minimums * sums.q)
    c = tree_sum(minimums * minimums * x.weight_sum)
    p = tree_sum(scales * sums.xq)
    q = tree_sum(minimums * x.x_sum)
    determinant = a * c - b * b
    solvable = determinant > 1e-6 * a * c
    minimum = torch.where(solvable, (p * b - q * a) / torch.where(solvable, determinant, 1.0), state.minimum)
    minimum = stored_half(minimum.clamp(min=0))
    scale = stored_half(((p + minimum * b) * inverse(a)).clamp(min=0))
    return _State(scale, minimum, scales, minimums)
