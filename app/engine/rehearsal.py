"""A model as it would be with a plan, without a file: every weight is rounded when it is read.

Where all that the job's method wants to know is at hand, the values are the very ones that the file will hold; they
are kept for it. Otherwise they are found by importance-weighted search, for all plans alike, so that plans can be
compared; the finished file, whose values are chosen with more care, is measured by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.engine.encodings import Encodings
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

    def __init__(
        self,
        model: Model,
        plan: Plan,
        inputs: Mapping[str, Sequence[Inputs]],
        encodings: Encodings | None = None,
    ) -> None:
        """Look at an open model.

        Args:
            model: the original; must stay open.
            plan: of it.
            inputs: what is known of each tensor's inputs, as in `Knowledge`.
            encodings: makes the values of the file; None: they are searched.
        """
        self.__dict__.update(vars(model))
        self.plan, self._inputs = plan, inputs
        self._encodings = encodings
        self._rows = {row.tensor.name: row for row in plan.rows}

    def rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        """As `Model.rows`, rounded."""
        row = self._rows[tensor.name]
        grid = scheme(row.scheme)
        if self._encodings is not None and tensor.adjustable:
            return grid.decode(self._encodings.packed(row)[start:stop])
        weight = super().rows(tensor, start, stop)
        known = self._inputs.get(tensor.name, ())
        if not known:
            return grid.decode(grid.encode(weight))
        # of each expert: whoever asks for one expert's rows brings a tensor of its shape, not the stack's
        rows = row.tensor.weights // row.tensor.shape[-1] // len(known)
        for expert in range(start // rows, (stop - 1) // rows + 1):
            part = slice(max(start, expert * rows) - start, min(stop, (expert + 1) * rows) - start)
            weight[part] = grid.decode(grid.encode(weight[part], known[expert].importance.cpu()))
        return weight

    def close(self) -> None:
        """Nothing: the original is open still."""
