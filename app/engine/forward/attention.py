"""Attention: queries meet keys, with rope, ALiBi, windows, chunks, caps and sinks as the family has them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from math import floor, log2
from typing import TYPE_CHECKING

from app.engine.forward.mixing import Mixer, Shapes
from app.engine.forward.norms import rms_norm
from app.engine.forward.settings import Settings
from app.engine.forward.work import LayerPass, normalized
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SCORES = 1 << 24  # attention scores in memory at once where they are needed by themselves: 64 MiB


@dataclass(frozen=True)
class Sight:
    """Which keys a query sees, and how.

    Attributes:
        scale: of query times key.
        cap: soft cap on that; 0: none.
        window: a token sees this many tokens, itself included; 0: all before it. Where it sees what comes after it as
            well: half of that on either side.
        chunked: whether the window is the chunk of that many tokens that the token lies in.
        causal: whether a token sees only what is before it.
        slopes: [heads], by what a score sinks with each token of distance; None: not at all.
        sinks: [heads], scores that take a share and give nothing; None: there are none.
    """

    scale: float
    cap: float = 0.0
    window: int = 0
    chunked: bool = False
    causal: bool = True
    slopes: torch.Tensor | None = None
    sinks: torch.Tensor | None = None

    def plain(self, length: int) -> bool:
        """Whether torch's own attention does for sequences of this length."""
        narrow = 0 < self.window < (length if self.causal else 2 * length)
        return not (self.cap or narrow) and self.slopes is None and self.sinks is None

    def hidden(self, back: torch.Tensor, key: torch.Tensor) -> torch.Tensor:
        """Which pairs do not see each other: [queries, keys] bool.

        Args:
            back: [queries, keys], how far each key lies behind each query.
            key: [keys], their positions.
        """
        unseen = back < 0 if self.causal else torch.zeros_like(back, dtype=torch.bool)
        if self.window and not self.causal:
            return unseen | (back.abs() > self.window // 2)
        if self.window and self.chunked:
            return unseen | ((back + key) // self.window != key // self.window)
        return unseen | (back >= self.window) if self.window else unseen


def attention(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Attention of one layer: [sequences, length, hidden] float32, normalized -> what is added to the stream."""
    query, key, value, gate = _projected(work, values)
    query, key = (placed(work, role, part) for role, part in ((Role.ATTN_Q_NORM, query), (Role.ATTN_K_NORM, key)))
    shared = query.shape[1] // key.shape[1]
    if shared > 1:
        key, value = key.repeat_interleave(shared, 1), value.repeat_interleave(shared, 1)
    found = attend(query, key, value, sight_of(work, query.shape[1])).transpose(1, 2).flatten(2)
    if gate is not None:
        found = found * gate.sigmoid()
    return work.linear(work.norm(Role.ATTN_SUB_NORM, found), Role.ATTN_OUT)[0]


def sight_of(work: LayerPass, heads: int) -> Sight:
    """What the layer's queries see."""
    settings = work.settings
    return Sight(
        settings.attention_scale,
        settings.attention_cap,
        settings.window_of(work.weights.index),
        settings.family.chunked,
        settings.causal,
        alibi_slopes(heads, settings.alibi).to(work.weights.weight(Role.ATTN_OUT).device) if settings.alibi else None,
        work.weights.value(Role.ATTN_SINKS),
    )


def _projected(
    work: LayerPass, values: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor | None]:
    """Queries, keys and values, [n, heads, length, size] each, and what gates the output, if anything does."""
    settings, size = work.settings, work.settings.head_size
    gate = None
    if Role.ATTN_QKV in work.weights:
        counts = [settings.heads * size, settings.kv_heads * size, settings.kv_heads * settings.value_size]
        parts = list(torch.split(work.linear(values, Role.ATTN_QKV)[0], counts, -1))
    else:
        wanted = [Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V]
        parts = work.linear(values, *wanted, *((Role.ATTN_GATE,) if Role.ATTN_GATE in work.weights else ()))
        gate = parts.pop() if len(parts) > len(wanted) else None
    if parts[0].shape[-1] == 2 * settings.heads * size:  # each head's query, then its gate
        query, gate = parts[0].unflatten(-1, (settings.heads, 2 * size)).chunk(2, -1)
        parts[0], gate = query.flatten(2), gate.flatten(2)
    if settings.clamp:
        parts = [part.clamp(-settings.clamp, settings.clamp) for part in parts]
    sizes = (size, size, settings.value_size)
    query, key, value = (
        part.reshape(*part.shape[:2], -1, width).transpose(1, 2) for part, width in zip(parts, sizes, strict=True)
    )
    return query, key, value, gate


def placed(work: LayerPass, role: Role, values: torch.Tensor) -> torch.Tensor:
    """Queries or keys, normalized and turned, in the family's order: [n, heads, length, size]."""
    settings, turns = work.settings, work.turns
    if not settings.family.norm_after_rope:
        values = head_norm(work, role, values)
    if turns is not None:
        rope = settings.local_rope if settings.window_of(work.weights.index) else settings.rope
        values = rope.rotate(values, turns)
        if settings.bare_head_norms:
            values = rms_norm(values, None, settings.epsilon)
    grows = settings.temperature
    if grows is not None and role is Role.ATTN_Q_NORM and grows.turned is (turns is not None):
        values = values * grows.of(values.shape[-2]).to(values)[:, None]
    return head_norm(work, role, values) if settings.family.norm_after_rope else values


def head_norm(work: LayerPass, role: Role, values: torch.Tensor) -> torch.Tensor:
    """Queries or keys normalized: each head by one norm or by its own, or all of them together."""
    weight = work.weights.value(role)
    if weight is None or weight.dim() == 1:
        return work.norm(role, values)
    return normalized(work.settings, values, weight[:, None])  # [heads, 1, size]


def alibi_slopes(heads: int, largest: float) -> torch.Tensor:
    """ALiBi's slope of each head (arXiv:2108.12409), as llama.cpp spaces them: [heads] float32.

    Args:
        heads: how many; of those beyond a power of two, the slopes lie between the others'.
        largest: the exponent's range; 8 is usual.
    """
    even = 2 ** floor(log2(heads))
    first = [2 ** (-largest * (head + 1) / even) for head in range(even)]
    between = [2 ** (-largest / 2 * (2 * head + 1) / even) for head in range(heads - even)]
    return torch.tensor(first + between)


def attend(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, sight: Sight) -> torch.Tensor:
    """Every query looks at the keys that it sees.

    Args:
        query, key: [sequences, heads, length, head size] float32.
        value: [sequences, heads, length, value size] float32.
        sight: which keys each query sees.

    Returns:
        [sequences, heads, length, value size] float32.
    """
    sequences, heads, length, _ = query.shape
    if sight.plain(length):
        return torch.nn.functional.scaled_dot_product_attention(
            query, key, value, is_causal=sight.causal, scale=sight.scale
        )
    reach = sight.window or length
    found = query.new_empty(*query.shape[:3], value.shape[-1])
    step = max(1, SCORES // (sequences * heads * length))
    for start in range(0, length, step):
        stop = min(length, start + step)
        first, last = max(0, start - reach + 1), stop
        if not sight.causal:
            first, last = (max(0, start - reach), min(length, stop + reach))
        seen = torch.arange(first, last, device=query.device)
        back = torch.arange(start, stop, device=query.device)[:, None] - seen  # how far each key lies behind
        scores = query[:, :, start:stop] @ key[:, :, first:last].transpose(2, 3) * sight.scale
        found[:, :, start:stop] = _shares(scores, back, seen, sight) @ value[:, :, first:last]
    return found


def _shares(scores: torch.Tensor, back: torch.Tensor, seen: torch.Tensor, sight: Sight) -> torch.Tensor:
    """Scores as shares that sum to one, or to less where there are sinks: [sequences, heads, queries, keys]."""
    if sight.cap:
        scores = (scores / sight.cap).tanh() * sight.cap
    if sight.slopes is not None:
        scores = scores - sight.slopes[:, None, None] * back.abs()
    scores = scores.masked_fill(sight.hidden(back, seen), -torch.inf)
    if sight.sinks is None:
        return scores.softmax(-1)
    sinks = sight.sinks.reshape(1, -1, 1, 1).expand(*scores.shape[:3], 1)
    return torch.cat([scores, sinks], -1).softmax(-1)[..., :-1]


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    hidden, heads, size = settings.hidden, settings.heads, settings.head_size
    queries, keys, values = heads * size, settings.kv_heads * size, settings.kv_heads * settings.value_size
    made = heads * settings.value_size
    return {
        Role.ATTN_Q: ((queries, hidden), (queries + made, hidden)),
        Role.ATTN_K: ((keys, hidden),),
        Role.ATTN_V: ((values, hidden),),
        Role.ATTN_QKV: ((queries + keys + values, hidden),),
        Role.ATTN_GATE: ((made, hidden),),
        Role.ATTN_OUT: ((hidden, made),),
        Role.ATTN_Q_NORM: ((size,), (queries,), (heads, size)),
        Role.ATTN_K_NORM: ((size,), (keys,), (settings.kv_heads, size)),
        Role.ATTN_SUB_NORM: ((made,),),
        Role.ATTN_SINKS: ((heads,),),
    }


def _needed(settings: Settings, roles: Container[Role]) -> tuple[Role, ...]:
    apart = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
    return (*((Role.ATTN_QKV,) if Role.ATTN_QKV in roles else apart), Role.ATTN_OUT)


ATTENTION = Mixer(
    "attention",
    Role.ATTN_OUT,
    attention,
    _shapes,
    _needed,
    (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_QKV, Role.ATTN_OUT),
)
