"""Which experts a token goes to, as llama.cpp decides it.

A router gives each expert a score, and scores become probabilities: their softmax, or each one's sigmoid. The few
likeliest experts compute the token - a correction may favour some when they are chosen, and only those of the best
groups may count (DeepSeek V3, arXiv:2412.19437) - and their outputs are added in shares: the probabilities, in some
families stretched so that they sum to one, and scaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Gating, Shared

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SMALLEST = 6.103515625e-5  # what a sum of shares is divided by at least
BEST = 2  # experts that speak for a group


@dataclass(frozen=True)
class Routing:
    """A model's experts.

    Attributes:
        experts: how many a layer has.
        used: how many of them compute a token.
        inner: an expert's feed-forward size.
        shared_inner: that of the expert which computes every token; 0: there is none.
        normalized: whether a token's shares are stretched to sum to one.
        shared: whether there is such an expert.
        gating: how scores become probabilities.
        scale: of the shares.
        groups, groups_used: experts are chosen from the best of so many equal groups.
        weighed_before: whether shares multiply what enters an expert, instead of what leaves it.
    """

    experts: int
    used: int
    inner: int
    shared_inner: int
    normalized: bool
    shared: Shared = Shared.NONE
    gating: Gating = Gating.SOFTMAX
    scale: float = 1.0
    groups: int = 1
    groups_used: int = 1
    weighed_before: bool = False

    def choose(self, scores: torch.Tensor, correction: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
        """Each token's experts.

        Args:
            scores: [tokens, experts] float32, from the router.
            correction: [experts] float32, added to probabilities while experts are chosen; or None.

        Returns:
            shares [tokens, used] float32; the experts' numbers [tokens, used] int64.
        """
        likely = self._likely(scores)
        wanted = likely if correction is None else likely + correction
        chosen = self._grouped(wanted).topk(self.used, -1).indices
        shares = likely.gather(-1, chosen)
        if self.gating is Gating.SOFTMAX_OF_CHOSEN:
            shares = shares.softmax(-1)
        if self.normalized:
            shares = shares / shares.sum(-1, keepdim=True).clamp_min(SMALLEST)
        return shares if self.scale == 1 else shares * self.scale, chosen

    def _likely(self, scores: torch.Tensor) -> torch.Tensor:
        if self.gating is Gating.SOFTMAX:
            return scores.softmax(-1)
        return scores.sigmoid() if self.gating is Gating.SIGMOID else scores

    def _grouped(self, wanted: torch.Tensor) -> torch.Tensor:
        """The same, with those outside the best groups out of the question."""
        if self.groups_used >= self.groups:
            return wanted
        groups = wanted.unflatten(-1, (self.groups, -1))
        best = groups.topk(min(BEST, groups.shape[-1]), -1).values.sum(-1).topk(self.groups_used, -1).indices
        kept = torch.zeros_like(groups[..., 0], dtype=torch.bool).scatter(-1, best, True)
        found: torch.Tensor = groups.masked_fill(~kept[..., None], -torch.inf).flatten(-2)
        return found
