"""Whether a checkpoint's tensors are the ones that its configuration promises.

A download that lacks a layer, or a configuration that belongs to another size of the model, would otherwise become a
file that no runtime loads.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._configured import Configured
from app.engine.errors import BadCheckpoint
from app.engine.roles import Place, Role


def promised_shape(family: Configured, place: Place) -> tuple[int, ...] | None:
    """The shape that the configuration promises for a place; None where it promises none."""
    weight = family.shapes.get(place.role)
    if weight is None:
        return (family.hidden,) if "NORM" in place.role.name else None
    return weight[:-1] or weight if place.part == "bias" else weight


def check_tensors(family: Configured, tensors: Mapping[str, tuple[Place, tuple[int, ...]]]) -> None:
    """Check that nothing is missing, double, or of another shape.

    Args:
        family: bound to the configuration.
        tensors: name -> place and shape, of all tensors that will be written.

    Raises:
        BadCheckpoint: which tensor, what was found and what is promised.
    """
    names: dict[Place, str] = {}
    for name, (place, shape) in tensors.items():
        if place in names:
            raise BadCheckpoint(f"{names[place]} and {name} are the same tensor.", "Keep one of the two files.")
        names[place] = name
        promised = promised_shape(family, place)
        if promised is not None and shape != promised:
            raise BadCheckpoint(
                f"{name} has the shape {list(shape)}; config.json promises {list(promised)}.",
                "The configuration belongs to another model; download both again.",
            )
    needed = [Place(role) for role in family.outer]
    if not family.tied:
        needed.append(Place(Role.OUTPUT))
    kinds = sorted({(place.role.name, place.part) for place in names if place.layer is not None})
    needed += [
        Place(Role[role], layer, part)
        for layer in range(family.layers)
        for role, part in kinds
        if family.has(Role[role], layer)
    ]
    missing = [place for place in needed if place not in names]
    if missing or not kinds:
        first = missing[0] if missing else Place(Role.ATTN_Q, 0)
        where = "" if first.layer is None else f" of layer {first.layer}"
        raise BadCheckpoint(
            f"Tensors are missing ({len(missing) or 'all'}); the first is the {first.role.value} {first.part}{where}.",
            "Download the model again, with all its files.",
        )
