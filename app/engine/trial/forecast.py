"""From a sample to the whole: the divergence and the error that a finished file may be expected to have.

The tables forecast the divergence; each role's part is multiplied by what the sample lost over what they expect. How
much the roles' ratios differ says how far that may be off. A rehearsal measures the divergence itself, on less text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.evaluation import Evaluation
from app.engine.model import Model
from app.engine.plan import Plan, PlanRow
from app.engine.roles import Role
from app.engine.schemes import scheme
from app.engine.tables import Tables
from app.engine.trial.measuring import SampledTensor
from app.engine.typical import expected_cost

EXACT_WEIGHTS = 1 << 18  # read of a tensor that is kept exact
LEAST_SPREAD = 1.15  # of what a short text says of a longer one
# measured divergence over the one that typical tables forecast: 0.53 to 2.0 in nine files; the bundled model of six
# million weights has 0.1, but one so small is rehearsed
TYPICAL_SPREAD = 2.0
# measured divergence over the one that tables measured with error feedback forecast, which the sample says nothing of:
# five files: 1.03 to 1.84 on other text of the same kind, up to 4.6 on text of quite another kind
MEASURED_RANGE = 0.67, 4.6


@dataclass(frozen=True)
class Forecast:
    """A mean KL divergence to expect, in nats, and about where it may come to lie."""

    kl: float
    low: float
    high: float


def rehearsed_forecast(found: Evaluation) -> Forecast:
    """What a rehearsal says of the file."""
    kl = found.mean_kl
    spread = max(LEAST_SPREAD, 1 + 2 * found.mean_kl_error / kl) if kl else LEAST_SPREAD
    return Forecast(kl, kl / spread, kl * spread)


def ratio(one: SampledTensor, tables: Tables) -> float | None:
    """Found squared error over the tables'; None where nothing is lost or nothing is expected."""
    row = tables.rows.get(one.row.tensor.name)
    expected = expected_cost(tables, one.row.tensor.name, one.row.scheme)
    if row is None or not row.coefficient or not expected:
        return None
    found = one.sums.weighted_error / one.sums.weighted_weight if one.sums.weighted_weight else 0.0
    return found / (expected / row.coefficient) or None


def corrected_forecast(
    plan: Plan, tables: Tables, tensors: Sequence[SampledTensor], ratios: Sequence[float | None]
) -> Forecast:
    """What the tables say of the file, each role's part times what the sample has of it.

    Args:
        plan: the job's.
        tables: what types are expected to cost.
        tensors: the sample.
        ratios: as of `ratio`, one per tensor.
    """
    by_role: dict[Role, list[float]] = {}
    for one, value in zip(tensors, ratios, strict=True):
        if value is not None:
            by_role.setdefault(one.row.tensor.place.role, []).append(value)
    means = {role: sum(values) / len(values) for role, values in by_role.items()}
    kl = _tables_kl(plan, tables, means)
    logs = [math.log(value) for value in ratios if value is not None]
    middle = sum(logs) / len(logs) if logs else 0.0
    variance = sum((value - middle) ** 2 for value in logs) / max(1, len(logs) - 1)
    if not tables.measured:
        variance += math.log(TYPICAL_SPREAD) ** 2
    spread = math.exp(math.sqrt(variance))
    return Forecast(kl, kl / spread, kl * spread)


def plain_forecast(plan: Plan, tables: Tables) -> Forecast:
    """What tables that were measured on the model say of the file, where the sample's errors are not of their kind."""
    kl = _tables_kl(plan, tables, {})
    return Forecast(kl, kl * MEASURED_RANGE[0], kl * MEASURED_RANGE[1])


def _tables_kl(plan: Plan, tables: Tables, means: dict[Role, float]) -> float:
    """Mean KL divergence, each role's part times its mean ratio; a role without one is like the others."""
    usual = sum(means.values()) / len(means) if means else 1.0
    return tables.scale * sum(
        means.get(row.tensor.place.role, usual) * expected_cost(tables, row.tensor.name, row.scheme)
        for row in plan.rows
    )


def tensor_error(one: SampledTensor) -> float:
    """Root mean square error over root mean square weight."""
    return math.sqrt(one.sums.square_error / one.sums.square_weight) if one.sums.square_weight else 0.0


def whole_error(model: Model, plan: Plan, tensors: Sequence[SampledTensor]) -> float:
    """Relative error of the whole file: each role's and type's share, by the size of the role's weights."""
    error, square = 0.0, _exact_square(model, plan)
    for row in plan.rows:
        if row.tensor.adjustable:
            like = [one for one in tensors if one.row.tensor.place.role is row.tensor.place.role]
            weights = sum(one.sums.weights for one in like)
            energy = sum(one.sums.square_weight for one in like) / max(1, weights) * row.tensor.weights
            square += energy
            error += energy * _share(row, like)
    return math.sqrt(error / square) if square else 0.0


def _share(row: PlanRow, like: Sequence[SampledTensor]) -> float:
    """Squared error over squared weights, from the sample of a row's role."""
    same = [one for one in like if one.row.scheme == row.scheme]
    change = 1.0
    if not same:  # the role was sampled in another type
        other = scheme(like[0].row.scheme).relative_error or 1.0
        change = (scheme(row.scheme).relative_error / other) ** 2
    used = [one.sums for one in same or like[:1]]
    found = sum(one.square_weight for one in used)
    return sum(one.square_error for one in used) / found * change if found else 0.0


def _exact_square(model: Model, plan: Plan) -> float:
    """Sum of squares of what is kept exact, by one tensor of each kind: norms are few but large."""
    kinds: dict[tuple[Role, str], list[PlanRow]] = {}
    for row in plan.rows:
        if not row.tensor.adjustable:
            kinds.setdefault((row.tensor.place.role, row.tensor.place.part), []).append(row)
    total = 0.0
    for rows in kinds.values():
        tensor = rows[len(rows) // 2].tensor
        count = max(1, min(tensor.weights, EXACT_WEIGHTS) // tensor.shape[-1])
        values = model.rows(tensor, 0, count)
        total += float(values.double().square().mean()) * sum(row.tensor.weights for row in rows)
    return total
