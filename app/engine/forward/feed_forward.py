"""The feed-forward of a layer: one of its own, with or without a gate, or experts that share the tokens."""

from __future__ import annotations

from math import exp, log1p
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
        found = opened(work, *up.chunk(2, -1)) if family.gated else activated(work, up)  # gate, then up
    return work.linear(work.norm(Role.FFN_SUB_NORM, found), Role.FFN_DOWN)[0]


def opened(work: LayerPass, gate: torch.Tensor, up: torch.Tensor) -> torch.Tensor:
    """What passes the gate: [..., inner] float32."""
    activation = work.settings.family.activation
    if activation is Activation.CLAMPED_SWISH:
        gate = gate.clamp(max=CLAMP)
        return gate * (STEEPNESS * gate).sigmoid() * (up.clamp(-CLAMP, CLAMP) + 1)
    return activated(work, gate).mul_(up)


def activated(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """A new tensor of the same shape."""
    functional, activation = torch.nn.functional, work.settings.family.activation
    if activation is Activation.XIELU:
        return xielu(values, *work.settings.xielu[work.weights.index])
    if activation is Activation.SILU:
        return functional.silu(values)
    if activation is Activation.RELU:
        return functional.relu(values)
    if activation is Activation.RELU_SQUARED:
        return functional.relu(values).square()
    return functional.gelu(values, approximate="none" if activation is Activation.GELU_EXACT else "tanh")


def xielu(values: torch.Tensor, alpha_p: float, alpha_n: float, beta: float, epsilon: float) -> torch.Tensor:
    """A square above zero, an exponential below (arXiv:2411.13010); a new tensor of the same shape."""
    above, below = log1p(exp(alpha_p)), beta + log1p(exp(alpha_n))
    falling = (values.clamp_max(epsilon).expm1() - values) * below
    return torch.where(values > 0, above * values.square(), falling) + beta * values


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
        return work.linear(activated(work, up), down_role, expert=expert)[0]
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
