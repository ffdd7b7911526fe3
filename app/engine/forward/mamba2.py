"""Mamba 2 (arXiv:2405.21060): heads with one decay each, which share what they take in and show in groups."""

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

_NEEDED = (Role.SSM_IN, Role.SSM_CONV1D, Role.SSM_A, Role.SSM_D, Role.SSM_OUT)


def mamba2(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Tokens meet through the state: [sequences, length, hidden] float32 -> the same shape."""
    state, weights = state_of(work.settings), work.weights
    both = state.inner + 2 * state.groups * state.size
    gate, entered, step = work.linear(values, Role.SSM_IN)[0].split([state.inner, both, state.rank], -1)
    entered = convolved(entered, weights.weight(Role.SSM_CONV1D), weights.value(Role.SSM_CONV1D, "bias"))
    entered = torch.nn.functional.silu(entered)
    carried, taken, shown = entered.split([state.inner, state.groups * state.size, state.groups * state.size], -1)
    carried = carried.unflatten(-1, (state.rank, -1))
    taken, shown = (
        part.unflatten(-1, (state.groups, -1)).repeat_interleave(state.rank // state.groups, 2)
        for part in (taken, shown)
    )
    bias = weights.value(Role.SSM_DT, "bias")
    step = torch.nn.functional.softplus(step if bias is None else step + bias)
    decay, kept = weights.weight(Role.SSM_A).flatten(), weights.weight(Role.SSM_D).reshape(-1, 1)
    found = _scanned(carried, step, decay, taken, shown) + carried * kept
    return work.linear(_normed(work, found.flatten(2), gate, state.groups), Role.SSM_OUT)[0]


def _normed(work: LayerPass, found: torch.Tensor, gate: torch.Tensor, groups: int) -> torch.Tensor:
    """Behind its gate, then normalized in groups, where there is such a norm."""
    found, weight = found * torch.nn.functional.silu(gate), work.weights.value(Role.SSM_NORM)
    if weight is None:
        return found
    grouped = rms_norm(found.unflatten(-1, (groups, -1)), weight.reshape(groups, -1), work.settings.epsilon)
    return grouped.flatten(-2)


def _scanned(
    carried: torch.Tensor, step: torch.Tensor, decay: torch.Tensor, taken: torch.Tensor, shown: torch.Tensor
) -> torch.Tensor:
    """Along the sequence, one token after another.

    Args:
        carried: [sequences, length, heads, head size] float32.
        step: [sequences, length, heads] float32.
        decay: [heads] float32, below zero.
        taken, shown: [sequences, length, heads, state] float32.

    Returns:
        [sequences, length, heads, head size] float32.
    """
    held = carried.new_zeros(len(carried), *carried.shape[2:], taken.shape[-1])
    found = []
    for now in range(carried.shape[1]):
        width = step[:, now, :, None, None]
        held = held * (width * decay[:, None, None]).exp()
        held = held + width * carried[:, now, :, :, None] * taken[:, now, :, None]
        found.append((held @ shown[:, now, :, :, None]).squeeze(-1))
    return torch.stack(found, 1)


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    state, hidden = state_of(settings), settings.hidden
    both = state.inner + 2 * state.groups * state.size
    return {
        Role.SSM_IN: ((state.inner + both + state.rank, hidden),),
        Role.SSM_CONV1D: ((both, state.kernel),),
        Role.SSM_DT: ((state.rank,),),
        Role.SSM_A: ((state.rank, 1), (state.rank,)),
        Role.SSM_D: ((state.rank, 1), (state.rank,)),
        Role.SSM_NORM: ((state.groups, state.inner // state.groups), (state.inner,)),
        Role.SSM_OUT: ((hidden, state.inner),),
    }


MAMBA_2 = Mixer("state", Role.SSM_IN, mamba2, _shapes, lambda settings, roles: _NEEDED, (Role.SSM_CONV1D, Role.SSM_DT))
