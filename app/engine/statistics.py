"""What a tensor's values look like: moments, range, histogram, and how a grid would fit them.

Two passes over the rows in blocks: range and moments, then the histogram between the extremes. Of a model that was not
downloaded, only a sample is read: runs of rows, one at a random place in each of as many equal parts of the tensor. A
grid is always tried on a sample of rows; what it makes of them is scaled to the whole tensor.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from app.engine.errors import CompressError
from app.engine.grid_fit import GridFit, fit_grid
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import row_blocks

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

BINS = 256
SAMPLE_ROWS, SAMPLE_WEIGHTS = 64, 1 << 17  # that a grid is tried on: the more of both
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
        used_levels: how many of the grid's levels a group of weights uses on average; None without levels.
        all_levels: how many it could use.
        stored: [BINS] counts of the values as the grid stores them, those beyond the edges at the ends; empty
            without a grid.
        channel: the column that all of this is about; None: all of them.
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
    used_levels: float | None = None
    all_levels: int = 0
    stored: tuple[float, ...] = ()
    channel: int | None = None
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


def measure(model: Model, tensor: OutlineTensor, scheme_name: str = "", channel: int | None = None) -> Statistics:
    """Statistics of one tensor, and of one grid on it.

    Args:
        model: where it is.
        tensor: which.
        scheme_name: of the grid; empty: none.
        channel: one column alone; None: all of the tensor.

    Raises:
        CompressError: the tensor cannot be read, or there is no such scheme or channel.
    """
    if channel is not None and not 0 <= channel < tensor.shape[-1]:
        raise CompressError(f"{tensor.name} has no channel {channel}.", f"Choose one from 0 to {tensor.shape[-1] - 1}.")
    if not model.outline.remote:
        return _measured(lambda: (model.rows(tensor, *bounds) for bounds in row_blocks(tensor)), tensor, scheme_name,
                         lambda: spread_rows(model, tensor), channel)  # fmt: skip
    runs = sample_runs(tensor)
    model.announce(tensor, runs)
    rows = torch.cat([model.stored_rows(tensor, *bounds) for bounds in runs])
    every = _rows(tensor)
    found = _measured(lambda: iter((rows,)), tensor, scheme_name, lambda: rows[_evenly(len(rows), tensor)], channel)
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


def _evenly(rows: int, tensor: OutlineTensor) -> list[int]:
    wanted = max(SAMPLE_ROWS, SAMPLE_WEIGHTS // max(1, tensor.shape[-1]))
    return torch.linspace(0, rows - 1, min(rows, wanted), dtype=torch.float64).long().tolist()


def spread_rows(model: Model, tensor: OutlineTensor) -> torch.Tensor:
    """Some rows of a tensor on this computer, evenly spread: [rows, columns] float32."""
    return torch.cat([model.rows(tensor, row, row + 1) for row in _evenly(_rows(tensor), tensor)])


def _measured(
    blocks: Callable[[], Iterator[torch.Tensor]],
    tensor: OutlineTensor,
    scheme_name: str,
    sample: Callable[[], torch.Tensor],
    channel: int | None,
) -> Statistics:
    """Statistics of the rows that `blocks` goes through, twice; of a grid on the rows of `sample`."""
    if channel is not None:  # a column is small, and costs as much to read as all of them
        column = torch.cat([block[:, channel] for block in blocks()])
        blocks = lambda: iter((column,))  # noqa: E731 - the same shape as what it replaces
    moments = Moments()
    for block in blocks():
        moments.add(block)
    low, high = moments.range
    counts = torch.zeros(BINS, dtype=torch.float64)
    if high > low:
        for block in blocks():
            counts += torch.histc(_finite(block), BINS, low, high).double()
    else:
        counts[BINS // 2] = moments.count
    spread = (high - low) or 1e-6
    start = low if high > low else low - spread / 2
    edges = tuple(start + spread * index / BINS for index in range(BINS + 1))
    fit = fit_grid(scheme_name, tensor.shape, sample(), channel) if scheme_name else GridFit()
    whole = tuple(int(value) for value in counts.tolist())
    mean, std, kurtosis = moments.moments
    return Statistics(
        tensor.name, scheme_name, moments.count, moments.not_finite, low, high, mean, std, kurtosis, edges, whole,
        fit.levels, fit.relative_error, fit.used_levels, fit.all_levels, _stored(fit, edges, moments.count), channel,
    )  # fmt: skip


def _stored(fit: GridFit, edges: tuple[float, ...], count: int) -> tuple[float, ...]:
    """The histogram of what a grid makes of its sample, as if the sample were the whole tensor."""
    if fit.stored is None or not fit.stored.numel():
        return ()
    inside = fit.stored.clamp(edges[0], edges[-1])
    found = torch.histc(inside, BINS, edges[0], edges[-1]).double() * (count / fit.stored.numel())
    return tuple(found.tolist())


class Moments:
    """Collects range and moments, block by block.

    Attributes:
        count: finite values so far.
        not_finite: others.
    """

    def __init__(self) -> None:
        self.count = self.not_finite = 0
        self._sums = torch.zeros(4, dtype=torch.float64)  # of x, x^2, x^3, x^4
        self._low, self._high = float("inf"), float("-inf")

    def add(self, block: torch.Tensor) -> None:
        """Take in another block, of any shape."""
        values = _finite(block)
        self.not_finite += block.numel() - values.numel()
        if values.numel() == 0:
            return
        self.count += values.numel()
        self._low, self._high = min(self._low, float(values.min())), max(self._high, float(values.max()))
        powers = values.double()
        self._sums += torch.stack([(powers**order).sum() for order in (1, 2, 3, 4)])

    @property
    def range(self) -> tuple[float, float]:
        """The extremes; zeros without values."""
        return (self._low, self._high) if self.count else (0.0, 0.0)

    @property
    def moments(self) -> tuple[float, float, float]:
        """Mean, standard deviation and excess kurtosis."""
        return _moments(self._sums, max(1, self.count))


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
