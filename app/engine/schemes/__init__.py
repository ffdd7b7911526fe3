"""Number grids: how a weight is stored. One file per grid; `schemes()` finds them all."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from app.engine.discovery import plugin_classes
from app.engine.errors import BadRecipe
from app.engine.schemes.base import Scheme


@cache
def all_schemes() -> Mapping[str, Scheme]:
    """Every scheme that can be read and written, by name, fewest bits first."""
    found = [cls() for cls in plugin_classes(sys.modules[__name__], Scheme)]  # type: ignore[type-abstract]
    return {item.name: item for item in sorted(found, key=lambda item: (item.bits_per_weight, item.name))}


@cache
def schemes() -> Mapping[str, Scheme]:
    """Every scheme that one would choose, by name, fewest bits first."""
    return {name: item for name, item in all_schemes().items() if item.choosable}


def scheme(name: str) -> Scheme:
    """The scheme called `name` (case does not matter).

    Raises:
        BadRecipe: no such scheme.
    """
    try:
        return all_schemes()[name.upper()]
    except KeyError:
        raise BadRecipe(f"There is no type called {name!r}.", f"Choose one of {', '.join(schemes())}.") from None
