"""Typical costs of storing a tensor in a type, before anything is measured: what is known of models in general.

A linear layer's output is disturbed about as much, relative to its size, as its weights are; how much of that reaches
the model's predictions depends on its role and on its place among the layers. The ratios below are rough: they let a
plan be forecast before a model is measured, and every figure that comes of them must be marked as not measured.
"""

from __future__ import annotations

import math

from app.engine.formats import output_format
from app.engine.outline import Outline, OutlineTensor
from app.engine.roles import Role
from app.engine.schemes import scheme, schemes
from app.engine.tables import Tables, TensorCosts

# measured KL divergence of eight stock files of two small models over what these costs say: 0.9 to 3.2, the median
SCALE = 1.7
# what calibration and error feedback leave of the divergence: 0.13 to 0.6 on two models; for Best it is a guess
GAINS = {"fast": 1.0, "balanced": 0.4, "best": 0.35}
# nats of KL divergence per unit of relative squared error, of all layers' tensors of a role together
RATIOS = {
    Role.TOKEN_EMBD: 0.6,
    Role.OUTPUT: 1.2,
    Role.ATTN_Q: 0.5,
    Role.ATTN_K: 0.5,
    Role.ATTN_V: 1.4,
    Role.ATTN_QKV: 1.4,
    Role.ATTN_OUT: 0.9,
    Role.FFN_GATE: 1.0,
    Role.FFN_UP: 1.2,
    Role.FFN_DOWN: 1.4,
    Role.FFN_GATE_EXP: 1.0,
    Role.FFN_UP_EXP: 1.2,
    Role.FFN_DOWN_EXP: 1.4,
    Role.FFN_GATE_SHEXP: 0.5,
    Role.FFN_UP_SHEXP: 0.6,
    Role.FFN_DOWN_SHEXP: 0.7,
}
OTHER_RATIO = 1.0
FIRST, LAST = 3.0, 1.5  # how much more the first and the last layer count than one in the middle
REACH = 0.06  # how far into the model that extends: it falls by a factor of e over this share of the layers


def typical_tables(outline: Outline, format_name: str = "gguf", quality: str = "fast") -> Tables:
    """Tables for a model that nobody has measured, with every type that the format stores, for a recipe's quality."""
    container = output_format(format_name)
    grids = [item for item in schemes().values() if container.stores(item.name)]
    rows = {}
    for tensor in outline.tensors:
        if tensor.adjustable:
            errors = {grid.name: grid.relative_error**2 for grid in grids if grid.fits(tensor.shape)}
            if tensor.dtype in errors:
                errors[tensor.dtype] = 0.0  # stored as it is
            rows[tensor.name] = TensorCosts(_coefficient(outline, tensor), errors)
    return Tables(rows, measured=False, scale=SCALE * GAINS[quality])


def _coefficient(outline: Outline, tensor: OutlineTensor) -> float:
    role, layer = tensor.place.role, tensor.place.layer
    ratio = RATIOS.get(role, OTHER_RATIO)
    if layer is None:
        return ratio + RATIOS[Role.OUTPUT] if role is Role.TOKEN_EMBD and outline.tied else ratio
    reach = max(1.0, REACH * outline.layers)
    behind = outline.layers - 1 - layer
    ends = (FIRST - 1) * math.exp(-layer / reach) + (LAST - 1) * math.exp(-behind / reach)
    return ratio * (1 + ends) / outline.layers


def expected_cost(tables: Tables, tensor: str, name: str) -> float:
    """Nats, before the tables' scale, of storing a tensor in a type.

    A type that the tables lack costs what the most similar one does, times the ratio of what both usually lose. A
    tensor that they lack counts as free: nothing is known of it.
    """
    row = tables.rows.get(tensor)
    if row is None:
        return 0.0
    if name in row.errors:
        return row.cost(name)
    typical = scheme(name).relative_error ** 2
    known = {other: scheme(other).relative_error ** 2 for other, error in row.errors.items() if error > 0}
    known = {other: error for other, error in known.items() if error > 0}
    if not typical or not known:
        return row.coefficient * typical
    nearest = min(known, key=lambda other: abs(math.log(known[other] / typical)))
    return row.cost(nearest) * typical / known[nearest]
