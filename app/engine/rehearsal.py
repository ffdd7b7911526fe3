"""A model as it would be with a plan, without a file: every weight is rounded when it is read.

What a plan's values would be is found by importance-weighted search, for all plans alike, so that plans can be
compared; the finished file, whose values are chosen with more care, is measured by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.plan import Plan
from app.engine.schemes import scheme

if TYPE_CHECKING:
    import torch


class Rehearsal(Model):
    """A model that looks as a plan would make it; closing it does not close the original.

    Attributes:
        plan: what it would become.
    """

    def __init__(self, model: Model, plan: Plan, inputs: Mapping[str, Sequence[Inputs]]) -> None:
        """Look at an open model.

        Args:
            model: the original; must stay open.
            plan: of it.
            inputs: what is known of each tensor's inputs, as in `Knowledge`.
        """
        self.__dict__.update(vars(model))
        self.plan, self._inputs = plan, inputs
        self._schemes = {row.tensor.name: scheme(row.scheme) for row in plan.rows}
        # of each expert; whoever asks for one expert's rows brings a tensor of its shape, not the stack's
        self._rows = {
            row.tensor.name: row.tensor.weights // row.tensor.shape[-1] // max(1, len(inputs.get(row.tensor.name, ())))
            for row in plan.rows
        }

    def rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        """As `Model.rows`, rounded."""
        weight, grid = super().rows(tensor, start, stop), self._schemes[tensor.name]
        known = self._inputs.get(tensor.name, ())
        if not known:
            return grid.decode(grid.encode(weight))
        rows = self._rows[tensor.name]
        for expert in range(start // rows, (stop - 1) // rows + 1):
            part = slice(max(start, expert * rows) - start, min(stop, (expert + 1) * rows) - start)
            weight[part] = grid.decode(grid.encode(weight[part], known[expert].importance.cpu()))
        return weight

    def close(self) -> None:
        """Nothing: the original is open still."""
