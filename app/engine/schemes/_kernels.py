"""The same searches as the torch code's, compiled for the CPU with numba, from weights straight to packed bytes.

One block at a time in a small buffer that stays in the cache, where torch passes over whole tensors again and
again. Everything is in this one file because numba's cache on disk looks only at the file that a kernel is in. The
parts are inlined into one kernel per type, so that lengths of loops are constants and the compiler turns them into
vector instructions; for the same reason None as importance is compiled separately. Constants are float32
throughout: a Python literal would make the arithmetic double.

A kernel fills `out` uint8 for `x` float32, whole rows flattened, and `w` [cols] float32 or None, holds no lock and
touches nothing else, so that several threads may each work on their own rows.
"""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call, call-arg, misc, unreachable"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit

from app.engine.schemes._blocks import HALF_MAX, HALF_TINY
from app.engine.schemes._grids import IQ4_LEVELS
from app.engine.schemes._vectors import (
    affine_sums16,
    affine_sums32,
    clip32,
    codes16,
    codes32,
    constants16,
    constants32,
    nibbles16,
    peaks16,
    peaks32,
    room,
    symmetric_sums16,
    symmetric_sums32,
)

F = np.float32
ZERO, ONE, TWO, HALF, INFINITY = F(0), F(1), F(2), F(0.5), F(3e38)
MAX, TINY, SMALLEST, SINGULAR = F(HALF_MAX), F(HALF_TINY), F(1e-30), F(1e-6)
BITS = np.uint32


TYPES = ("q8_0", "q5_0", "q5_1", "q4_0", "q4_1", "q6_k", "q5_k", "q4_k", "q3_k", "q2_k", "iq4_nl", "iq4_xs")


def kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile at the first call, release the interpreter lock, keep the result on disk where that is possible."""
    options: dict[str, Any] = {"nogil": True, "fastmath": True, "error_model": "numpy"}
    try:
        return njit(cache=True, **options)(function)  # type: ignore[no-any-return, unused-ignore]
    except RuntimeError:  # nowhere to keep it: neither the package's folder nor the user's can be written
        return njit(**options)(function)  # type: ignore[no-any-return, unused-ignore]


def part(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile into every kernel that calls it."""
    return njit(nogil=True, fastmath=True, error_model="numpy", forceinline=True)(function)  # type: ignore[no-any-return, unused-ignore]


# --- half precision ---------------------------------------------------------------------------------------------


@part
def half_bits(value):
    """`stored_half` as bits: nearest, ties to even; overflow saturates; no number becomes 0."""
    size = min(abs(value), MAX)
    bits = F(size).view(np.uint32)
    if bits < BITS(0x38800000):  # below the normal range: adding 0.5 puts the last bit where half precision has it
        half = F(size + HALF).view(np.uint32) - BITS(0x3F000000)
        if half == BITS(0) and size > ZERO:
            half = BITS(1)
    else:
        half = (bits - BITS(0x38000000) + BITS(0xFFF) + ((bits >> BITS(13)) & BITS(1))) >> BITS(13)
    return BITS(half | ((F(value).view(np.uint32) >> BITS(16)) & BITS(0x8000)))


@part
def half_value(half):
    """Bits of a finite half-precision number -> float32."""
    if half & BITS(0x7C00):
        bits = BITS(((half & BITS(0x7FFF)) << BITS(13)) + BITS(0x38000000))
    else:
        bits = F(F(half & BITS(0x3FF)) * TINY).view(np.uint32)
    return BITS(bits | ((half & BITS(0x8000)) << BITS(16))).view(np.float32)


@part
def stored_half(value):
    """See `_blocks.stored_half`."""
    return half_value(half_bits(value))


@part
def put_half(out, at, value):
    """Write two bytes, little end first; returns what they stand for."""
    bits = half_bits(value)
    out[at] = np.uint8(bits & BITS(255))
    out[at + 1] = np.uint8(bits >> BITS(8))
    return half_value(bits)


@part
def inverse(value):
    """1 / value, and 0 for 0."""
    return ONE / value if value != ZERO else ZERO


# --- one block's weights ----------------------------------------------------------------------------------------


