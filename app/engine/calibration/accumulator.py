"""What the inputs of linear layers are like, counted as they stream by.

Minimum, maximum and the means see every token. Sums over a block of tokens are made in single precision (pairwise, so
that they are good to about 1e-6), and added up in double. Percentiles come from a sample that is bounded whatever
the text's length: every n-th token, and when the sample is full every second of it stays and n doubles, so it is
always spread evenly over all that has been read, and the same text gives the same sample.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

BLOCK_TOKENS = 512  # temporary copies have this many rows
SAMPLE_TOKENS = 2048  # rows of a sample at most; half of that at least, where there are as many
PERCENTILES = (0.1, 1.0, 50.0, 99.0, 99.9)
SORTED_VALUES = 1 << 22  # values that are sorted at once
EXPERT_TOKENS = 128  # from so many tokens on an expert's own mean square is good to about an eighth

Range = tuple[float, float]


class TokenSample:
    """Rows spread evenly over a stream of rows.

    Attributes:
        rows: [up to SAMPLE_TOKENS, columns] float32, on the CPU.
    """

    def __init__(self, columns: int) -> None:
        self._buffer = torch.empty(0, columns)
        self._taken, self._seen, self._stride = 0, 0, 1

    @property
    def rows(self) -> torch.Tensor:
        """What was taken, in the stream's order."""
        return self._buffer[: self._taken]

    def add(self, values: torch.Tensor) -> None:
        """Take some of the next rows, [tokens, columns] float32."""
        at = 0
        while at < len(values):
            first = at + -(self._seen + at) % self._stride
            found = values[first :: self._stride][: SAMPLE_TOKENS - self._taken]
            self._put(found.cpu())
            if self._taken < SAMPLE_TOKENS:
                break
            at = first + (len(found) - 1) * self._stride + 1
            self._thin()
        self._seen += len(values)

    def _put(self, rows: torch.Tensor) -> None:
        stop = self._taken + len(rows)
        if stop > len(self._buffer):  # grows by doubling, so that short texts take little
            grown = torch.empty(min(SAMPLE_TOKENS, max(stop, 2 * len(self._buffer))), self._buffer.shape[1])
            grown[: self._taken] = self.rows
            self._buffer = grown
        self._buffer[self._taken : stop] = rows
        self._taken = stop

    def _thin(self) -> None:
        self._taken = -(-self._taken // 2)
        for row in range(1, self._taken):  # in place: a copy would be as large as a layer's weights
            self._buffer[row] = self._buffer[2 * row]
        self._stride *= 2

    def percentiles(self) -> torch.Tensor:
        """Of every column: [PERCENTILES, columns] float32, between neighbours by straight line."""
        rows = self.rows
        found = torch.empty(len(PERCENTILES), rows.shape[1])
        at = torch.tensor(PERCENTILES, dtype=torch.float64) / 100 * (len(rows) - 1)
        low = at.long()
        high, part = (low + 1).clamp_max(len(rows) - 1), (at - low).float()[:, None]
        step = max(1, SORTED_VALUES // len(rows))
        for start in range(0, rows.shape[1], step):
            ordered = _sorted(rows[:, start : start + step].T).T
            found[:, start : start + step] = torch.lerp(ordered[low], ordered[high], part)
        return found

    def overall(self, bins: int) -> tuple[list[float], Range, list[int]]:
        """Of all columns together: percentiles, and a histogram from the least value to the largest.

        From some of the rows, where there are many.
        """
        rows = self.rows[:: max(1, self.rows.numel() // SORTED_VALUES)]
        ordered = _sorted(rows.flatten())
        marks = [float(ordered[round(mark / 100 * (len(ordered) - 1))]) for mark in PERCENTILES]
        low, high = float(ordered[0]), float(ordered[-1])
        counts = torch.histc(ordered, bins, low, high).long().tolist() if high > low else [0] * bins
        return marks, (low, high), counts


def _sorted(values: torch.Tensor) -> torch.Tensor:
    """Along the last dimension; numpy is several times faster than torch, which keeps the order of equals."""
    import numpy as np

    return torch.from_numpy(np.sort(cast("Any", values.contiguous().numpy()), axis=-1))


class ChannelSums:
    """Statistics of every input channel of a linear layer.

    Attributes:
        count: tokens so far.
        clip: values are held within this range before they are squared; None: as they are.
        minimum, maximum: [columns] float32.
        sum_abs, sum_square: [columns] float64.
        sample: some of the tokens.
    """

    def __init__(self, columns: int, clip: Range | None = None) -> None:
        self.count = 0
        self.clip = clip
        self.minimum = torch.full((columns,), torch.inf)
        self.maximum = torch.full((columns,), -torch.inf)
        self.sum_abs = torch.zeros(columns, dtype=torch.float64)
        self.sum_square = torch.zeros(columns, dtype=torch.float64)
        self.sample = TokenSample(columns)

    def add(self, values: torch.Tensor) -> None:
        """Count some tokens: [tokens, columns] float32, on any device; not modified."""
        for block in _blocks(values):
            low, high = torch.aminmax(block, dim=0)
            self.minimum = torch.minimum(self.minimum, low.cpu())
            self.maximum = torch.maximum(self.maximum, high.cpu())
            self.sum_abs += block.abs().sum(0).cpu()
            self.sum_square += clipped(block, self.clip).square().sum(0).cpu()
        self.sample.add(values)
        self.count += len(values)


class ExpertSums:
    """Squares of the tokens that were sent to each expert of a layer.

    Attributes:
        counts: [experts] int64: tokens of each.
        sum_square: [experts, columns] float64.
    """

    def __init__(self, columns: int, experts: int = 0) -> None:
        """Nothing counted yet; more than that many experts may come all the same."""
        self.counts = torch.zeros(experts, dtype=torch.int64)
        self.sum_square = torch.zeros(experts, columns, dtype=torch.float64)

    def add(self, expert: int, values: torch.Tensor, clip: Range | None = None) -> None:
        """Count some tokens for an expert: [tokens, columns] float32."""
        more = expert + 1 - len(self.counts)
        if more > 0:
            self.counts = torch.cat([self.counts, self.counts.new_zeros(more)])
            self.sum_square = torch.cat([self.sum_square, self.sum_square.new_zeros(more, self.sum_square.shape[1])])
        for block in _blocks(values):
            self.sum_square[expert] += clipped(block, clip).square().sum(0).cpu()
        self.counts[expert] += len(values)

    def mean_square(self) -> torch.Tensor:
        """Of each expert's own tokens, 0 where it had none: [experts, columns] float32."""
        return (self.sum_square / self.counts.clamp_min(1)[:, None]).float()


def blended(own: torch.Tensor, counts: torch.Tensor, together: torch.Tensor) -> torch.Tensor:
    """Experts' mean squares that can be relied on.

    An expert with fewer than `EXPERT_TOKENS` tokens leans on what all experts of the layer were sent: with none it
    takes that as it is, with half of them both count half.

    Args:
        own: [experts, columns] float32: of each expert's tokens.
        counts: [experts]: how many those are.
        together: [columns] float32: of all experts' tokens.

    Returns:
        [experts, columns] float32.
    """
    share = (counts / EXPERT_TOKENS).clamp_max(1.0).to(own.dtype)[:, None]
    return torch.lerp(together.expand_as(own), own, share)


def _blocks(values: torch.Tensor) -> Iterator[torch.Tensor]:
    for start in range(0, len(values), BLOCK_TOKENS):
        yield values[start : start + BLOCK_TOKENS]


def clipped(values: torch.Tensor, clip: Range | None) -> torch.Tensor:
    """Values held within a range."""
    return values if clip is None else values.clamp(*clip)


@dataclass
class HessianSum:
    """The mean of x xT over tokens x: what the error of a linear layer's output is measured with.

    A running mean, so that no sum grows large and single precision suffices however many tokens come.

    Attributes:
        count: tokens so far.
        mean: [columns, columns] float32 on the device; made when the first tokens come. Its two halves may differ in
            the last bit until `result`.
    """

    count: int = 0
    mean: torch.Tensor = field(default_factory=lambda: torch.empty(0, 0))

    def add(self, values: torch.Tensor, clip: Range | None = None) -> None:
        """Count some tokens: [tokens, columns] float32; not modified."""
        if not len(values):
            return
        if not self.count:
            self.mean = values.new_zeros(values.shape[1], values.shape[1])
        values = clipped(values, clip)
        total = self.count + len(values)
        self.mean.addmm_(values.T, values, beta=self.count / total, alpha=1 / total)
        self.count = total

    def result(self, block: int = 1024) -> torch.Tensor:
        """The mean, made exactly symmetric in place: [columns, columns] float32."""
        for start in range(0, len(self.mean), block):
            square = self.mean[start : start + block, start : start + block]
            square.copy_((square + square.T) / 2)
            self.mean[start + block :, start : start + block] = self.mean[start : start + block, start + block :].T
        return self.mean
