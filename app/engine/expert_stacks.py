"""Experts' matrices, one tensor each in a Hugging Face folder, as the one stack that a GGUF file holds.

Nothing is copied together: a range of the stack's rows is read from the experts that it runs through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.outline import OutlineTensor
from app.engine.roles import Place

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class ExpertStack:
    """One kind of matrix of all of a layer's experts.

    Attributes:
        parts: each expert's, in order; all of one shape.
    """

    parts: tuple[TensorInfo, ...]

    @classmethod
    def of(cls, found: Mapping[int, TensorInfo]) -> ExpertStack:
        """Stack experts by their numbers.

        Raises:
            BadCheckpoint: one is missing, or of another shape or storage type than the first.
        """
        first = next(iter(found.values()))
        if missing := sorted(set(range(len(found))) - set(found)):
            raise BadCheckpoint(
                f"Expert {missing[0]} is missing beside {first.name}.", "Download the model again, with all its files."
            )
        for info in found.values():
            if (info.shape, info.dtype) != (first.shape, first.dtype):
                raise BadCheckpoint(
                    f"{info.name} is {list(info.shape)} of {info.dtype}, {first.name} {list(first.shape)} of "
                    f"{first.dtype}; experts of a layer must be alike.",
                    "Download the model again.",
                )
        return cls(tuple(found[number] for number in range(len(found))))

    def outline(self, name: str, place: Place) -> OutlineTensor:
        """The stack as one tensor: [experts, out, in]."""
        first = self.parts[0]
        size_bytes = sum(part.size_bytes for part in self.parts)
        return OutlineTensor(name, place, (len(self.parts), *first.shape), first.dtype, size_bytes)

    def read_rows(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the stack seen as a matrix: [stop - start, in] float32."""
        found = [checkpoint.read_rows(*part) for part in self.located(start, stop)]
        return found[0] if len(found) == 1 else torch.cat(found)

    def located(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """Where rows of the stack lie: (expert's tensor, start, stop) of each part."""
        rows = self.parts[0].rows
        found = []
        for number in range(start // rows, -(-stop // rows)):
            first = number * rows
            found.append((self.parts[number].name, max(start, first) - first, min(stop - first, rows)))
        return found