@part
def load(x, at, w, n, t, tw, tv, low, high):
    """Copy n weights from `at` on into `t`, clipped to what the type can reach.

    Where there is importance, that goes into `tv`, and t * tv into `tw`.
    """
    if n == 32:
        clip32(x, at, t, low, high, ZERO)
    else:
        for i in range(n):
            t[i] = min(max(x[at + i], low), high)
    if w is not None:
        start = at % w.size
        for i in range(n):
            tv[i] = w[start + i]
        for i in range(n):
            tw[i] = t[i] * tv[i]


@part
def peak_of(t, first, n):
    """The value of largest magnitude; the negative one of two that tie."""
    low, high = peaks16(t, first) if n == 16 else peaks32(t, first)
    return (high if high > -low else low), low, high


# --- symmetric groups -------------------------------------------------------------------------------------------


@part
def curved_level(scaled):
    """The nearest of IQ4's levels."""
    value = L0
    value += D1 if scaled >= M1 else ZERO
    value += D2 if scaled >= M2 else ZERO
    value += D3 if scaled >= M3 else ZERO
    value += D4 if scaled >= M4 else ZERO
    value += D5 if scaled >= M5 else ZERO
    value += D6 if scaled >= M6 else ZERO
    value += D7 if scaled >= M7 else ZERO
    value += D8 if scaled >= M8 else ZERO
    value += D9 if scaled >= M9 else ZERO
    value += D10 if scaled >= M10 else ZERO
    value += D11 if scaled >= M11 else ZERO
    value += D12 if scaled >= M12 else ZERO
    value += D13 if scaled >= M13 else ZERO
    value += D14 if scaled >= M14 else ZERO
    value += D15 if scaled >= M15 else ZERO
    return value


L0 = F(IQ4_LEVELS[0])
D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13, D14, D15 = (F(item) for item in np.diff(IQ4_LEVELS))
M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15 = (
    F((IQ4_LEVELS[i] + IQ4_LEVELS[i + 1]) / 2) for i in range(15)
)


@part
def curved_code(scaled):
    """Index of the nearest of IQ4's levels."""
    code = 0
    for midpoint in (M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15):
        code += 1 if scaled >= midpoint else 0
    return code


@part
def fit_sums(t, tw, w, first, n, inv, low, high, curved):
    """Round on 1 / inv: sum(w x q) and sum(w q q)."""
    if not curved:
        if n == 16:
            return symmetric_sums16(t, tw, w, first, inv, low, high)
        return symmetric_sums32(t, tw, w, first, inv, low, high)
    along, square = ZERO, ZERO
    if w is None:
        for i in range(n):
            q = curved_level(t[first + i] * inv)
            along += t[first + i] * q
            square += q * q
    else:
        for i in range(n):
            q = curved_level(t[first + i] * inv)
            along += tw[first + i] * q
            square += w[first + i] * q * q
    return along, square


@part
def search_scale(t, tw, w, first, n, anchors, polish, low, high, curved):
    """See `_symmetric_search.search_scale`."""
    peak, _, _ = peak_of(t, first, n)
    best_scale, best_score = ZERO, ZERO
    if abs(peak) < SMALLEST:
        return best_scale
    peak_inverse = ONE / peak
    for step in range(anchors.size):
        along, square = fit_sums(t, tw, w, first, n, anchors[step] * peak_inverse, low, high, curved)
        fitted = along / max(square, SMALLEST)
        score = along * fitted
        better = score > best_score
        best_score = score if better else best_score
        best_scale = fitted if better else best_scale
    for _ in range(polish):
        along, square = fit_sums(t, tw, w, first, n, inverse(best_scale), low, high, curved)
        fitted = along / max(square, SMALLEST)
        score = along * fitted
        better = score > best_score
        best_score = score if better else best_score
        best_scale = fitted if better else best_scale
    return best_scale


