"""The kernels' innermost steps, as vectors of sixteen numbers.

The compiler turns most loops over a group into vector instructions by itself, but not reliably those over sixteen
numbers, which it unrolls into single steps instead. Here the vectors are written out for it; a processor with
shorter ones gets them in pieces. A group is 16 or 32 numbers of a contiguous array, from index `first` on.

numba's cache on disk does not notice a change of this file: touch `_kernels.py` after one.
"""

# ruff: noqa: ANN001 - numba reads types from the arguments, not from annotations
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

from __future__ import annotations

import numpy as np
from llvmlite import ir  # type: ignore[import-untyped]
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic, overload

LANES = 16
FLOAT, BYTE, WORD = ir.FloatType(), ir.IntType(8), ir.IntType(32)
FLOATS, BYTES, WORDS = (ir.VectorType(item, LANES) for item in (FLOAT, BYTE, WORD))
FAST = ("fast",)


class _Builder:
    """What the steps need of LLVM, on vectors of sixteen."""

    def __init__(self, context, builder, signature, args):
        self.context, self.builder, self.signature, self.args = context, builder, signature, args

    def pointer(self, place, first, offset):
        """The address of element first + offset of the array that is argument `place`."""
        kind = self.signature.args[place]
        data = self.context.make_array(kind)(self.context, self.builder, self.args[place]).data
        index = self.builder.add(first, ir.Constant(first.type, offset))
        return self.builder.gep(data, [index], inbounds=True)

    def load(self, place, first, offset, kind=FLOATS):
        """Sixteen elements."""
        pointer = self.builder.bitcast(self.pointer(place, first, offset), kind.as_pointer())
        return self.builder.load(pointer, align=1 if kind is BYTES else 4)

    def store(self, values, place, first, offset):
        """Sixteen floats or bytes."""
        pointer = self.builder.bitcast(self.pointer(place, first, offset), values.type.as_pointer())
        self.builder.store(values, pointer, align=1 if values.type == BYTES else 4)

    def spread(self, value):
        """One number sixteen times."""
        start = self.builder.insert_element(ir.Constant(FLOATS, ir.Undefined), value, ir.Constant(WORD, 0))
        return self.builder.shuffle_vector(start, ir.Constant(FLOATS, ir.Undefined), ir.Constant(WORDS, [0] * LANES))

    def call(self, name, *args):
        """An LLVM intrinsic from sixteen floats to sixteen floats."""
        kind = ir.FunctionType(FLOATS, [FLOATS] * len(args))
        function = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.{name}.v16f32")
        return self.builder.call(function, args, fastmath=FAST)

    def nearest(self, scaled, low, high):
        """Round to whole numbers between low and high."""
        return self.call("minnum", self.call("maxnum", self.call("rint", scaled), low), high)

    def add(self, one, other):
        """Sum of two vectors; the first may be None."""
        return other if one is None else self.builder.fadd(one, other, flags=FAST)

    def mul(self, one, other):
        """Product of two vectors."""
        return self.builder.fmul(one, other, flags=FAST)

    def reduce(self, name, values):
        """A number from sixteen: fmin or fmax; or fadd, as a tree of halves."""
        plus = [FLOAT] if name == "fadd" else []
        kind = ir.FunctionType(FLOAT, [*plus, FLOATS])
        function = cgutils.get_or_insert_function(self.builder.module, kind, f"llvm.vector.reduce.{name}.v16f32")
        args = [ir.Constant(FLOAT, -0.0), values] if plus else [values]
        return self.builder.call(function, args, fastmath=FAST)

    def tuple(self, values):
        """What the step returns."""
        return self.context.make_tuple(self.builder, self.signature.return_type, values)


def room(w, n):
    """A buffer for a block's importance, or None: a function of its own, so that neither becomes "perhaps"."""
    return None if w is None else np.empty(n, np.float32)


@overload(room)
def _room(w, n):
    if isinstance(w, types.NoneType):
        return lambda w, n: None
    return lambda w, n: np.empty(n, np.float32)


def _peaks(size):
    @intrinsic
    def peaks(typing, t, first):
        """Lowest and highest number of a group."""

        def generate(context, builder, signature, args):
            make = _Builder(context, builder, signature, args)
            vectors = [make.load(0, args[1], offset) for offset in range(0, size, LANES)]
            low = high = vectors[0]
            for values in vectors[1:]:
                low, high = make.call("minnum", low, values), make.call("maxnum", high, values)
            return make.tuple([make.reduce("fmin", low), make.reduce("fmax", high)])

        return types.UniTuple(types.float32, 2)(t, types.intp), generate

    return peaks


@intrinsic
def clip32(typing, x, at, t, low, high, shift):
    """Copy 32 numbers of `x` from `at` on into `t`: clipped to low and high, less `shift`."""

    def generate(context, builder, signature, args):
        make = _Builder(context, builder, signature, args)
        lowest, highest, less = (make.spread(item) for item in args[3:6])
        start = ir.Constant(args[1].type, 0)
        for step in range(0, 32, LANES):
            kept = make.call("minnum", make.call("maxnum", make.load(0, args[1], step), lowest), highest)
            make.store(builder.fsub(kept, less, flags=FAST), 2, start, step)
        return context.get_dummy_value()

    return types.void(x, types.intp, t, types.float32, types.float32, types.float32), generate


