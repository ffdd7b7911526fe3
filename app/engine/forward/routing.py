"""Which experts a token goes to, as llama.cpp decides it.

A router gives each expert a score; the softmax over all scores is a token's probabilities. The few likeliest experts
compute the token, and their outputs are added in these shares, in some families stretched so that they sum to one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Routing:
    """A model's experts.

    Attributes:
        experts: how many a layer has.
        used: how many of them compute a token.
        inner: an expert's feed-forward size.
        shared_inner: that of the expert which computes every token; 0: there is none.
        normalized: whether a token's shares are stretched to sum to one.
    """

    experts: int
    used: int
    inner: int
    shared_inner: int
    normalized: bool

    def choose(self, scores: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Each token's experts.

        Args:
            scores: [tokens, experts] float32, from the router.

        Returns:
            shares [tokens, used] float32, range (0, 1); the experts' numbers [tokens, used] int64.
        """
        shares, chosen = scores.softmax(-1).topk(self.used, -1)
        return shares / shares.sum(-1, keepdim=True) if self.normalized else shares, chosen
