"""How an output's tensor lies in the files: of one tensor of theirs, of a part of it, or of many that are joined.

Nothing is copied together: a range of the output's rows is read from where it lies, whether rows change their order,
fused tensors are split, experts are stacked or a matrix is transposed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.outline import OutlineTensor
from app.engine.parts import Part, Pick
from app.engine.roles import Place

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SPARSE = 4  # rows that lie no farther apart than this on average are read with those between them
READ_WEIGHTS = 1 << 22  # of a matrix that is transposed, read at a time

Located = tuple[str, int, int]


@lru_cache(16)  # a tensor's blocks are read one after another
def numbers_of(pick: Pick) -> torch.Tensor:
    """The numbers of what is picked: [count] int64."""
    return pick.numbers()


@lru_cache(16)
def ascending(pick: Pick) -> torch.Tensor:
    """The same in the order of the files."""
    return pick.numbers().sort().values


@dataclass(frozen=True)
class Piece:
    """One tensor of the files and what is taken from it.

    Attributes:
        info: the tensor.
        part: what is taken.
    """

    info: TensorInfo
    part: Part

    @property
    def size_bytes(self) -> int:
        """Bytes in the files of what is taken."""
        return self.info.size_bytes * self.part.weights // max(1, self.info.weights)

    @property
    def flat(self) -> bool:
        """Whether the source is a vector, which is read whole."""
        return len(self.info.shape) < 2

    @property
    def _width(self) -> int:
        """Picked columns."""
        return self.info.columns if self.part.columns is None else self.part.columns.count

    @property
    def _height(self) -> int:
        """Picked rows of one matrix, where matrices are transposed."""
        return (self.info.rows if self.part.rows is None else self.part.rows.count) // self.part.matrices

    def values(self, checkpoint: Checkpoint, start: int, stop: int, stored: bool = False) -> torch.Tensor:
        """A range of the part's values.

        Args:
            checkpoint: the files.
            start: first value, of all in the output's order.
            stop: after the last.
            stored: take the order of the files instead: rows ascending, nothing transposed.

        Returns:
            [stop - start] float32.
        """
        if self.flat:
            values = checkpoint.read_rows(self.info.name, 0, 1)[0]
            rows = (values if self.part.rows is None else values[numbers_of(self.part.rows)])[None]
            first, width = 0, rows.shape[1]
        else:
            turned = self.part.matrices > 0 and not stored
            width = self._height if turned else self._width
            first, last = start // width, -(-stop // width)
            rows = self._transposed(checkpoint, first, last) if turned else self._rows(checkpoint, first, last, stored)
        rows = rows if self.part.change is None else self.part.change(rows)
        found = rows.reshape(-1)[start - first * width : stop - first * width]
        return found + self.part.offset if self.part.offset else found

    def packed(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor | None:
        """Some of the picked rows in the bytes of the scheme that they are stored in; None where values change."""
        part = self.part
        if self.flat or part.columns is not None or part.matrices or part.offset or part.change is not None:
            return None
        if part.rows is None:
            return checkpoint.packed_rows(self.info.name, start, stop)
        wanted = numbers_of(part.rows)[start:stop]
        first, last = int(wanted.min()), int(wanted.max()) + 1
        found = checkpoint.packed_rows(self.info.name, first, last)
        return None if found is None else found[wanted - first]

    def located(self, start: int, stop: int) -> Located:
        """Where a range of values lies in the order of the files: (tensor, start, stop) in the tensor's own rows."""
        if self.flat:
            return self.info.name, 0, 1
        first, last = start // self._width, -(-stop // self._width)
        if self.part.rows is None:
            return self.info.name, first, last
        numbers = ascending(self.part.rows)[first:last]
        return self.info.name, int(numbers[0]), int(numbers[-1]) + 1

    def _rows(self, checkpoint: Checkpoint, start: int, stop: int, stored: bool = False) -> torch.Tensor:
        """Some of the picked rows, with the picked columns: [stop - start, columns] float32."""
        if self.part.rows is None:
            values = checkpoint.read_rows(self.info.name, start, stop)
        else:
            numbers = ascending(self.part.rows) if stored else numbers_of(self.part.rows)
            values = _gather(checkpoint, self.info.name, numbers[start:stop])
        return values if self.part.columns is None else values[:, numbers_of(self.part.columns)]

    def _transposed(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor:
        """Some rows of the transposed matrices: [stop - start, height of a matrix] float32."""
        found = torch.empty(stop - start, self._height)
        for matrix in range(start // self._width, -(-stop // self._width)):
            first, last = max(start - matrix * self._width, 0), min(stop - matrix * self._width, self._width)
            at = matrix * self._width + first - start
            into = found[at : at + last - first]
            step = max(1, READ_WEIGHTS // self.info.columns)
            for row in range(0, self._height, step):
                height = min(step, self._height - row)
                into[:, row : row + height] = self._block(
                    checkpoint, matrix * self._height + row, height, first, last
                ).T
        return found

    def _block(self, checkpoint: Checkpoint, row: int, height: int, first: int, last: int) -> torch.Tensor:
        """Some of the picked rows and of the picked columns: [height, last - first] float32."""
        if self.part.rows is None and self.part.columns is None:
            return checkpoint.read_block(self.info.name, (row, row + height), (first, last))
        if self.part.rows is None and self.part.columns is not None:
            wanted = numbers_of(self.part.columns)[first:last]
            low, high = int(wanted.min()), int(wanted.max()) + 1
            return checkpoint.read_block(self.info.name, (row, row + height), (low, high))[:, wanted - low]
        return self._rows(checkpoint, row, row + height)[:, first:last]


def _gather(checkpoint: Checkpoint, name: str, wanted: torch.Tensor) -> torch.Tensor:
    """Rows by their numbers, in that order; what lies close together is read together."""
    first, last = int(wanted.min()), int(wanted.max()) + 1
    if last - first <= SPARSE * len(wanted):
        return checkpoint.read_rows(name, first, last)[wanted - first]
    sorted_rows, back = torch.sort(wanted)
    cuts = (torch.nonzero(sorted_rows.diff() > SPARSE).flatten() + 1).tolist()
    parts = []
    for start, stop in zip([0, *cuts], [*cuts, len(wanted)], strict=True):
        run = sorted_rows[start:stop]
        low = int(run[0])
        parts.append(checkpoint.read_rows(name, low, int(run[-1]) + 1)[run - low])
    return torch.cat(parts)[back.argsort()]


@dataclass(frozen=True)
class Layout:
    """Where all of an output's tensor lies.

    Attributes:
        pieces: in order, one behind another.
    """

    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, found: Mapping[int, Piece]) -> Layout:
        """Join pieces by their numbers.

        Raises:
            BadCheckpoint: one is missing, or does not fit to the first.
        """
        first = next(iter(found.values()))
        if missing := sorted(set(range(len(found))) - set(found)):
            what = "Expert" if first.part.stacked else "Part"
            raise BadCheckpoint(
                f"{what} {missing[0]} is missing beside {first.info.name}.",
                "Download the model again, with all its files.",
            )
        start = 0 if first.part.stacked else 1
        for piece in found.values():
            if (piece.part.shape[start:], piece.info.dtype) != (first.part.shape[start:], first.info.dtype):
                raise BadCheckpoint(
                    f"{piece.info.name} is {list(piece.info.shape)} of {piece.info.dtype}, {first.info.name} "
                    f"{list(first.info.shape)} of {first.info.dtype}; experts of a layer must be alike.",
                    "Download the model again.",
                )
        return cls(tuple(found[number] for number in range(len(found))))

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the whole."""
        first = self.pieces[0].part
        if first.number is None:
            return first.shape
        if first.stacked:
            return (len(self.pieces), *first.shape)
        return (sum(piece.part.shape[0] for piece in self.pieces), *first.shape[1:])

    def outline(self, name: str, place: Place) -> OutlineTensor:
        """The whole as one tensor."""
        size_bytes = sum(piece.size_bytes for piece in self.pieces)
        return OutlineTensor(name, place, self.shape, self.pieces[0].info.dtype, size_bytes)

    def read_rows(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the whole seen as a matrix: [stop - start, columns] float32."""
        columns = self.shape[-1]
        ranges = self._cut(start * columns, stop * columns)
        found = [piece.values(checkpoint, first, last) for piece, first, last in ranges]
        return (found[0] if len(found) == 1 else torch.cat(found)).reshape(stop - start, columns)

    def packed_rows(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor | None:
        """As `read_rows`, in the bytes of the scheme that the files hold; None where they hold another layout."""
        columns = self.shape[-1]
        found = []
        for piece, first, last in self._cut(start * columns, stop * columns):
            rows = piece.packed(checkpoint, first // columns, last // columns)
            if rows is None:
                return None
            found.append(rows)
        return found[0] if len(found) == 1 else torch.cat(found)

    @property
    def transposed(self) -> bool:
        """Whether a row's values lie apart in the files."""
        return any(piece.part.matrices for piece in self.pieces)

    def stored_rows(self, checkpoint: Checkpoint, start: int, stop: int) -> torch.Tensor:
        """As many rows in the order of the files; of a transposed matrix the files' own rows, cut to length."""
        columns = self.shape[-1]
        ranges = self._cut(start * columns, stop * columns)
        found = [piece.values(checkpoint, first, last, stored=True) for piece, first, last in ranges]
        return (found[0] if len(found) == 1 else torch.cat(found)).reshape(stop - start, columns)

    def located(self, start: int, stop: int) -> list[Located]:
        """Where the rows lie that `stored_rows` reads: (tensor, start, stop) of each part."""
        columns = self.shape[-1]
        ranges = self._cut(start * columns, stop * columns)
        return [piece.located(first, last) for piece, first, last in ranges]

    def _cut(self, start: int, stop: int) -> Iterator[tuple[Piece, int, int]]:
        """The pieces that a range of values runs through, each with its own range."""
        ends = accumulate(piece.part.weights for piece in self.pieces)
        for piece, end in zip(self.pieces, ends, strict=True):
            first = end - piece.part.weights
            if first < stop and start < end:
                yield piece, max(start, first) - first, min(stop, end) - first
