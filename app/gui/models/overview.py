"""The model as a map: layers down, kinds of tensor across. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.engine.activations import InputRanges
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
}
FEWEST_BITS, MOST_BITS = 2.0, 9.0  # the range in which colours differ; 16 bits are as deep as 9


class Measure(Enum):
    """What the colour means."""

    BYTES = "bytes"
    BITS = "bits"
    RANGE = "range"


@dataclass(frozen=True)
class Cell:
    """One tensor on the map.

    Attributes:
        tensor: which.
        scheme: the type it will have; its source's type without a plan.
        size_bytes: its bytes then.
        strength: 0 to 1, the depth of its colour.
        typical: 99.9 % of the values that enter it are not larger, where that was measured.
    """

    tensor: OutlineTensor
    scheme: str
    size_bytes: int
    strength: float
    typical: float | None = None


@dataclass(frozen=True)
class Overview:
    """Rows of cells.

    Attributes:
        columns: short names of the kinds, left to right.
        rows: (label, cells) top to bottom; None where a layer lacks a kind. A row of one cell spans all columns.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell | None, ...]], ...]


def make_overview(outline: Outline, plan: Plan | None, measure: Measure, ranges: InputRanges | None = None) -> Overview:
    """The map of the tensors whose bits can be chosen."""
    planned = {row.tensor.name: (row.scheme, row.size_bytes) for row in plan.rows} if plan else {}
    shown = [item for item in outline.tensors if item.adjustable]
    sizes = {item.name: planned.get(item.name, (item.dtype, item.size_bytes)) for item in shown}
    strongest = max((sizes[item.name][1] for item in shown if item.place.layer is not None), default=1)
    typical = {name: item.typical for name, item in ranges.weights.items()} if ranges else {}
    depths = _depths(typical)

    def cell(tensor: OutlineTensor) -> Cell:
        kind, size_bytes = sizes[tensor.name]
        bits = size_bytes * 8 / max(1, tensor.weights)
        strength = {
            Measure.BYTES: size_bytes / max(1, strongest),
            Measure.BITS: (bits - FEWEST_BITS) / (MOST_BITS - FEWEST_BITS),
            Measure.RANGE: depths.get(tensor.name, 0.0),
        }[measure]
        return Cell(tensor, kind, size_bytes, max(0.0, min(1.0, strength)), typical.get(tensor.name))

    kinds = [role for role in SHORT if any(item.place.role is role and item.place.layer is not None for item in shown)]
    rows: list[tuple[str, tuple[Cell | None, ...]]] = []
    layers: dict[int, dict[Role, Cell]] = {}
    for tensor in shown:
        if tensor.place.layer is not None:
            layers.setdefault(tensor.place.layer, {})[tensor.place.role] = cell(tensor)
    outside = [item for item in shown if item.place.layer is None]
    before = [item for item in outside if item.place.role is Role.TOKEN_EMBD]
    rows += [("", (cell(item),)) for item in before]
    rows += [(str(layer + 1), tuple(found.get(role) for role in kinds)) for layer, found in sorted(layers.items())]
    rows += [("", (cell(item),)) for item in outside if item not in before]
    return Overview(tuple(SHORT[role] for role in kinds), tuple(rows))


def _depths(values: Mapping[str, float]) -> dict[str, float]:
    """From the smallest, 0, to the largest, 1, on a logarithmic scale: ranges differ by orders of magnitude."""
    logs = {name: math.log(value) for name, value in values.items() if value > 0}
    if not logs:
        return {}
    low, high = min(logs.values()), max(logs.values())
    return {name: (value - low) / ((high - low) or 1.0) for name, value in logs.items()}
