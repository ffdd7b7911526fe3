"""Compiled kernels of the types with a half-precision scale and minimum per block of 32. See `_kernel_parts.py`."""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

import numpy as np

from app.engine.compiled import Kernel
from app.engine.schemes._kernel_parts import (
    HALF,
    MAX,
    OPTIONS,
    F,
    affine_codes,
    constants,
    gather,
    laid_out,
    part,
    peaks,
    place,
    put_half,
    search_affine,
)
from app.engine.schemes._lanes import LANES, load, put_fifth_bits, put_half_bits, put_nibbles16, store, stored_half

PARTS = "0b7e186b"  # see `_kernel_parts.py`


@part
def encode_blocks(x, w, block, count, ranges, polish, top, room, c, halves):
    """Sixteen blocks' codes into `c`, their scales and minimums into `halves`. See `_affine`."""
    t, q, spare = room[0], room[1], room[2]
    gather(x, block, count, 32, t, spare, -MAX, MAX * top)
    low, high = peaks(t, 32)
    middle = (low + high) * HALF  # without it, sums of squares drown the differences
    for i in range(32):
        store(t, i * LANES, load(t, i * LANES) - middle)
    at, step = place(w, 32, block)
    w1, x1, _ = constants(t, 32, w, at, step)
    scale, offset = search_affine(t, 32, w, at, step, ranges, polish, top, False, w1, x1)
    scale, minimum = stored_half(scale), stored_half(offset + middle)
    put_half_bits(halves[0], scale)
    put_half_bits(halves[1], minimum)
    affine_codes(t, 32, q, c, scale, minimum - middle, top)


def q4_1(x, w, ranges, polish, out):
    """Q4_1."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty((2, LANES), np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, ranges, polish, F(15), room, c, halves)
        for lane in range(count):
            at = (block + lane) * 20
            put_half(out, at, halves[0], lane)
            put_half(out, at + 2, halves[1], lane)
            put_nibbles16(out, at + 4, c, lane * 32)


def q5_1(x, w, ranges, polish, out):
    """Q5_1."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty((2, LANES), np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, ranges, polish, F(31), room, c, halves)
        for lane in range(count):
            at = (block + lane) * 24
            put_half(out, at, halves[0], lane)
            put_half(out, at + 2, halves[1], lane)
            put_fifth_bits(out, at + 4, c, lane * 32)
            put_nibbles16(out, at + 8, c, lane * 32)


KERNELS = {function.__name__.upper(): Kernel(function, OPTIONS) for function in (q4_1, q5_1)}
