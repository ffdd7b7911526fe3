"""What a packing is: one way in which weights were compressed before, and how they are read out of it.

A packing looks at the headers alone, and says which tensors of the files together stand for which tensor of the model.
Each of those is read in ranges of the model's rows, however the files turn or interleave them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch

AGAIN = "Download the model again, or choose the original, unquantized one."
_COMPANIONS = (
    ".input_scale", ".input_zero_point", ".input_global_scale", ".activation_scale", ".activation_scale_ub",
    ".output_scale", ".output_zero_point", ".k_scale", ".v_scale", ".q_scale", ".k_zero_point", ".v_zero_point",
    ".prob_scale", ".kv_scale",
)  # fmt: skip


@dataclass(frozen=True)
class Packed(ABC):
    """One tensor of the model, which several of the files' tensors stand for.

    Attributes:
        name: the model's name for it.
        shape: of the weights, outermost first.
        dtype: how they are stored, in a word: "GPTQ4".
        parts: the files' tensors that belong to it, the largest first.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    parts: tuple[TensorInfo, ...]

    @abstractmethod
    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights: [stop - start, columns] float32.

        Raises:
            BadCheckpoint: what the files hold makes no sense.
        """

    def packed_rows(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor | None:
        """The same rows as blocks of the scheme that `dtype` names; None where they are stored in no scheme's."""
        return None

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """Which rows of which parts are read for some rows, roughly: (name, start, stop) of each."""
        rows = self.info.rows
        found = []
        for part in self.parts:
            # a part with fewer rows has one for many; one that is turned is read through
            whole = part.rows < rows and rows % max(1, part.rows)
            first, last = (0, part.rows) if whole else (start * part.rows // rows, -(-stop * part.rows // rows))
            found.append((part.name, first, last))
        return found

    @property
    def info(self) -> TensorInfo:
        """As a header would describe it."""
        main = self.parts[0]
        size_bytes = sum(part.size_bytes for part in self.parts)
        return TensorInfo(self.name, self.shape, self.dtype, size_bytes, main.file, main.offset)


class Packing(ABC):
    """One way of storing compressed weights, bound to one model's files.

    Attributes:
        title: for people: "GPTQ".
    """

    title: ClassVar[str]

    def __init__(self, settings: Mapping[str, Any], raw: StoredCheckpoint) -> None:
        self.settings, self.raw = settings, raw

    @classmethod
    @abstractmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """Whether the quantization settings of a configuration are of this kind."""

    @abstractmethod
    def tensors(self) -> Iterable[Packed]:
        """The packed tensors among the files'.

        Raises:
            BadCheckpoint: a companion is missing, or of a shape or type that makes no sense.
            UnsupportedModel: a variant that cannot be read.
        """

    @abstractmethod
    def words(self, found: Iterable[Packed]) -> str:
        """How the weights were compressed, in words: "4-bit GPTQ, groups of 128"."""

    def needless(self, name: str) -> bool:
        """Whether a tensor of the files serves only a runtime that computes with the packed weights."""
        return name.endswith(_COMPANIONS)

    def plain_name(self, name: str) -> str:
        """What families call a tensor that is not packed."""
        return name

    def plain_shape(self, info: TensorInfo) -> tuple[int, ...]:
        """The shape that families expect of a tensor that is not packed; its bytes are the same."""
        return info.shape

    def correction(self, info: TensorInfo) -> float:
        """Added to every value of a tensor that is not packed, so that it is what families expect."""
        return 0.0

    def companion(self, stem: str, ending: str, dtypes: tuple[str, ...], of: str) -> TensorInfo:
        """A tensor that must stand beside another.

        Raises:
            BadCheckpoint: it is missing or of another type.
        """
        info = self.raw.tensors.get(stem + ending)
        if info is None:
            raise BadCheckpoint(f"{of} is compressed, but {stem}{ending} is missing beside it.", AGAIN)
        return typed(info, dtypes)

    def number(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number of the settings, checked.

        Raises:
            BadCheckpoint: missing, or out of range.
        """
        return whole(self.settings, key, least, most, default)


def whole(settings: Mapping[str, Any], key: str, least: int, most: int, default: int | None = None) -> int:
    """A whole number of some settings, checked.

    Raises:
        BadCheckpoint: missing, or out of range.
    """
    value = settings.get(key, default)
    if type(value) is not int or not least <= value <= most:
        raise BadCheckpoint(
            f"The quantization settings state {key} as {str(value)[:40]}; it must be {least} to {most}.", AGAIN
        )
    return value


def typed(info: TensorInfo, dtypes: tuple[str, ...]) -> TensorInfo:
    """A tensor that must be of one of some types.

    Raises:
        BadCheckpoint: it is of another.
    """
    if info.dtype not in dtypes:
        raise BadCheckpoint(f"{info.name} is stored as {info.dtype}; it must be {' or '.join(dtypes)}.", AGAIN)
    return info


def shaped(info: TensorInfo, *shapes: tuple[int, ...]) -> TensorInfo:
    """A tensor that must have one of some shapes.

    Raises:
        BadCheckpoint: it has another.
    """
    if info.shape not in shapes:
        wanted = " or ".join(str(list(shape)) for shape in shapes)
        raise BadCheckpoint(f"{info.name} is {list(info.shape)}; beside its weights it must be {wanted}.", AGAIN)
    return info


def matrix(info: TensorInfo) -> tuple[int, int]:
    """The shape of a tensor that must be a matrix with something in it.

    Raises:
        BadCheckpoint: it is none.
    """
    if len(info.shape) != 2 or not info.rows or not info.columns:
        raise BadCheckpoint(f"{info.name} is {list(info.shape)}; it must be a matrix.", AGAIN)
    return info.shape[0], info.shape[1]
