"""The sample itself: blocks of rows, stored as the job would store them, compared, and timed on the way."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.formats import output_format
from app.engine.methods import method
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.plan import Plan, PlanRow
from app.engine.progress import Progress
from app.engine.quantizer import BLOCK_WEIGHTS, Device, in_order
from app.engine.recipe import Rule
from app.engine.schemes import scheme
from app.engine.trial.sampling import ROUNDS, sample, spread_blocks

if TYPE_CHECKING:
    import torch

    from app.engine.analysis import Analysis
else:
    from app.engine.lazy import torch

SAMPLE_WEIGHTS = 1 << 18  # of a block on the processor
BUDGET_S = 12.0  # after which no further round begins
KEPT_BYTES = 8 << 20  # of the output, about


@dataclass
class Sums:
    """What has been found of one tensor; sums over its sampled weights.

    Attributes:
        weights: how many.
        square_error, square_weight: of what was lost, and of what was there.
        weighted_error, weighted_weight: the same times the inputs' importance, where that is known.
        read_s, encode_s, check_s: seconds, of all threads together, to read, to choose values and to compare.
    """

    weights: int = 0
    square_error: float = 0.0
    square_weight: float = 0.0
    weighted_error: float = 0.0
    weighted_weight: float = 0.0
    read_s: float = 0.0
    encode_s: float = 0.0
    check_s: float = 0.0

    def add(self, other: Sums) -> None:
        """Count in what was found of other weights."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


@dataclass(frozen=True, eq=False)
class SampledTensor:
    """One tensor of the sample.

    Attributes:
        row: the plan's.
        blocks: (start, stop) of the rows that are read.
        inputs: what enters the layer: of a stack, each expert's; empty: nothing is known.
        clip: weights beyond this range count as its ends; None: all count as they are.
        sums: what has been found so far.
    """

    row: PlanRow
    blocks: tuple[tuple[int, int], ...]
    inputs: tuple[Inputs, ...]
    clip: tuple[float, float] | None
    sums: Sums = field(default_factory=Sums)

    def block_inputs(self, start: int) -> Inputs | None:
        """What enters the rows from `start` on; a block lies within one expert."""
        if not self.inputs:
            return None
        return self.inputs[start // self.row.tensor.shape[-2] if len(self.inputs) > 1 else 0]

    def source_bytes(self, blocks: Sequence[tuple[int, int]]) -> int:
        """Size of some blocks in the original."""
        tensor = self.row.tensor
        weights = sum(stop - start for start, stop in blocks) * tensor.shape[-1]
        return weights * max(1, tensor.size_bytes) // tensor.weights


class Sample:
    """Some tensors of a model, and how storing them goes.

    Attributes:
        model, plan, device: the original, what the job will do, and where to compute.
        method: the recipe's.
        tensors: the sample, in the plan's order.
        packed: some of the output.
    """

    def __init__(self, model: Model, plan: Plan, device: Device, analysis: Analysis | None) -> None:
        """Choose what to read.

        Raises:
            BadRecipe: there is no such method.
        """
        self.model, self.plan, self.device, self._analysis = model, plan, device, analysis
        self.method = method(plan.recipe.chosen_method)
        self.packed: list[torch.Tensor] = []
        count = ROUNDS * max(1, device.threads)
        weights = SAMPLE_WEIGHTS if device.name == "cpu" else BLOCK_WEIGHTS
        self.tensors = [
            SampledTensor(row, spread_blocks(row.tensor, weights, count), self.known(row), _clip(plan, row))
            for row in sample(plan)
        ]
        self._total_bytes = sum(one.source_bytes(one.blocks) for one in self.tensors)
        self._done_bytes = 0

    def known(self, row: PlanRow) -> tuple[Inputs, ...]:
        """What enters a layer, as in `SampledTensor`, on the device."""
        found = () if self._analysis is None else self._analysis.inputs(row.tensor)
        return tuple(Inputs(one.importance).to(self.device.name) for one in found)

    def step(self, what: str, size_bytes: int = 0, tensor: str = "") -> Progress:
        """Tell how far the sample is, after so many more bytes of the original."""
        self._done_bytes += size_bytes
        return Progress("try", what, self._done_bytes, self._total_bytes, tensor)

    def keep(self, packed: torch.Tensor) -> None:
        """Remember some of the output, to time writing."""
        if sum(one.numel() for one in self.packed) < KEPT_BYTES:
            self.packed.append(packed)

    def take(self, until: float) -> Iterator[Progress]:
        """Every tensor once, then again elsewhere in it, while there is time.

        Args:
            until: after this time of `time.perf_counter` each tensor is left as it is.

        Raises:
            BadCheckpoint: values that are not numbers, or the file is too short.
        """
        for turn in range(ROUNDS):
            for one in self.tensors:
                if turn and time.perf_counter() > until:
                    continue
                mine = one.blocks[turn::ROUNDS]
                for found in in_order(partial(self.measure, one), mine, self.device.threads):
                    one.sums.add(found)
                if mine:
                    yield self.step(_words(one.row), one.source_bytes(mine), one.row.tensor.name)

    def measure(self, one: SampledTensor, block: tuple[int, int]) -> Sums:
        """Read a block of rows, choose values, compare."""
        grid, inputs = scheme(one.row.scheme), one.block_inputs(block[0])
        began = time.perf_counter()
        source = self.model.rows(one.row.tensor, *block)  # [rows, columns] float32
        read = time.perf_counter()
        _check(source, one.row)
        weight = source if one.clip is None else source.clamp(*one.clip)
        packed = self.method.encode(grid, weight.to(self.device.name), inputs).cpu()
        encoded = time.perf_counter()
        error = (grid.decode(packed) - source).double().square().sum(0)  # [columns]
        square = source.double().square().sum(0)
        checked = time.perf_counter()
        self.keep(packed)
        importance = torch.ones_like(error) if inputs is None else inputs.importance.cpu().double()
        return Sums(
            weights=source.numel(),
            square_error=float(error.sum()),
            square_weight=float(square.sum()),
            weighted_error=float(error @ importance),
            weighted_weight=float(square @ importance),
            read_s=read - began,
            encode_s=encoded - read,
            check_s=checked - encoded,
        )


def _words(row: PlanRow) -> str:
    place = row.tensor.place
    where = place.role.value if place.layer is None else f"Layer {place.layer + 1}, {place.role.value}"
    return f"Trying {where} as {row.scheme}"


def _check(weight: torch.Tensor, row: PlanRow) -> None:
    if not bool(torch.isfinite(weight).all()):
        raise BadCheckpoint(
            f"{row.tensor.name} holds weights that are not numbers.",
            "The model's file is damaged or was trained wrongly; download it again or choose another version.",
        )


def _clip(plan: Plan, row: PlanRow) -> tuple[float, float] | None:
    """The range that the recipe keeps a tensor's weights within."""
    container = output_format(plan.recipe.format)
    names = (row.tensor.name, container.tensor_name(row.tensor.name, row.tensor.place))
    clips = [one for one in plan.recipe.clips if one.what == "weights" and Rule(one.pattern, "").matches(*names)]
    return (clips[-1].low, clips[-1].high) if clips else None
