"""Gemma 3n: four streams, of which a layer computes one and corrects the others; and embeddings for every layer.

"AltUp" is arXiv:2301.13310, "LAuReL" arXiv:2411.07501. What a token hands on from layer to layer: the streams, the
one that is computed first; keys and values that later layers borrow, where some do; and which word it is, since what
a layer's own embeddings make of a word depends on that alone. Those are made once for every word that occurs.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import replace
from statistics import NormalDist
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Streams
from app.engine.errors import BadCheckpoint
from app.engine.forward.attention import attend, placed, sight_of
from app.engine.forward.feed_forward import activated, opened
from app.engine.forward.mixing import Mixer, Shapes
from app.engine.forward.norms import rms_norm
from app.engine.forward.settings import Settings
from app.engine.forward.weights import Observer
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SMALLEST = 1e-5  # mean square of a projected stream
HALF = 0.5**0.5
# a word's number among what a token hands on: exact, and too small to count in a sum of squares
WORD_UNIT = 2.0**-100
TOKENS = 2048  # taken through the projections at once


class Passage:
    """How tokens get into the streams and out of them; and what layers' own embeddings make of words.

    Attributes:
        settings: the model's.
    """

    def __init__(
        self,
        settings: Settings,
        read: Callable[[Role], torch.Tensor],
        rows: Callable[[Role, int], torch.Tensor],
        names: Mapping[Role, str],
    ) -> None:
        """Nothing is read yet.

        Args:
            settings: of a family with streams.
            read: a whole tensor outside the layers, on the device.
            rows: one row of such a tensor: [1, columns] float32, on the CPU.
            names: the source's names of such tensors.
        """
        self.settings = settings
        self._streams = streams_of(settings)
        self._read, self._rows, self._names = read, rows, names
        self._known = torch.empty(0, dtype=torch.int64)  # words, rising
        self._made = torch.empty(0, settings.layers * self._streams.own)

    def enter(self, hidden: torch.Tensor, words: torch.Tensor, observe: Observer | None = None) -> torch.Tensor:
        """What enters the first layer.

        Args:
            hidden: the scaled embeddings, [sequences, length, hidden] float32 on the CPU.
            words: [sequences, length] int64.
            observe: is shown what enters the projections.

        Returns:
            [sequences, length, width] float32, on the CPU.
        """
        count, size = self._streams.count, self.settings.hidden
        found = torch.zeros(*words.shape, self.settings.width)
        matrices = self._read(Role.ALTUP_PROJ)
        self._learn(words.unique())
        step = max(1, TOKENS // words.shape[1])
        for start in range(0, len(words), step):
            part = slice(start, start + step)
            first = hidden[part].to(matrices.device)
            if observe is not None:
                observe((self._names[Role.PER_LAYER_MODEL_PROJ],), first.flatten(0, -2))
            others = [self._projected(Role.ALTUP_PROJ, matrices, at, first, observe) for at in range(count - 1)]
            streams = torch.cat([first, *(_as_large(other, first) for other in others)], -1)
            found[part, :, : count * size] = streams.cpu()
        found[..., -1] = words * WORD_UNIT
        return found

    def leave(self, flow: torch.Tensor, observe: Observer | None = None) -> torch.Tensor:
        """One stream of all: [..., width] float32 -> [..., hidden], on the device."""
        matrices = self._read(Role.ALTUP_UNEMBD_PROJ)
        streams = _streams_in(self.settings, flow).to(matrices.device)
        first = streams[..., 0, :]
        found = first
        for at in range(self._streams.count - 1):
            projected = self._projected(Role.ALTUP_UNEMBD_PROJ, matrices, at, streams[..., at + 1, :], observe)
            found = found + _as_large(projected, first)
        return found / self._streams.count

    def _projected(
        self, role: Role, matrices: torch.Tensor, at: int, values: torch.Tensor, observe: Observer | None
    ) -> torch.Tensor:
        if observe is not None:
            observe((self._names[role],), values.flatten(0, -2), at)
        return torch.nn.functional.linear(values, matrices[at])

    def own(self, layer: int, words: torch.Tensor) -> torch.Tensor:
        """What a layer's own embeddings make of words.

        Args:
            layer: its number.
            words: [...], as they are handed on.

        Returns:
            [..., values of a layer's embedding] float32, on the device of `words`.
        """
        numbers, inverse = (words.detach().cpu() / WORD_UNIT).round().long().unique(return_inverse=True)
        self._learn(numbers)
        size = self._streams.own
        made = self._made[torch.searchsorted(self._known, numbers), layer * size : (layer + 1) * size]
        return made[inverse].to(words.device)

    def _learn(self, words: torch.Tensor) -> None:
        """Make the layers' embeddings of words that were not met before: of so many, and never of all there are."""
        new = words[torch.isin(words, self._known, invert=True)]
        if not len(new):
            return
        known, order = torch.cat([self._known, new]).sort()
        made = self._made.new_empty(len(known), self._made.shape[1])
        places = order.argsort()
        made[places[: len(self._known)]] = self._made
        self._made = made
        matrix, norm = self._read(Role.PER_LAYER_MODEL_PROJ), self._read(Role.PER_LAYER_PROJ_NORM)
        for part in torch.arange(len(new)).split(TOKENS):
            made[places[len(self._known) + part]] = self._mixed(new[part], matrix, norm).cpu()
        self._known = known

    def _mixed(self, words: torch.Tensor, matrix: torch.Tensor, norm: torch.Tensor) -> torch.Tensor:
        """Words' embeddings for all layers, and what is made of the general ones: [words, layers * own]."""
        settings, size = self.settings, self._streams.own
        general, own = (
            torch.cat([self._rows(role, word) for word in words.tolist()]).to(matrix.device)
            for role in (Role.TOKEN_EMBD, Role.PER_LAYER_TOKEN_EMBD)
        )
        # the embedding's scale and the projection's take each other's place
        projected = torch.nn.functional.linear(general * settings.embedding_scale, matrix) * settings.hidden**-0.5
        projected = rms_norm(projected.reshape(len(words), -1, size), norm.flatten(), settings.epsilon)
        found: torch.Tensor = (projected.flatten(1) + own * size**0.5) * HALF
        return found


def gemma3n_layer(work: LayerPass, flow: torch.Tensor) -> torch.Tensor:
    """One layer: [sequences, length, width] float32 -> the same shape."""
    settings, count = work.settings, streams_of(work.settings).count
    lent, word = flow[..., count * settings.hidden : -1], flow[..., -1]
    predicted = _predicted(work, _streams_in(settings, flow))
    first = predicted[..., 0, :]
    entered = work.norm(Role.ATTN_NORM, first)
    beside, attended, lent = _met(work, entered, lent)
    met = (first + work.norm(Role.ATTN_POST_NORM, attended) + entered + beside) * HALF
    before = Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in work.weights else Role.FFN_NORM  # containers differ
    made = met + work.norm(Role.FFN_POST_NORM, _fed(work, work.norm(before, met)))
    corrected = _corrected(work, predicted, made)
    more = _own(work, corrected[..., 0, :], word)
    others = corrected[..., 1:, :] + more[..., None, :]
    return torch.cat([corrected[..., 0, :], others.flatten(-2), lent, word[..., None]], -1)


def _streams_in(settings: Settings, flow: torch.Tensor) -> torch.Tensor:
    """[..., width] -> [..., streams, hidden]."""
    count = streams_of(settings).count
    return flow[..., : count * settings.hidden].reshape(*flow.shape[:-1], count, settings.hidden)


def _as_large(values: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    """Rows stretched to the root mean square of another tensor's."""
    wanted = other.square().mean(-1, keepdim=True).sqrt()
    found: torch.Tensor = values * wanted / values.square().mean(-1, keepdim=True).clamp_min(SMALLEST).sqrt()
    return found


def _routed(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """How much each stream has of the matter, range (-1, 1): [..., hidden] -> [..., streams]."""
    entered = work.norm(Role.ALTUP_ROUTER_NORM, values) / work.settings.hidden
    return work.linear(entered, Role.ALTUP_ROUTER)[0].tanh()


def _predicted(work: LayerPass, streams: torch.Tensor) -> torch.Tensor:
    """What the layer is expected to do to every stream: [..., streams, hidden], the same shape."""
    count = streams.shape[-2]
    mix = work.linear(_routed(work, streams[..., 0, :]), Role.ALTUP_PREDICT_COEF)[0]
    return streams + mix.reshape(*mix.shape[:-1], count, count) @ streams


def _corrected(work: LayerPass, predicted: torch.Tensor, made: torch.Tensor) -> torch.Tensor:
    """Every stream is told, to a part of its own, how far the first was predicted wrongly: [..., streams, hidden]."""
    parts = work.linear(_routed(work, made), Role.ALTUP_CORRECT_COEF)[0] + 1
    return predicted + (made - predicted[..., 0, :])[..., None, :] * parts[..., None]


def _own(work: LayerPass, first: torch.Tensor, word: torch.Tensor) -> torch.Tensor:
    """What the layer's own embedding of the word adds to the other streams: [..., hidden]."""
    assert work.own is not None  # `Forward.run_layer` gives it
    scaled = first * work.weights.weight(Role.ALTUP_CORRECT_SCALE).flatten()
    gate = activated(work, work.linear(scaled, Role.PER_LAYER_INP_GATE)[0])
    found = work.linear(gate * work.own(word), Role.PER_LAYER_PROJ)[0]
    return work.norm(Role.PER_LAYER_POST_NORM, found)


def _met(work: LayerPass, values: torch.Tensor, lent: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """What is learned to be added beside attention, attention, and what is lent to later layers from here on."""
    settings, size = work.settings, work.settings.head_size
    apart = work.weights.index < streams_of(settings).keys
    roles = (Role.LAUREL_L, Role.ATTN_Q, *((Role.ATTN_K, Role.ATTN_V) if apart else ()))
    small, query, *own = work.linear(values, *roles)
    if own:
        key = placed(work, Role.ATTN_K_NORM, _heads(own[0], size))
        value = rms_norm(_heads(own[1], settings.value_size), None, settings.epsilon)
        lent = _lend(work, lent, key, value)
    else:
        key, value = _borrowed(work, lent)
    query = placed(work, Role.ATTN_Q_NORM, _heads(query, size))
    shared = settings.heads // settings.kv_heads
    key, value = key.repeat_interleave(shared, 1), value.repeat_interleave(shared, 1)
    sight = replace(sight_of(work, settings.heads), scale=1.0)  # the norms' weights hold the scale
    attended = work.linear(_flat(attend(query, key, value, sight)), Role.ATTN_OUT)[0]
    return work.norm(Role.LAUREL_POST_NORM, work.linear(small, Role.LAUREL_R)[0]), attended, lent


def _lend(work: LayerPass, lent: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    """What later layers may borrow: this layer's keys and values, if it is the last of its kind that has some."""
    settings, index = work.settings, work.weights.index
    narrow = [bool(window) for window in settings.windows]
    alike = [
        layer for layer in range(min(settings.layers, streams_of(settings).keys)) if narrow[layer] == narrow[index]
    ]
    if not settings.lent or index != alike[-1]:
        return lent
    halves = list(lent.chunk(2, -1))
    halves[_half(work)] = torch.cat([_flat(key), _flat(value)], -1)
    return torch.cat(halves, -1)


def _borrowed(work: LayerPass, lent: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Keys and values of an earlier layer that looks back as far: [n, heads, length, size] each."""
    settings = work.settings
    sizes = [settings.kv_heads * settings.head_size, settings.kv_heads * settings.value_size]
    keys, values = lent.chunk(2, -1)[_half(work)].split(sizes, -1)
    return _heads(keys, settings.head_size), _heads(values, settings.value_size)


def _half(work: LayerPass) -> int:
    """Which half of what is lent is for layers like this one: the first for those with a window."""
    return 0 if work.settings.windows[work.weights.index] else 1


def _heads(values: torch.Tensor, size: int) -> torch.Tensor:
    """[n, length, heads * size] -> [n, heads, length, size]."""
    return values.reshape(*values.shape[:2], -1, size).transpose(1, 2)


def _flat(values: torch.Tensor) -> torch.Tensor:
    """[n, heads, length, size] -> [n, length, heads * size]."""
    return values.transpose(1, 2).flatten(2)


def _fed(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """The feed-forward; in the first layers only inner values that stand out count."""
    streams = streams_of(work.settings)
    gate, up = work.linear(values, Role.FFN_GATE, Role.FFN_UP)
    if work.weights.index < streams.sparse:
        # llama.cpp's deviation is of one value fewer, which is nothing among 16384
        deviation, mean = torch.std_mean(gate, -1, correction=0, keepdim=True)
        gate = torch.relu(gate - mean - deviation * NormalDist().inv_cdf(streams.share))
    return work.linear(opened(work, gate, up), Role.FFN_DOWN)[0]


def streams_of(settings: Settings) -> Streams:
    """What is built in for the streams.

    Raises:
        BadCheckpoint: the family has none.
    """
    if settings.family.streams is None:
        raise BadCheckpoint("The model has tensors for several streams, which its family does not have.")
    return settings.family.streams


def outside_shapes(settings: Settings, words: int) -> Mapping[Role, tuple[int, ...]]:
    """The shapes of what lies outside the layers besides embeddings of so many words and the last norm."""
    streams = settings.family.streams
    if streams is None:
        return {}
    hidden, own = settings.hidden, streams.own * settings.layers
    return {
        Role.PER_LAYER_TOKEN_EMBD: (words, own),
        Role.PER_LAYER_MODEL_PROJ: (own, hidden),
        Role.PER_LAYER_PROJ_NORM: (streams.own,),
        Role.ALTUP_PROJ: (streams.count - 1, hidden, hidden),
        Role.ALTUP_UNEMBD_PROJ: (streams.count - 1, hidden, hidden),
    }


def _shapes(settings: Settings) -> Mapping[Role, Shapes]:
    streams, hidden, size = streams_of(settings), settings.hidden, settings.head_size
    count = streams.count
    vectors = (Role.ALTUP_ROUTER_NORM, Role.ALTUP_CORRECT_SCALE, Role.LAUREL_POST_NORM, Role.PER_LAYER_POST_NORM)
    return {
        **dict.fromkeys(vectors, ((hidden,),)),
        Role.ATTN_Q: ((settings.heads * size, hidden),),
        Role.ATTN_K: ((settings.kv_heads * size, hidden),),
        Role.ATTN_V: ((settings.kv_heads * settings.value_size, hidden),),
        Role.ATTN_OUT: ((hidden, settings.heads * settings.value_size),),
        Role.ATTN_Q_NORM: ((size,),),
        Role.ATTN_K_NORM: ((size,),),
        Role.ALTUP_ROUTER: ((count, hidden),),
        Role.ALTUP_CORRECT_COEF: ((count, count),),
        Role.ALTUP_PREDICT_COEF: ((count * count, count),),
        Role.LAUREL_L: ((streams.rank, hidden),),
        Role.LAUREL_R: ((hidden, streams.rank),),
        Role.PER_LAYER_INP_GATE: ((streams.own, hidden),),
        Role.PER_LAYER_PROJ: ((hidden, streams.own),),
    }


def _needed(settings: Settings, roles: Container[Role]) -> tuple[Role, ...]:
    return (*_shapes(settings), Role.ATTN_POST_NORM, Role.FFN_GATE, Role.FFN_POST_NORM)


GEMMA_3N = Mixer("attention", Role.ALTUP_ROUTER, gemma3n_layer, _shapes, _needed)
