"""RWKV-7 (arXiv:2503.14456): a matrix of state for each head that tokens decay, correct and add to.

Later layers take a share of the first layer's values, so a token hands on two streams: its hidden values, and those.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import e
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.forward.mixing import Mixer, Shapes
from app.engine.forward.settings import Ranks, Settings
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

EPSILON = 64e-5  # of the heads' normalization
SMALLEST = 1e-12  # a removal key's least length
_VECTORS = tuple(Role[f"TIME_MIX_{name}"] for name in ("W0", "A0", "V0", "K_K", "K_A", "R_K", "LN"))
_SQUARES = (Role.TIME_MIX_RECEPTANCE, Role.TIME_MIX_KEY, Role.TIME_MIX_VALUE, Role.TIME_MIX_OUTPUT)


def rwkv7_layer(work: LayerPass, flow: torch.Tensor) -> torch.Tensor:
    """One layer: [sequences, length, 2 * hidden] float32 -> the same shape."""
    hidden, first = flow.chunk(2, -1)
    mixed, first = _time_mixing(work, work.norm(Role.ATTN_NORM, hidden), first)
    hidden = hidden + mixed
    entered = work.norm(Role.ATTN_NORM_2, hidden)
    entered = entered + _before(entered) * work.weights.weight(Role.CHANNEL_MIX_LERP_K).flatten()
    inner = torch.nn.functional.relu(work.linear(entered, Role.CHANNEL_MIX_KEY)[0]).square()
    return torch.cat([hidden + work.linear(inner, Role.CHANNEL_MIX_VALUE)[0], first], -1)


def _before(values: torch.Tensor) -> torch.Tensor:
    """The token before each, less the token: [sequences, length, hidden]."""
    return torch.nn.functional.pad(values[:, :-1], (0, 0, 1, 0)) - values


def _time_mixing(work: LayerPass, values: torch.Tensor, first: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """What is added to the stream, and the first layer's values."""
    weights, size = work.weights, ranks_of(work.settings).head
    shares = weights.weight(Role.TIME_MIX_LERP_FUSED).reshape(6, -1)
    before = _before(values)
    by_receptance, by_decay, by_key, by_value, by_rate, by_gate = (values + before * share for share in shares)
    receptance = work.linear(by_receptance, Role.TIME_MIX_RECEPTANCE)[0]
    key, value = work.linear(by_key, Role.TIME_MIX_KEY)[0], work.linear(by_value, Role.TIME_MIX_VALUE)[0]
    decay = _low(work, by_decay, "W", squashed=True)
    decay = (-(e**-0.5) * decay.sigmoid()).exp()
    if weights.index == 0:
        first = value
    else:
        value = value + (first - value) * _low(work, by_value, "V").sigmoid()
    rate = _low(work, by_rate, "A").sigmoid()
    gate = work.linear(work.linear(by_gate, Role.TIME_MIX_G1)[0].sigmoid(), Role.TIME_MIX_G2)[0]
    removal = (key * weights.weight(Role.TIME_MIX_K_K).flatten()).unflatten(-1, (-1, size))
    removal = torch.nn.functional.normalize(removal, dim=-1, eps=SMALLEST)
    key = key * (1 + (rate - 1) * weights.weight(Role.TIME_MIX_K_A).flatten())
    heads = [part.unflatten(-1, (-1, size)) for part in (receptance, decay, key, value, rate)]
    receptance, decay, key, value, rate = heads
    found = _normed(work, _scanned(receptance, decay, key, value, removal, rate))
    bonus = (receptance * key * weights.weight(Role.TIME_MIX_R_K).reshape(-1, size)).sum(-1, keepdim=True)
    found = (found + bonus * value).flatten(2)
    return work.linear(found * gate, Role.TIME_MIX_OUTPUT)[0], first


def _low(work: LayerPass, values: torch.Tensor, what: str, squashed: bool = False) -> torch.Tensor:
    """A small matrix, then a large one, then a bias."""
    inner = work.linear(values, Role[f"TIME_MIX_{what}1"])[0]
    inner = inner.tanh() if squashed else inner
    return work.linear(inner, Role[f"TIME_MIX_{what}2"])[0] + work.weights.weight(Role[f"TIME_MIX_{what}0"]).flatten()


def _normed(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Each head by itself: [sequences, length, heads, size]."""
    found = torch.nn.functional.layer_norm(values, values.shape[-1:], eps=EPSILON)
    found = found * work.weights.weight(Role.TIME_MIX_LN).reshape(values.shape[2:])
    bias = work.weights.value(Role.TIME_MIX_LN, "bias")
    return found if bias is None else found + bias.reshape(values.shape[2:])


def _scanned(
    receptance: torch.Tensor,
    decay: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    removal: torch.Tensor,
    rate: torch.Tensor,
) -> torch.Tensor:
    """Along the sequence, one token after another; all [sequences, length, heads, size] float32."""
    held = key.new_zeros(len(key), *key.shape[2:], key.shape[-1])
    found = []
    for now in range(key.shape[1]):
        known = removal[:, now, :, None]  # [sequences, heads, 1, size]
        taken = (held @ known.transpose(-1, -2)) @ (known * rate[:, now, :, None])
        held = held * decay[:, now, :, None] - taken + value[:, now, :, :, None] * key[:, now, :, None]
        found.append((held @ receptance[:, now, :, :, None]).squeeze(-1))
    return torch.stack(found, 1)


def ranks_of(settings: Settings) -> Ranks:
    """The sizes of RWKV's small matrices.

    Raises:
        BadCheckpoint: the metadata states none.
    """
    if settings.ranks is None:
        raise BadCheckpoint("The metadata states no sizes of RWKV's state, which the model has tensors for.")
    return settings.ranks


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    ranks, hidden, inner = ranks_of(settings), settings.hidden, settings.inner[0]
    shapes: dict[Role, Shapes] = {
        Role.CHANNEL_MIX_KEY: ((inner, hidden),),
        Role.CHANNEL_MIX_VALUE: ((hidden, inner),),
        Role.CHANNEL_MIX_LERP_K: ((hidden,), (1, 1, hidden)),
        Role.TIME_MIX_LERP_FUSED: ((6, 1, 1, hidden),),
    }
    shapes |= dict.fromkeys(_VECTORS, ((hidden,), (1, 1, hidden), (hidden // ranks.head, ranks.head)))
    shapes |= dict.fromkeys(_SQUARES, ((hidden, hidden),))
    for what, rank in (("W", ranks.decay), ("A", ranks.rate), ("V", ranks.value), ("G", ranks.gate)):
        sizes = {rank, ranks.rate} if what == "V" else {rank}  # the first layer's, which nothing reads, are another's
        shapes[Role[f"TIME_MIX_{what}1"]] = tuple((size, hidden) for size in sorted(sizes))
        shapes[Role[f"TIME_MIX_{what}2"]] = tuple((hidden, size) for size in sorted(sizes))
    return shapes


_SMALL = tuple(Role[f"TIME_MIX_{what}{number}"] for what in "WAG" for number in "12")
_NEEDED = (
    *(*_SQUARES, *_SMALL, Role.TIME_MIX_LERP_FUSED, Role.ATTN_NORM_2),
    *(Role.CHANNEL_MIX_KEY, Role.CHANNEL_MIX_VALUE, Role.CHANNEL_MIX_LERP_K),
    *(role for role in _VECTORS if role is not Role.TIME_MIX_V0),
)
RWKV_7 = Mixer("layer", Role.TIME_MIX_KEY, rwkv7_layer, _shapes, lambda settings, roles: _NEEDED, (Role.TIME_MIX_LN,))
