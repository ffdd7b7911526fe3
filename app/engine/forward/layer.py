"""One transformer layer on some sequences: norm, attention, norm, feed-forward, each added to what came in.

What a family's layers have is seen from their tensors: biases, norms of queries and keys, norms after each part,
query, key and value in one tensor, gate and up in one, experts. All of it in single precision.

Experts are read one at a time, when their tokens come: all of a layer's would fill the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from app.engine.architectures._computes import Activation
from app.engine.forward.routing import Routing
from app.engine.forward.settings import Settings
from app.engine.roles import EXPERTS, SHARED, Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

ATTENTION_TOKENS = 2048  # whose queries, keys and values are in memory at once
SCORES = 1 << 24  # attention scores in memory at once where they are needed by themselves: 64 MiB

Turns = tuple["torch.Tensor", "torch.Tensor"]


class Observer(Protocol):
    """Is shown the inputs of linear layers."""

    def __call__(self, names: tuple[str, ...], values: torch.Tensor, expert: int | None = None, /) -> None:
        """Look at an input.

        Args:
            names: the source's names of the weights that share it.
            values: [tokens, columns] float32; not to be modified.
            expert: whose input it is, if the weights are [experts, out, in]; only the tokens that this expert
                computes. An expert without tokens is not shown. Without experts the argument is left out.
        """


class Watcher(Protocol):
    """Is shown the outputs of linear layers, for instance to ask for their gradients."""

    def __call__(self, name: str, values: torch.Tensor, expert: int | None = None, /) -> None:
        """Look at an output.

        Args:
            name: the source's name of the weight.
            values: [..., out] float32; not to be modified.
            expert: as for an `Observer`.
        """


@dataclass(frozen=True)
class LayerWeights:
    """One layer's tensors: all in memory but the experts'.

    Attributes:
        index: the layer's number, from 0.
        tensors: (role, "weight" or "bias") -> float32 in the order of an output; linear layers [out, in].
        names: role -> the source's name of its weight, experts' included.
        experts: role -> reads the weight of the expert of this number: [out, in] float32.
        replaced: (role, expert) -> what stands in its place.
    """

    index: int
    tensors: Mapping[tuple[Role, str], torch.Tensor]
    names: Mapping[Role, str]
    experts: Mapping[Role, Callable[[int], torch.Tensor]] = field(default_factory=dict)
    replaced: Mapping[tuple[Role, int], torch.Tensor] = field(default_factory=dict)

    def __contains__(self, role: Role) -> bool:
        return (role, "weight") in self.tensors or role in self.experts

    def weight(self, role: Role, expert: int | None = None) -> torch.Tensor:
        """The weight of a linear layer, or of one expert, which is read now: [out, in] float32."""
        if expert is None:
            return self.tensors[role, "weight"]
        return self.replaced[role, expert] if (role, expert) in self.replaced else self.experts[role](expert)

    def changed(self, role: Role, weight: torch.Tensor, expert: int | None = None) -> LayerWeights:
        """The same layer with another weight in one place, to see what that does; of experts, one at a time."""
        if expert is None:
            return replace(self, tensors={**self.tensors, (role, "weight"): weight})
        return replace(self, replaced={**self.replaced, (role, expert): weight})


@dataclass(frozen=True)
class LayerPass:
    """One layer's weights at work.

    Attributes:
        settings: the model's.
        weights: the layer's.
        turns: of the layer's rope, for the sequences' length.
        observe: is shown the inputs of every linear layer.
        watch: is shown their outputs.
    """

    settings: Settings
    weights: LayerWeights
    turns: Turns
    observe: Observer | None = None
    watch: Watcher | None = None

    def run(self, hidden: torch.Tensor) -> torch.Tensor:
        """What the layer makes of its input: [sequences, length, hidden] float32, a new tensor of that shape."""
        parts = torch.split(self._norm(Role.ATTN_NORM, hidden), max(1, ATTENTION_TOKENS // hidden.shape[1]))
        attended = torch.cat([self._attention(part) for part in parts]) if len(parts) > 1 else self._attention(parts[0])
        hidden = hidden + self._norm(Role.ATTN_POST_NORM, attended)
        before = Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in self.weights else Role.FFN_NORM
        fed = self._feed_forward(self._norm(before, hidden))
        return hidden + self._norm(Role.FFN_POST_NORM, fed)

    def _norm(self, role: Role, values: torch.Tensor) -> torch.Tensor:
        """Normalized if the layer has such a norm, else as it is."""
        weight = self.weights.tensors.get((role, "weight"))
        return values if weight is None else rms_norm(values, weight, self.settings.epsilon)

    def _linear(self, values: torch.Tensor, *roles: Role, expert: int | None = None) -> list[torch.Tensor]:
        """Linear layers that share their input, or those of one expert: [..., in] -> one [..., out] each."""
        names = tuple(self.weights.names[role] for role in roles)
        whose = () if expert is None else (expert,)
        if self.observe is not None:
            self.observe(names, values.flatten(0, -2), *whose)
        weights, biases = self.weights, self.weights.tensors
        found = [
            torch.nn.functional.linear(values, weights.weight(role, expert), biases.get((role, "bias")))
            for role in roles
        ]
        if self.watch is not None:
            for name, output in zip(names, found, strict=True):
                self.watch(name, output, *whose)
        return found

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
        routing = self.settings.routing
        if routing is not None and Role.FFN_GATE_INP in self.weights:
            return self._mixture(values.flatten(0, -2), routing).reshape(values.shape)
        if Role.FFN_GATE in self.weights:
            gate, up = self._linear(values, Role.FFN_GATE, Role.FFN_UP)
        else:
            gate, up = self._linear(values, Role.FFN_UP)[0].chunk(2, -1)
        return self._linear(self._opened(gate, up), Role.FFN_DOWN)[0]

    def _opened(self, gate: torch.Tensor, up: torch.Tensor) -> torch.Tensor:
        if self.settings.family.activation is Activation.SILU:
            return torch.nn.functional.silu(gate).mul_(up)
        return torch.nn.functional.gelu(gate, approximate="tanh").mul_(up)

    def _mixture(self, values: torch.Tensor, routing: Routing) -> torch.Tensor:
        """Every token by its experts: [tokens, hidden] -> the same shape."""
        if routing.shared_inner:
            scores, mixed = self._shared(values)
        else:
            scores, mixed = self._linear(values, Role.FFN_GATE_INP)[0], torch.zeros_like(values)
        shares, chosen = routing.choose(scores)
        for expert in range(routing.experts):
            tokens, place = (chosen == expert).nonzero(as_tuple=True)
            if len(tokens):
                share = shares[tokens, place, None]
                mixed.index_add_(0, tokens, self._expert(values[tokens], expert).mul_(share))
        return mixed

    def _expert(self, values: torch.Tensor, expert: int) -> torch.Tensor:
        gate_role, up_role, down_role = EXPERTS
        gate, up = self._linear(values, gate_role, up_role, expert=expert)
        return self._linear(self._opened(gate, up), down_role, expert=expert)[0]

    def _shared(self, values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The router's scores, and what the expert of all tokens makes of them, as far as its gate lets it."""
        gate_role, up_role, down_role = SHARED
        scores, let, gate, up = self._linear(values, Role.FFN_GATE_INP, Role.FFN_GATE_INP_SHEXP, gate_role, up_role)
        made = self._linear(self._opened(gate, up), down_role)[0]
        return scores, made.mul_(let.sigmoid())


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
            scores = (scores / cap).tanh() * cap
        back = torch.arange(start, stop, device=query.device)[:, None] - torch.arange(
            first, stop, device=query.device
        )  # how far each key lies behind each query
        scores.masked_fill_((back < 0) | (back >= window), -torch.inf)
        found[:, :, start:stop] = scores.softmax(-1) @ value[:, :, first:stop]
    return found