@part
def super_symmetric(t, tw, w, groups, n, anchors, polish, starts, rounds, reach, ends, low, high, curved, f, best):
    """See `_super_symmetric`. Returns the super-block's scale; the groups' are left in `best`.

    `f` [5, groups] is room to work in; `ends` are the lowest and highest whole number.
    """
    wanted, chosen, along, square, center = f[0], f[1], f[2], f[3], f[4]
    peak = ZERO
    for j in range(groups):
        wanted[j] = search_scale(t, tw, w, j * n, n, anchors, polish, low, high, curved)
        best[j] = ZERO
        if abs(wanted[j]) > abs(peak) or (wanted[j] == -peak and wanted[j] < ZERO):
            peak = wanted[j]
    best_scale, best_score = ZERO, ZERO
    if peak == ZERO:
        return best_scale
    for attempt in range(starts.size):
        scale = stored_half(peak / starts[attempt])
        for j in range(groups):
            center[j] = wanted[j]
        for _ in range(rounds):
            inv = inverse(scale)
            total, up, down = ZERO, ZERO, ZERO
            for j in range(groups):
                nearest = np.rint(center[j] * inv)
                group_score, up_to, down_to, whole = -INFINITY, ZERO, ZERO, ZERO
                for step in range(-reach, reach + 1):
                    trial = min(max(nearest + F(step), ends[0]), ends[1])
                    size = scale * trial
                    a, s = fit_sums(t, tw, w, j * n, n, inverse(size), low, high, curved)
                    score = size * (TWO * a - size * s)
                    better = score > group_score
                    group_score = score if better else group_score
                    up_to = a if better else up_to
                    down_to = s if better else down_to
                    whole = trial if better else whole
                chosen[j], along[j], square[j] = whole, up_to, down_to
                total += group_score
                up += along[j] * chosen[j]
                down += square[j] * chosen[j] * chosen[j]
                center[j] = along[j] * inverse(square[j])
            if total > best_score:
                best_score, best_scale = total, scale
                for j in range(groups):
                    best[j] = chosen[j]
            scale = stored_half(up * inverse(down))
    return best_scale


# --- affine groups ----------------------------------------------------------------------------------------------


@part
def affine_sums(t, tw, w, first, n, inv, offset, top):
    """Round on (1 / inv, offset): sums of w x q, w q q and w q."""
    if n == 16:
        return affine_sums16(t, tw, w, first, inv, offset, top)
    return affine_sums32(t, tw, w, first, inv, offset, top)


@part
def constants(t, tw, w, first, n):
    """The sums that do not depend on codes: w, w x, w x x."""
    return constants16(t, tw, w, first) if n == 16 else constants32(t, tw, w, first)


@part
def affine_fit(w1, x1, xq, qq, q1, pinned_at_zero):
    """Least squares for given codes: scale, offset, and what they explain. See `AffineGroups.fit`."""
    determinant = w1 * qq - q1 * q1
    solvable = determinant > SINGULAR * w1 * qq
    factor = ONE / determinant if solvable else ZERO
    scale = (w1 * xq - x1 * q1) * factor
    offset = (qq * x1 - q1 * xq) * factor
    if pinned_at_zero and (offset > ZERO or not solvable):
        offset = ZERO
        scale = xq * inverse(qq)
    return scale, offset, scale * xq + offset * x1


@part
def search_affine(t, tw, w, first, n, ranges, polish, top, pinned_at_zero, w1, x1):
    """See `AffineGroups.search`: scale and offset."""
    _, low, high = peak_of(t, first, n)
    if pinned_at_zero:
        low = min(low, ZERO)
    span = (high - low) / top
    best_scale, best_offset, best_score = max(span, ZERO), low, -INFINITY
    if span < SMALLEST:
        return ZERO, low
    for step in range(ranges.shape[0]):
        scale = span * ((top - ranges[step, 0] - ranges[step, 1]) / top)
        offset = low + span * ranges[step, 0]
        xq, qq, q1 = affine_sums(t, tw, w, first, n, ONE / scale, offset, top)
        scale, offset, score = affine_fit(w1, x1, xq, qq, q1, pinned_at_zero)
        better = score > best_score and scale > ZERO
        best_scale = scale if better else best_scale
        best_offset = offset if better else best_offset
        best_score = score if better else best_score
    for _ in range(polish):
        xq, qq, q1 = affine_sums(t, tw, w, first, n, ONE / best_scale, best_offset, top)
        scale, offset, score = affine_fit(w1, x1, xq, qq, q1, pinned_at_zero)
        better = score > best_score and scale > ZERO
        best_scale = scale if better else best_scale
        best_offset = offset if better else best_offset
        best_score = score if better else best_score
    return best_scale, best_offset


