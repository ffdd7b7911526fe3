"""A type for the kernels: sixteen numbers side by side, one of each of sixteen groups.

Sums over a group are then sums of vectors, sixteen groups at a time, and nothing is ever added up within a vector,
which costs more than all the rest together. The compiler does not see this by itself. A processor with shorter
vectors gets them in pieces. Arithmetic and comparisons are Python's; numbers mix with vectors; `where` chooses.

numba's cache on disk does not notice a change of this file by itself: see `PARTS` in `_kernel_parts.py`.
"""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations, and passes what it passes
# mypy: disable-error-code="no-untyped-def, no-untyped-call, misc"

from __future__ import annotations

import operator

from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import AbstractTemplate, infer_global, signature
from numba.extending import intrinsic, lower_builtin, lower_cast, models, register_model

LANES = 16
FLOAT, BYTE, WORD = ir.FloatType(), ir.IntType(8), ir.IntType(32)
FLOATS, WORDS, BITS = (ir.VectorType(item, LANES) for item in (FLOAT, WORD, ir.IntType(1)))
BYTES = ir.VectorType(BYTE, LANES)
FAST = ("fast",)


class _Lanes(types.Type):  # type: ignore[misc, unused-ignore]
    """Sixteen float32."""


class _Mask(types.Type):  # type: ignore[misc, unused-ignore]
    """Sixteen truth values."""


VECTOR, MASK = _Lanes("Lanes"), _Mask("Mask")


@register_model(_Lanes)
class _LanesModel(models.PrimitiveModel):  # type: ignore[misc, unused-ignore]
    def __init__(self, manager, kind):
        super().__init__(manager, kind, FLOATS)


@register_model(_Mask)
class _MaskModel(models.PrimitiveModel):  # type: ignore[misc, unused-ignore]
    def __init__(self, manager, kind):
        super().__init__(manager, kind, BITS)


def _spread(builder, value, kind=FLOATS):
    """One number sixteen times."""
    nothing = ir.Constant(kind, ir.Undefined)
    start = builder.insert_element(nothing, value, ir.Constant(WORD, 0))
    return builder.shuffle_vector(start, nothing, ir.Constant(WORDS, [0] * LANES))


@lower_cast(types.float32, VECTOR)
def _widen(context, builder, fromty, toty, value):
    return _spread(builder, value)


# --- operators --------------------------------------------------------------------------------------------------


def _binary(functions, result, generate):
    def typing(self, args, kws):
        return signature(result, VECTOR, VECTOR) if len(args) == 2 and VECTOR in args else None

    for function in functions:
        infer_global(function)(type("Typing", (AbstractTemplate,), {"generic": typing}))
        lower_builtin(function, VECTOR, VECTOR)(generate)


_binary([operator.add, operator.iadd], VECTOR, lambda _, builder, sig, args: builder.fadd(*args, flags=FAST))
_binary([operator.sub, operator.isub], VECTOR, lambda _, builder, sig, args: builder.fsub(*args, flags=FAST))
_binary([operator.mul, operator.imul], VECTOR, lambda _, builder, sig, args: builder.fmul(*args, flags=FAST))
_binary([operator.truediv], VECTOR, lambda _, builder, sig, args: builder.fdiv(*args, flags=FAST))
_binary([operator.gt], MASK, lambda _, builder, sig, args: builder.fcmp_ordered(">", *args))
_binary([operator.ge], MASK, lambda _, builder, sig, args: builder.fcmp_ordered(">=", *args))
_binary([operator.le], MASK, lambda _, builder, sig, args: builder.fcmp_ordered("<=", *args))
_binary([operator.lt], MASK, lambda _, builder, sig, args: builder.fcmp_ordered("<", *args))


@infer_global(operator.neg)
class _NegateTyping(AbstractTemplate):  # type: ignore[misc, unused-ignore]
    def generic(self, args, kws):
        return signature(VECTOR, VECTOR) if args == (VECTOR,) else None


@lower_builtin(operator.neg, VECTOR)
def _negate(context, builder, sig, args):
    return builder.fneg(args[0], flags=FAST)


