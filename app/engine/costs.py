"""Measures one tensor's row of the tables: what each type would lose, and what that would cost the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.formats.base import Format
from app.engine.methods import method
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import Device, in_order, row_blocks
from app.engine.schemes import schemes
from app.engine.tables import TensorCosts

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

# one type for each number of bits: the others of their kind lose more at the same size
TYPES = ("Q2_K", "Q3_K", "IQ4_XS", "Q4_K", "Q5_K", "Q6_K", "Q8_0", "F16")
NARROW_TYPES = ("IQ4_NL", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "F16")  # where rows do not divide into blocks of 256
SAMPLED_ROWS = 64  # of each tensor, for the types' errors
EXPERTS = 4  # of a stack, whose rows are sampled


@dataclass(frozen=True)
class Stake:
    """What is at stake with a tensor.

    Attributes:
        tensor: it.
        inputs: of the layer; of a stack of experts, one for each.
        rows: mean square of the gradient at each output: [all rows] float32.
    """

    tensor: OutlineTensor
    inputs: Sequence[Inputs]
    rows: torch.Tensor


def row_losses(errors: torch.Tensor, inputs: Inputs) -> torch.Tensor:
    """Mean square of what `errors` [rows, cols] do to each output: [rows]."""
    if inputs.hessian is None:
        return errors.square() @ inputs.importance
    return ((errors @ inputs.hessian) * errors).sum(1)


def tensor_costs(model: Model, stake: Stake, container: Format, device: Device) -> TensorCosts:
    """Measure one tensor.

    Args:
        model: the original.
        stake: the tensor and what is known of it.
        container: whose types are tried; the values are chosen with error feedback where the Hessian is known.
        device: where to compute, and in how many threads.

    Returns:
        Costs in nats of KL divergence.
    """
    samples = [_sample(model, stake, expert) for expert in _experts(len(stake.inputs))]
    chooser, names = method("feedback"), tried(stake.tensor, container)

    def error(name: str) -> float:
        grid = schemes()[name]
        lost = total = 0.0
        for weight, rows, inputs in samples:
            found = grid.decode(chooser.encode(grid, weight, inputs))
            lost += float((row_losses(found - weight, inputs) * rows).sum())
            total += float((row_losses(weight, inputs) * rows).sum())
        return max(0.0, lost / total) if total > 0 else 0.0

    errors = dict(zip(names, in_order(error, names, device.threads), strict=True))
    return TensorCosts(_coefficient(model, stake), errors)


def tried(tensor: OutlineTensor, container: Format) -> list[str]:
    """The types that a tensor may be given automatically."""
    fitting = [
        [name for name in names if schemes()[name].fits(tensor.shape) and container.stores(name)]
        for names in (TYPES, NARROW_TYPES)
    ]
    return max(fitting, key=len)


def _experts(count: int) -> list[int]:
    step = max(1, count // EXPERTS)
    return list(range(0, count, step))[:EXPERTS]


def _sample(model: Model, stake: Stake, expert: int) -> tuple[torch.Tensor, torch.Tensor, Inputs]:
    """Evenly spaced rows of one expert, or of all: weights, what each row counts, inputs."""
    tensor, inputs = stake.tensor, stake.inputs[expert]
    rows = tensor.weights // tensor.shape[-1] // len(stake.inputs)
    first = expert * rows
    picked = torch.linspace(0, rows - 1, min(rows, SAMPLED_ROWS)).round().long().unique()
    weight = torch.cat([model.rows(tensor, first + row, first + row + 1) for row in picked.tolist()])
    counts = stake.rows[first + picked]
    if not bool(counts.sum() > 0):
        counts = torch.ones_like(counts)
    where = inputs.importance.device
    return weight.to(where), counts.to(where), inputs


def _coefficient(model: Model, stake: Stake) -> float:
    """Nats that it would cost to lose the tensor altogether, as far as that is small: the unit of relative errors."""
    tensor = stake.tensor
    rows = tensor.weights // tensor.shape[-1] // len(stake.inputs)
    total = 0.0
    for start, stop in row_blocks(tensor):
        weight = model.rows(tensor, start, stop)
        for expert in range(start // rows, (stop - 1) // rows + 1):
            first, last = max(start, expert * rows), min(stop, (expert + 1) * rows)
            inputs = stake.inputs[expert]
            losses = row_losses(weight[first - start : last - start].to(inputs.importance.device), inputs).cpu()
            total += float((losses.double() * stake.rows[first:last].double()).sum())
    return max(0.0, total) / 2
