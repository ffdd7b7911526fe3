"""What a tensor's values look like: moments, range, histogram, and how a grid would fit them.

Two passes over the rows in blocks: range and moments, then the histogram between the extremes. Of a model that was not
downloaded, only a sample is read: runs of rows, one at a random place in each of as many equal parts of the tensor.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import row_blocks
from app.engine.schemes import scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

BINS = 256
SAMPLE_ROWS = 64
FAR_BYTES = 1 << 20  # read of a tensor that was not downloaded
FAR_RUNS = 16  # requests, eight at a time


@dataclass(frozen=True)
class Statistics:
    """Of one tensor; NaN and infinite values are counted and otherwise left out.

    Attributes:
        name: the tensor.
        scheme: the grid that was asked about; empty without one.
        count: finite values.
        not_finite: others.
        minimum, maximum, mean, std: of the finite values.
        kurtosis: excess; 0 for a normal distribution, large where few values are far out.
        edges: BINS + 1 bin edges.
        counts: BINS counts.
        levels: the values that the grid offers in a typical block, ascending; empty without a grid.
        relative_error: of that grid on sampled rows; None without a grid.
        sampled: whether all of this is of a sample, since the model was not downloaded.
        read_bytes: of the sample, in the file.
        of_bytes: of the whole tensor, in the file.
        fetched_bytes: of the model so far, by looks.
    """

    name: str
    scheme: str
    count: int
    not_finite: int
    minimum: float
    maximum: float
    mean: float
    std: float
    kurtosis: float
    edges: tuple[float, ...]
    counts: tuple[int, ...]
    levels: tuple[float, ...]
    relative_error: float | None
    sampled: bool = False
    read_bytes: int = 0
    of_bytes: int = 0
    fetched_bytes: int = 0

    def to_json(self) -> dict[str, Any]:
        """As plain data, with the histogram as one entry."""
        data = asdict(self)
        data["histogram"] = {"edges": data.pop("edges"), "counts": data.pop("counts")}
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Statistics:
        """The inverse of `to_json`."""
        plain = {key: value for key, value in data.items() if key != "histogram"}
        fields: dict[str, Any] = {**plain, **data["histogram"]}
        fields |= {key: tuple(value) for key, value in fields.items() if isinstance(value, list)}
        return cls(**fields)


def measure(model: Model, tensor: OutlineTensor, scheme_name: str = "") -> Statistics:
    """Statistics of one tensor, and of one grid on it.

    Raises:
        CompressError: the tensor cannot be read, or there is no such scheme.
    """
    if not model.outline.remote:
        return _measured(lambda: (model.rows(tensor, *bounds) for bounds in row_blocks(tensor)), tensor, scheme_name,
                         lambda: _spread_rows(model, tensor))  # fmt: skip
    runs = sample_runs(tensor)
    model.announce(tensor, runs)
    rows = torch.cat([model.stored_rows(tensor, *bounds) for bounds in runs])
    every = _rows(tensor)
    found = _measured(lambda: iter((rows,)), tensor, scheme_name, lambda: rows[_evenly(len(rows))])
    read_bytes = tensor.size_bytes * len(rows) // every
    return replace(found, sampled=len(rows) < every, read_bytes=read_bytes, of_bytes=tensor.size_bytes)


def sample_runs(tensor: OutlineTensor) -> tuple[tuple[int, int], ...]:
    """Ranges of rows to read where reading all would take a download: the same each time, together `FAR_BYTES`."""
    rows = _rows(tensor)
    wanted = max(FAR_RUNS, FAR_BYTES * rows // max(1, tensor.size_bytes))
    if rows <= wanted:
        return ((0, rows),)
    chance = random.Random(tensor.name)
    found = []
    for run in range(FAR_RUNS):
        low, high = run * rows // FAR_RUNS, (run + 1) * rows // FAR_RUNS
        length = min(high - low, wanted // FAR_RUNS)
        start = chance.randint(low, high - length)
        found.append((start, start + length))
    return tuple(found)


def _rows(tensor: OutlineTensor) -> int:
    return max(1, tensor.weights // tensor.shape[-1]) if tensor.weights else 0


def _evenly(rows: int) -> list[int]:
    return torch.linspace(0, rows - 1, min(rows, SAMPLE_ROWS)).long().tolist()


def _spread_rows(model: Model, tensor: OutlineTensor) -> torch.Tensor:
    """Some rows of a tensor on this computer, evenly spread."""
    return torch.cat([model.rows(tensor, row, row + 1) for row in _evenly(_rows(tensor))])


def _measured(
    blocks: Callable[[], Iterator[torch.Tensor]],
    tensor: OutlineTensor,
    scheme_name: str,
    sample: Callable[[], torch.Tensor],
) -> Statistics:
    """Statistics of the rows that `blocks` goes through, twice; of a grid on the rows of `sample`."""
    count = not_finite = 0
    sums = torch.zeros(4, dtype=torch.float64)  # of x, x^2, x^3, x^4
    low, high = float("inf"), float("-inf")
    for block in blocks():
        values = _finite(block)
        not_finite += block.numel() - values.numel()
        if values.numel() == 0:
            continue
        count += values.numel()
        low, high = min(low, float(values.min())), max(high, float(values.max()))
        powers = values.double()
        sums += torch.stack([(powers**order).sum() for order in (1, 2, 3, 4)])
    if count == 0:
        low = high = 0.0
    mean, std, kurtosis = _moments(sums, max(1, count))
    counts = torch.zeros(BINS, dtype=torch.float64)
    if high > low:
        for block in blocks():
            counts += torch.histc(_finite(block), BINS, low, high).double()
    else:
        counts[BINS // 2] = count
    spread = (high - low) or 1e-6
    start = low if high > low else low - spread / 2
    edges = tuple(start + spread * index / BINS for index in range(BINS + 1))
    levels, error = _grid(tensor, scheme_name, sample) if scheme_name else ((), None)
    whole = tuple(int(value) for value in counts.tolist())
    return Statistics(
        tensor.name, scheme_name, count, not_finite, low, high, mean, std, kurtosis, edges, whole, levels, error
    )  # fmt: skip


def _finite(values: torch.Tensor) -> torch.Tensor:
    return values[torch.isfinite(values)]


def _moments(sums: torch.Tensor, count: int) -> tuple[float, float, float]:
    """Mean, standard deviation and excess kurtosis from sums of powers (float64)."""
    first, second, third, fourth = (float(value) / count for value in sums)
    variance = max(0.0, second - first**2)
    if variance <= 1e-12 * second or variance == 0.0:
        return first, variance**0.5, 0.0
    central = fourth - 4 * first * third + 6 * first**2 * second - 3 * first**4
    return first, variance**0.5, central / variance**2 - 3.0


def _grid(tensor: OutlineTensor, name: str, rows: Callable[[], torch.Tensor]) -> tuple[tuple[float, ...], float | None]:
    """Levels of the block of middling strength, and the relative error, on sampled rows."""
    grid = scheme(name)
    if not grid.fits(tensor.shape):
        return (), None
    sample = rows()
    if not bool(torch.isfinite(sample).all()):
        return (), None
    decoded = grid.decode(grid.encode(sample))
    weight = float(sample.double().square().sum())
    error = (float((decoded - sample).double().square().sum()) / weight) ** 0.5 if weight else 0.0
    if grid.block_size == 1:
        return (), error
    blocks = sample.reshape(-1, grid.block_size)
    middling = blocks[blocks.square().sum(1).argsort()[len(blocks) // 2]]
    return tuple(grid.levels(middling).tolist()), error
