"""What a calibration says of the inputs of linear layers, as plain data that a window can show without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from app.engine.errors import CompressError

if TYPE_CHECKING:
    from app.engine.calibration import Calibration


@dataclass(frozen=True)
class InputRange:
    """The input of one weight, all channels together.

    Attributes:
        name: the weight.
        layer: its layer; None for the output.
        columns: number of channels.
        minimum, maximum: of every value.
        mean_abs: mean magnitude.
        typical_minimum, typical_maximum: 0.1 % of the values are below and above.
        edges, counts: a histogram of sampled values.
        marks: (share of the values that are not larger, value) of each percentile.
        outliers: channels that stand out, by number, largest first; perhaps not all.
        sentence: names them.
    """

    name: str
    layer: int | None
    columns: int
    minimum: float
    maximum: float
    mean_abs: float
    typical_minimum: float
    typical_maximum: float
    edges: tuple[float, ...]
    counts: tuple[int, ...]
    marks: tuple[tuple[float, float], ...]
    outliers: tuple[int, ...]
    sentence: str
    levels: tuple[float, ...] = ()

    @property
    def largest(self) -> float:
        """The largest magnitude."""
        return max(abs(self.minimum), abs(self.maximum))

    @property
    def typical(self) -> float:
        """About the largest magnitude that is usual."""
        return max(abs(self.typical_minimum), abs(self.typical_maximum))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> InputRange:
        """From one weight of `Calibration.summary`."""
        return cls(
            name=data["name"],
            layer=data["layer"],
            columns=data["columns"],
            minimum=data["minimum"],
            maximum=data["maximum"],
            mean_abs=data["mean_abs"],
            typical_minimum=data["typical_minimum"],
            typical_maximum=data["typical_maximum"],
            edges=tuple(data["histogram"]["edges"]),
            counts=tuple(data["histogram"]["counts"]),
            marks=tuple((float(percent) / 100, value) for percent, value in data["percentiles"].items()),
            outliers=tuple(outlier["channel"] for outlier in data["outliers"]),
            sentence=data["sentence"],
        )


@dataclass(frozen=True)
class InputRanges:
    """The inputs of all weights.

    Attributes:
        folder: where the calibration lies.
        tokens: that were read.
        weights: name -> its input.
    """

    folder: str
    tokens: int
    weights: Mapping[str, InputRange]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> InputRanges:
        """From what a `CalibrateTask` answers."""
        found = [InputRange.from_json(item) for item in data["weights"]]
        return cls(data["folder"], data["tokens"], {item.name: item for item in found})


@dataclass(frozen=True)
class ChannelRanges:
    """The input of one weight, channel by channel.

    Attributes:
        name: the weight.
        minimum, maximum: of each channel.
        mean_abs: mean magnitude of each.
        typical: 99.9 % of each channel's values are not larger, signs aside.
        outliers: channels that stand out.
    """

    name: str
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]
    mean_abs: tuple[float, ...]
    typical: tuple[float, ...]
    outliers: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ChannelRanges:
        """The inverse of `to_json`."""
        fields: dict[str, Any] = {key: tuple(item) if isinstance(item, list) else item for key, item in data.items()}
        return cls(**fields)


@dataclass(frozen=True)
class ChannelSpread:
    """How the values of one channel are distributed, as far as its percentiles know.

    Attributes:
        name: the weight.
        channel: its number.
        edges: ascending, one more than there are shares; from the smallest to the largest value.
        shares: of the values between neighbouring edges, together 1.
    """

    name: str
    channel: int
    edges: tuple[float, ...]
    shares: tuple[float, ...]

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ChannelSpread:
        """The inverse of `to_json`."""
        return cls(data["name"], data["channel"], tuple(data["edges"]), tuple(data["shares"]))


def channel_spread(calibration: Calibration, name: str, channel: int) -> ChannelSpread:
    """One channel that enters a weight.

    Raises:
        CompressError: nothing was measured for it, or it has no such channel.
    """
    from app.engine.calibration.accumulator import PERCENTILES

    if name not in calibration:
        raise CompressError(f"Nothing was measured at {name}.", "Choose another tensor.")
    found = calibration.statistics(name)
    if not 0 <= channel < found.columns:
        raise CompressError(f"{name} has no channel {channel}.", f"Choose one from 0 to {found.columns - 1}.")
    low, high = float(found.minimum[channel]), float(found.maximum[channel])
    marks = [(percent / 100, float(value)) for percent, value in zip(PERCENTILES, found.percentiles[:, channel],
                                                                      strict=True)]  # fmt: skip
    edges, cumulated = [low], [0.0]
    for share, value in [*marks, (1.0, high)]:
        if value > edges[-1]:  # equal marks: what lies between them belongs to the next bin
            edges.append(min(value, high))
            cumulated.append(share)
    if len(edges) == 1:  # a constant channel
        edges.append(low + (abs(low) * 1e-3 or 1e-6))
        cumulated.append(1.0)
    cumulated[-1] = 1.0
    shares = (after - before for before, after in pairwise(cumulated))
    return ChannelSpread(name, channel, tuple(edges), tuple(shares))


def channel_ranges(calibration: Calibration, name: str) -> ChannelRanges:
    """The channels that enter a weight.

    Raises:
        CompressError: nothing was measured for it.
    """
    if name not in calibration:
        raise CompressError(f"Nothing was measured at {name}.", "Choose another tensor.")
    found = calibration.statistics(name)
    return ChannelRanges(
        name,
        tuple(found.minimum.tolist()),
        tuple(found.maximum.tolist()),
        tuple(found.mean_abs.tolist()),
        tuple(found.typical().tolist()),
        tuple(outlier.channel for outlier in found.outliers()),
    )
