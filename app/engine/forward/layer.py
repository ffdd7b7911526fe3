"""One transformer layer on some sequences: norm, attention, norm, feed-forward, each added to what came in.

What a family's layers have is seen from their tensors: biases, norms of queries and keys, norms after each part,
query, key and value in one tensor, gate and up in one. All of it in single precision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.engine.forward.settings import Settings
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SCORES = 1 << 24  # attention scores in memory at once where they are needed by themselves: 64 MiB

Turns = tuple["torch.Tensor", "torch.Tensor"]
Observer = Callable[[tuple[str, ...], "torch.Tensor"], None]


@dataclass(frozen=True)
class LayerWeights:
    """One layer's tensors, in memory.

    Attributes:
        index: the layer's number, from 0.
        tensors: (role, "weight" or "bias") -> float32 in the order of an output; linear layers [out, in].
        names: role -> the source's name of its weight.
    """

    index: int
    tensors: Mapping[tuple[Role, str], torch.Tensor]
    names: Mapping[Role, str]

    def __contains__(self, role: Role) -> bool:
        return (role, "weight") in self.tensors

    def changed(self, role: Role, weight: torch.Tensor) -> LayerWeights:
        """The same layer with another weight in one place, to see what that does."""
        return replace(self, tensors={**self.tensors, (role, "weight"): weight})


@dataclass(frozen=True)
class LayerPass:
    """One layer's weights at work.

    Attributes:
        settings: the model's.
        weights: the layer's.
        turns: of the layer's rope, for the sequences' length.
        observe: is shown the inputs of every linear layer.
    """

    settings: Settings
    weights: LayerWeights
    turns: Turns
    observe: Observer | None = None

    def run(self, hidden: torch.Tensor) -> torch.Tensor:
        """What the layer makes of its input: [sequences, length, hidden] float32, a new tensor of that shape."""
        attended = self._attention(self._norm(Role.ATTN_NORM, hidden))
        hidden = hidden + self._norm(Role.ATTN_POST_NORM, attended)
        before = Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in self.weights else Role.FFN_NORM
        fed = self._feed_forward(self._norm(before, hidden))
        return hidden + self._norm(Role.FFN_POST_NORM, fed)

    def _norm(self, role: Role, values: torch.Tensor) -> torch.Tensor:
        """Normalized if the layer has such a norm, else as it is."""
        weight = self.weights.tensors.get((role, "weight"))
        return values if weight is None else rms_norm(values, weight, self.settings.epsilon)

    def _linear(self, values: torch.Tensor, *roles: Role) -> list[torch.Tensor]:
        """Linear layers that share their input: [..., in] -> one [..., out] each."""
        if self.observe is not None:
            self.observe(tuple(self.weights.names[role] for role in roles), values.flatten(0, -2))
        tensors = self.weights.tensors
        return [
            torch.nn.functional.linear(values, tensors[role, "weight"], tensors.get((role, "bias"))) for role in roles
        ]

    def _attention(self, values: torch.Tensor) -> torch.Tensor:
        settings, size = self.settings, self.settings.head_size
        if Role.ATTN_QKV in self.weights:
            counts = [settings.heads * size, settings.kv_heads * size, settings.kv_heads * size]
            parts = list(torch.split(self._linear(values, Role.ATTN_QKV)[0], counts, -1))
        else:
            parts = self._linear(values, Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
        query, key, value = (
            part.reshape(*part.shape[:2], -1, size).transpose(1, 2) for part in parts
        )  # [n, heads, length, size]
        window = settings.window_of(self.weights.index)
        rope = settings.local_rope if window else settings.rope
        query = rope.rotate(self._norm(Role.ATTN_Q_NORM, query), self.turns)
        key = rope.rotate(self._norm(Role.ATTN_K_NORM, key), self.turns)
        shared = settings.heads // settings.kv_heads
        key, value = key.repeat_interleave(shared, 1), value.repeat_interleave(shared, 1)
        found = attend(query, key, value, settings.attention_scale, settings.attention_cap, window)
        return self._linear(found.transpose(1, 2).flatten(2), Role.ATTN_OUT)[0]

    def _feed_forward(self, values: torch.Tensor) -> torch.Tensor:
        if Role.FFN_GATE in self.weights:
            gate, up = self._linear(values, Role.FFN_GATE, Role.FFN_UP)
        else:
            gate, up = self._linear(values, Role.FFN_UP)[0].chunk(2, -1)
        if self.settings.family.activation == "silu":
            opened = torch.nn.functional.silu(gate)
        else:
            opened = torch.nn.functional.gelu(gate, approximate="tanh")
        return self._linear(opened * up, Role.FFN_DOWN)[0]


def rms_norm(values: torch.Tensor, weight: torch.Tensor, epsilon: float) -> torch.Tensor:
    """Divide rows by their root mean square, then scale: [..., columns] float32."""
    return values * torch.rsqrt(values.square().mean(-1, keepdim=True) + epsilon) * weight


def attend(
    query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, scale: float, cap: float, window: int
) -> torch.Tensor:
    """Causal attention.

    Args:
        query, key, value: [sequences, heads, length, head size] float32.
        scale: of query times key.
        cap: soft cap on that; 0: none.
        window: a token sees this many tokens, itself included; 0: all before it.

    Returns:
        [sequences, heads, length, head size] float32.
    """
    sequences, heads, length, _ = query.shape
    if not cap and not 0 < window < length:
        return torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True, scale=scale)
    window = window or length
    found = torch.empty_like(query)
    step = max(1, SCORES // (sequences * heads * length))
    for start in range(0, length, step):
        stop, first = min(length, start + step), max(0, start - window + 1)
        scores = query[:, :, start:stop] @ key[:, :, first:stop].transpose(2, 3) * scale
        if cap:
            scores = (scores / cap).tanh_().mul_(cap)
        back = torch.arange(start, stop, device=query.device)[:, None] - torch.arange(
            first, stop, device=query.device
        )  # how far each key lies behind each query
        scores.masked_fill_((back < 0) | (back >= window), -torch.inf)
        found[:, :, start:stop] = scores.softmax(-1) @ value[:, :, first:stop]
    return found
