"""The same searches as the torch code's for the CPU, sixteen groups at a time: what the compiled kernels share.

A kernel fills `out` uint8 for `x` float32, whole rows flattened, and `w` [cols] float32 or None, holds no lock and
touches nothing else, so that several threads may each work on their own rows. Sixteen groups of n weights are laid
out as `t` [n, 16]: what follows are vectors over groups (see `_lanes.py`), and only codes and bytes are put in order
again. The parts are inlined into one kernel per type, so that lengths of loops are constants; for the same reason
None as importance is compiled separately. Constants are float32 throughout: a Python literal would be double.

numba's cache on disk looks only at the file that a kernel is in. So each of those holds `PARTS`, which follows from
the contents of this file and `_lanes.py`: after a change here a test names the new one, and entering it there makes
numba compile anew.
"""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call, call-arg, misc, unreachable"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit, types
from numba.extending import overload

from app.engine.schemes._blocks import HALF_MAX
from app.engine.schemes._grids import IQ4_LEVELS
from app.engine.schemes._lanes import (
    LANES,
    highest,
    load,
    lowest,
    put_bytes,
    spread,
    store,
    transpose,
    where,
    whole,
)

F = np.float32
ZERO, ONE, TWO, HALF, INFINITY = F(0), F(1), F(2), F(0.5), F(3e38)
MAX, SMALLEST, SINGULAR = F(HALF_MAX), F(1e-30), F(1e-6)

OPTIONS: dict[str, Any] = {"nogil": True, "fastmath": True, "error_model": "numpy"}


