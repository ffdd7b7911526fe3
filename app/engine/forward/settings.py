"""What a model computes with its weights: sizes, norms, windows and caps (`read_settings` takes them from metadata)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.forward.rope import Rope
from app.engine.forward.routing import Routing

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class Latent:
    """Sizes of latent attention.

    Attributes:
        rank: of the vector that keys and values are expanded from.
        query_rank: of the one that queries are expanded from; 0: they are not.
        key_size, value_size: of each head.
    """

    rank: int
    query_rank: int
    key_size: int
    value_size: int


@dataclass(frozen=True)
class State:
    """Sizes of what a layer carries along a sequence.

    Attributes:
        inner: values that enter it.
        size: of the state, for each of them.
        kernel: tokens that the convolution before it sees.
        rank: Mamba: rank of the time steps; otherwise its heads.
        groups: of heads that share what they take in.
        bare_norms: whether Mamba's steps and what they take in are normalized without weights (Falcon Mamba).
    """

    inner: int
    size: int
    kernel: int
    rank: int
    groups: int
    bare_norms: bool


@dataclass(frozen=True)
class Ranks:
    """Sizes of RWKV's heads and small matrices.

    Attributes:
        head: values of a head.
        decay, rate, value, gate: ranks.
    """

    head: int
    decay: int
    rate: int
    value: int
    gate: int


@dataclass(frozen=True)
class Temperature:
    """How queries grow with their position (Llama 4, Ministral 3).

    Attributes:
        floor: positions before this one stay as they are.
        scale: of the logarithm.
        offset: added to positions before they are divided by the floor.
        turned: whether it is the queries of layers with rope that grow, or of those without.
    """

    floor: int
    scale: float
    offset: int
    turned: bool

    def of(self, length: int) -> torch.Tensor:
        """By what each position's query is multiplied: [length] float64."""
        position = torch.arange(length, dtype=torch.float64)
        return ((position + self.offset) / self.floor).floor().log1p() * self.scale + 1


@dataclass(frozen=True)
class Settings:
    """One model's settings.

    Attributes:
        family: what is built in.
        layers, hidden, heads, kv_heads, head_size, value_size: sizes.
        inner: each layer's feed-forward size; 0 where it has experts alone, or none.
        routing: the experts of layers that have some; None: none has.
        latent: sizes of latent attention; None: the family has none.
        state: sizes of a state; None: the family has none.
        ranks: sizes of RWKV's state; None: the family has none.
        kernel: tokens that LFM2's convolution sees; 0: there is none.
        epsilon: of every norm.
        windows: how far each layer looks back, itself included; 0: it sees everything.
        rotated: whether each layer's queries and keys are turned.
        rope, local_rope: position embedding of layers that see everything, and of those with a window.
        attention_scale: of query times key.
        attention_cap, output_cap: soft caps, cap * tanh(x / cap); 0: none.
        embedding_scale, residual_scale, output_scale: of the embeddings, of what is added to the stream, of the
            output's scores.
        clamp: queries, keys and values are held within this; 0: they are not.
        alibi: the largest slope of ALiBi; 0: none.
        xielu: the numbers of each layer's activation, where that is what the family computes.
        causal: whether a token sees only what is before it.
        parallel: whether attention and feed-forward read the same.
        bare_norms: whether the norms before each part have no weights.
        bare_head_norms: whether queries and keys are normalized without weights once they are turned.
        temperature: how queries grow with their position; None: they do not.
    """

    family: Computes
    layers: int
    hidden: int
    inner: tuple[int, ...]
    routing: Routing | None
    latent: Latent | None
    state: State | None
    ranks: Ranks | None
    kernel: int
    heads: int
    kv_heads: int
    head_size: int
    value_size: int
    epsilon: float
    windows: tuple[int, ...]
    rotated: tuple[bool, ...]
    rope: Rope
    local_rope: Rope
    attention_scale: float
    attention_cap: float
    output_cap: float
    embedding_scale: float
    residual_scale: float
    output_scale: float
    clamp: float
    xielu: tuple[tuple[float, ...], ...]
    alibi: float
    causal: bool
    parallel: bool
    bare_norms: bool
    bare_head_norms: bool
    temperature: Temperature | None

    @property
    def width(self) -> int:
        """Values of a token that layers hand on: RWKV's hand on the first layer's values as well, Gemma 3n's more."""
        if (streams := self.family.streams) is not None:
            return streams.count * self.hidden + 2 * self.lent + 1  # what the word is comes last
        return self.hidden * (2 if self.ranks is not None else 1)

    @property
    def lent(self) -> int:
        """Values of a token's keys and values that a layer lends to later ones; 0: none does."""
        streams = self.family.streams
        lends = streams is not None and self.layers > streams.keys
        return self.kv_heads * (self.head_size + self.value_size) if lends else 0

    def window_of(self, layer: int) -> int:
        """How far a layer looks back; 0 where it sees everything."""
        return self.windows[layer]
