"""How far two models' tensors lie apart, pair by pair: an original and a finished file, or two of the same shape.

Tensors are paired by their place (what they are for, in which layer), since containers name them differently, and
compared where their shapes agree, on rows spread evenly over each.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.engine.grid_fit import relative_error
from app.engine.model import Model
from app.engine.outline import Outline, OutlineTensor
from app.engine.progress import Progress
from app.engine.statistics import spread_rows

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

AT_A_TIME = 16  # differences that are told together


@dataclass(frozen=True)
class Difference:
    """Of one pair.

    Attributes:
        name: the tensor in the first model.
        other: in the second.
        relative: root mean square difference over root mean square value of the first; None where either holds values
            that are not numbers.
        largest: the largest difference seen.
        dtype: how the second stores it.
        size_bytes: there.
    """

    name: str
    other: str
    relative: float | None
    largest: float
    dtype: str
    size_bytes: int

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Difference:
        """The inverse of `to_json`."""
        return cls(**data)


def pairs(first: Outline, second: Outline) -> list[tuple[OutlineTensor, OutlineTensor]]:
    """Tensors of the same place and shape, in the first model's order; a name decides where a place is no help."""
    by_place = {(item.place, item.shape): item for item in second.tensors}
    by_name = {(item.name, item.shape): item for item in second.tensors}
    found = []
    for item in first.tensors:
        twin = by_name.get((item.name, item.shape)) or by_place.get((item.place, item.shape))
        if twin is not None:
            found.append((item, twin))
    return found


def compare_models(first: Model, second: Model) -> Generator[Progress | tuple[Difference, ...], None, None]:
    """Compare all pairs.

    Yields:
        Differences, some at a time, and progress in bytes of the first model.

    Raises:
        CompressError: a tensor cannot be read.
    """
    found = pairs(first.outline, second.outline)
    total, done = sum(mine.size_bytes for mine, _ in found), 0
    fresh: list[Difference] = []
    for number, (mine, theirs) in enumerate(found):
        fresh.append(_difference(first, mine, second, theirs))
        done += mine.size_bytes
        if len(fresh) == AT_A_TIME or number == len(found) - 1:
            yield tuple(fresh)
            fresh = []
        yield Progress("compare", "Comparing tensor by tensor", done, total, mine.name, mine.place.layer)


def _difference(first: Model, mine: OutlineTensor, second: Model, theirs: OutlineTensor) -> Difference:
    wanted, found = spread_rows(first, mine), spread_rows(second, theirs)
    whole = bool(torch.isfinite(wanted).all()) and bool(torch.isfinite(found).all())
    relative = relative_error(wanted, found) if whole else None
    largest = float((found - wanted).abs().max()) if whole and wanted.numel() else 0.0
    return Difference(mine.name, theirs.name, relative, largest, theirs.dtype, theirs.size_bytes)
