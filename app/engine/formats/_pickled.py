"""Reads the one kind of pickle that holds a model's weights, and can do nothing else.

A pickle is a program for a small machine. This is that machine without its dangerous parts: it knows plain data, and
a fixed list of names, none of which is ever imported or called. A tensor is only noted: which storage, from where,
which shape. Source: Python's pickletools, torch.save's layout.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel

STORAGES = {
    "DoubleStorage": "F64", "FloatStorage": "F32", "HalfStorage": "F16", "BFloat16Storage": "BF16",
    "LongStorage": "I64", "IntStorage": "I32", "ShortStorage": "I16", "CharStorage": "I8", "ByteStorage": "U8",
    "BoolStorage": "BOOL", "UntypedStorage": "",
}  # fmt: skip
DTYPES = {
    "float64": "F64", "float32": "F32", "float16": "F16", "bfloat16": "BF16", "int64": "I64", "int32": "I32",
    "int16": "I16", "int8": "I8", "uint8": "U8", "bool": "BOOL", "uint16": "U16", "uint32": "U32", "uint64": "U64",
    "float8_e4m3fn": "F8_E4M3", "float8_e5m2": "F8_E5M2", "float8_e8m0fnu": "F8_E8M0",
}  # fmt: skip
_CALLED = ("collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor_v3",
           "torch._utils._rebuild_parameter", "torch.Size")  # fmt: skip
_DIMENSIONS = 8
_LONG_BYTES = 16


@dataclass(frozen=True)
class Storage:
    """A run of values in the archive.

    Attributes:
        key: names it there.
        dtype: what it holds; empty: bytes, whose meaning each tensor states.
        count: how many.
    """

    key: str
    dtype: str
    count: int


@dataclass(frozen=True)
class Tensor:
    """A tensor as the pickle describes it.

    Attributes:
        storage: where its values are.
        dtype: their type.
        first: the first of them.
        shape: outermost first.
    """

    storage: Storage
    dtype: str
    first: int
    shape: tuple[int, ...]


@dataclass(frozen=True)
class _Name:
    """Something that the pickle names; never imported."""

    name: str


class _Mark:
    """Where a list of arguments begins on the stack."""


class Machine:
    """Runs one pickle.

    Attributes:
        at: how far it got.
    """

    def __init__(self, data: bytes, file: str, at: int = 0) -> None:
        self._data, self._file, self.at = data, file, at
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def run(self) -> Any:
        """The object that the pickle describes: plain data, and `Tensor`.

        Raises:
            BadCheckpoint: it is damaged.
            UnsupportedModel: it wants to do anything but describe tensors.
        """
        while True:
            code = self._take(1)
            if code == b".":
                return self._pop()
            step = _STEPS.get(code)
            if step is None:
                raise self._refusal(f"uses the instruction {code!r}, which weights do not need")
            step(self)

    def _take(self, count: int) -> bytes:
        found = self._data[self.at : self.at + count]
        if len(found) != count:
            raise BadCheckpoint(f"The description of the tensors in {self._file} is cut short.", "Download it again.")
        self.at += count
        return found

    def _number(self, code: str) -> Any:
        return struct.unpack(code, self._take(struct.calcsize(code)))[0]

    def _line(self) -> str:
        end = self._data.find(b"\n", self.at, self.at + 1000)
        if end < 0:
            raise self._damaged()
        found = self._data[self.at : end]
        self.at = end + 1
        return found.decode("utf-8", "replace")

    def _pop(self) -> Any:
        if not self._stack or isinstance(self._stack[-1], _Mark):
            raise self._damaged()
        return self._stack.pop()

    def _push(self, value: Any) -> None:
        self._stack.append(value)

    def _marked(self) -> list[Any]:
        """What was pushed since the last mark."""
        for number in range(len(self._stack) - 1, -1, -1):
            if isinstance(self._stack[number], _Mark):
                found = self._stack[number + 1 :]
                del self._stack[number:]
                return found
        raise self._damaged()

    def _damaged(self) -> BadCheckpoint:
        return BadCheckpoint(f"The description of the tensors in {self._file} is damaged.", "Download it again.")

    def _refusal(self, what: str) -> UnsupportedModel:
        return UnsupportedModel(
            f"{self._file} {what}. A pickle can run any program on your computer, so nothing of it was run.",
            "Do not trust this file; choose a version of this model with .safetensors files.",
        )

    def skip(self, count: int) -> None:
        """Pass over an argument that says nothing."""
        self._take(count)

    def drop(self) -> None:
        """Forget what lies on top."""
        self._pop()

    def text(self, code: str) -> None:
        """Push a text whose length comes first."""
        self._push(self._take(self._number(code)).decode("utf-8", "replace"))

    def long(self) -> None:
        """Push a whole number of some bytes."""
        size = self._number("<B")
        if size > _LONG_BYTES:
            raise self._damaged()
        self._push(int.from_bytes(self._take(size), "little", signed=True))

    def put(self, number: int) -> None:
        """Remember what lies on top."""
        top = self._pop()
        self._push(top)
        self._memo[number] = top

    def get(self, number: int) -> None:
        """Push what was remembered."""
        if number not in self._memo:
            raise self._damaged()
        self._push(self._memo[number])

    def tuple_of(self, count: int) -> None:
        """Push the last few as a tuple."""
        self._push(tuple(reversed([self._pop() for _ in range(count)])))

    def name(self, module: Any, name: Any) -> None:
        """Push a name that is known; nothing is imported."""
        full = f"{module}.{name}" if isinstance(module, str) and isinstance(name, str) else "?"
        short = full.rpartition(".")[2]
        storage = full in (f"torch.{short}", f"torch.storage.{short}") and short in STORAGES
        if not storage and full not in _CALLED and not (full == f"torch.{short}" and short in DTYPES):
            raise self._refusal(f"names {full[:80]}, which no weights need")
        self._push(_Name(full))

    def set_items(self, pairs: list[Any]) -> None:
        """Put pairs into the dictionary on top."""
        target = self._pop()
        if not isinstance(target, dict) or len(pairs) % 2:
            raise self._damaged()
        for key, value in zip(pairs[::2], pairs[1::2], strict=True):
            if not isinstance(key, str | int):  # anything deeper could take forever to hash
                raise self._refusal("has keys that are no names")
            target[key] = value
        self._push(target)

    def append(self, items: list[Any]) -> None:
        """Put things into the list on top."""
        target = self._pop()
        if not isinstance(target, list):
            raise self._damaged()
        target.extend(items)
        self._push(target)

    def build(self) -> None:
        """Attributes of a dictionary of tensors, such as versions; left out."""
        self._pop()
        if not isinstance(self._stack[-1] if self._stack else None, dict):
            raise self._refusal("sets attributes of something that is no list of tensors")

    def storage(self) -> None:
        """Push the storage that a persistent name stands for."""
        found = self._pop()
        if not isinstance(found, tuple) or len(found) < 5 or found[0] != "storage" or not isinstance(found[1], _Name):
            raise self._damaged()
        kind, key, count = found[1].name.rpartition(".")[2], found[2], found[4]
        if kind not in STORAGES or not isinstance(key, str) or type(count) is not int or count < 0:
            raise self._damaged()
        if len(found) > 5 and found[5] is not None:
            raise self._refusal("has tensors that are views of others in a layout of long ago")
        self._push(Storage(key, STORAGES[kind], count))

    def call(self) -> None:
        """Do by hand what one of the known names would do."""
        given, name = self._pop(), self._pop()
        if not isinstance(name, _Name) or name.name not in _CALLED or not isinstance(given, tuple):
            raise self._refusal("calls something that is no way to make a tensor")
        kind, first = name.name.rpartition(".")[2], given[0] if given else None
        kept = {"Size": tuple, "_rebuild_parameter": Tensor}.get(kind)
        if kind == "OrderedDict" and not given:
            self._push({})
        elif kept is not None and isinstance(first, kept):
            self._push(first)
        elif kind.startswith("_rebuild_tensor"):
            self._push(self._tensor(given, kind.endswith("v3")))
        else:
            raise self._damaged()

    def _tensor(self, given: tuple[Any, ...], stated: bool) -> Tensor:
        """A tensor from (storage, first value, shape, strides, ...); of the third version also its type."""
        if len(given) < (7 if stated else 6) or not isinstance(given[0], Storage):
            raise self._damaged()
        storage, first, shape, strides = given[:4]
        dtype = storage.dtype
        if stated:
            dtype = DTYPES.get(given[6].name.rpartition(".")[2], "") if isinstance(given[6], _Name) else ""
        sizes = [first, *shape, *strides] if isinstance(shape, tuple) and isinstance(strides, tuple) else [-1]
        if not dtype or not all(type(size) is int and 0 <= size < 1 << 48 for size in sizes):
            raise self._damaged()
        if len(shape) > _DIMENSIONS or len(shape) != len(strides):
            raise self._damaged()
        if prod(shape) and not _in_order(shape, strides):
            raise UnsupportedModel(
                f"A tensor of {list(shape)} in {self._file} is stored turned or with gaps, which cannot be read.",
                "Choose a version of this model with .safetensors files.",
            )
        return Tensor(storage, dtype, first, shape)


def _in_order(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Whether values lie one after another."""
    step = 1
    for size, stride in zip(reversed(shape), reversed(strides), strict=True):
        if size != 1 and stride != step:
            return False
        step *= size
    return True


