"""The model as a map: layers down, kinds of tensor across. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.roles import Role

SHORT = {
    Role.TOKEN_EMBD: "Words",
    Role.OUTPUT: "Output",
    Role.ATTN_Q: "Q",
    Role.ATTN_K: "K",
    Role.ATTN_V: "V",
    Role.ATTN_QKV: "QKV",
    Role.ATTN_OUT: "Out",
    Role.FFN_GATE: "Gate",
    Role.FFN_UP: "Up",
    Role.FFN_DOWN: "Down",
    Role.FFN_GATE_EXP: "Exp. gate",
    Role.FFN_UP_EXP: "Exp. up",
    Role.FFN_DOWN_EXP: "Exp. down",
    Role.FFN_GATE_SHEXP: "Sh. gate",
    Role.FFN_UP_SHEXP: "Sh. up",
    Role.FFN_DOWN_SHEXP: "Sh. down",
    Role.OTHER: "Other",
}
FEWEST_BITS, MOST_BITS = 2.0, 9.0  # the range in which colours differ; 16 bits are as deep as 9


class Measure(Enum):
    """What the colour means."""

    BITS = "bits"
    BYTES = "bytes"
    RANGE = "range"
    OUTLIERS = "outliers"
    ERROR = "error"
    SENSITIVITY = "sensitivity"
    INPUTS = "inputs"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class Cell:
    """One tensor on the map.

    Attributes:
        tensor: which.
        scheme: the type it will have; its source's type without a plan.
        size_bytes: its bytes then.
        strength: 0 to 1, the depth of its colour.
        value: of the measure; None where it was not measured.
    """

    tensor: OutlineTensor
    scheme: str
    size_bytes: int
    strength: float
    value: float | None = None


@dataclass(frozen=True)
class Overview:
    """Rows of cells.

    Attributes:
        columns: short names of the kinds, left to right.
        rows: (label, cells) top to bottom; None where a layer lacks a kind. A row of one cell spans all columns.
        low, high: values of the palest and of the deepest colour; None where nothing is measured.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell | None, ...]], ...]
    low: float | None = None
    high: float | None = None


def make_overview(
    outline: Outline, plan: Plan | None, measure: Measure, measured: Mapping[str, float] | None = None
) -> Overview:
    """The map of the tensors whose bits can be chosen.

    Args:
        outline: the model.
        plan: what becomes of it.
        measure: what the colour means.
        measured: a value for each tensor that was measured; not needed for bits and bytes.
    """
    shown = [item for item in outline.tensors if item.adjustable]
    planned = {row.tensor.name: (row.scheme, row.size_bytes) for row in plan.rows} if plan else {}
    sizes = {item.name: planned.get(item.name, (item.dtype, item.size_bytes)) for item in shown}
    scale = _Scale(measure, shown, sizes, measured or {})

    def cell(tensor: OutlineTensor) -> Cell:
        return Cell(tensor, *sizes[tensor.name], scale.strength(tensor.name), scale.values.get(tensor.name))

    roles = {item.place.role for item in shown if item.place.layer is not None}
    kinds = [role for role in SHORT if role in roles]
    layers: dict[int, dict[Role, Cell]] = {}
    outside: list[OutlineTensor] = []
    for tensor in shown:
        if tensor.place.layer is None:
            outside.append(tensor)
        else:
            layers.setdefault(tensor.place.layer, {})[tensor.place.role] = cell(tensor)
    before = [item for item in outside if item.place.role is Role.TOKEN_EMBD]
    rows: list[tuple[str, tuple[Cell | None, ...]]] = [("", (cell(item),)) for item in before]
    rows += [(str(layer + 1), tuple(found.get(role) for role in kinds)) for layer, found in sorted(layers.items())]
    rows += [("", (cell(item),)) for item in outside if item not in before]
    return Overview(tuple(SHORT[role] for role in kinds), tuple(rows), scale.low, scale.high)


class _Scale:
    """From a measure's values to depths of colour.

    Bits and bytes are linear; measured values differ by orders of magnitude, so their scale is logarithmic.
    """

    def __init__(
        self,
        measure: Measure,
        shown: list[OutlineTensor],
        sizes: Mapping[str, tuple[str, int]],
        measured: Mapping[str, float],
    ) -> None:
        self.low: float | None = None
        self.high: float | None = None
        self._log = measure not in (Measure.BITS, Measure.BYTES)
        if measure is Measure.BITS:
            self.values = {item.name: sizes[item.name][1] * 8 / max(1, item.weights) for item in shown}
            self.low, self.high = FEWEST_BITS, MOST_BITS
        elif measure is Measure.BYTES:
            self.values = {item.name: float(sizes[item.name][1]) for item in shown}
            inside = (self.values[item.name] for item in shown if item.place.layer is not None)
            self.low, self.high = 0.0, max(inside, default=1.0)
        else:
            names = {item.name for item in shown}
            self.values = {name: value for name, value in measured.items() if name in names and math.isfinite(value)}
            positive = [value for value in self.values.values() if value > 0]
            if positive:
                self.low, self.high = min(positive), max(positive)

    def strength(self, name: str) -> float:
        """How deep a tensor's colour is, 0 to 1."""
        value = self.values.get(name)
        if value is None or self.low is None or self.high is None:
            return 0.0
        if not self._log:
            share = (value - self.low) / ((self.high - self.low) or 1.0)
        elif value <= 0:
            return 0.0
        else:
            share = math.log(value / self.low) / (math.log(self.high / self.low) or 1.0)
        return max(0.0, min(1.0, share))
