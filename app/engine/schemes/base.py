"""What a scheme is: one number grid, how to find its scales, and how its bytes lie in a file.

A scheme cuts each row into blocks of `block_size` weights and stores each in `block_bytes` bytes. The
five small operations (`find_params`, `round`, `dequantize`, `pack`, `unpack`) let a method choose values
on any grid; `encode` and `decode` are the usual compositions.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

Params = dict[str, "torch.Tensor"]


@dataclass(frozen=True)
class Steps:
    """A block type's params as numbers to adjust: a weight is unit * count * level + base * shift.

    All tensors are [rows, groups of a row] float32. `unit` and `base` stay; `count` and `shift` may change.

    Attributes:
        unit: what a step is a multiple of: a super-block's scale, or 1.
        count: how many units a level is worth.
        base: what an offset is a multiple of: minus a super-block's minimum, or 1; 0 where the type has no offset.
        shift: how many of them.
        count_range, shift_range: lowest and highest whole number that can be stored; None: any half-precision number.
    """

    unit: torch.Tensor
    count: torch.Tensor
    base: torch.Tensor
    shift: torch.Tensor
    count_range: tuple[int, int] | None = None
    shift_range: tuple[int, int] | None = None

    @property
    def step(self) -> torch.Tensor:
        """Distance between neighbouring whole levels: [rows, groups]."""
        return self.unit * self.count

    @property
    def offset(self) -> torch.Tensor:
        """What is added to every weight: [rows, groups]."""
        return self.base * self.shift


class Scheme(ABC):
    """One number grid.

    Attributes:
        name: the field's name, upper case: "Q4_K".
        title: the same in plain words: "4 bits (K)".
        sentence: when one would choose it.
        block_size: weights per block; must divide a row.
        block_bytes: bytes per block in the file.
        tags: container name -> that container's own code for this type.
        relative_error: root mean square error over root mean square weight, on normally distributed
            weights without importance; measured by the contract suite, used to compare types in a plan.
        code_range: every code of a block type; empty for floating-point types.
        group: weights that share a step, of a block type.
        choosable: whether one would choose it for weights of higher precision; others are only kept.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    sentence: ClassVar[str]
    block_size: ClassVar[int]
    block_bytes: ClassVar[int]
    tags: ClassVar[Mapping[str, int]]
    relative_error: ClassVar[float]
    code_range: ClassVar[range] = range(0)
    group: ClassVar[int] = 0
    choosable: ClassVar[bool] = True

    @property
    def bits_per_weight(self) -> float:
        """Bits stored per weight, scales included."""
        return self.block_bytes * 8 / self.block_size

    def fits(self, shape: tuple[int, ...]) -> bool:
        """Whether rows of this shape divide into whole blocks."""
        return bool(shape) and shape[-1] % self.block_size == 0

    def size_bytes(self, shape: tuple[int, ...]) -> int:
        """Bytes of a tensor of this shape; `fits(shape)` must hold."""
        return prod(shape) // self.block_size * self.block_bytes

    @abstractmethod
    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """The scales (and mins) that lose least.

        Args:
            weight: [rows, cols] float32, finite; not modified. cols divides by `block_size`.
            importance: [cols] float32 >= 0, the weight of each column's squared error; None means all 1.

        Returns:
            The scheme's own named tensors; their first dimension is `rows`.
        """

    @abstractmethod
    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """The nearest codes for `weight` [rows, cols] on the grid that `params` describe: [rows, cols]."""

    @abstractmethod
    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """The values that `codes` [rows, cols] stand for: [rows, cols] float32."""

    @abstractmethod
    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """The file's bytes: [rows, cols // block_size * block_bytes] uint8."""

    @abstractmethod
    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""

    def level_values(self) -> tuple[float, ...]:
        """What each code of a block type stands for, before step and offset; ascending."""
        return tuple(map(float, self.code_range))

    def steps(self, params: Params) -> Steps:
        """The params of a block type as numbers to adjust.

        Raises:
            TypeError: a floating-point type.
        """
        raise TypeError(f"{self.name} has no steps")

    def with_steps(self, params: Params, steps: Steps) -> Params:
        """The same params with other counts and shifts, each within its range."""
        raise TypeError(f"{self.name} has no steps")

    def encode(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> torch.Tensor:
        """Choose scales, round and pack: [rows, cols] float32 -> [rows, row bytes] uint8."""
        params = self.find_params(weight, importance)
        return self.pack(self.round(weight, params), params)

    def decode(self, packed: torch.Tensor) -> torch.Tensor:
        """What a reader of the file sees: [rows, row bytes] uint8 -> [rows, cols] float32."""
        return self.dequantize(*self.unpack(packed))

    def levels(self, block: torch.Tensor) -> torch.Tensor:
        """Every value the grid offers within the group that holds the block's largest weight.

        Args:
            block: [block_size] float32.

        Returns:
            Ascending distinct values, float32; empty for floating-point types, whose levels are too many to draw.
        """
        if not self.code_range:
            return block.new_empty(0)
        codes, params = self.unpack(self.encode(block[None]))
        count = len(self.code_range)
        every = torch.tensor(self.code_range, dtype=codes.dtype, device=codes.device)
        values = self.dequantize(
            every[:, None].expand(count, codes.shape[1]), {key: item.expand(count, -1) for key, item in params.items()}
        )
        ascending = values[:, block.abs().argmax()].sort().values
        return torch.cat([ascending[:1], ascending[1:][ascending.diff() > 0]])
