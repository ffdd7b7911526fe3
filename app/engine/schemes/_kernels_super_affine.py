"""Compiled kernels of the types with scale and minimum per super-block of 256 and whole numbers per group.

See `_kernel_parts.py`.
"""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

import numpy as np

from app.engine.compiled import Kernel
from app.engine.schemes._kernel_parts import (
    INFINITY,
    MAX,
    ONE,
    OPTIONS,
    SINGULAR,
    ZERO,
    F,
    affine_codes,
    affine_fit,
    affine_sums,
    constants,
    explained,
    from_zero,
    gather,
    inverse,
    laid_out,
    nearest,
    part,
    place,
    put_bits,
    put_crumbs,
    put_half,
    put_nibbles,
    search_affine,
)
from app.engine.schemes._lanes import (
    LANES,
    highest,
    highest_across,
    put_half_bits,
    spread,
    store,
    stored_half,
    sum_across,
    where,
    whole,
)

PARTS = "0b7e186b"  # see `_kernel_parts.py`


@part
def choose(w1, x1, xq, qq, q1, scale, minimum, s, m, scale_top, top):
    """See `_SuperAffine._choose`: the groups' two whole numbers."""
    fitted, _, _ = affine_fit(w1, x1, xq, qq, q1, top, True)
    center = whole(fitted * inverse(scale))
    minimum_inverse = inverse(minimum) / w1
    best_s, best_m = s, m
    _, _, codes = from_zero(w1, x1, xq, qq, q1, top)
    best_score = explained(w1, x1, xq, qq, q1, scale * s, -minimum * m, top)
    for apart in range(-1, 2):
        trial = nearest(center + F(apart), ZERO, scale_top)
        below = nearest((scale * trial * codes - x1) * minimum_inverse, ZERO, scale_top)
        score = explained(w1, x1, xq, qq, q1, scale * trial, -minimum * below, top)
        better = score > best_score
        best_s, best_m = where(better, trial, best_s), where(better, below, best_m)
        best_score = where(better, score, best_score)
    return best_s, best_m


@part
def refit(groups, w1, x1, xq, qq, q1, s, m, minimum, top):
    """See `_super_affine._refit`: scale and minimum."""
    xq, qq, q1 = from_zero(w1, x1, xq, qq, q1, top)
    a, b, c = sum_across(s * s * qq, groups), sum_across(s * m * q1, groups), sum_across(m * m * w1, groups)
    p, q = sum_across(s * xq, groups), sum_across(m * x1, groups)
    determinant = a * c - b * b
    solvable = determinant > SINGULAR * a * c
    fitted = (p * b - q * a) / where(solvable, determinant, ONE)
    minimum = stored_half(highest(where(solvable, fitted, minimum), ZERO))
    return stored_half(highest((p + minimum * b) * inverse(a), ZERO)), minimum


@part
def search(t, n, groups, w, at, step, ranges, polish, starts, rounds, scale_top, top):
    """See `_SuperAffine._search`: the super-blocks' scale and minimum, and the groups' whole numbers for each."""
    w1, x1, xx = constants(t, n, w, at, step)
    wanted_s, offset = search_affine(t, n, w, at, step, ranges, polish, top, True, w1, x1)
    wanted_m = -offset
    peak_s, peak_m = highest_across(wanted_s, groups), highest_across(wanted_m, groups)
    best_scale, best_minimum, best_loss = spread(ZERO), spread(ZERO), spread(INFINITY)
    best_s, best_m = spread(ZERO), spread(ZERO)
    for attempt in range(starts.size):
        scale, minimum = stored_half(peak_s / starts[attempt]), stored_half(peak_m / scale_top)
        s = nearest(wanted_s * inverse(scale), ZERO, scale_top)
        m = nearest(wanted_m * inverse(minimum), ZERO, scale_top)
        for pass_ in range(rounds + 1):
            size, below = scale * s, minimum * m
            xq, qq, q1 = affine_sums(t, n, w, at, step, inverse(size), -below, top)
            total = sum_across(xx - explained(w1, x1, xq, qq, q1, size, -below, top), groups)
            better = total < best_loss
            best_loss = where(better, total, best_loss)
            best_scale, best_minimum = where(better, scale, best_scale), where(better, minimum, best_minimum)
            best_s, best_m = where(better, s, best_s), where(better, m, best_m)
            if pass_ < rounds:
                s, m = choose(w1, x1, xq, qq, q1, scale, minimum, s, m, scale_top, top)
                scale, minimum = refit(groups, w1, x1, xq, qq, q1, s, m, minimum, top)
    return best_scale, best_minimum, best_s, best_m


