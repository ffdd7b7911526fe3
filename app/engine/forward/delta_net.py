"""Gated delta net (arXiv:2412.06464; Qwen 3 Next): a matrix of state that forgets, and corrects what it recalls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    groups = state_of(work.settings).groups
    mixed, gate, rates = work.linear(values, Role.ATTN_QKV, Role.ATTN_GATE, Role.SSM_BETA_ALPHA)
    strength, step = (part.flatten(2) for part in rates.unflatten(-1, (groups, -1)).chunk(2, -1))
    return _recalled(work, mixed, gate, strength, step, lambda part, shared: part.repeat_interleave(shared, 2))


def tiled_delta_net(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """The same with values' heads in another order (Qwen 3.5): the first of every key, then the second of every key."""
    roles = (Role.ATTN_QKV, Role.ATTN_GATE, Role.SSM_BETA, Role.SSM_ALPHA)
    mixed, gate, strength, step = work.linear(values, *roles)
    return _recalled(work, mixed, gate, strength, step, lambda part, shared: part.repeat(1, 1, shared, 1))


def _recalled(
    work: LayerPass,
    mixed: torch.Tensor,
    gate: torch.Tensor,
    strength: torch.Tensor,
    step: torch.Tensor,
    shared_by: Callable[[torch.Tensor, int], torch.Tensor],
) -> torch.Tensor:
    """What leaves the layer.

    Args:
        work: the layer.
        mixed, gate: queries, keys and values, and the values' gates: [sequences, length, ...] float32.
        strength, step: of each of the values' heads: [sequences, length, heads] float32.
        shared_by: repeats keys' heads for the values' heads that share them.
    """
    state, weights = state_of(work.settings), work.weights
    keys, shared = state.groups * state.size, state.rank // state.groups
    mixed = torch.nn.functional.silu(convolved(mixed, weights.weight(Role.SSM_CONV1D)))
    query, key, value = (part.unflatten(-1, (-1, state.size)) for part in mixed.split([keys, keys, state.inner], -1))
    query, key = (shared_by(_directed(part), shared) for part in (query, key))
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
        Role.SSM_ALPHA: ((state.rank, hidden),),
        Role.SSM_BETA: ((state.rank, hidden),),
        Role.SSM_CONV1D: ((both, state.kernel),),
        Role.SSM_DT: ((state.rank,),),
        Role.SSM_A: ((state.rank,),),
        Role.SSM_NORM: ((state.size,),),
        Role.SSM_OUT: ((hidden, state.inner),),
    }


_FUSED, _APART, _BIASES = (*_NEEDED, Role.SSM_BETA_ALPHA), (*_NEEDED, Role.SSM_ALPHA, Role.SSM_BETA), (Role.SSM_DT,)
DELTA_NET = Mixer("state", Role.SSM_BETA_ALPHA, delta_net, _shapes, lambda settings, roles: _FUSED, _BIASES)
TILED_DELTA_NET = Mixer(
    "state", Role.SSM_ALPHA, tiled_delta_net, _shapes, lambda settings, roles: _APART, (Role.SSM_DT,)
)
