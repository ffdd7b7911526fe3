"""What a trial found, as data that passes between processes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class TrialRow:
    """One sampled tensor.

    Attributes:
        name, role, layer, scheme: which, and its type.
        weights: that were sampled.
        relative_error: root mean square error over root mean square weight.
        ratio: squared error, weighted by importance where that is known, over the tables'; None where nothing is
            lost or nothing is expected.
    """

    name: str
    role: str
    layer: int | None
    scheme: str
    weights: int
    relative_error: float
    ratio: float | None


@dataclass(frozen=True)
class Trial:
    """What to expect of a job.

    Attributes:
        relative_error: of the whole file, as its proof will state it.
        forecast_kl: mean KL divergence, in nats.
        forecast_low, forecast_high: about where it may come to lie.
        tables_kl: what the tables, corrected by the sample, make of it.
        rehearsed_tokens: predictions on which the forecast rests; 0: it is the tables'.
        measured: whether the tables behind that were measured on this model.
        calibrated: whether the layers' inputs were known.
        eta_s: seconds for the whole job, evaluation included.
        eta_parts: the same in parts.
        elapsed_s: that the trial itself took.
        sampled_tensors, sampled_weights: the sample's size.
        rows: one per sampled tensor.
    """

    relative_error: float
    forecast_kl: float
    forecast_low: float
    forecast_high: float
    tables_kl: float
    rehearsed_tokens: int
    measured: bool
    calibrated: bool
    eta_s: float
    eta_parts: Mapping[str, float]
    elapsed_s: float
    sampled_tensors: int
    sampled_weights: int
    rows: tuple[TrialRow, ...]

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {**asdict(self), "rows": [asdict(row) for row in self.rows]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Trial:
        """The inverse of `to_json`."""
        return cls(**{**data, "rows": tuple(TrialRow(**row) for row in data["rows"])})