def part(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile into every kernel that calls it."""
    return njit(forceinline=True, **OPTIONS)(function)  # type: ignore[no-any-return, unused-ignore]


# --- in: weights and importance, sixteen groups side by side ------------------------------------------------------


def laid_out(w, n):
    """Importance [cols] -> [n, groups + 15], flat: any sixteen groups from the first group on, past the end, too."""
    raise TypeError("compiled code only")


@overload(laid_out)
def _laid_out(w, n):
    if isinstance(w, types.NoneType):
        return lambda w, n: None

    def arrange(w, n):
        groups = w.size // n
        step = groups + LANES - 1
        result = np.empty(n * step, np.float32)
        for j in range(step):
            start = j % groups * n
            for i in range(n):
                result[i * step + j] = w[start + i]
        return result

    return arrange


@part
def place(w, n, group):
    """Where the importance of sixteen groups from `group` on begins in what `laid_out` returns, and its step."""
    if w is None:
        return 0, 0
    step = w.size // n
    return group % (step - LANES + 1), step


@part
def gather(x, group, count, n, t, spare, low, high):
    """Lay out up to sixteen groups of x as [n, 16], clipped to what the type can reach; the rest become zeros."""
    low, high = spread(low), spread(high)
    if count == LANES:
        for i in range(0, n, LANES):
            transpose(x, group * n + i, n, t, i * LANES, low, high)
    else:
        spare[:] = ZERO
        spare[: count * n] = x[group * n : (group + count) * n]
        for i in range(0, n, LANES):
            transpose(spare, i, n, t, i * LANES, low, high)


@part
def peaks(t, n):
    """Each group's lowest and highest weight."""
    low = high = load(t, 0)
    for i in range(1, n):
        x = load(t, i * LANES)
        low, high = lowest(low, x), highest(high, x)
    return low, high


# --- arithmetic -----------------------------------------------------------------------------------------------


@part
def inverse(value):
    """1 / value, and 0 for 0."""
    used = (value > ZERO) | (value < ZERO)
    return where(used, ONE / where(used, value, ONE), ZERO)


@part
def nearest(scaled, low, high):
    """Whole numbers between low and high."""
    return lowest(highest(whole(scaled), low), high)


L0 = F(IQ4_LEVELS[0])
D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13, D14, D15 = (F(item) for item in np.diff(IQ4_LEVELS))
M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15 = (
    F((IQ4_LEVELS[i] + IQ4_LEVELS[i + 1]) / 2) for i in range(15)
)


@part
def curved_level(scaled):
    """The nearest of IQ4's levels."""
    low = where(scaled >= M1, D1, ZERO) + where(scaled >= M2, D2, ZERO) + where(scaled >= M3, D3, ZERO)
    low += where(scaled >= M4, D4, ZERO) + where(scaled >= M5, D5, ZERO) + where(scaled >= M6, D6, ZERO)
    middle = where(scaled >= M7, D7, ZERO) + where(scaled >= M8, D8, ZERO) + where(scaled >= M9, D9, ZERO)
    middle += where(scaled >= M10, D10, ZERO) + where(scaled >= M11, D11, ZERO) + where(scaled >= M12, D12, ZERO)
    high = where(scaled >= M13, D13, ZERO) + where(scaled >= M14, D14, ZERO) + where(scaled >= M15, D15, ZERO)
    return low + middle + high + L0


@part
def curved_code(scaled):
    """Index of the nearest of IQ4's levels."""
    code = where(scaled >= M1, ONE, ZERO)
    for midpoint in (M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15):
        code += where(scaled >= midpoint, ONE, ZERO)
    return code


# --- symmetric groups -------------------------------------------------------------------------------------------


@part
def fit_sums(t, n, w, at, step, inv, low, high, curved):
    """Round on 1 / inv: sum(w x q) and sum(w q q)."""
    along, square = spread(ZERO), spread(ZERO)
    for i in range(n):
        x = load(t, i * LANES)
        q = curved_level(x * inv) if curved else nearest(x * inv, low, high)
        wq = q if w is None else load(w, at + i * step) * q
        along += x * wq
        square += wq * q
    return along, square


@part
def search_scale(t, n, w, at, step, anchors, polish, low, high, curved):
    """See `_symmetric_search.search_scale`."""
    bottom, top = peaks(t, n)
    peak = where(top >= -bottom, top, bottom)
    alive = highest(top, -bottom) >= SMALLEST
    peak_inverse = ONE / where(alive, peak, ONE)
    best_scale, best_score = spread(ZERO), spread(ZERO)
    for attempt in range(anchors.size + polish):
        inv = anchors[attempt] * peak_inverse if attempt < anchors.size else inverse(best_scale)
        along, square = fit_sums(t, n, w, at, step, inv, low, high, curved)
        fitted = along / highest(square, SMALLEST)
        score = along * fitted
        better = score > best_score
        best_score = where(better, score, best_score)
        best_scale = where(better, fitted, best_scale)
    return where(alive, best_scale, ZERO)


# --- affine groups ----------------------------------------------------------------------------------------------


@part
def affine_sums(t, n, w, at, step, inv, offset, top):
    """Round on (1 / inv, offset): sums of w x q, w q q and w q, codes q counted from the middle of their range."""
    half = top * HALF
    xq, qq, q1 = spread(ZERO), spread(ZERO), spread(ZERO)
    for i in range(n):
        x = load(t, i * LANES)
        q = nearest((x - offset) * inv, ZERO, top) - half
        wq = q if w is None else load(w, at + i * step) * q
        xq += x * wq
        qq += wq * q
        q1 += wq
    return xq, qq, q1


@part
def constants(t, n, w, at, step):
    """The sums that do not depend on codes: w, w x, w x x."""
    w1, x1, xx = spread(ZERO), spread(ZERO), spread(ZERO)
    for i in range(n):
        x = load(t, i * LANES)
        weight = spread(ONE) if w is None else load(w, at + i * step)
        wx = weight * x
        w1 += weight
        x1 += wx
        xx += wx * x
    return w1, x1, xx


@part
def explained(w1, x1, xq, qq, q1, scale, offset, top):
    """What scale * code + offset explains of sum(w x x). See `AffineGroups.explained`."""
    middle = offset + scale * (top * HALF)
    return scale * (TWO * (xq - middle * q1) - scale * qq) + middle * (TWO * x1 - middle * w1)


@part
def from_zero(w1, x1, xq, qq, q1, top):
    """The same sums of codes counted from 0."""
    half = top * HALF
    return xq + half * x1, qq + half * (TWO * q1 + half * w1), q1 + half * w1


@part
def affine_fit(w1, x1, xq, qq, q1, top, pinned_at_zero):
    """Least squares for given codes: scale, offset, and what they explain. See `AffineGroups.fit`."""
    determinant = w1 * qq - q1 * q1
    solvable = determinant > SINGULAR * w1 * qq
    factor = where(solvable, ONE / where(solvable, determinant, ONE), ZERO)
    scale = (w1 * xq - x1 * q1) * factor
    offset = (qq * x1 - q1 * xq) * factor - scale * (top * HALF)
    if pinned_at_zero:
        free = solvable & (offset <= ZERO)
        offset = where(free, offset, ZERO)
        along, square, _ = from_zero(w1, x1, xq, qq, q1, top)
        scale = where(free, scale, along * inverse(square))
    return scale, offset, explained(w1, x1, xq, qq, q1, scale, offset, top)


@part
def search_affine(t, n, w, at, step, ranges, polish, top, pinned_at_zero, w1, x1):
    """See `AffineGroups.search`: scale and offset."""
    low, high = peaks(t, n)
    if pinned_at_zero:
        low = lowest(low, ZERO)
    span = (high - low) / top
    alive = span >= SMALLEST
    span = where(alive, span, ONE)
    best_scale, best_offset, best_score = span, low, spread(-INFINITY)
    for attempt in range(ranges.shape[0] + polish):
        inv, offset = ONE / best_scale, best_offset
        if attempt < ranges.shape[0]:
            inv = ONE / (span * ((top - ranges[attempt, 0] - ranges[attempt, 1]) / top))
            offset = low + span * ranges[attempt, 0]
        xq, qq, q1 = affine_sums(t, n, w, at, step, inv, offset, top)
        scale, offset, score = affine_fit(w1, x1, xq, qq, q1, top, pinned_at_zero)
        better = (score > best_score) & (scale > ZERO)
        best_scale = where(better, scale, best_scale)
        best_offset = where(better, offset, best_offset)
        best_score = where(better, score, best_score)
    return where(alive, best_scale, ZERO), where(alive, best_offset, low)


# --- out: codes in order, bytes -----------------------------------------------------------------------------------


@part
def symmetric_codes(t, n, q, c, scale, low, high, raised):
    """Nearest whole numbers plus `raised`, as bytes in order."""
    inv = inverse(scale)
    for i in range(n):
        store(q, i * LANES, nearest(load(t, i * LANES) * inv, low, high) + raised)
    in_order(q, n, c)


@part
def curved_codes(t, n, q, c, scale):
    """Nearest of IQ4's levels, as bytes in order."""
    inv = inverse(scale)
    for i in range(n):
        store(q, i * LANES, curved_code(load(t, i * LANES) * inv))
    in_order(q, n, c)


@part
def affine_codes(t, n, q, c, scale, offset, top):
    """Nearest codes on scale * code + offset, as bytes in order."""
    inv = inverse(scale)
    shift = -offset * inv
    for i in range(n):
        store(q, i * LANES, nearest(load(t, i * LANES) * inv + shift, ZERO, top))
    in_order(q, n, c)


@part
def in_order(q, n, c):
    """[n, 16] whole numbers to sixteen runs of n bytes."""
    for i in range(0, n, LANES):
        put_bytes(q, i * LANES, c, i, n)


@part
def put_half(out, at, halves, lane):
    """One number that `put_half_bits` has prepared, little end first."""
    out[at] = np.uint8(halves[lane] & 255)
    out[at + 1] = np.uint8(halves[lane] >> 8)


@part
def put_nibbles(out, at, c, first, run):
    """2 * run codes into run bytes: code i low, code i + run high."""
    for i in range(run):
        out[at + i] = (c[first + i] & 15) | ((c[first + run + i] & 15) << 4)


@part
def put_crumbs(out, at, c, first, run, shift):
    """Two bits (from `shift` up) of 4 * run codes into run bytes."""
    for i in range(run):
        out[at + i] = (
            ((c[first + i] >> shift) & 3)
            | (((c[first + run + i] >> shift) & 3) << 2)
            | (((c[first + 2 * run + i] >> shift) & 3) << 4)
            | (((c[first + 3 * run + i] >> shift) & 3) << 6)
        )


@part
def put_bits(out, at, c, first, run, shift):
    """Bit `shift` of 8 * run codes into run bytes, a run apart."""
    for i in range(run):
        byte = np.uint8(0)
        for bit in range(8):
            byte |= ((c[first + bit * run + i] >> shift) & 1) << bit
        out[at + i] = byte
