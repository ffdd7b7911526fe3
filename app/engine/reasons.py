"""Why automatic allocation chose as it did: a sentence for each tensor, with a figure of the tables."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from app.engine.bounds import Limits
from app.engine.plan import Plan, PlanRow
from app.engine.schemes import scheme
from app.engine.tables import Tables
from app.engine.typical import expected_cost


class Reasons:
    """Says for each row why it is as it is, in figures of the tables."""

    def __init__(
        self,
        tables: Tables,
        plan: Plan,
        choices: Mapping[int, Sequence[str]],
        limits: Mapping[int, Limits],
        slope: float,
    ) -> None:
        """Look at the whole before each.

        Args:
            tables: what the plan was made by.
            plan: it.
            choices: for each tensor that was free, by its index, the types it could have but for bounds.
            limits: the bounds, by the tensor's index.
            slope: the going rate: nats that one more byte must save.
        """
        self._tables, self._plan, self._limits, self._slope = tables, plan, limits, slope
        self._choices = choices
        self._costs = [self._cost(row.tensor.name, row.scheme) for row in plan.rows]
        self._total = sum(self._costs)
        weights: dict[str, int] = {}
        for index in choices:
            row = plan.rows[index]
            weights[row.scheme] = weights.get(row.scheme, 0) + row.tensor.weights
        self._usual = max(weights, key=lambda name: weights[name]) if weights else ""
        ranked = sorted(choices, key=self._sensitivity, reverse=True)
        self._percent = {index: math.ceil(100 * (place + 1) / len(ranked)) for place, index in enumerate(ranked)}

    def rows(self) -> tuple[PlanRow, ...]:
        """All rows, with reasons."""
        return tuple(
            PlanRow(row.tensor, row.scheme, row.wanted, row.size_bytes, self._reason(index, row))
            if index in self._choices
            else row
            for index, row in enumerate(self._plan.rows)
        )

    def _cost(self, tensor: str, name: str) -> float:
        return self._tables.scale * expected_cost(self._tables, tensor, name)

    def _sensitivity(self, index: int) -> float:
        tensor = self._plan.rows[index].tensor
        return self._tables.rows[tensor.name].coefficient / tensor.weights

    def _reason(self, index: int, row: PlanRow) -> str:
        limits = self._limits.get(index)
        if limits is not None and not limits.allow(preferred := self._preferred(index, row)):
            return limits.sentence(preferred)
        share = f"{self._costs[index] / self._total:.1%} of the expected divergence" if self._total else "no loss"
        bits, usual = scheme(row.scheme).bits_per_weight, scheme(self._usual).bits_per_weight
        if bits < usual:
            return f"Lowered to {row.scheme}: still only {share}."
        if bits > usual and self._percent[index] <= 50:
            return f"Kept at {row.scheme}: among the {self._percent[index]} % most sensitive per byte."
        if bits > usual:
            saved = self._cost(row.tensor.name, self._usual) - self._costs[index]
            return f"Raised to {row.scheme}: saves {saved:.2g} nats of expected divergence."
        return f"{row.scheme}, as most: {share}."

    def _preferred(self, index: int, row: PlanRow) -> str:
        """The type that would be chosen without the bound."""
        costs = self._tables.rows[row.tensor.name]
        shape, slope = row.tensor.shape, self._slope
        return min(self._choices[index], key=lambda name: costs.cost(name) + slope * scheme(name).size_bytes(shape))
