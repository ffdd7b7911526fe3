"""Gated delta net (arXiv:2412.06464; Qwen 3 Next): a matrix of state that forgets, and corrects what it recalls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.forward.mixing import Mixer, Shapes, convolved, state_of
from app.engine.forward.norms import rms_norm
from app.engine.forward.settings import Settings
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_NEEDED = (Role.ATTN_QKV, Role.ATTN_GATE, Role.SSM_CONV1D, Role.SSM_A, Role.SSM_NORM, Role.SSM_OUT)
SMALLEST = 1e-6  # added to a squared length


def delta_net(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Tokens meet through the state: [sequences, length, hidden] float32 -> the same shape."""
    state, weights = state_of(work.settings), work.weights
    keys, shared = state.groups * state.size, state.rank // state.groups
    tiled = Role.SSM_ALPHA in weights
    rates = (Role.SSM_BETA, Role.SSM_ALPHA) if tiled else (Role.SSM_BETA_ALPHA,)
    mixed, gate, *rates_found = work.linear(values, Role.ATTN_QKV, Role.ATTN_GATE, *rates)
    mixed = torch.nn.functional.silu(convolved(mixed, weights.weight(Role.SSM_CONV1D)))
    query, key, value = (part.unflatten(-1, (-1, state.size)) for part in mixed.split([keys, keys, state.inner], -1))
    query, key = (_directed(part) for part in (query, key))
    if tiled:  # value heads take turns among the key heads
        query, key = (part.repeat(1, 1, shared, 1) for part in (query, key))
        strength, step = rates_found
    else:  # a key head's value heads lie together
        query, key = (part.repeat_interleave(shared, 2) for part in (query, key))
        strength, step = (part.flatten(2) for part in rates_found[0].unflatten(-1, (state.groups, -1)).chunk(2, -1))
    bias = weights.value(Role.SSM_DT, "bias")
    step = torch.nn.functional.softplus(step if bias is None else step + bias)
    decay = (step * weights.weight(Role.SSM_A).flatten()).exp()
    found = _scanned(query * state.size**-0.5, key, value, decay, strength.sigmoid())
    found = rms_norm(found, weights.weight(Role.SSM_NORM), work.settings.epsilon).flatten(2)
    return work.linear(found * torch.nn.functional.silu(gate), Role.SSM_OUT)[0]


def _directed(values: torch.Tensor) -> torch.Tensor:
    """Rows of length one."""
    return values * torch.rsqrt(values.square().sum(-1, keepdim=True) + SMALLEST)


def _scanned(
    query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, decay: torch.Tensor, strength: torch.Tensor
) -> torch.Tensor:
    """Along the sequence, one token after another.

    Args:
        query, key, value: [sequences, length, heads, size] float32.
        decay, strength: [sequences, length, heads] float32.

    Returns:
        [sequences, length, heads, size] float32.
    """
    held = query.new_zeros(len(query), query.shape[2], key.shape[-1], value.shape[-1])
    found = []
    for now in range(query.shape[1]):
        held = held * decay[:, now, :, None, None]
        known = key[:, now, :, None]  # [sequences, heads, 1, size]
        correction = (value[:, now, :, None] - known @ held) * strength[:, now, :, None, None]
        held = held + known.transpose(-1, -2) @ correction
        found.append((query[:, now, :, None] @ held).squeeze(-2))
    return torch.stack(found, 1)


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    state, hidden = state_of(settings), settings.hidden
    both = 2 * state.groups * state.size + state.inner
    return {
        Role.ATTN_QKV: ((both, hidden),),
        Role.ATTN_GATE: ((state.inner, hidden),),
        Role.SSM_BETA_ALPHA: ((2 * state.rank, hidden),),
        Role.SSM_BETA: ((state.rank, hidden),),
        Role.SSM_ALPHA: ((state.rank, hidden),),
        Role.SSM_CONV1D: ((both, state.kernel),),
        Role.SSM_DT: ((state.rank,),),
        Role.SSM_A: ((state.rank,),),
        Role.SSM_NORM: ((state.size,),),
        Role.SSM_OUT: ((hidden, state.inner),),
    }


DELTA_NET = Mixer("state", Role.SSM_BETA_ALPHA, delta_net, _shapes, lambda settings, roles: _NEEDED, (Role.SSM_DT,))

TILED_DELTA_NET = Mixer(
    "state", Role.SSM_ALPHA, delta_net, _shapes, lambda settings, roles: (*_NEEDED, Role.SSM_BETA), (Role.SSM_DT,)
)
