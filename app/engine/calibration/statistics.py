"""What was measured at the input of some linear layers, and what a person should know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from app.engine.calibration.accumulator import PERCENTILES, ChannelSums, ExpertSums, Range

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

OUTLIER_RATIO = 10.0  # errors count with the square of the input: a hundred times as much as in the median channel
LISTED = 12  # channels that a sentence names
BINS = 128
_TENSORS = ("minimum", "maximum", "mean_abs", "mean_square", "percentiles", "expert_counts", "expert_mean_square")


@dataclass(frozen=True)
class Spread:
    """All channels of an input together, from a sample of the tokens.

    Attributes:
        percentiles: at `PERCENTILES`.
        low, high: ends of the histogram.
        counts: of its equally wide bins.
    """

    percentiles: tuple[float, ...]
    low: float
    high: float
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Outlier:
    """A channel whose values are far larger than those of the others.

    Attributes:
        channel: its number, from 0.
        value: 99.9 % of its values are not larger than this, signs aside.
        ratio: that over the median channel's.
    """

    channel: int
    value: float
    ratio: float


@dataclass(frozen=True)
class ActivationStatistics:
    """The input that some weights share.

    Attributes:
        names: of the weights, as the source calls them.
        layer: their layer; None for the output.
        count: tokens that were seen.
        clip: the range that values were held within before they were squared, if one was asked for.
        spread: all channels together.
        minimum, maximum, mean_abs, mean_square: [columns] float32.
        percentiles: [PERCENTILES, columns] float32.
        expert_counts: [experts] int64: tokens that each expert was sent; None where there are no experts.
        expert_mean_square: [experts, columns] float32 of each expert's own tokens; None likewise.
    """

    names: tuple[str, ...]
    layer: int | None
    count: int
    clip: Range | None
    spread: Spread
    minimum: torch.Tensor
    maximum: torch.Tensor
    mean_abs: torch.Tensor
    mean_square: torch.Tensor
    percentiles: torch.Tensor
    expert_counts: torch.Tensor | None = field(default=None)
    expert_mean_square: torch.Tensor | None = field(default=None)

    @classmethod
    def of(
        cls, names: tuple[str, ...], layer: int | None, sums: ChannelSums, experts: ExpertSums | None = None
    ) -> ActivationStatistics:
        """From what was counted; there must be a token."""
        marks, (low, high), counts = sums.sample.overall(BINS)
        return cls(
            names,
            layer,
            sums.count,
            sums.clip,
            Spread(tuple(marks), low, high, tuple(counts)),
            sums.minimum,
            sums.maximum,
            (sums.sum_abs / sums.count).float(),
            (sums.sum_square / sums.count).float(),
            sums.sample.percentiles(),
            None if experts is None else experts.counts,
            None if experts is None else experts.mean_square(),
        )

    @property
    def columns(self) -> int:
        """Number of channels."""
        return len(self.minimum)

    def typical(self) -> torch.Tensor:
        """What 99.9 % of a channel's values stay below, signs aside: [columns] float32."""
        return torch.maximum(self.percentiles[-1].abs(), self.percentiles[0].abs())

    def outliers(self) -> tuple[Outlier, ...]:
        """Channels whose typical largest value is at least `OUTLIER_RATIO` times the median channel's; largest first.

        The typical largest value and not the very largest, so that a single odd token makes no outlier; the median,
        because outliers would raise a mean.
        """
        typical = self.typical()
        median = float(typical.median())
        ratios = typical / median if median else typical.new_zeros(len(typical))
        found = (ratios >= OUTLIER_RATIO).nonzero().flatten().tolist()
        outliers = [Outlier(channel, float(typical[channel]), float(ratios[channel])) for channel in found]
        return tuple(sorted(outliers, key=lambda outlier: (-outlier.ratio, outlier.channel)))

    def facts(self) -> dict[str, Any]:
        """Everything that is no tensor, as plain data."""
        return {
            "names": list(self.names),
            "layer": self.layer,
            "count": self.count,
            "clip": None if self.clip is None else list(self.clip),
            "spread": asdict(self.spread),
        }

    def tensors(self) -> dict[str, torch.Tensor]:
        """Everything that is a tensor, by its name here."""
        found = {name: getattr(self, name) for name in _TENSORS}
        return {name: tensor for name, tensor in found.items() if tensor is not None}

    @classmethod
    def from_parts(cls, facts: Mapping[str, Any], tensors: Mapping[str, torch.Tensor]) -> ActivationStatistics:
        """The inverse of `facts` and `tensors`."""
        spread = facts["spread"]
        return cls(
            names=tuple(facts["names"]),
            layer=facts["layer"],
            count=facts["count"],
            clip=None if facts["clip"] is None else (facts["clip"][0], facts["clip"][1]),
            spread=Spread(tuple(spread["percentiles"]), spread["low"], spread["high"], tuple(spread["counts"])),
            **tensors,
        )

    def summary(self) -> dict[str, Any]:
        """For people, as plain data: the range, what is typical, and channels that stand out."""
        outliers, marks = self.outliers(), self.spread.percentiles
        width = (self.spread.high - self.spread.low) / BINS
        return {
            "layer": self.layer,
            "shared_by": list(self.names),
            "columns": self.columns,
            "minimum": float(self.minimum.min()),
            "maximum": float(self.maximum.max()),
            "mean_abs": float(self.mean_abs.double().mean()),
            "typical_minimum": marks[0],
            "typical_maximum": marks[-1],
            "typical_abs": max(abs(marks[0]), abs(marks[-1])),
            "percentiles": dict(zip(map(str, PERCENTILES), marks, strict=True)),
            "histogram": {
                "edges": [self.spread.low + width * edge for edge in range(BINS + 1)],
                "counts": list(self.spread.counts),
            },
            "outlier_count": len(outliers),
            "outliers": [asdict(outlier) for outlier in outliers[:LISTED]],
            "sentence": outlier_sentence(outliers, self.columns),
        }


def outlier_sentence(outliers: tuple[Outlier, ...], columns: int) -> str:
    """What to say of channels that stand out."""
    if not outliers:
        return f"None of the {columns:,} channels stands out."
    named = ", ".join(str(outlier.channel) for outlier in outliers[:LISTED])
    more = f" and {len(outliers) - LISTED:,} more" if len(outliers) > LISTED else ""
    carry = "carries" if len(outliers) == 1 else "carry"
    return (
        f"{len(outliers):,} of {columns:,} channels {carry} values up to {outliers[0].ratio:.0f} times larger than "
        f"the rest: {named}{more}."
    )
