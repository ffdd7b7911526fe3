"""What storing each tensor in each type would cost the whole model, as measured; plain data, kept as JSON.

The cost of a choice is the rise of the mean KL divergence that is expected of it, in nats; costs of different tensors
add up. Allocation and the size slider work on these tables alone, so they need neither torch nor the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

VERSION = 1


@dataclass(frozen=True)
class TensorCosts:
    """One tensor's row.

    Attributes:
        coefficient: nats of KL divergence per unit of relative squared error of this tensor, as measured.
        errors: scheme -> relative squared error, importance-weighted: sum(w (x - q)^2) / sum(w x^2).
    """

    coefficient: float
    errors: Mapping[str, float]

    def cost(self, scheme: str) -> float:
        """Expected rise of the mean KL divergence, in nats."""
        return self.coefficient * self.errors[scheme]


@dataclass(frozen=True)
class Tables:
    """All rows, by the source's name of the tensor; only adjustable tensors have one.

    Attributes:
        rows: name -> costs.
        measured: whether coefficients and errors were measured on this model; else they are typical ones.
        scale: measured KL divergence over the sum of costs, of files measured so far; multiplies every forecast.
    """

    rows: Mapping[str, TensorCosts]
    measured: bool
    scale: float = 1.0

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "version": VERSION,
            "measured": self.measured,
            "scale": self.scale,
            "rows": {
                name: {"coefficient": row.coefficient, "errors": dict(row.errors)} for name, row in self.rows.items()
            },
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Tables:
        """The inverse of `to_json`."""
        rows = {name: TensorCosts(row["coefficient"], row["errors"]) for name, row in data["rows"].items()}
        return cls(rows, data["measured"], data["scale"])
