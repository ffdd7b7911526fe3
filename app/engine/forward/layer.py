"""One transformer layer on some sequences: norm, mixing of tokens, norm, feed-forward, each added to what came in.

What a family's layers have is seen from their tensors: biases, norms of queries and keys, norms before, between or
after the parts, query, key and value in one tensor, gate and up in one, experts, a state instead of attention. All of
it in single precision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.forward.feed_forward import feed_forward
from app.engine.forward.gemma3n import gemma3n_layer
from app.engine.forward.mixers import mixers_of
from app.engine.forward.rwkv7 import rwkv7_layer
from app.engine.forward.work import LayerPass, normalized
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

ATTENTION_TOKENS = 2048  # whose queries, keys and values are in memory at once


def run_layer(work: LayerPass, hidden: torch.Tensor) -> torch.Tensor:
    """What a layer makes of its input: [sequences, length, width] float32, a new tensor of that shape."""
    if Role.TIME_MIX_KEY in work.weights:
        return rwkv7_layer(work, hidden)
    if Role.ALTUP_ROUTER in work.weights:
        return gemma3n_layer(work, hidden)
    between = work.settings.family.norm_between
    entered = _entered(work, Role.ATTN_NORM, hidden)
    mixed = _mixed(work, _entered(work, Role.ATTN_NORM_2, hidden) if Role.ATTN_NORM_2 in work.weights else entered)
    if not between:
        mixed = work.norm(Role.ATTN_POST_NORM, mixed)
    if _is_parallel(work):
        fed = work.norm(Role.FFN_NORM, hidden) if Role.FFN_NORM in work.weights else entered
        return hidden + work.scaled(mixed + feed_forward(work, fed))
    hidden = work.norm(Role.ATTN_OUT_NORM, hidden + work.scaled(mixed))
    if not any(role in work.weights for role in (Role.FFN_DOWN, Role.FFN_DOWN_EXP)):
        return hidden
    fed = feed_forward(work, _entered(work, _before_feed_forward(work), hidden))
    return work.norm(Role.LAYER_OUT_NORM, hidden + work.scaled(work.norm(Role.FFN_POST_NORM, fed)))


def _entered(work: LayerPass, role: Role, hidden: torch.Tensor) -> torch.Tensor:
    """The stream as a part reads it; some families' norms have no weights (OLMo)."""
    return normalized(work.settings, hidden, None) if work.settings.bare_norms else work.norm(role, hidden)


def _before_feed_forward(work: LayerPass) -> Role:
    if work.settings.family.norm_between and Role.ATTN_POST_NORM in work.weights:
        return Role.ATTN_POST_NORM
    return Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in work.weights else Role.FFN_NORM


def _is_parallel(work: LayerPass) -> bool:
    """Whether attention and feed-forward read the same; a layer with a norm before the one alone shares it."""
    weights = work.weights
    if work.settings.parallel:
        return True
    alone = Role.ATTN_NORM in weights and _before_feed_forward(work) not in weights
    return alone and Role.FFN_DOWN in weights and Role.FFN_POST_NORM not in weights


def _mixed(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Tokens that have met, a few sequences at a time."""
    parts = torch.split(values, max(1, ATTENTION_TOKENS // values.shape[1]))
    found = [_met(work, part) for part in parts]
    return torch.cat(found) if len(found) > 1 else found[0]


def _met(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    found = [mixer.run(work, values) for mixer in mixers_of(work.weights)]
    return sum(found[1:], found[0]) if found else torch.zeros_like(values)