@part
def loss_of(xx, w1, x1, xq, qq, q1, scale, minimum):
    """Sum of w (x - scale q + minimum) ** 2 for given codes."""
    return xx + scale * (scale * qq - TWO * xq - TWO * minimum * q1) + minimum * (TWO * x1 + minimum * w1)


@part
def super_affine(t, tw, w, groups, n, ranges, polish, starts, rounds, scale_top, top, f, best):
    """See `_super_affine`. Returns scale and minimum; the groups' are left in `best` [2, groups].

    `f` [10, groups] is room to work in.
    """
    w1, x1, xx, wanted_s, wanted_m, s, m, xq, qq, q1 = f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9]
    peak_s, peak_m = ZERO, ZERO
    for j in range(groups):
        w1[j], x1[j], xx[j] = constants(t, tw, w, j * n, n)
        wanted_s[j], offset = search_affine(t, tw, w, j * n, n, ranges, polish, top, True, w1[j], x1[j])
        wanted_m[j] = -offset
        peak_s, peak_m = max(peak_s, wanted_s[j]), max(peak_m, wanted_m[j])
        best[0, j], best[1, j] = ZERO, ZERO
    best_scale, best_minimum, best_loss = ZERO, ZERO, INFINITY
    for attempt in range(starts.size):
        scale, minimum = stored_half(peak_s / starts[attempt]), stored_half(peak_m / scale_top)
        scale_inverse, minimum_inverse = inverse(scale), inverse(minimum)
        for j in range(groups):
            s[j] = min(max(np.rint(wanted_s[j] * scale_inverse), ZERO), scale_top)
            m[j] = min(max(np.rint(wanted_m[j] * minimum_inverse), ZERO), scale_top)
        for step in range(rounds + 1):
            total = ZERO
            for j in range(groups):
                step_size, below = scale * s[j], minimum * m[j]
                a, b, c = affine_sums(t, tw, w, j * n, n, inverse(step_size), -below, top)
                xq[j], qq[j], q1[j] = a, b, c
                total += loss_of(xx[j], w1[j], x1[j], a, b, c, step_size, below)
            if total < best_loss:
                best_loss, best_scale, best_minimum = total, scale, minimum
                for j in range(groups):
                    best[0, j], best[1, j] = s[j], m[j]
            if step == rounds:
                break
            for j in range(groups):
                choose_pair(j, w1, x1, xx, xq, qq, q1, scale, minimum, s, m, scale_top)
            scale, minimum = refit(groups, w1, x1, xq, qq, q1, s, m, minimum)
    return best_scale, best_minimum


@part
def choose_pair(j, w1, x1, xx, xq, qq, q1, scale, minimum, s, m, scale_top):
    """See `_SuperAffine._choose`; replaces s[j] and m[j]."""
    fitted, _, _ = affine_fit(w1[j], x1[j], xq[j], qq[j], q1[j], True)
    center = np.rint(fitted * inverse(scale))
    minimum_inverse = inverse(minimum)
    best_s, best_m = s[j], m[j]
    best_loss = loss_of(xx[j], w1[j], x1[j], xq[j], qq[j], q1[j], scale * best_s, minimum * best_m)
    for step in range(-1, 2):
        trial = min(max(center + F(step), ZERO), scale_top)
        below = (scale * trial * q1[j] - x1[j]) / w1[j] * minimum_inverse
        below = min(max(np.rint(below), ZERO), scale_top)
        loss = loss_of(xx[j], w1[j], x1[j], xq[j], qq[j], q1[j], scale * trial, minimum * below)
        if loss < best_loss:
            best_loss, best_s, best_m = loss, trial, below
    s[j], m[j] = best_s, best_m


@part
def refit(groups, w1, x1, xq, qq, q1, s, m, minimum):
    """See `_super_affine._refit`: scale and minimum."""
    a, b, c, p, q = ZERO, ZERO, ZERO, ZERO, ZERO
    for j in range(groups):
        a += s[j] * s[j] * qq[j]
        b += s[j] * m[j] * q1[j]
        c += m[j] * m[j] * w1[j]
        p += s[j] * xq[j]
        q += m[j] * x1[j]
    determinant = a * c - b * b
    if determinant > SINGULAR * a * c:
        minimum = (p * b - q * a) / determinant
    minimum = stored_half(max(minimum, ZERO))
    return stored_half(max((p + minimum * b) * inverse(a), ZERO)), minimum


