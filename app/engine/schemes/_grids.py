"""The two shapes of symmetric grid: evenly spaced whole numbers, and IQ4's table of levels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

# IQ4's sixteen levels (GGML's kvalues_iq4nl): closer together near zero, where most weights are.
IQ4_LEVELS = (-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113)


@dataclass(frozen=True)
class Grid:
    """Levels that a scale stretches.

    Attributes:
        low: the lowest level.
        high: the highest level.
    """

    low: int
    high: int

    def nearest_values(self, scaled: torch.Tensor) -> torch.Tensor:
        """The nearest levels to `scaled` (float32, overwritten), as float32."""
        return scaled.round_().clamp_(self.low, self.high)

    def nearest_codes(self, scaled: torch.Tensor) -> torch.Tensor:
        """The nearest levels' codes to `scaled` (float32, overwritten), as int8; here the level itself."""
        return self.nearest_values(scaled).to(torch.int8)

    def values(self, codes: torch.Tensor) -> torch.Tensor:
        """Codes -> levels, float32."""
        return codes.to(torch.float32)

    def levels(self) -> tuple[float, ...]:
        """All of them, ascending."""
        return tuple(map(float, range(self.low, self.high + 1)))


@dataclass(frozen=True)
class LevelTable(Grid):
    """IQ4's grid: a code is an index into `IQ4_LEVELS`."""

    def nearest_codes(self, scaled: torch.Tensor) -> torch.Tensor:
        """As `Grid.nearest_codes`, 0 to 15. The midpoints between levels are whole or half numbers: one look-up."""
        places = scaled.clamp_(self.low, self.high).mul_(2).floor_().to(torch.int32).sub_(2 * self.low)
        return _table(_CODES, scaled.device, torch.int8).index_select(0, places.flatten()).view(places.shape)

    def nearest_values(self, scaled: torch.Tensor) -> torch.Tensor:
        """As `Grid.nearest_values`."""
        places = scaled.clamp_(self.low, self.high).mul_(2).floor_().to(torch.int32).sub_(2 * self.low)
        return _table(_VALUES, scaled.device, torch.float32).index_select(0, places.flatten()).view(places.shape)

    def values(self, codes: torch.Tensor) -> torch.Tensor:
        """Codes -> levels, float32."""
        return _table(IQ4_LEVELS, codes.device, torch.float32)[codes.to(torch.int64)]

    def levels(self) -> tuple[float, ...]:
        """All of them, ascending."""
        return tuple(map(float, IQ4_LEVELS))


@cache
def _table(values: tuple[int, ...], device: torch.device, dtype: torch.dtype) -> torch.Tensor:
    return torch.tensor(values, dtype=dtype, device=device)


def _nearest(twice: int) -> int:
    """Code of the level nearest to any number in [twice / 2, twice / 2 + 0.5)."""
    return sum(twice >= low + high for low, high in pairwise(IQ4_LEVELS))


_CODES = tuple(_nearest(twice) for twice in range(2 * IQ4_LEVELS[0], 2 * IQ4_LEVELS[-1] + 1))
_VALUES = tuple(IQ4_LEVELS[code] for code in _CODES)
IQ4_GRID = LevelTable(IQ4_LEVELS[0], IQ4_LEVELS[-1])
