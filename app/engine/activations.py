"""What a calibration says of the inputs of linear layers, as plain data that a window can show without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
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