@part
def encode_blocks(x, w, group, count, n, ranges, polish, starts, rounds, scale_top, top, room, c, halves):
    """Sixteen groups' codes into `c`, their whole numbers into room[3:], their super-blocks' into `halves`."""
    t, q, spare = room[0], room[1], room[2]
    gather(x, group, count, n, t, spare, -MAX * scale_top, MAX * scale_top * top)
    at, step = place(w, n, group)
    scale, minimum, s, m = search(t, n, 256 // n, w, at, step, ranges, polish, starts, rounds, scale_top, top)
    put_half_bits(halves[0], scale)
    put_half_bits(halves[1], minimum)
    store(room[3], 0, s)
    store(room[4], 0, m)
    affine_codes(t, n, q, c, scale * s, -minimum * m, top)


@part
def put_pairs(out, at, scales, minimums, first):
    """See `_six_bit_pairs.pack_pairs`."""
    for j in range(first, first + 4):
        s, m = np.uint8(np.int32(scales[j])), np.uint8(np.int32(minimums[j]))
        s4, m4 = np.uint8(np.int32(scales[j + 4])), np.uint8(np.int32(minimums[j + 4]))
        place = at + j - first
        out[place] = s | ((s4 >> 4) << 6)
        out[place + 4] = m | ((m4 >> 4) << 6)
        out[place + 8] = (s4 & 15) | ((m4 & 15) << 4)


def q4_k(x, w, ranges, polish, starts, rounds, out):
    """Q4_K."""
    room, c, halves = np.empty((5, 512), F), np.empty(512, np.uint8), np.empty((2, LANES), np.uint16)
    weights, n = laid_out(w, 32), 32
    groups = x.size // 32
    for group in range(0, groups, LANES):
        count = min(LANES, groups - group)
        encode_blocks(x, weights, group, count, n, ranges, polish, starts, rounds, F(63), F(15), room, c, halves)
        for first in range(0, count, 8):
            at = (group + first) // 8 * 144
            put_half(out, at, halves[0], first)
            put_half(out, at + 2, halves[1], first)
            put_pairs(out, at + 4, room[3], room[4], first)
            for j in range(4):
                put_nibbles(out, at + 16 + j * 32, c, first * 32 + j * 64, 32)


def q5_k(x, w, ranges, polish, starts, rounds, out):
    """Q5_K."""
    room, c, halves = np.empty((5, 512), F), np.empty(512, np.uint8), np.empty((2, LANES), np.uint16)
    weights, n = laid_out(w, 32), 32
    groups = x.size // 32
    for group in range(0, groups, LANES):
        count = min(LANES, groups - group)
        encode_blocks(x, weights, group, count, n, ranges, polish, starts, rounds, F(63), F(31), room, c, halves)
        for first in range(0, count, 8):
            at = (group + first) // 8 * 176
            put_half(out, at, halves[0], first)
            put_half(out, at + 2, halves[1], first)
            put_pairs(out, at + 4, room[3], room[4], first)
            put_bits(out, at + 16, c, first * 32, 32, 4)
            for j in range(4):
                put_nibbles(out, at + 48 + j * 32, c, first * 32 + j * 64, 32)


def q2_k(x, w, ranges, polish, starts, rounds, out):
    """Q2_K."""
    room, c, halves = np.empty((5, 256), F), np.empty(256, np.uint8), np.empty((2, LANES), np.uint16)
    weights, n = laid_out(w, 16), 16
    for block in range(x.size // 256):
        at = block * 84
        encode_blocks(x, weights, block * 16, 16, n, ranges, polish, starts, rounds, F(15), F(3), room, c, halves)
        for j in range(16):
            out[at + j] = np.uint8(np.int32(room[3, j]) | (np.int32(room[4, j]) << 4))
        put_crumbs(out, at + 16, c, 0, 32, 0)
        put_crumbs(out, at + 48, c, 128, 32, 0)
        put_half(out, at + 80, halves[0], 0)
        put_half(out, at + 82, halves[1], 0)


KERNELS = {function.__name__.upper(): Kernel(function, OPTIONS) for function in (q4_k, q5_k, q2_k)}
