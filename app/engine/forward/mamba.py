"""Mamba (arXiv:2312.00752): every channel carries a small state that decays and takes in, as the token chooses."""

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

_NEEDED = (Role.SSM_IN, Role.SSM_CONV1D, Role.SSM_X, Role.SSM_DT, Role.SSM_A, Role.SSM_D, Role.SSM_OUT)


def mamba(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Tokens meet through the state: [sequences, length, hidden] float32 -> the same shape."""
    state, weights = state_of(work.settings), work.weights
    entered, gate = work.linear(values, Role.SSM_IN)[0].chunk(2, -1)
    entered = convolved(entered, weights.weight(Role.SSM_CONV1D), weights.value(Role.SSM_CONV1D, "bias"))
    entered = torch.nn.functional.silu(entered)
    parts = work.linear(entered, Role.SSM_X)[0].split([state.rank, state.size, state.size], -1)
    norms = (Role.SSM_DT_NORM, Role.SSM_B_NORM, Role.SSM_C_NORM)
    step, taken, shown = (
        rms_norm(part, None, work.settings.epsilon) if state.bare_norms else work.norm(role, part)
        for role, part in zip(norms, parts, strict=True)
    )
    step = torch.nn.functional.softplus(work.linear(step, Role.SSM_DT)[0])
    decay, kept = weights.weight(Role.SSM_A), weights.weight(Role.SSM_D).flatten()
    found = _scanned(entered, step, decay, taken, shown) + entered * kept
    return work.linear(found * torch.nn.functional.silu(gate), Role.SSM_OUT)[0]


def _scanned(
    entered: torch.Tensor, step: torch.Tensor, decay: torch.Tensor, taken: torch.Tensor, shown: torch.Tensor
) -> torch.Tensor:
    """Along the sequence, one token after another.

    Args:
        entered, step: [sequences, length, inner] float32.
        decay: [inner, state] float32, below zero.
        taken, shown: [sequences, length, state] float32.

    Returns:
        [sequences, length, inner] float32.
    """
    held = entered.new_zeros(len(entered), *decay.shape)
    found = []
    for now in range(entered.shape[1]):
        width = step[:, now, :, None]
        held = held * (width * decay).exp() + width * entered[:, now, :, None] * taken[:, now, None]
        found.append((held @ shown[:, now, :, None]).squeeze(-1))
    return torch.stack(found, 1)


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    state, hidden = state_of(settings), settings.hidden
    return {
        Role.SSM_IN: ((2 * state.inner, hidden),),
        Role.SSM_CONV1D: ((state.inner, state.kernel),),
        Role.SSM_X: ((state.rank + 2 * state.size, state.inner),),
        Role.SSM_DT: ((state.inner, state.rank),),
        Role.SSM_A: ((state.inner, state.size),),
        Role.SSM_D: ((state.inner,),),
        Role.SSM_OUT: ((hidden, state.inner),),
        Role.SSM_DT_NORM: ((state.rank,),),
        Role.SSM_B_NORM: ((state.size,),),
        Role.SSM_C_NORM: ((state.size,),),
    }


MAMBA = Mixer("state", Role.SSM_X, mamba, _shapes, lambda settings, roles: _NEEDED, (Role.SSM_CONV1D, Role.SSM_DT))
