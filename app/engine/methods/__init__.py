"""Ways of choosing values on a grid: one file each; `methods()` finds them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from app.engine.discovery import plugin_classes
from app.engine.errors import BadRecipe
from app.engine.methods.base import Method


@cache
def methods() -> Mapping[str, Method]:
    """Every method by name."""
    found = plugin_classes(sys.modules[__name__], Method)  # type: ignore[type-abstract]
    return {cls.name: cls() for cls in found}


def method(name: str) -> Method:
    """The method called `name`.

    Raises:
        BadRecipe: no such method.
    """
    if name not in methods():
        raise BadRecipe(f"There is no method called {name!r}.", f"Choose one of {', '.join(methods())}.")
    return methods()[name]
