"""Scale search: for each group, the scale (and min) with the least squared error, weighted by importance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.methods.base import Method
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch


class Search(Method):
    """The scheme's own search."""

    name = "search"
    title = "Search"
    sentence = "Tries many scales for each group of weights and keeps the one that loses least."

    def encode(self, scheme: Scheme, weight: torch.Tensor, importance: torch.Tensor | None) -> torch.Tensor:
        """As the scheme does by itself."""
        return scheme.encode(weight, importance)
