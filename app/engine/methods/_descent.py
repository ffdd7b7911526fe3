"""Rounding with a quadratic loss: GPTQ's inner loop, and coordinate descent on codes and steps.

The loss of a row is (v - w) H (v - w)T, where v is step * level + offset. The same algorithm twice: compiled for the
CPU, one row after another, and in torch for all rows at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.engine.compiled import kernels_wanted, numba_there
from app.engine.methods._products import row_products
from app.engine.schemes.base import Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SWEEPS = 3  # over the codes at most, each time


@dataclass(frozen=True)
class Problem:
    """What is to be rounded.

    Attributes:
        weight: [rows, cols] float32.
        hessian: [cols, cols] float32, positive definite.
        levels: the type's levels, ascending, float32.
        group: columns that share a step.
    """

    weight: torch.Tensor
    hessian: torch.Tensor
    levels: torch.Tensor
    group: int


def _kernels(weight: torch.Tensor) -> Any:
    usable = kernels_wanted() and numba_there() and weight.device.type == "cpu"
    return import_module("app.engine.methods._kernels") if usable else None


def nearest(wanted: torch.Tensor, levels: torch.Tensor) -> torch.Tensor:
    """The levels nearest to `wanted`, any shape; `levels` ascending."""
    middles = (levels[1:] + levels[:-1]) / 2
    return levels[torch.bucketize(wanted, middles)]


def _inverse(values: torch.Tensor) -> torch.Tensor:
    return torch.where(values == 0, 0.0, 1.0 / torch.where(values == 0, 1.0, values))


def spread_errors(
    weight: torch.Tensor, step: torch.Tensor, offset: torch.Tensor, factor: torch.Tensor, levels: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Round columns one after another; each error is made good by those after it.

    Args:
        weight, step, offset: [rows, cols] float32; not modified.
        factor: [cols, cols] float32, this part of the inverse Hessian's upper Cholesky factor.
        levels: the type's levels, ascending.

    Returns:
        Levels [rows, cols] float32, and errors over the factor's diagonal [rows, cols] float32, by which the columns
        that follow this part are to be corrected.
    """
    chosen, errors = torch.empty_like(weight), torch.empty_like(weight)
    kernels = _kernels(weight)
    arrays = [item.contiguous() for item in (weight, step, offset, factor, levels, chosen, errors)]
    chosen, errors = arrays[-2:]
    if kernels is not None and kernels.spread_errors(*(item.numpy() for item in arrays)):
        return chosen, errors
    left = weight.clone()
    for column in range(weight.shape[1]):
        now = left[:, column]
        chosen[:, column] = nearest((now - offset[:, column]) * _inverse(step[:, column]), levels)
        value = step[:, column] * chosen[:, column] + offset[:, column]
        errors[:, column] = (now - value) / factor[column, column]
        left[:, column + 1 :] -= errors[:, column, None] * factor[column, column + 1 :]
    return chosen, errors


def descend(problem: Problem, levels: torch.Tensor, steps: Steps, rounds: int) -> tuple[torch.Tensor, Steps]:
    """Coordinate descent from some levels and steps; the loss of no row rises.

    Args:
        problem: what is to be rounded.
        levels: [rows, cols] float32, where to begin.
        steps: likewise.
        rounds: how often the codes, then the steps, are gone through; the codes once more at the end.

    Returns:
        Levels and steps.
    """
    weight, hessian = problem.weight, problem.hessian
    values = _spread(steps.step, problem.group) * levels + _spread(steps.offset, problem.group)
    slopes = row_products(values - weight, hessian)
    order = hessian.diagonal().argsort(descending=True, stable=True)
    kernels = _kernels(weight)
    if kernels is not None:
        found = levels.clone(), slopes.clone(), steps.count.clone(), steps.shift.clone()
        limits = torch.tensor([*(steps.count_range or (0, 0)), *(steps.shift_range or (0, 0))], dtype=torch.float32)
        fixed = (weight, hessian, problem.levels, order, steps.unit, steps.base, limits)
        arrays = [item.contiguous().numpy() for item in (*fixed, *found)]
        if kernels.descend(*arrays, problem.group, rounds, SWEEPS, steps.count_range is not None):
            return found[0], replace(steps, count=found[2], shift=found[3])
    return _Descent(problem, levels.clone(), slopes.clone(), steps).run(order.tolist(), rounds)


def _spread(per_group: torch.Tensor, group: int) -> torch.Tensor:
    return per_group.repeat_interleave(group, 1)


class _Descent:
    """The torch code: all rows at once, column after column."""

    def __init__(self, problem: Problem, levels: torch.Tensor, slopes: torch.Tensor, steps: Steps) -> None:
        self.problem, self.levels, self.slopes, self.steps = problem, levels, slopes, steps
        self.count, self.shift = steps.count.clone(), steps.shift.clone()

    def run(self, order: list[int], rounds: int) -> tuple[torch.Tensor, Steps]:
        for _ in range(rounds):
            self._codes(order)
            for group in range(self.count.shape[1]):
                self._count(group)
                self._shift(group)
        self._codes(order)
        return self.levels, replace(self.steps, count=self.count, shift=self.shift)

    def _codes(self, order: list[int]) -> None:
        hessian, group = self.problem.hessian, self.problem.group
        for _ in range(SWEEPS):
            changed = torch.zeros((), dtype=torch.bool, device=hessian.device)
            for column in order:
                step = self.steps.unit[:, column // group] * self.count[:, column // group]
                level = self.levels[:, column]
                wanted = level - self.slopes[:, column] / hessian[column, column] * _inverse(step)
                new = torch.where(step == 0, level, nearest(wanted, self.problem.levels))
                self.slopes += (step * (new - level))[:, None] * hessian[column]
                changed |= (new != level).any()
                self.levels[:, column] = new
            if not bool(changed):
                return

    def _move(self, group: int, direction: torch.Tensor, old: torch.Tensor, limits: tuple[int, int] | None) -> None:
        """Set one number of each row, `old` [rows], whose rise by 1 moves the group by `direction` [rows, group]."""
        at = slice(group * self.problem.group, (group + 1) * self.problem.group)
        hessian = self.problem.hessian
        slope = (direction * self.slopes[:, at]).sum(1)
        curve = (row_products(direction, hessian[at, at]) * direction).sum(1)
        wanted = old - slope * _inverse(curve)
        if limits is None:
            new = wanted.clamp(-65504, 65504).to(torch.float16).to(torch.float32)
            new = torch.where((new == 0) != (old == 0), old, new)
        else:
            new = wanted.round().clamp(*limits)
        rise = new - old
        better = rise * (slope + 0.5 * rise * curve) < 0
        rise = torch.where(better, rise, 0.0)
        old += rise
        self.slopes += row_products(rise[:, None] * direction, hessian[at])

    def _count(self, group: int) -> None:
        at = slice(group * self.problem.group, (group + 1) * self.problem.group)
        direction = self.steps.unit[:, group, None] * self.levels[:, at]
        self._move(group, direction, self.count[:, group], self.steps.count_range)

    def _shift(self, group: int) -> None:
        direction = self.steps.base[:, group, None].expand(-1, self.problem.group)
        self._move(group, direction, self.shift[:, group], self.steps.shift_range)
