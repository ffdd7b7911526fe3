"""Activation ranges by layer: the weights of one role, in the order of their layers. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.activations import InputRange, InputRanges
from app.engine.outline import Outline
from app.engine.roles import Role


@dataclass(frozen=True)
class RangePoint:
    """One layer's weight.

    Attributes:
        layer: counted from 1, as people do.
        found: what enters it.
    """

    layer: int
    found: InputRange


def measured_roles(outline: Outline, ranges: InputRanges) -> tuple[Role, ...]:
    """The roles of weights within layers whose inputs were measured, in the order of a layer."""
    places = (item.place for item in outline.tensors if item.name in ranges.weights and item.place.layer is not None)
    found = {place.role for place in places}
    return tuple(role for role in Role if role in found)


def range_points(outline: Outline, ranges: InputRanges, role: Role) -> tuple[RangePoint, ...]:
    """What enters the weights of a role, from the first layer to the last."""
    points = [
        RangePoint(item.place.layer + 1, ranges.weights[item.name])
        for item in outline.tensors
        if item.place.role is role and item.place.layer is not None and item.name in ranges.weights
    ]
    return tuple(sorted(points, key=lambda point: point.layer))
