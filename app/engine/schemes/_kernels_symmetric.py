"""Compiled kernels of the types that have one half-precision scale per block of 32. See `_kernel_parts.py`."""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

import numpy as np

from app.engine.compiled import Kernel
from app.engine.schemes._kernel_parts import (
    MAX,
    OPTIONS,
    ZERO,
    F,
    curved_codes,
    gather,
    laid_out,
    part,
    place,
    put_half,
    search_scale,
    symmetric_codes,
)
from app.engine.schemes._lanes import LANES, put_fifth_bits, put_half_bits, put_nibbles16, stored_half

PARTS = "0b7e186b"  # see `_kernel_parts.py`


@part
def encode_blocks(x, w, block, count, anchors, polish, low, high, raised, curved, room, c, halves):
    """Sixteen blocks' codes into `c` and scales into `halves`."""
    t, q, spare = room[0], room[1], room[2]
    reach = MAX * max(-low, high)
    gather(x, block, count, 32, t, spare, -reach, reach)
    at, step = place(w, 32, block)
    scale = stored_half(search_scale(t, 32, w, at, step, anchors, polish, low, high, curved))
    put_half_bits(halves, scale)
    if curved:
        curved_codes(t, 32, q, c, scale)
    else:
        symmetric_codes(t, 32, q, c, scale, low, high, raised)


def q8_0(x, w, anchors, polish, out):
    """Q8_0."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty(LANES, np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, anchors, polish, F(-128), F(127), ZERO, False, room, c, halves)
        for lane in range(count):
            at = (block + lane) * 34
            put_half(out, at, halves, lane)
            for i in range(32):
                out[at + 2 + i] = c[lane * 32 + i]


def q5_0(x, w, anchors, polish, out):
    """Q5_0."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty(LANES, np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, anchors, polish, F(-16), F(15), F(16), False, room, c, halves)
        for lane in range(count):
            at = (block + lane) * 22
            put_half(out, at, halves, lane)
            put_fifth_bits(out, at + 2, c, lane * 32)
            put_nibbles16(out, at + 6, c, lane * 32)


def q4_0(x, w, anchors, polish, out):
    """Q4_0."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty(LANES, np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, anchors, polish, F(-8), F(7), F(8), False, room, c, halves)
        for lane in range(count):
            at = (block + lane) * 18
            put_half(out, at, halves, lane)
            put_nibbles16(out, at + 2, c, lane * 32)


def iq4_nl(x, w, anchors, polish, out):
    """IQ4_NL."""
    room, c, halves = np.empty((3, 512), F), np.empty(512, np.uint8), np.empty(LANES, np.uint16)
    weights = laid_out(w, 32)
    blocks = x.size // 32
    for block in range(0, blocks, LANES):
        count = min(LANES, blocks - block)
        encode_blocks(x, weights, block, count, anchors, polish, F(-127), F(113), ZERO, True, room, c, halves)
        for lane in range(count):
            at = (block + lane) * 18
            put_half(out, at, halves, lane)
            put_nibbles16(out, at + 2, c, lane * 32)


KERNELS = {function.__name__.upper(): Kernel(function, OPTIONS) for function in (q8_0, q5_0, q4_0, iq4_nl)}
