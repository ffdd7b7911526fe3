"""Two recipes for one model side by side: size, expected quality, and the tensors that they treat differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.outline import OutlineTensor
from app.engine.plan import Plan
from app.gui import words


@dataclass(frozen=True)
class Difference:
    """A tensor that the two treat differently.

    Attributes:
        tensor: it.
        one, other: its types.
        one_bytes, other_bytes: its sizes.
    """

    tensor: OutlineTensor
    one: str
    other: str
    one_bytes: int
    other_bytes: int


@dataclass(frozen=True)
class Side:
    """A plan in figures.

    Attributes:
        size_bytes: of the file.
        bits_per_weight: on average.
        kl: expected mean divergence, in nats.
        types: how many tensors have each type, most used first.
    """

    size_bytes: int
    bits_per_weight: float
    kl: float
    types: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Comparison:
    """Both, and what differs."""

    one: Side
    other: Side
    differences: tuple[Difference, ...]
    same: int


def compare(one: Plan, other: Plan, forecast: Callable[[Plan], float]) -> Comparison:
    """Compare two plans of the same model; `forecast` tells a plan's divergence."""
    pairs = list(zip(one.rows, other.rows, strict=True))
    differences = tuple(
        Difference(a.tensor, a.scheme, b.scheme, a.size_bytes, b.size_bytes) for a, b in pairs if a.scheme != b.scheme
    )
    return Comparison(_side(one, forecast), _side(other, forecast), differences, len(pairs) - len(differences))


def _side(plan: Plan, forecast: Callable[[Plan], float]) -> Side:
    types = Counter(row.scheme for row in plan.rows if row.tensor.adjustable)
    return Side(plan.size_bytes, plan.bits_per_weight, forecast(plan), tuple(types.most_common()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("compare", text)


def sentence(found: Comparison) -> str:
    """The outcome: "The other is 12.1 MB smaller (9 %) and slightly farther from the original."."""
    if not found.differences:
        return _tr("Both give every part the same type.")
    change = found.other.size_bytes - found.one.size_bytes
    share = words.percent(abs(change) / max(1, found.one.size_bytes), 1)
    size = {
        -1: _tr("The other is {0} smaller ({1})"),
        0: _tr("Both are of the same size"),
        1: _tr("The other is {0} larger ({1})"),
    }[(change > 0) - (change < 0)].format(words.size(abs(change)), share)
    nearer = found.other.kl < found.one.kl
    if abs(found.other.kl - found.one.kl) <= 0.02 * max(found.one.kl, found.other.kl, 1e-9):
        return _tr("{0}, and about as close to the original.").format(size)
    return (_tr("{0}, and closer to the original.") if nearer else _tr("{0}, and farther from the original.")).format(
        size
    )
