"""A bound on automatic allocation, in bits."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.engine.errors import BadRecipe
from app.engine.recipe import Bound
from app.engine.schemes import scheme


class Limits:
    """What a bound allows.

    Attributes:
        bound: as the recipe states it.
    """

    def __init__(self, bound: Bound) -> None:
        """Look its types up.

        Raises:
            BadRecipe: no such type, or the least is more than the most.
        """
        self.bound = bound
        self._least = scheme(bound.least).bits_per_weight if bound.least else 0.0
        self._most = scheme(bound.most).bits_per_weight if bound.most else math.inf
        if self._least > self._most:
            raise BadRecipe(
                f"The bound on {bound.pattern!r} asks for at least {bound.least} and at most {bound.most}.",
                "Swap them, or remove one.",
            )

    def allow(self, name: str) -> bool:
        """Whether a type lies within."""
        return self._least <= scheme(name).bits_per_weight <= self._most

    def nearest(self, names: Sequence[str], wanted: str) -> str:
        """The type within that is nearest to the wanted one in bits; where none is, rather more than fewer."""
        middle = min(max(scheme(wanted).bits_per_weight, self._least), self._most)
        enough = [name for name in names if scheme(name).bits_per_weight >= self._least]
        inside = [name for name in names if self.allow(name)] or enough or names
        return min(inside, key=lambda name: abs(scheme(name).bits_per_weight - middle))

    def sentence(self, wanted: str) -> str:
        """Why a tensor has not the type that would have been chosen otherwise."""
        if scheme(wanted).bits_per_weight < self._least:
            return f"A bound keeps it at {self.bound.least} or more."
        return f"A bound keeps it at {self.bound.most} or less."