@infer_global(operator.and_)
@infer_global(operator.or_)
class _LogicTyping(AbstractTemplate):  # type: ignore[misc, unused-ignore]
    def generic(self, args, kws):
        return signature(MASK, MASK, MASK) if args == (MASK, MASK) else None


@lower_builtin(operator.and_, MASK, MASK)
def _both(context, builder, sig, args):
    return builder.and_(*args)


@lower_builtin(operator.or_, MASK, MASK)
def _either(context, builder, sig, args):
    return builder.or_(*args)


# --- functions of vectors ---------------------------------------------------------------------------------------


def _call(builder, name, *args):
    """LLVM's intrinsic from sixteen floats to sixteen floats."""
    kind = ir.FunctionType(FLOATS, [FLOATS] * len(args))
    function = cgutils.get_or_insert_function(builder.module, kind, f"llvm.{name}.v16f32")
    return builder.call(function, args, fastmath=FAST)


@intrinsic
def spread(typing, value):
    """One number sixteen times."""
    return VECTOR(types.float32), lambda context, builder, sig, args: _spread(builder, args[0])


@intrinsic
def where(typing, mask, yes, no):
    """`yes` where the mask is true, else `no`."""
    return VECTOR(MASK, VECTOR, VECTOR), lambda context, builder, sig, args: builder.select(*args)


@intrinsic
def lowest(typing, one, other):
    """The smaller in each lane."""
    return VECTOR(VECTOR, VECTOR), lambda context, builder, sig, args: _call(builder, "minnum", *args)


@intrinsic
def highest(typing, one, other):
    """The larger in each lane."""
    return VECTOR(VECTOR, VECTOR), lambda context, builder, sig, args: _call(builder, "maxnum", *args)


@intrinsic
def whole(typing, value):
    """The nearest whole numbers, ties to even."""
    return VECTOR(VECTOR), lambda context, builder, sig, args: _call(builder, "rint", *args)


def _across(combine):
    """Combine the lanes of each super-block of 8 or 16 groups; every lane of it gets the result."""

    def generate(context, builder, sig, args):
        values, groups = args
        for step in (1, 2, 4):
            values = combine(builder, values, _exchanged(builder, values, step))
        both = combine(builder, values, _exchanged(builder, values, 8))
        return builder.select(builder.icmp_signed("==", groups, ir.Constant(groups.type, 8)), values, both)

    return VECTOR(VECTOR, types.intp), generate


def _exchanged(builder, values, step):
    """Each lane takes what lane (its own number xor step) has: the same sum results in every lane."""
    order = ir.Constant(WORDS, [lane ^ step for lane in range(LANES)])
    return builder.shuffle_vector(values, values, order)


@intrinsic
def sum_across(typing, values, groups):
    """Sum over the lanes of each super-block."""
    return _across(lambda builder, one, other: builder.fadd(one, other, flags=FAST))


@intrinsic
def lowest_across(typing, values, groups):
    """Minimum over the lanes of each super-block."""
    return _across(lambda builder, one, other: _call(builder, "minnum", one, other))


@intrinsic
def highest_across(typing, values, groups):
    """Maximum over the lanes of each super-block."""
    return _across(lambda builder, one, other: _call(builder, "maxnum", one, other))


# --- memory -----------------------------------------------------------------------------------------------------


def _pointer(context, builder, sig, args, place, index, kind):
    """Address of element `index` of the array that is argument `place`, as a pointer to `kind`."""
    data = context.make_array(sig.args[place])(context, builder, args[place]).data
    return builder.bitcast(builder.gep(data, [index], inbounds=True), kind.as_pointer())


@intrinsic
def load(typing, array, first):
    """Sixteen float32 from `first` on."""

    def generate(context, builder, sig, args):
        return builder.load(_pointer(context, builder, sig, args, 0, args[1], FLOATS), align=4)

    return VECTOR(array, types.intp), generate


@intrinsic
def store(typing, array, first, values):
    """Sixteen float32 from `first` on."""

    def generate(context, builder, sig, args):
        builder.store(args[2], _pointer(context, builder, sig, args, 0, args[1], FLOATS), align=4)
        return context.get_dummy_value()

    return types.void(array, types.intp, VECTOR), generate


def _shuffled(builder, one, other, order):
    return builder.shuffle_vector(one, other, ir.Constant(ir.VectorType(WORD, len(order)), order))


