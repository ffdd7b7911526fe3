"""Compiled kernels of the types with one scale per super-block and whole-number scales. See `_kernel_parts.py`."""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

import numpy as np

from app.engine.compiled import Kernel
from app.engine.schemes._kernel_parts import (
    INFINITY,
    MAX,
    OPTIONS,
    SMALLEST,
    TWO,
    ZERO,
    F,
    curved_codes,
    fit_sums,
    gather,
    inverse,
    laid_out,
    part,
    place,
    put_bits,
    put_crumbs,
    put_half,
    put_nibbles,
    search_scale,
    symmetric_codes,
)
from app.engine.schemes._lanes import (
    LANES,
    highest,
    highest_across,
    lowest,
    lowest_across,
    put_half_bits,
    put_nibbles16,
    spread,
    store,
    stored_half,
    sum_across,
    where,
    whole,
)

PARTS = "0b7e186b"  # see `_kernel_parts.py`


@part
def choose(t, n, w, at, step, scale, center, reach, ends, low, high, curved):
    """See `_SuperSymmetric._choose`: whole numbers, their sums, and their score."""
    middle = whole(center * inverse(scale))
    best, along, square, best_score = spread(ZERO), spread(ZERO), spread(ZERO), spread(-INFINITY)
    for apart in range(-reach, reach + 1):
        trial = lowest(highest(middle + F(apart), ends[0]), ends[1])
        size = scale * trial
        a, s = fit_sums(t, n, w, at, step, inverse(size), low, high, curved)
        score = size * (TWO * a - size * s)
        better = score > best_score
        best_score = where(better, score, best_score)
        best, along, square = where(better, trial, best), where(better, a, along), where(better, s, square)
    return best, along, square, best_score


@part
def search(t, n, groups, w, at, step, anchors, polish, starts, rounds, reach, ends, low, high, curved):
    """See `_SuperSymmetric._search`: the super-blocks' scales and the groups' whole numbers."""
    wanted = search_scale(t, n, w, at, step, anchors, polish, low, high, curved)
    bottom, top = lowest_across(wanted, groups), highest_across(wanted, groups)
    peak = where(-bottom > top, bottom, top)
    best_scale, best, best_score = spread(ZERO), spread(ZERO), spread(ZERO)
    for attempt in range(starts.size):
        scale, center = stored_half(peak / starts[attempt]), wanted
        for _ in range(rounds):
            chosen, along, square, score = choose(t, n, w, at, step, scale, center, reach, ends, low, high, curved)
            total = sum_across(score, groups)
            better = total > best_score
            best_score = where(better, total, best_score)
            best_scale, best = where(better, scale, best_scale), where(better, chosen, best)
            center = along / highest(square, SMALLEST)
            up, down = sum_across(along * chosen, groups), sum_across(square * chosen * chosen, groups)
            scale = stored_half(up * inverse(down))
    return best_scale, best


@part
def encode_blocks(
    x, w, group, count, n, anchors, polish, starts, rounds, reach, ends, low, high, raised, curved, room, c, halves
):
    """Sixteen groups' codes into `c`, their whole-number scales into room[3], their super-blocks' into `halves`."""
    t, q, spare, scales = room[0], room[1], room[2], room[3]
    limit = MAX * -ends[0] * max(-low, high)
    gather(x, group, count, n, t, spare, -limit, limit)
    at, step = place(w, n, group)
    scale, whole_scales = search(
        t, n, 256 // n, w, at, step, anchors, polish, starts, rounds, reach, ends, low, high, curved
    )
    put_half_bits(halves, scale)
    store(scales, 0, whole_scales)
    if curved:
        curved_codes(t, n, q, c, scale * whole_scales)
    else:
        symmetric_codes(t, n, q, c, scale * whole_scales, low, high, raised)


def q6_k(x, w, anchors, polish, starts, rounds, reach, out):
    """Q6_K."""
    room, c, halves = np.empty((4, 256), F), np.empty(256, np.uint8), np.empty(LANES, np.uint16)
    weights, n, ends = laid_out(w, 16), 16, (F(-128), F(127))
    for block in range(x.size // 256):
        at = block * 210
        encode_blocks(
            x, weights, block * 16, 16, n, anchors, polish, starts, rounds, reach, ends, F(-32), F(31), F(32),
            False, room, c, halves,
        )  # fmt: skip
        for j in range(16):
            out[at + 192 + j] = np.uint8(np.int32(room[3, j]) & 255)
        for half in range(2):
            put_nibbles(out, at + half * 64, c, half * 128, 64)
            put_crumbs(out, at + 128 + half * 32, c, half * 128, 32, 4)
        put_half(out, at + 208, halves, 0)


def q3_k(x, w, anchors, polish, starts, rounds, reach, out):
    """Q3_K."""
    room, c, halves = np.empty((4, 256), F), np.empty(256, np.uint8), np.empty(LANES, np.uint16)
    weights, n, ends, s = laid_out(w, 16), 16, (F(-32), F(31)), np.empty(16, np.uint8)
    for block in range(x.size // 256):
        at = block * 110
        encode_blocks(
            x, weights, block * 16, 16, n, anchors, polish, starts, rounds, reach, ends, F(-4), F(3), F(4),
            False, room, c, halves,
        )  # fmt: skip
        for j in range(16):
            s[j] = np.uint8(np.int32(room[3, j]) + 32)
        put_bits(out, at, c, 0, 32, 2)
        put_crumbs(out, at + 32, c, 0, 32, 0)
        put_crumbs(out, at + 64, c, 128, 32, 0)
        put_nibbles(out, at + 96, s, 0, 8)
        put_crumbs(out, at + 104, s, 0, 4, 4)
        put_half(out, at + 108, halves, 0)


def iq4_xs(x, w, anchors, polish, starts, rounds, reach, out):
    """IQ4_XS."""
    room, c, halves = np.empty((4, 512), F), np.empty(512, np.uint8), np.empty(LANES, np.uint16)
    weights, n, ends, s = laid_out(w, 32), 32, (F(-32), F(31)), np.empty(16, np.uint8)
    groups = x.size // 32
    for group in range(0, groups, LANES):
        count = min(LANES, groups - group)
        encode_blocks(
            x, weights, group, count, n, anchors, polish, starts, rounds, reach, ends, F(-127), F(113), ZERO,
            True, room, c, halves,
        )  # fmt: skip
        for j in range(16):
            s[j] = np.uint8(np.int32(room[3, j]) + 32)
        for first in range(0, count, 8):
            at = (group + first) // 8 * 136
            put_half(out, at, halves, first)
            put_crumbs(out, at + 2, s, first, 1, 4)
            put_crumbs(out, at + 3, s, first + 4, 1, 4)
            for j in range(4):
                out[at + 4 + j] = (s[first + 2 * j] & 15) | ((s[first + 2 * j + 1] & 15) << 4)
            for j in range(8):
                put_nibbles16(out, at + 8 + j * 16, c, (first + j) * 32)


KERNELS = {function.__name__.upper(): Kernel(function, OPTIONS) for function in (q6_k, q3_k, iq4_xs)}
