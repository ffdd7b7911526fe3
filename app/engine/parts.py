"""What an output's tensor takes from the files' tensors, as data: rows, columns, their order, and what changes.

A family states a `Part` for each place that one of the files' tensors goes to: most go to one place as they are; a
fused query, key and value may go to three; an expert's matrix is one of many in a stack. `app.engine.layouts` reads by
it, in ranges of rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.roles import Place

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

ALL = None
Take = int | tuple[int, int] | None  # one, those from first to before last, all


@dataclass(frozen=True)
class Pick:
    """Some of a tensor's rows (or columns), in some order.

    Their numbers are seen as an array of the shape `view`, cut by `take`, its axes reordered by `order`, and read out
    flat. The values of 8 fused heads of 64 rows, each with query, key, value: `Pick((8, 3, 64), (ALL, 2))`; a head's
    halves as neighbours: `Pick((8, 2, 32), order=(0, 2, 1))`.

    Attributes:
        view: the shape; its product is the number of rows there are.
        take: for each axis what is taken; a number takes the axis away; what is left out is taken whole.
        order: the axes that remain, reordered; empty: as they are.
    """

    view: tuple[int, ...]
    take: tuple[Take, ...] = ()
    order: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many are picked."""
        sizes = list(self.view)
        for axis, take in enumerate(self.take):
            if take is not None:
                sizes[axis] = 1 if isinstance(take, int) else take[1] - take[0]
        return prod(sizes)

    def numbers(self) -> torch.Tensor:
        """The numbers of what is picked: [count] int64."""
        array = torch.arange(prod(self.view)).reshape(self.view)
        takes = [
            slice(None) if take is None else slice(*take) if isinstance(take, tuple) else take for take in self.take
        ]
        array = array[tuple(takes)]
        if self.order:
            array = array.permute(self.order)
        return array.reshape(-1)


@dataclass(frozen=True)
class Part:
    """What one place takes from one tensor of the files.

    Rows and columns are picked first, then the matrix is transposed, then its values change, then it takes its shape.
    A vector's values count as its rows.

    Attributes:
        place: where it goes.
        shape: its shape in the output; of one among many that are joined: its own.
        rows: which rows of the files' tensor, seen as a matrix; None: all, in order.
        columns: which of its columns; None: all, in order.
        matrices: into how many matrices of equal height the picked rows fall, each transposed; 0: none is.
        offset: added to every value.
        change: done to rows of it, [rows, columns], each for itself (an exponential, a factor, a scale to length one);
            None: nothing.
        number: which of the joined parts it is, from 0; None: it is the whole.
        joined: the name of what it is joined to; of a whole empty, or what tells it from others of the same source.
        stacked: whether joined parts lie behind one another along a new first axis; otherwise along their first.
    """

    place: Place
    shape: tuple[int, ...]
    rows: Pick | None = None
    columns: Pick | None = None
    matrices: int = 0
    offset: float = 0.0
    change: Callable[[torch.Tensor], torch.Tensor] | None = None
    number: int | None = None
    joined: str = ""
    stacked: bool = True

    @property
    def weights(self) -> int:
        """Number of values."""
        return prod(self.shape)

    def check(self, name: str, shape: tuple[int, ...]) -> None:
        """Refuse a tensor of the files that the part cannot be taken from.

        Args:
            name: the tensor's.
            shape: the tensor's.

        Raises:
            BadCheckpoint: it has other rows or columns than the configuration promises.
        """
        flat = len(shape) < 2
        rows, columns = (prod(shape), 1) if flat else (prod(shape[:-1]), shape[-1])
        for what, pick, found in (("rows", self.rows, rows), ("columns", self.columns, columns)):
            if pick is not None and prod(pick.view) != found:
                raise BadCheckpoint(
                    f"{name} has {found} {what}; config.json promises {prod(pick.view)}.",
                    "The configuration belongs to another model; download both again.",
                )
        rows = rows if self.rows is None else self.rows.count
        columns = columns if self.columns is None else self.columns.count
        if rows * columns != self.weights or (self.matrices and rows % self.matrices):
            raise BadCheckpoint(
                f"{name} has the shape {list(shape)}; config.json promises {list(self.shape)}.",
                "The configuration belongs to another model; download both again.",
            )
