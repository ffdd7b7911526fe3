"""Multi-head latent attention (DeepSeek V2, arXiv:2405.04434): keys and values are expanded from one small vector.

A token's latent vector is all that a cache would hold, besides one key part that rope turns and all heads share. Where
the file holds the expansion head by head (`attn_k_b`, `attn_v_b`) queries are carried into the latent space instead,
as llama.cpp computes it, so that those weights are shown the inputs that they will have there: a stack, head by head.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.forward.attention import attend, sight_of
from app.engine.forward.mixing import Mixer, Shapes
from app.engine.forward.settings import Latent, Settings
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


def latent_attention(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Attention of one layer: [sequences, length, hidden] float32, normalized -> what is added to the stream."""
    settings, latent = work.settings, latent_of(work.settings)
    if Role.ATTN_Q_A in work.weights:
        small, compressed = work.linear(values, Role.ATTN_Q_A, Role.ATTN_KV_A_MQA)
        queries = work.linear(work.norm(Role.ATTN_Q_A_NORM, small), Role.ATTN_Q_B)[0]
    else:
        queries, compressed = work.linear(values, Role.ATTN_Q, Role.ATTN_KV_A_MQA)
    queries = queries.unflatten(-1, (settings.heads, latent.key_size)).transpose(1, 2)
    still, turned = queries.split([latent.key_size - settings.rope.size, settings.rope.size], -1)
    core, key_turned = compressed.split([latent.rank, settings.rope.size], -1)
    core, turned, key_turned = work.norm(Role.ATTN_KV_A_NORM, core), _turn(work, turned), _turn(work, key_turned)
    expand = _absorbed if Role.ATTN_K_B in work.weights else _expanded
    found = expand(work, latent, still, turned, core, key_turned[:, None].expand_as(turned))
    return work.linear(found.transpose(1, 2).flatten(2), Role.ATTN_OUT)[0]


def _turn(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    return values if work.turns is None else work.settings.rope.rotate(values, work.turns)


def _expanded(
    work: LayerPass,
    latent: Latent,
    still: torch.Tensor,
    turned: torch.Tensor,
    core: torch.Tensor,
    key_turned: torch.Tensor,
) -> torch.Tensor:
    """Keys and values of every head from the latent vectors: [n, heads, length, value size]."""
    both = work.linear(core, Role.ATTN_KV_B)[0].unflatten(-1, (work.settings.heads, -1)).transpose(1, 2)
    key, value = both.split([still.shape[-1], latent.value_size], -1)
    query, key = torch.cat([still, turned], -1), torch.cat([key, key_turned], -1)
    return attend(query, key, value, sight_of(work, query.shape[1]))


def _absorbed(
    work: LayerPass,
    latent: Latent,
    still: torch.Tensor,
    turned: torch.Tensor,
    core: torch.Tensor,
    key_turned: torch.Tensor,
) -> torch.Tensor:
    """The same with queries carried into the latent space."""
    carried = _each_head(work, Role.ATTN_K_B, still)
    key = core[:, None].expand(-1, still.shape[1], -1, -1)
    query, keys = torch.cat([carried, turned], -1), torch.cat([key, key_turned], -1)
    return _each_head(work, Role.ATTN_V_B, attend(query, keys, key, sight_of(work, query.shape[1])))


def _each_head(work: LayerPass, role: Role, values: torch.Tensor) -> torch.Tensor:
    """Every head by its own matrix of a stack: [n, heads, length, in] -> [n, heads, length, out]."""
    weight = work.weights.weight(role)
    if work.observe is None and work.watch is None:
        return values @ weight.transpose(1, 2)
    found = []
    for head, mine in enumerate(values.unbind(1)):
        if work.observe is not None:
            work.observe((work.weights.names[role],), mine.flatten(0, 1), head)
        found.append(torch.nn.functional.linear(mine, weight[head]))
        if work.watch is not None:
            work.watch(work.weights.names[role], found[-1], head)
    return torch.stack(found, 1)


def latent_of(settings: Settings) -> Latent:
    """The sizes of latent attention.

    Raises:
        BadCheckpoint: the metadata states none.
    """
    if settings.latent is None:
        raise BadCheckpoint("The metadata states no sizes of latent attention, which the model has tensors for.")
    return settings.latent


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    latent, hidden, heads = latent_of(settings), settings.hidden, settings.heads
    still = latent.key_size - settings.rope.size
    return {
        Role.ATTN_Q: ((heads * latent.key_size, hidden),),
        Role.ATTN_Q_A: ((latent.query_rank, hidden),),
        Role.ATTN_Q_A_NORM: ((latent.query_rank,),),
        Role.ATTN_Q_B: ((heads * latent.key_size, latent.query_rank),),
        Role.ATTN_KV_A_MQA: ((latent.rank + settings.rope.size, hidden),),
        Role.ATTN_KV_A_NORM: ((latent.rank,),),
        Role.ATTN_KV_B: ((heads * (still + latent.value_size), latent.rank),),
        Role.ATTN_K_B: ((heads, latent.rank, still),),
        Role.ATTN_V_B: ((heads, latent.value_size, latent.rank),),
        Role.ATTN_OUT: ((hidden, heads * latent.value_size),),
    }


def _needed(settings: Settings, roles: Container[Role]) -> tuple[Role, ...]:
    apart = (Role.ATTN_Q_A, Role.ATTN_Q_A_NORM, Role.ATTN_Q_B)
    queries = apart if latent_of(settings).query_rank else (Role.ATTN_Q,)
    keys = (Role.ATTN_K_B, Role.ATTN_V_B) if Role.ATTN_K_B in roles else (Role.ATTN_KV_B,)
    return (*queries, *keys, Role.ATTN_KV_A_MQA, Role.ATTN_KV_A_NORM, Role.ATTN_OUT)


LATENT = Mixer("attention", Role.ATTN_KV_A_MQA, latent_attention, _shapes, _needed, (Role.ATTN_OUT,))
