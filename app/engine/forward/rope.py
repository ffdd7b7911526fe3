"""Rotary position embeddings as llama.cpp computes them: a head's values turn in pairs, further with every position.

Each pair has its own frequency. Scaling for longer contexts divides all frequencies (linear), each by a factor of its
own (a tensor in the file: Llama 3, longrope), or slow ones only, with stronger attention (YaRN, arXiv:2309.00071).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log, pi
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


YARN_GROWTH = 0.1  # of rotated values, with the logarithm of the factor


@dataclass(frozen=True)
class Yarn:
    """Which frequencies YaRN leaves alone.

    Attributes:
        fast: pairs that turn more often than this within the original context keep their frequency.
        slow: pairs that turn less often are stretched in full; between the two it is blended.
    """

    fast: float
    slow: float


@dataclass(frozen=True)
class Rope:
    """One rotary embedding.

    Attributes:
        size: values of each head that are rotated, from the first; even.
        pairs: whether neighbours are a pair; otherwise value i and value i + size / 2.
        base: the angles' base.
        factor: by what frequencies are divided.
        magnitude: multiplies the rotated values.
        original_context: tokens that the model saw before its rope was scaled.
        yarn: set where `factor` is for slow frequencies only.
    """

    size: int
    pairs: bool
    base: float
    factor: float
    magnitude: float
    original_context: int
    yarn: Yarn | None

    def turns(self, length: int, stretch: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosine and sine of every position's angles, times the magnitude: two [length, size / 2] float32.

        Args:
            length: positions, from 0.
            stretch: [size / 2], by what each frequency is divided besides; or None.
        """
        frequencies = self.base ** (-torch.arange(0, self.size, 2, dtype=torch.float64) / self.size)
        if stretch is not None:
            frequencies = frequencies / stretch.double()
        if self.yarn is None:
            frequencies = frequencies / self.factor
        else:
            kept = self._kept(self.yarn)
            frequencies = frequencies * kept + frequencies / self.factor * (1 - kept)
        angles = torch.arange(length, dtype=torch.float64)[:, None] * frequencies
        magnitude = self.total_magnitude
        return (angles.cos() * magnitude).float(), (angles.sin() * magnitude).float()

    @property
    def total_magnitude(self) -> float:
        """By what rotated values are multiplied, YaRN's growth included."""
        return self.magnitude * (1 + YARN_GROWTH * log(self.factor) if self.yarn else 1.0)

    def _kept(self, yarn: Yarn) -> torch.Tensor:
        """How much of each frequency stays as it is, range (0, 1): [size / 2] float64."""

        def pair_that_turns(times: float) -> float:
            return self.size * log(self.original_context / (times * 2 * pi)) / (2 * log(self.base))

        first = max(0, floor(pair_that_turns(yarn.fast)))
        last = min(self.size - 1, ceil(pair_that_turns(yarn.slow)))
        ramp = (torch.arange(self.size // 2, dtype=torch.float64) - first) / max(0.001, last - first)
        return 1 - ramp.clamp(0, 1)

    def rotate(self, values: torch.Tensor, turns: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
        """Turn queries or keys.

        Args:
            values: [..., length, head size] float32; not modified.
            turns: as `turns` gives them, for this length.

        Returns:
            The same shape.
        """
        cosine, sine = turns
        rest = values[..., self.size :]
        if self.pairs:
            first, second = values[..., 0 : self.size : 2], values[..., 1 : self.size : 2]
        else:
            first, second = values[..., : self.size // 2], values[..., self.size // 2 : self.size]
        turned = (first * cosine - second * sine, first * sine + second * cosine)
        joined = torch.stack(turned, -1).flatten(-2) if self.pairs else torch.cat(turned, -1)
        return torch.cat([joined, rest], -1) if rest.shape[-1] else joined
