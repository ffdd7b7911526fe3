"""How far one model's predictions diverge from another's, summed up slice by slice of the vocabulary.

With logits a and b of the same token ids, p = softmax(a) and q = softmax(b):

    KL(p || q) = sum(p * (log p - log q)) = sum(p * (a - b)) - logsumexp(a) + logsumexp(b)

All three terms are running sums that need the vocabulary only once; as in a streamed softmax they are kept relative to
the largest logit so far. Within a slice single precision is used, across slices double.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _Side:
    """One model's running sums.

    Attributes:
        top, top_id: the largest logit so far, and whose it is: [tokens] float64, int64.
        total: sum of exp(logit - top): [tokens] float64.
        target: the logit of the text's real next token: [tokens] float64.
    """

    def __init__(self, count: int) -> None:
        self.top = torch.full((count,), -torch.inf, dtype=torch.float64)
        self.top_id = torch.zeros(count, dtype=torch.int64)
        self.total = torch.zeros(count, dtype=torch.float64)
        self.target = torch.zeros(count, dtype=torch.float64)

    def rise(self, part: slice, top: torch.Tensor, top_id: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Take note of a slice's largest logits; by what old sums, and the slice's, are to be multiplied."""
        old = self.top[part].clone()
        new = torch.maximum(old, top)
        self.top_id[part] = torch.where(top > old, top_id, self.top_id[part])  # of equals the first, as argmax has it
        self.top[part] = new
        return (old - new).exp(), (top - new).exp()

    def log_total(self) -> torch.Tensor:
        """Log-sum-exp of all logits: [tokens] float64."""
        return self.top + self.total.log()


class Divergence:
    """Predictions of two models for some tokens, compared."""

    def __init__(self, targets: torch.Tensor) -> None:
        """Begin.

        Args:
            targets: the tokens that really follow: [tokens] int64.
        """
        self._targets = targets
        self._source, self._output = _Side(len(targets)), _Side(len(targets))
        self._gap = torch.zeros(len(targets), dtype=torch.float64)  # sum of exp(a - top) * (a - b)

    def add(self, part: slice, first_id: int, source: torch.Tensor, output: torch.Tensor) -> None:
        """Take in a slice of the vocabulary for a slice of the tokens; every pair of the two exactly once.

        Args:
            part: which tokens.
            first_id: the slice's first token id.
            source, output: logits, [tokens of the part, ids of the slice] float32.
        """
        gap = source - output
        for side, logits in ((self._source, source), (self._output, output)):
            top, at = logits.max(-1)
            weights = (logits - top[:, None]).exp_()
            before, now = side.rise(part, top.cpu().double(), at.cpu() + first_id)
            side.total[part] = side.total[part] * before + weights.sum(-1).cpu().double() * now
            if side is self._source:
                self._gap[part] = self._gap[part] * before + (weights * gap).sum(-1).cpu().double() * now
            self._note_targets(side, part, first_id, logits)

    def _note_targets(self, side: _Side, part: slice, first_id: int, logits: torch.Tensor) -> None:
        targets = self._targets[part] - first_id
        here = ((targets >= 0) & (targets < logits.shape[1])).nonzero().flatten()
        found = logits[here.to(logits.device), targets[here].to(logits.device)]
        side.target[part.start + here] = found.cpu().double()

    def kl(self) -> torch.Tensor:
        """Divergence of the output's predictions from the source's, in nats: [tokens] float64, not below 0."""
        values = self._gap / self._source.total - self._source.log_total() + self._output.log_total()
        return values.clamp(min=0)  # rounding can leave a billionth less

    def surprise(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Negative log-probability of the tokens that really follow, in nats, source and output: [tokens] float64."""
        source, output = (side.log_total() - side.target for side in (self._source, self._output))
        return source, output

    def same_top(self) -> torch.Tensor:
        """Whether both find the same token likeliest: [tokens] bool."""
        return self._source.top_id == self._output.top_id