def _constants(size):
    @intrinsic
    def constants(typing, t, tw, w, first):
        """Sums of w, tw and tw t of a group; with w None, `size` and sums of t and t t."""

        def generate(context, builder, signature, args):
            make = _Builder(context, builder, signature, args)
            w1 = x1 = xx = None
            plain = isinstance(w, types.NoneType)
            for step in range(0, size, LANES):
                x = make.load(0, args[3], step)
                weighted = x if plain else make.load(1, args[3], step)
                x1, xx = make.add(x1, weighted), make.add(xx, make.mul(weighted, x))
                w1 = None if plain else make.add(w1, make.load(2, args[3], step))
            total = ir.Constant(FLOAT, float(size)) if plain else make.reduce("fadd", w1)
            return make.tuple([total, make.reduce("fadd", x1), make.reduce("fadd", xx)])

        return types.UniTuple(types.float32, 3)(t, tw, w, types.intp), generate

    return constants


def _symmetric_sums(size):
    @intrinsic
    def symmetric_sums(typing, t, tw, w, first, inv, low, high):
        """Round t * inv between low and high to q: sum(tw q) and sum(w q q); with w None, sum(t q) and sum(q q)."""

        def generate(context, builder, signature, args):
            make = _Builder(context, builder, signature, args)
            inverse, lowest, highest = (make.spread(item) for item in args[4:7])
            along = square = None
            for offset in range(0, size, LANES):
                x = make.load(0, args[3], offset)
                q = make.nearest(make.mul(x, inverse), lowest, highest)
                plain = isinstance(w, types.NoneType)
                along = make.add(along, make.mul(x if plain else make.load(1, args[3], offset), q))
                square = make.add(square, make.mul(q if plain else make.mul(make.load(2, args[3], offset), q), q))
            return make.tuple([make.reduce("fadd", along), make.reduce("fadd", square)])

        float_ = types.float32
        return types.UniTuple(float_, 2)(t, tw, w, types.intp, float_, float_, float_), generate

    return symmetric_sums


def _affine_sums(size):
    @intrinsic
    def affine_sums(typing, t, tw, w, first, inv, offset, top):
        """Round (t - offset) * inv between 0 and top to q: sums of tw q, w q q, w q; with w None, of t q, q q, q."""

        def generate(context, builder, signature, args):
            make = _Builder(context, builder, signature, args)
            inverse, below, highest = (make.spread(item) for item in args[4:7])
            zero = make.spread(ir.Constant(FLOAT, 0.0))
            xq = qq = q1 = None
            for at in range(0, size, LANES):
                x = make.load(0, args[3], at)
                scaled = make.mul(builder.fsub(x, below, flags=FAST), inverse)
                q = make.nearest(scaled, zero, highest)
                plain = isinstance(w, types.NoneType)
                wq = q if plain else make.mul(make.load(2, args[3], at), q)
                xq = make.add(xq, make.mul(x if plain else make.load(1, args[3], at), q))
                qq, q1 = make.add(qq, make.mul(wq, q)), make.add(q1, wq)
            return make.tuple([make.reduce("fadd", item) for item in (xq, qq, q1)])

        float_ = types.float32
        return types.UniTuple(float_, 3)(t, tw, w, types.intp, float_, float_, float_), generate

    return affine_sums


def _codes(size):
    @intrinsic
    def codes(typing, t, first, c, at, inv, offset, low, high, raised):
        """Bytes into `c` from `at` on: (t - offset) * inv rounded between low and high, plus `raised`."""

        def generate(context, builder, signature, args):
            make = _Builder(context, builder, signature, args)
            inverse, below, lowest, highest, up = (make.spread(item) for item in args[4:9])
            for step in range(0, size, LANES):
                scaled = make.mul(builder.fsub(make.load(0, args[1], step), below, flags=FAST), inverse)
                q = make.add(make.nearest(scaled, lowest, highest), up)
                make.store(builder.trunc(builder.fptosi(q, WORDS), BYTES), 2, args[3], step)
            return context.get_dummy_value()

        float_ = types.float32
        return types.void(t, types.intp, c, types.intp, float_, float_, float_, float_, float_), generate

    return codes


@intrinsic
def nibbles16(typing, out, at, c, first):
    """Thirty-two codes below 16 into sixteen bytes: code i low, code i + 16 high."""

    def generate(context, builder, signature, args):
        make = _Builder(context, builder, signature, args)
        low, high = make.load(2, args[3], 0, BYTES), make.load(2, args[3], LANES, BYTES)
        four, mask = (ir.Constant(BYTES, [value] * LANES) for value in (4, 15))
        make.store(builder.or_(builder.and_(low, mask), builder.shl(high, four)), 0, args[1], 0)
        return context.get_dummy_value()

    return types.void(out, types.intp, c, types.intp), generate


peaks16, peaks32 = _peaks(16), _peaks(32)
constants16, constants32 = _constants(16), _constants(32)
symmetric_sums16, symmetric_sums32 = _symmetric_sums(16), _symmetric_sums(32)
affine_sums16, affine_sums32 = _affine_sums(16), _affine_sums(32)
codes16, codes32 = _codes(16), _codes(32)
