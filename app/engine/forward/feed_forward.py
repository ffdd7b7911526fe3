"""The feed-forward of a layer: one of its own, with or without a gate, or experts that share the tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Shared
from app.engine.forward.routing import Routing
from app.engine.forward.work import LayerPass
from app.engine.roles import EXPERTS, SHARED, Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

CLAMP, STEEPNESS = 7.0, 1.702  # of `Activation.CLAMPED_SWISH`


def feed_forward(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """The feed-forward of one layer: [sequences, length, hidden] float32, normalized -> the same shape."""
    routing = work.settings.routing
    if routing is not None and Role.FFN_GATE_INP in work.weights:
        return _mixture(work, values.flatten(0, -2), routing).reshape(values.shape)
    return _dense(work, values)


def _dense(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    if Role.FFN_GATE in work.weights:
        gate, up = work.linear(values, Role.FFN_GATE, Role.FFN_UP)
        found = opened(work, gate, up)
    else:
        up = work.linear(values, Role.FFN_UP)[0]
        family = work.settings.family
        found = opened(work, *up.chunk(2, -1)) if family.gated else activated(family.activation, up)  # gate, then up
    return work.linear(work.norm(Role.FFN_SUB_NORM, found), Role.FFN_DOWN)[0]


def opened(work: LayerPass, gate: torch.Tensor, up: torch.Tensor) -> torch.Tensor:
    """What passes the gate: [..., inner] float32."""
    activation = work.settings.family.activation
    if activation is Activation.CLAMPED_SWISH:
        gate = gate.clamp(max=CLAMP)
        return gate * (STEEPNESS * gate).sigmoid() * (up.clamp(-CLAMP, CLAMP) + 1)
    return activated(activation, gate).mul_(up)


def activated(activation: Activation, values: torch.Tensor) -> torch.Tensor:
    """A new tensor of the same shape."""
    functional = torch.nn.functional
    if activation is Activation.SILU:
        return functional.silu(values)
    if activation is Activation.RELU:
        return functional.relu(values)
    if activation is Activation.RELU_SQUARED:
        return functional.relu(values).square()
    return functional.gelu(values, approximate="none" if activation is Activation.GELU_EXACT else "tanh")


def _mixture(work: LayerPass, values: torch.Tensor, routing: Routing) -> torch.Tensor:
    """Every token by its experts: [tokens, hidden] -> the same shape."""
    scores, mixed = _shared(work, values, routing)
    shares, chosen = routing.choose(scores, work.weights.value(Role.FFN_EXP_PROBS_B, "bias"))
    for expert in range(routing.experts):
        tokens, place = (chosen == expert).nonzero(as_tuple=True)
        if len(tokens):
            share = shares[tokens, place, None]
            mine = values[tokens]
            made = (
                _expert(work, mine * share, expert)
                if routing.weighed_before
                else _expert(work, mine, expert).mul_(share)
            )
            mixed.index_add_(0, tokens, made)
    return mixed


def _expert(work: LayerPass, values: torch.Tensor, expert: int) -> torch.Tensor:
    gate_role, up_role, down_role = EXPERTS
    if Role.FFN_GATE_UP_EXP in work.weights:
        gate, up = work.linear(values, Role.FFN_GATE_UP_EXP, expert=expert)[0].chunk(2, -1)
    elif gate_role in work.weights:
        gate, up = work.linear(values, gate_role, up_role, expert=expert)
    else:
        up = work.linear(values, up_role, expert=expert)[0]
        return work.linear(activated(work.settings.family.activation, up), down_role, expert=expert)[0]
    return work.linear(opened(work, gate, up), down_role, expert=expert)[0]


def _shared(work: LayerPass, values: torch.Tensor, routing: Routing) -> tuple[torch.Tensor, torch.Tensor]:
    """The router's scores, and what the expert of all tokens makes of them: zeros where there is none."""
    gate_role, up_role, down_role = SHARED
    if routing.shared is Shared.NONE or up_role not in work.weights:
        return work.linear(values, Role.FFN_GATE_INP)[0], torch.zeros_like(values)
    if routing.shared is Shared.PLAIN:
        scores, gate, up = work.linear(values, Role.FFN_GATE_INP, gate_role, up_role)
        return scores, work.linear(opened(work, gate, up), down_role)[0]
    scores, let, gate, up = work.linear(values, Role.FFN_GATE_INP, Role.FFN_GATE_INP_SHEXP, gate_role, up_role)
    made = work.linear(opened(work, gate, up), down_role)[0]
    return scores, made.mul_(let.sigmoid())