def _constant(value: Any) -> Callable[[Machine], None]:
    return lambda machine: machine._push(value)


def _stack_name(machine: Machine) -> None:
    name, module = machine._pop(), machine._pop()
    machine.name(module, name)


def _set_item(machine: Machine) -> None:
    value, key = machine._pop(), machine._pop()
    machine.set_items([key, value])


# instruction -> what it does; whatever is not here is refused
_STEPS: dict[bytes, Callable[[Machine], None]] = {
    b"\x80": lambda m: m.skip(1),  # the protocol
    b"\x95": lambda m: m.skip(8),  # the length of a frame
    b"(": lambda m: m._push(_Mark()),
    b"N": _constant(None),
    b"\x88": _constant(True),
    b"\x89": _constant(False),
    b"}": lambda m: m._push({}),
    b"]": lambda m: m._push([]),
    b")": lambda m: m._push(()),
    b"J": lambda m: m._push(m._number("<i")),
    b"K": lambda m: m._push(m._number("<B")),
    b"M": lambda m: m._push(m._number("<H")),
    b"G": lambda m: m._push(m._number(">d")),
    b"\x8a": Machine.long,
    b"X": lambda m: m.text("<I"),
    b"\x8c": lambda m: m.text("<B"),
    b"q": lambda m: m.put(m._number("<B")),
    b"r": lambda m: m.put(m._number("<I")),
    b"\x94": lambda m: m.put(len(m._memo)),
    b"h": lambda m: m.get(m._number("<B")),
    b"j": lambda m: m.get(m._number("<I")),
    b"c": lambda m: m.name(m._line(), m._line()),
    b"\x93": _stack_name,
    b"t": lambda m: m._push(tuple(m._marked())),
    b"\x85": lambda m: m.tuple_of(1),
    b"\x86": lambda m: m.tuple_of(2),
    b"\x87": lambda m: m.tuple_of(3),
    b"R": Machine.call,
    b"b": Machine.build,
    b"Q": Machine.storage,
    b"s": _set_item,
    b"u": lambda m: m.set_items(m._marked()),
    b"a": lambda m: m.append([m._pop()]),
    b"e": lambda m: m.append(m._marked()),
    b"0": lambda m: m.drop(),
}