def _prefetch(builder, pointer):
    """Ask for what the next sixteen groups need: this loop is too long for the processor to look ahead by itself."""
    kinds = [pointer.type, WORD, WORD, WORD]
    function = builder.module.declare_intrinsic("llvm.prefetch", [pointer.type], ir.FunctionType(ir.VoidType(), kinds))
    builder.call(function, [pointer, *(ir.Constant(WORD, value) for value in (0, 3, 1))])


@intrinsic
def transpose(typing, x, first, stride, t, at, low, high):
    """Sixteen runs of sixteen numbers, `stride` apart, clipped: number i of run j to t[at + 16 * i + j]."""

    def generate(context, builder, sig, args):
        _, first, stride, _, at, low, high = args
        rows = []
        for lane in range(LANES):
            index = builder.add(first, builder.mul(stride, ir.Constant(stride.type, lane)))
            row = builder.load(_pointer(context, builder, sig, args, 0, index, FLOATS), align=4)
            ahead = builder.add(index, builder.mul(stride, ir.Constant(stride.type, LANES)))
            _prefetch(builder, _pointer(context, builder, sig, args, 0, ahead, BYTE))
            rows.append(_call(builder, "minnum", _call(builder, "maxnum", row, low), high))
        for step in (8, 4, 2, 1):  # exchange the off-diagonal quarters of ever smaller squares
            kept = [lane if not lane & step else lane - step + LANES for lane in range(LANES)]
            moved = [lane + step if not lane & step else lane + LANES for lane in range(LANES)]
            for i in (i for i in range(LANES) if not i & step):
                one, other = rows[i], rows[i + step]
                rows[i], rows[i + step] = _shuffled(builder, one, other, kept), _shuffled(builder, one, other, moved)
        for i, row in enumerate(rows):
            index = builder.add(at, ir.Constant(at.type, i * LANES))
            builder.store(row, _pointer(context, builder, sig, args, 3, index, FLOATS), align=4)
        return context.get_dummy_value()

    kinds = (x, types.intp, types.intp, t, types.intp, VECTOR, VECTOR)
    return types.void(*kinds), generate


