"""Plan row -> packed tensor, in blocks of rows.

Rows are independent on every grid, so a tensor streams through in blocks: memory stays at a few blocks whatever the
tensor's size, blocks run side by side in threads (the kernels release Python's lock), and the bytes that come out do
not depend on the number of threads.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.engine.errors import BadCheckpoint
from app.engine.methods import method
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import KEPT_TYPES, OutlineTensor
from app.engine.plan import PlanRow
from app.engine.schemes import scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

A = TypeVar("A")
B = TypeVar("B")
BLOCK_WEIGHTS = 1 << 22  # weights that one thread holds at a time: 16 MiB as float32


@dataclass(frozen=True)
class Device:
    """Where to compute.

    Attributes:
        name: a torch device: "cpu", "cuda", "cuda:1", "mps".
        threads: blocks of rows in flight at once.
    """

    name: str = "cpu"
    threads: int = 1


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Give torch so many threads for a while: all for large matrix products, one where blocks run side by side."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def row_blocks(tensor: OutlineTensor, weights: int = 0) -> Iterator[tuple[int, int]]:
    """Ranges of rows that hold about so many weights, or `BLOCK_WEIGHTS`; a vector is one row."""
    columns = max(1, tensor.shape[-1])
    rows = tensor.weights // columns
    step = max(1, (weights or BLOCK_WEIGHTS) // columns)
    for start in range(0, rows, step):
        yield start, min(rows, start + step)


@dataclass(frozen=True)
class Knowledge:
    """What is known of a tensor besides its weights.

    Attributes:
        inputs: of the layer, on any device; of a stack of experts [experts, out, in] one for each; empty: nothing.
        clip: weights beyond this range count as its ends; None: all count as they are.
    """

    inputs: Sequence[Inputs] = ()
    clip: tuple[float, float] | None = None


def encode_tensor(
    model: Model, row: PlanRow, method_name: str, device: Device, known: Knowledge | None = None
) -> Iterator[torch.Tensor]:
    """The output's bytes of one tensor, block by block.

    Args:
        model: where the weights come from.
        row: the tensor and its type.
        method_name: how values are chosen.
        device: where to compute.
        known: what else is known.

    Yields:
        [rows of the block, row bytes] uint8, on the CPU.

    Raises:
        BadCheckpoint: the tensor holds NaN or infinite values; the sentence says how many.
    """
    grid, chooser, known = scheme(row.scheme), method(method_name), known or Knowledge()
    inputs = [item.to(device.name) for item in known.inputs]

    def encode(part: tuple[int, int, Inputs | None]) -> torch.Tensor:
        start, stop, mine = part
        if row.scheme == row.tensor.dtype and row.scheme in KEPT_TYPES:
            kept = model.packed_rows(row.tensor, start, stop)
            if kept is not None:
                return kept
        weight = model.rows(row.tensor, start, stop)
        if not bool(torch.isfinite(weight).all()):
            raise _NotFinite
        if known.clip is not None:
            weight = weight.clamp(*known.clip)
        return chooser.encode(grid, weight.to(device.name), mine).cpu()

    try:
        yield from in_order(encode, _parts(row.tensor, inputs, chooser.block_weights), device.threads)
    except _NotFinite:
        raise _not_finite(model, row.tensor) from None


def _parts(
    tensor: OutlineTensor, inputs: Sequence[Inputs], block_weights: int
) -> Iterator[tuple[int, int, Inputs | None]]:
    """Blocks of rows, none of which holds rows of two experts, with what is known of their inputs."""
    if not inputs:
        yield from ((start, stop, None) for start, stop in row_blocks(tensor, block_weights))
        return
    rows = tensor.weights // tensor.shape[-1] // len(inputs)
    for expert, mine in enumerate(inputs):
        first, step = expert * rows, max(1, (block_weights or BLOCK_WEIGHTS) // tensor.shape[-1])
        for start in range(0, rows, step):
            yield first + start, first + min(rows, start + step), mine


class _NotFinite(Exception):
    """A block holds NaN or infinity."""


def _not_finite(model: Model, tensor: OutlineTensor) -> BadCheckpoint:
    """The sentence for a tensor with broken values, all of it counted."""
    nan = infinite = 0
    for start, stop in row_blocks(tensor):
        weight = model.rows(tensor, start, stop)
        nan += int(torch.isnan(weight).sum())
        infinite += int(torch.isinf(weight).sum())
    return BadCheckpoint(
        f"{tensor.name}: {nan + infinite:,} of {tensor.weights:,} weights are not numbers "
        f"({nan:,} NaN, {infinite:,} infinite).",
        "The model's file is damaged or was trained wrongly; download it again or choose another version.",
    )


def in_order(work: Callable[[A], B], items: Iterable[A], threads: int) -> Iterator[B]:
    """`map` in threads, results in order, at most `threads` + 1 items begun but not consumed."""
    if threads <= 1:
        yield from map(work, items)
        return
    with ThreadPoolExecutor(threads) as pool:
        waiting: deque[Future[B]] = deque()
        try:
            for item in items:
                waiting.append(pool.submit(work, item))
                if len(waiting) > threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
