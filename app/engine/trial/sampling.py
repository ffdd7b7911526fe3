"""Which tensors, and which of their rows, stand for a whole model: chosen the same way every time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.engine.outline import OutlineTensor
from app.engine.plan import Plan, PlanRow
from app.engine.roles import Role

TENSORS = 10  # as many at least, where the model has them
ROUNDS = 4  # in which a tensor's blocks are taken; the first touches every tensor


def sample(plan: Plan) -> tuple[PlanRow, ...]:
    """Some rows of a plan: every role, every type, and the first, middle and last layers; in the plan's order."""
    roles: dict[Role, list[PlanRow]] = {}
    for row in plan.rows:
        if row.tensor.adjustable:
            roles.setdefault(row.tensor.place.role, []).append(row)
    picked = [_at(rows, number) for number, rows in enumerate(roles.values())]
    everything = [row for rows in roles.values() for row in rows]
    for name in sorted({row.scheme for row in everything}):
        if all(row.scheme != name for row in picked):
            picked.append(max((row for row in everything if row.scheme == name), key=lambda row: row.tensor.weights))
    heavy = sorted(roles.values(), key=lambda rows: -sum(row.tensor.weights for row in rows))
    for step in (1, 2):
        for number, rows in enumerate(heavy):
            row = _at(rows, number + step)
            if len(picked) < TENSORS and row not in picked:
                picked.append(row)
    return tuple(row for row in plan.rows if row in picked)


def _at(rows: Sequence[PlanRow], number: int) -> PlanRow:
    """The first, the middle or the last, in turn."""
    return rows[(0, len(rows) // 2, len(rows) - 1)[number % 3]]


def spread_blocks(tensor: OutlineTensor, weights: int, count: int) -> tuple[tuple[int, int], ...]:
    """Ranges of rows, evenly spread over a tensor, none across two experts.

    Args:
        tensor: a matrix, or a stack of them.
        weights: of a block, about.
        count: blocks at most.

    Returns:
        (start, stop) of the tensor's rows, ascending.
    """
    columns = tensor.shape[-1]
    rows, own = tensor.weights // columns, tensor.shape[-2]  # of all experts together, and of one
    size = min(own, max(1, weights // columns))
    count = min(count, rows // size)
    starts: Iterable[int] = (number * (rows - size) // max(1, count - 1) for number in range(count))
    found = []
    for start in starts:
        first = start // own * own
        start = min(start, first + own - size)
        found.append((start, start + size))
    return tuple(dict.fromkeys(found))