@intrinsic
def put_bytes(typing, q, first, c, at, stride):
    """The way back, to bytes: whole number q[first + 16 * i + j] to c[at + stride * j + i], for 16 times 16."""

    def generate(context, builder, sig, args):
        _, first, _, at, stride = args
        words = [
            _word(context, builder, sig, args, builder.add(first, ir.Constant(first.type, 64 * i))) for i in range(4)
        ]
        front = [lane // 2 + lane % 2 * LANES for lane in range(LANES)]
        back = [index + LANES // 2 for index in front]
        even = [_shuffled(builder, words[0], words[2], order) for order in (front, back)]
        odd = [_shuffled(builder, words[1], words[3], order) for order in (front, back)]
        for lane in range(LANES):
            quad = lane // 4
            joined = _shuffled(builder, even[quad // 2], odd[quad // 2], (front, back)[quad % 2])
            run = _shuffled(builder, joined, joined, [lane % 4 * 4 + i for i in range(4)])
            index = builder.add(at, builder.mul(stride, ir.Constant(stride.type, lane)))
            pointer = _pointer(context, builder, sig, args, 2, index, run.type)
            builder.store(run, pointer, align=1)
        return context.get_dummy_value()

    return types.void(q, types.intp, c, types.intp, types.intp), generate


def _word(context, builder, sig, args, first):
    """Four numbers of each lane as the four bytes of a word, the first lowest."""
    word = None
    for place in range(4):
        index = builder.add(first, ir.Constant(first.type, place * LANES))
        value = builder.load(_pointer(context, builder, sig, args, 0, index, FLOATS), align=4)
        byte = builder.and_(builder.fptosi(value, WORDS), ir.Constant(WORDS, [255] * LANES))
        moved = builder.shl(byte, ir.Constant(WORDS, [8 * place] * LANES))
        word = moved if word is None else builder.or_(word, moved)
    return word


@intrinsic
def put_nibbles16(typing, out, at, c, first):
    """Lower four bits of 32 codes into sixteen bytes: code i low, code i + 16 high."""

    def generate(context, builder, sig, args):
        low = builder.load(_pointer(context, builder, sig, args, 2, args[3], BYTES), align=1)
        index = builder.add(args[3], ir.Constant(args[3].type, LANES))
        high = builder.load(_pointer(context, builder, sig, args, 2, index, BYTES), align=1)
        four, mask = (ir.Constant(BYTES, [value] * LANES) for value in (4, 15))
        both = builder.or_(builder.and_(low, mask), builder.shl(high, four))
        builder.store(both, _pointer(context, builder, sig, args, 0, args[1], BYTES), align=1)
        return context.get_dummy_value()

    return types.void(out, types.intp, c, types.intp), generate


@intrinsic
def put_fifth_bits(typing, out, at, c, first):
    """Bit 4 of 32 codes into four bytes, in order."""

    def generate(context, builder, sig, args):
        kind = ir.VectorType(BYTE, 32)
        codes = builder.load(_pointer(context, builder, sig, args, 2, args[3], kind), align=1)
        bits = builder.icmp_unsigned(">=", codes, ir.Constant(kind, [16] * 32))
        word = builder.bitcast(bits, WORD)  # lane 0 is the lowest bit
        builder.store(word, _pointer(context, builder, sig, args, 0, args[1], WORD), align=1)
        return context.get_dummy_value()

    return types.void(out, types.intp, c, types.intp), generate


# --- half precision ---------------------------------------------------------------------------------------------


def _constant(value, kind=WORDS):
    return ir.Constant(kind, [value] * LANES)


def _half_bits(builder, values):
    """See `_blocks.stored_half`, as words: nearest, ties to even; overflow saturates; no number becomes 0."""
    bits = builder.bitcast(values, WORDS)
    sign = builder.and_(builder.lshr(bits, _constant(16)), _constant(0x8000))
    size = _call(builder, "minnum", _call(builder, "fabs", values), _constant(65504.0, FLOATS))
    bits = builder.bitcast(size, WORDS)
    # Below the normal range, adding 0.5 puts the last bit where half precision has it.
    lifted = builder.bitcast(builder.fadd(size, _constant(0.5, FLOATS)), WORDS)
    small = builder.sub(lifted, _constant(0x3F000000))
    lost = builder.and_(
        builder.icmp_unsigned("==", small, _constant(0)), builder.icmp_unsigned("!=", bits, _constant(0))
    )
    small = builder.select(lost, _constant(1), small)
    odd = builder.and_(builder.lshr(bits, _constant(13)), _constant(1))
    rounded = builder.add(builder.sub(bits, _constant(0x38000000 - 0xFFF)), odd)
    normal = builder.lshr(rounded, _constant(13))
    half = builder.select(builder.icmp_unsigned("<", bits, _constant(0x38800000)), small, normal)
    return builder.or_(half, sign)


@intrinsic
def stored_half(typing, values):
    """What half precision keeps: see `_blocks.stored_half`."""

    def generate(context, builder, sig, args):
        half = _half_bits(builder, args[0])
        sign = builder.shl(builder.and_(half, _constant(0x8000)), _constant(16))
        size = builder.and_(half, _constant(0x7FFF))
        normal = builder.add(builder.shl(size, _constant(13)), _constant(0x38000000))
        small = builder.fmul(builder.uitofp(size, FLOATS), _constant(2.0**-24, FLOATS))
        is_small = builder.icmp_unsigned("<", size, _constant(0x400))
        bits = builder.select(is_small, builder.bitcast(small, WORDS), normal)
        return builder.bitcast(builder.or_(bits, sign), FLOATS)

    return VECTOR(VECTOR), generate


@intrinsic
def put_half_bits(typing, halves, values):
    """The bits of `stored_half(values)` into an array of sixteen uint16."""

    def generate(context, builder, sig, args):
        kind = ir.VectorType(ir.IntType(16), LANES)
        zero = ir.Constant(ir.IntType(64), 0)
        pointer = _pointer(context, builder, sig, args, 0, zero, kind)
        builder.store(builder.trunc(_half_bits(builder, args[1]), kind), pointer, align=2)
        return context.get_dummy_value()

    return types.void(halves, VECTOR), generate