# --- codes of a group, and codes into bytes -----------------------------------------------------------------------


@part
def symmetric_codes(t, c, first, n, scale, low, high, raised):
    """Nearest whole numbers plus `raised`, as bytes."""
    if n == 16:
        codes16(t, first, c, first, inverse(scale), ZERO, low, high, raised)
    else:
        codes32(t, first, c, first, inverse(scale), ZERO, low, high, raised)


@part
def curved_codes(t, c, first, n, scale):
    """Nearest of IQ4's levels."""
    inv = inverse(scale)
    for i in range(n):
        c[first + i] = np.uint8(curved_code(t[first + i] * inv))


@part
def affine_codes(t, c, first, n, scale, minimum, top):
    """Nearest codes on scale * code - minimum."""
    if n == 16:
        codes16(t, first, c, first, inverse(scale), -minimum, ZERO, top, ZERO)
    else:
        codes32(t, first, c, first, inverse(scale), -minimum, ZERO, top, ZERO)


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
def put_bits(out, at, c, run, shift):
    """Bit `shift` of 8 * run codes into run bytes, a run apart."""
    for i in range(run):
        byte = np.uint8(0)
        for place in range(8):
            byte |= ((c[place * run + i] >> shift) & 1) << place
        out[at + i] = byte


@part
def put_fifth_bits(out, at, c):
    """Bit 4 of 32 codes into four bytes, in order."""
    for i in range(4):
        byte = np.uint8(0)
        for place in range(8):
            byte |= (c[8 * i + place] >> 4) << place
        out[at + i] = byte


@part
def put_pairs(out, at, best):
    """See `_six_bit_pairs.pack_pairs`."""
    for j in range(4):
        s, m = np.uint8(np.int32(best[0, j])), np.uint8(np.int32(best[1, j]))
        s4, m4 = np.uint8(np.int32(best[0, j + 4])), np.uint8(np.int32(best[1, j + 4]))
        out[at + j] = s | ((s4 >> 4) << 6)
        out[at + 4 + j] = m | ((m4 >> 4) << 6)
        out[at + 8 + j] = (s4 & 15) | ((m4 & 15) << 4)


# --- one kernel per type ------------------------------------------------------------------------------------------


