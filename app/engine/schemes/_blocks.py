"""Shapes and arithmetic that the block types share.

Searches work on weights laid out as [elements of a group, groups ...]: sums over a group are then sums over the
first dimension, which is fast on every device. They are added up as a tree of halves, so that a group's scale does
not depend on where in a tensor it lies or on how the rows were cut into pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

HALF_MAX = 65504.0
HALF_TINY = 2.0**-24  # the smallest half-precision number above zero
IMPORTANCE_FLOOR = 1e-9  # relative to the largest in a block: groups of no importance still get a sane scale
CHUNK_WEIGHTS = 1 << 21  # weights searched at once: bounds the memory of the search's intermediates


def tree_sum(values: torch.Tensor) -> torch.Tensor:
    """Sum over the first dimension (a power of two long), always in the same order. `values` is overwritten."""
    while values.shape[0] > 1:
        half = values.shape[0] // 2
        values = values[:half].add_(values[half:])
    return values[0]


def stored_half(values: torch.Tensor) -> torch.Tensor:
    """What half precision keeps of float32 `values`, as float32: overflow saturates; no number becomes 0."""
    kept = values.clamp(-HALF_MAX, HALF_MAX).to(torch.float16).to(torch.float32)
    return torch.where((kept == 0) & (values != 0), values.sign() * HALF_TINY, kept)


def inverse(values: torch.Tensor) -> torch.Tensor:
    """1 / values, and 0 for 0."""
    return torch.where(values == 0, 0.0, 1.0 / torch.where(values == 0, 1.0, values))


def normalized(importance: torch.Tensor, block_size: int) -> torch.Tensor:
    """Importance [cols] relative to the largest of each block; all 1 in a block where all are 0."""
    blocks = importance.to(torch.float32).reshape(-1, block_size)
    peak = blocks.amax(-1, keepdim=True)
    relative = torch.where(peak > 0, blocks / torch.where(peak > 0, peak, 1.0), 1.0)
    return relative.clamp(IMPORTANCE_FLOOR, 1.0).reshape(-1)


def row_chunks(rows: int, cols: int) -> Iterator[slice]:
    """Slices of rows of at most about `CHUNK_WEIGHTS` weights."""
    step = max(1, CHUNK_WEIGHTS // max(cols, 1))
    for start in range(0, rows, step):
        yield slice(start, min(start + step, rows))


def in_chunks(
    search: Callable[[torch.Tensor], dict[str, torch.Tensor]], weight: torch.Tensor
) -> dict[str, torch.Tensor]:
    """Run a search over row chunks of `weight` [rows, cols] and join what it finds along the rows."""
    found = [search(weight[part]) for part in row_chunks(*weight.shape)] or [search(weight)]
    if len(found) == 1:
        return found[0]
    return {key: torch.cat([item[key] for item in found]) for key in found[0]}


def grouped(weight: torch.Tensor, group: int, groups: int, low: float, high: float) -> torch.Tensor:
    """Lay out for a search: [rows, cols] -> [group, groups, rows, blocks] copy, where a block is `groups` groups.

    What lies outside `low` to `high`, beyond any scale of the type, is clipped; it keeps sums of squares finite.
    """
    blocks = weight.reshape(weight.shape[0], weight.shape[1] // (group * groups), groups, group)
    return blocks.permute(3, 2, 0, 1).clamp(low, high).contiguous()


def spread(per_group: torch.Tensor, group: int) -> torch.Tensor:
    """[rows, groups of a row] -> [rows, cols]: each group's value for each of its weights."""
    return per_group.repeat_interleave(group, dim=-1)
