"""The compiled form of `_descent.py`: one row after another, without Python's lock; each call fills its last arrays."""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

from math import frexp, ldexp
from typing import Any

import numpy as np
from numba import njit

from app.engine.compiled import Kernel

OPTIONS: dict[str, Any] = {"nogil": True, "fastmath": True, "error_model": "numpy"}
F = np.float32
ZERO, HALF_MAX = F(0), F(65504)


@njit(inline="always", **OPTIONS)
def _nearest(wanted, levels, even):
    """The nearest level; `even`: they are whole numbers without gaps."""
    if even:
        return min(max(np.rint(wanted), levels[0]), levels[-1])
    low, high = 0, levels.size - 1
    while low < high:  # the first level whose middle to the next one is not below
        middle = (low + high) // 2
        if wanted > (levels[middle] + levels[middle + 1]) * F(0.5):
            low = middle + 1
        else:
            high = middle
    return levels[low]


@njit(**OPTIONS)
def _half(value):
    """The half-precision number nearest to a float32."""
    value = min(max(value, -HALF_MAX), HALF_MAX)
    exponent = max(frexp(value)[1] - 11, -24)
    return F(ldexp(np.rint(ldexp(value, -exponent)), exponent))


@njit(inline="always", **OPTIONS)
def _even(levels):
    return levels[-1] - levels[0] == levels.size - 1


def _spread_errors(weight, step, offset, factor, levels, chosen, errors):
    rows, cols = weight.shape
    even = _even(levels)
    left = np.empty(cols, F)
    for r in range(rows):
        left[:] = weight[r]
        for j in range(cols):
            scale, start = step[r, j], offset[r, j]
            level = _nearest((left[j] - start) / scale if scale != ZERO else ZERO, levels, even)
            error = (left[j] - (scale * level + start)) / factor[j, j]
            chosen[r, j] = level
            errors[r, j] = error
            for k in range(j + 1, cols):
                left[k] -= error * factor[j, k]


@njit(**OPTIONS)
def _codes(level, slope, step, hessian, levels, even, order, sweeps):
    """Set each code of a row to its best, in order, until nothing changes."""
    cols = level.size
    for _ in range(sweeps):
        changed = False
        for place in range(cols):
            j = order[place]
            scale = step[j]
            if scale == ZERO:
                continue
            new = _nearest(level[j] - slope[j] / (hessian[j, j] * scale), levels, even)
            if new != level[j]:
                rise = scale * (new - level[j])
                level[j] = new
                changed = True
                for k in range(cols):
                    slope[k] += rise * hessian[j, k]
        if not changed:
            return


@njit(**OPTIONS)
def _move(old, direction, start, slope, hessian, whole, low, high):
    """The best value for a number whose rise by 1 moves the group at `start` by `direction`; corrects the slope."""
    group, cols = direction.size, slope.size
    along = curve = ZERO
    for i in range(group):
        along += direction[i] * slope[start + i]
        part = ZERO
        for k in range(group):
            part += hessian[start + i, start + k] * direction[k]
        curve += part * direction[i]
    if not curve > ZERO:
        return old
    wanted = old - along / curve
    if whole:
        new = min(max(np.rint(wanted), low), high)
    else:
        new = _half(wanted)
        if (new == ZERO) != (old == ZERO):
            return old
    rise = new - old
    if not rise * (along + F(0.5) * rise * curve) < ZERO:
        return old
    for i in range(group):
        much = rise * direction[i]
        for k in range(cols):
            slope[k] += much * hessian[start + i, k]
    return new


def _descend(
    weight, hessian, levels, order, unit, base, limits, level, slopes, count, shift, group, rounds, sweeps, whole
):
    rows, cols = weight.shape
    even = _even(levels)
    direction, step = np.empty(group, F), np.empty(cols, F)
    for r in range(rows):
        slope = slopes[r]
        for turn in range(rounds + 1):
            for j in range(cols):
                step[j] = unit[r, j // group] * count[r, j // group]
            _codes(level[r], slope, step, hessian, levels, even, order, sweeps)
            if turn == rounds:
                break
            for g in range(cols // group):
                start = g * group
                for i in range(group):
                    direction[i] = unit[r, g] * level[r, start + i]
                count[r, g] = _move(count[r, g], direction, start, slope, hessian, whole, limits[0], limits[1])
                if base[r, g] != ZERO:
                    direction[:] = base[r, g]
                    shift[r, g] = _move(shift[r, g], direction, start, slope, hessian, whole, limits[2], limits[3])


spread_errors = Kernel(_spread_errors, OPTIONS)
descend = Kernel(_descend, OPTIONS)