@kernel
def q8_0(x, w, anchors, polish, out):
    """Q8_0."""
    t, tw, tv = np.empty(32, F), np.empty(32, F), room(w, 32)
    for block in range(x.size // 32):
        at = block * 34
        load(x, block * 32, w, 32, t, tw, tv, -MAX * F(128), MAX * F(128))
        scale = search_scale(t, tw, tv, 0, 32, anchors, polish, F(-128), F(127), False)
        scale = put_half(out, at, scale)
        codes32(t, 0, out, at + 2, inverse(scale), ZERO, F(-128), F(127), ZERO)


@kernel
def q5_0(x, w, anchors, polish, out):
    """Q5_0."""
    t, tw, tv, c = np.empty(32, F), np.empty(32, F), room(w, 32), np.empty(32, np.uint8)
    for block in range(x.size // 32):
        at = block * 22
        load(x, block * 32, w, 32, t, tw, tv, -MAX * F(16), MAX * F(16))
        scale = search_scale(t, tw, tv, 0, 32, anchors, polish, F(-16), F(15), False)
        scale = put_half(out, at, scale)
        symmetric_codes(t, c, 0, 32, scale, F(-16), F(15), F(16))
        put_fifth_bits(out, at + 2, c)
        nibbles16(out, at + 6, c, 0)


@kernel
def q4_0(x, w, anchors, polish, out):
    """Q4_0."""
    t, tw, tv, c = np.empty(32, F), np.empty(32, F), room(w, 32), np.empty(32, np.uint8)
    for block in range(x.size // 32):
        at = block * 18
        load(x, block * 32, w, 32, t, tw, tv, -MAX * F(8), MAX * F(8))
        scale = search_scale(t, tw, tv, 0, 32, anchors, polish, F(-8), F(7), False)
        scale = put_half(out, at, scale)
        symmetric_codes(t, c, 0, 32, scale, F(-8), F(7), F(8))
        nibbles16(out, at + 2, c, 0)


@kernel
def iq4_nl(x, w, anchors, polish, out):
    """IQ4_NL."""
    t, tw, tv, c = np.empty(32, F), np.empty(32, F), room(w, 32), np.empty(32, np.uint8)
    for block in range(x.size // 32):
        at = block * 18
        load(x, block * 32, w, 32, t, tw, tv, -MAX * F(127), MAX * F(127))
        scale = search_scale(t, tw, tv, 0, 32, anchors, polish, F(-127), F(113), True)
        scale = put_half(out, at, scale)
        curved_codes(t, c, 0, 32, scale)
        nibbles16(out, at + 2, c, 0)


@part
def affine_block(x, at, w, tv, ranges, polish, top, t, tw, c):
    """Search one block of Q4_1 or Q5_1: codes into `c`; stored scale and minimum. See `_affine`."""
    low, high = peaks32(x, at)
    low, high = max(low, -MAX), min(high, MAX * top)
    middle = (low + high) * HALF
    clip32(x, at, t, low, high, middle)
    if w is not None:
        start = at % w.size
        for i in range(32):
            tv[i] = w[start + i]
        for i in range(32):
            tw[i] = t[i] * tv[i]
    w1, x1, _ = constants(t, tw, tv, 0, 32)
    scale, offset = search_affine(t, tw, tv, 0, 32, ranges, polish, top, False, w1, x1)
    scale, minimum = stored_half(scale), stored_half(offset + middle)
    affine_codes(t, c, 0, 32, scale, middle - minimum, top)
    return scale, minimum


@kernel
def q4_1(x, w, ranges, polish, out):
    """Q4_1."""
    t, tw, tv, c = np.empty(32, F), np.empty(32, F), room(w, 32), np.empty(32, np.uint8)
    for block in range(x.size // 32):
        at = block * 20
        scale, minimum = affine_block(x, block * 32, w, tv, ranges, polish, F(15), t, tw, c)
        put_half(out, at, scale)
        put_half(out, at + 2, minimum)
        nibbles16(out, at + 4, c, 0)


@kernel
def q5_1(x, w, ranges, polish, out):
    """Q5_1."""
    t, tw, tv, c = np.empty(32, F), np.empty(32, F), room(w, 32), np.empty(32, np.uint8)
    for block in range(x.size // 32):
        at = block * 24
        scale, minimum = affine_block(x, block * 32, w, tv, ranges, polish, F(31), t, tw, c)
        put_half(out, at, scale)
        put_half(out, at + 2, minimum)
        put_fifth_bits(out, at + 4, c)
        nibbles16(out, at + 8, c, 0)


@kernel
def q6_k(x, w, anchors, polish, starts, rounds, reach, out):
    """Q6_K."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best = np.empty((5, 16), F), np.empty(16, F)
    ends, low, high = (F(-128), F(127)), F(-32), F(31)
    n = 16
    for block in range(x.size // 256):
        at = block * 210
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(4096), MAX * F(4096))
        scale = super_symmetric(
            t, tw, tv, 16, n, anchors, polish, starts, rounds, reach, ends, low, high, False, f, best
        )
        for j in range(16):
            symmetric_codes(t, c, j * 16, n, scale * best[j], low, high, F(32))
            out[at + 192 + j] = np.uint8(np.int32(best[j]) & 255)
        put_nibbles(out, at, c, 0, 64)
        put_nibbles(out, at + 64, c, 128, 64)
        put_crumbs(out, at + 128, c, 0, 32, 4)
        put_crumbs(out, at + 160, c, 128, 32, 4)
        put_half(out, at + 208, scale)


@kernel
def q3_k(x, w, anchors, polish, starts, rounds, reach, out):
    """Q3_K."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best, s = np.empty((5, 16), F), np.empty(16, F), np.empty(16, np.uint8)
    ends, low, high = (F(-32), F(31)), F(-4), F(3)
    n = 16
    for block in range(x.size // 256):
        at = block * 110
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(128), MAX * F(128))
        scale = super_symmetric(
            t, tw, tv, 16, n, anchors, polish, starts, rounds, reach, ends, low, high, False, f, best
        )
        for j in range(16):
            symmetric_codes(t, c, j * 16, n, scale * best[j], low, high, F(4))
            s[j] = np.uint8(np.int32(best[j]) + 32)
        put_bits(out, at, c, 32, 2)
        put_crumbs(out, at + 32, c, 0, 32, 0)
        put_crumbs(out, at + 64, c, 128, 32, 0)
        put_nibbles(out, at + 96, s, 0, 8)
        put_crumbs(out, at + 104, s, 0, 4, 4)
        put_half(out, at + 108, scale)


@kernel
def iq4_xs(x, w, anchors, polish, starts, rounds, reach, out):
    """IQ4_XS."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best, s = np.empty((5, 8), F), np.empty(8, F), np.empty(8, np.uint8)
    ends, low, high = (F(-32), F(31)), F(-127), F(113)
    for block in range(x.size // 256):
        at = block * 136
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(4064), MAX * F(4064))
        scale = super_symmetric(
            t, tw, tv, 8, 32, anchors, polish, starts, rounds, reach, ends, low, high, True, f, best
        )
        put_half(out, at, scale)
        for j in range(8):
            curved_codes(t, c, j * 32, 32, scale * best[j])
            s[j] = np.uint8(np.int32(best[j]) + 32)
            nibbles16(out, at + 8 + j * 16, c, j * 32)
        put_crumbs(out, at + 2, s, 0, 1, 4)
        put_crumbs(out, at + 3, s, 4, 1, 4)
        for j in range(4):
            out[at + 4 + j] = (s[2 * j] & 15) | ((s[2 * j + 1] & 15) << 4)


@kernel
def q4_k(x, w, ranges, polish, starts, rounds, out):
    """Q4_K."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best = np.empty((10, 8), F), np.empty((2, 8), F)
    for block in range(x.size // 256):
        at = block * 144
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(63), MAX * F(945))
        scale, minimum = super_affine(t, tw, tv, 8, 32, ranges, polish, starts, rounds, F(63), F(15), f, best)
        put_half(out, at, scale)
        put_half(out, at + 2, minimum)
        put_pairs(out, at + 4, best)
        for j in range(8):
            affine_codes(t, c, j * 32, 32, scale * best[0, j], minimum * best[1, j], F(15))
        for j in range(4):
            put_nibbles(out, at + 16 + j * 32, c, j * 64, 32)


@kernel
def q5_k(x, w, ranges, polish, starts, rounds, out):
    """Q5_K."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best = np.empty((10, 8), F), np.empty((2, 8), F)
    for block in range(x.size // 256):
        at = block * 176
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(63), MAX * F(1953))
        scale, minimum = super_affine(t, tw, tv, 8, 32, ranges, polish, starts, rounds, F(63), F(31), f, best)
        put_half(out, at, scale)
        put_half(out, at + 2, minimum)
        put_pairs(out, at + 4, best)
        for j in range(8):
            affine_codes(t, c, j * 32, 32, scale * best[0, j], minimum * best[1, j], F(31))
        put_bits(out, at + 16, c, 32, 4)
        for j in range(4):
            put_nibbles(out, at + 48 + j * 32, c, j * 64, 32)


@kernel
def q2_k(x, w, ranges, polish, starts, rounds, out):
    """Q2_K."""
    t, tw, tv, c = np.empty(256, F), np.empty(256, F), room(w, 256), np.empty(256, np.uint8)
    f, best = np.empty((10, 16), F), np.empty((2, 16), F)
    n = 16
    for block in range(x.size // 256):
        at = block * 84
        load(x, block * 256, w, 256, t, tw, tv, -MAX * F(15), MAX * F(45))
        scale, minimum = super_affine(t, tw, tv, 16, n, ranges, polish, starts, rounds, F(15), F(3), f, best)
        for j in range(16):
            affine_codes(t, c, j * 16, n, scale * best[0, j], minimum * best[1, j], F(3))
            pair = np.int32(best[0, j]) | (np.int32(best[1, j]) << 4)
            out[at + j] = np.uint8(pair)
        put_crumbs(out, at + 16, c, 0, 32, 0)
        put_crumbs(out, at + 48, c, 128, 32, 0)
        put_half(out, at + 80, scale)
        put_half(out, at + 82, minimum)
