"""Scale search: for each group, the scale (and min) with the least squared error, weighted by importance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.methods.base import Inputs, Method, Needs
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch


class Search(Method):
    """The scheme's own search."""

    name = "search"
    title = "Search"
    sentence = "Tries many scales for each group of weights and keeps the one that loses least."
    needs = Needs.IMPORTANCE

    def encode(self, scheme: Scheme, weight: torch.Tensor, inputs: Inputs | None) -> torch.Tensor:
        """As the scheme does by itself."""
        return scheme.encode(weight, None if inputs is None else inputs.importance)
