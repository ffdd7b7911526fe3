"""A named point on the curve of size against quality. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """A point with a name.

    Attributes:
        name: shown beside it where there is room, else when pointed at.
        size_bytes: of the file.
        kl: mean divergence of its answers, in nats.
        measured: a full dot; a forecast is a ring.
        chosen: drawn larger, in the accent.
    """

    name: str
    size_bytes: float
    kl: float
    measured: bool = False
    chosen: bool = False
