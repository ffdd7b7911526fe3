"""RWKV-7: no attention; each head has a matrix of state that tokens decay, correct and add to (arXiv:2503.14456).

Files follow flash-linear-attention ("attn.w_lora.lora.0") or RWKV's own ("att.w1", the small matrices transposed).
GGUF holds the shares of the token before in one tensor, and wants values in the first layer that nothing reads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures._state_space import ENDLESS
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf

SHARES = "rwkvag"  # the order in which GGUF holds them
GROUP_EPSILON = 64e-5  # of the heads' normalization, built into llama.cpp
_SHARE = re.compile(r"\.attention\.x_([rwkvagx])$")
_AGAIN = {
    Role.TIME_MIX_A0: Role.TIME_MIX_V0,
    Role.TIME_MIX_A1: Role.TIME_MIX_V1,
    Role.TIME_MIX_A2: Role.TIME_MIX_V2,
}
_DOWN = {"w": Role.TIME_MIX_W1, "a": Role.TIME_MIX_A1, "v": Role.TIME_MIX_V1, "g": Role.TIME_MIX_G1}
_UP = {"w": Role.TIME_MIX_W2, "a": Role.TIME_MIX_A2, "v": Role.TIME_MIX_V2, "g": Role.TIME_MIX_G2}
# of each low rank: config.json's two names for it, and the exponent and factor that its usual value follows from
_RANKS = {
    "w": (("decay_low_rank_dim", "lora_rank_decay"), 0.5, 1.8),
    "a": (("a_low_rank_dim", "lora_rank_iclr"), 0.5, 1.8),
    "v": (("v_low_rank_dim", "lora_rank_value_residual_mix"), 0.5, 1.3),
    "g": (("gate_low_rank_dim", "lora_rank_gate"), 0.8, 0.6),
}


class Rwkv7(Architecture):
    """RWKV-7 (Goose)."""

    title = "RWKV-7"
    model_types = ("rwkv7",)
    gguf_name = "rwkv7"
    computes = Computes(rotation=Rotation.NONE, layer_norm=True)
    rotates = False
    layer_norm = True
    epsilon_key = "norm_eps"
    activations = ("sqrelu", "relu2")
    aliases = {"norm_eps": "layer_norm_epsilon", "head_dim": "head_size"}
    defaults = {"head_dim": 64, "norm_eps": 1e-5, "tie_word_embeddings": False}
    outer = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM, Role.OUTPUT_NORM)
    biases = (Role.ATTN_NORM, Role.ATTN_NORM_2, Role.TOKEN_EMBD_NORM, Role.OUTPUT_NORM, Role.TIME_MIX_LN)
    absent = ()
    renames = {
        "blocks": "layers",
        ".self_attn.": ".attention.",
        ".time_mixer.": ".attention.",
        ".attn.": ".attention.",
        ".attn_norm": ".attention_norm",
        ".ffn_norm": ".ln2",
        ".ffn.": ".feed_forward.",
        ".g_norm": ".ln_x",
        "_lora.lora.0": "1",
        "_lora.lora.2.bias": "0",
        "_lora.lora.2": "2",
    }

    @cached_property
    def heads(self) -> int:
        """As many as the hidden size holds."""
        if self.hidden % self.head_size:
            raise BadCheckpoint(f"config.json states heads of {self.head_size}, which do not divide {self.hidden}.")
        return self.hidden // self.head_size

    @cached_property
    def inner(self) -> int:
        """Size of the channel mixing."""
        return 4 * self.hidden if self.config.get("intermediate_size") is None else self.whole("intermediate_size")

    def rank(self, what: str) -> int:
        """Rank of the decay ("w"), learning rate ("a"), value's share ("v") or gate ("g")."""
        keys, exponent, factor = _RANKS[what]
        for key in keys:
            if self.config.get(key) is not None:
                return self.whole(key, 1 << 20)
        return int(max(1, round(self.hidden**exponent * factor / 32))) * 32

    def check(self) -> None:
        """llama.cpp has the epsilon of the heads' normalization built in."""
        super().check()
        if abs(self.head_size * self.real("norm_eps") / GROUP_EPSILON - 1) > 1e-6:
            raise self.unsupported(f"heads of {self.head_size} values with an epsilon of {self.real('norm_eps'):g}")
        if self.config.get("attn"):
            raise self.unsupported("layers with attention")

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises."""
        hidden, words = self.hidden, (self.words, self.hidden)
        square, vector = (hidden, hidden), (hidden,)
        shapes: dict[Role, tuple[int, ...]] = {Role.TOKEN_EMBD: words, Role.OUTPUT: words}
        for role in (Role.TIME_MIX_KEY, Role.TIME_MIX_VALUE, Role.TIME_MIX_RECEPTANCE, Role.TIME_MIX_OUTPUT):
            shapes[role] = square
        vectors = ("W0", "A0", "V0", "K_K", "K_A", "R_K", "LN")
        shapes |= {Role[f"TIME_MIX_{name}"]: vector for name in vectors} | {Role.CHANNEL_MIX_LERP_K: vector}
        for what in "wag":
            shapes |= {_DOWN[what]: (self.rank(what), hidden), _UP[what]: (hidden, self.rank(what))}
        shapes |= {Role.CHANNEL_MIX_KEY: (self.inner, hidden), Role.CHANNEL_MIX_VALUE: (hidden, self.inner)}
        shapes[Role.TIME_MIX_LERP_FUSED] = (len(SHARES), 1, 1, hidden)
        return shapes

    def locate(self, name: str) -> Place | None:
        """A tensor's place; the first layer's share of the first layer's values is none."""
        if share := _SHARE.search(self.plain_name(name)):
            layer = re.search(r"\.(\d+)\.", self.plain_name(name)[: share.start()] + ".")
            return Place(Role.TIME_MIX_LERP_FUSED, int(layer[1])) if layer else None
        place = super().locate(name)
        return None if place is not None and place.layer == 0 and place.role in _AGAIN.values() else place

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The shares are joined, small matrices turned, and the first layer gets what nothing reads."""
        share = _SHARE.search(self.plain_name(name))
        found = super().parts(name, shape)
        if not found:
            return found
        part = found[0]
        if share is not None and share[1] != "x":
            number, joined = SHARES.index(share[1]), f"{name[:-1]}*"
            part = replace(part, shape=(1, 1, self.hidden), number=number, joined=joined)
        elif share is not None:
            part = replace(part, shape=(len(SHARES), 1, 1, self.hidden))
        elif part.place.role in (*_DOWN.values(), *_UP.values()) and "_lora." not in name and len(shape) == 2:
            part = replace(part, shape=shape[::-1], matrices=1)
        elif len(self.shapes.get(part.place.role, ())) == 1:
            part = replace(part, shape=(part.weights,))
        part.check(name, shape)
        if part.place.layer == 0 and part.place.role in _AGAIN:
            again = replace(part.place, role=_AGAIN[part.place.role])
            return part, replace(part, place=again, joined=f"{name} (again)")
        return (part,)

    def facts(self) -> dict[str, int | float | str]:
        """Figures for people; every one is checked."""
        self.check()
        return {
            "layers": self.layers,
            "hidden size": self.hidden,
            "feed-forward size": self.inner,
            "state size": self.head_size,
            "vocabulary": self.words,
        }

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        writer.add_vocab_size(self.words)
        writer.add_context_length(ENDLESS)
        writer.add_embedding_length(self.hidden)
        writer.add_block_count(self.layers)
        writer.add_feed_forward_length(self.inner)
        writer.add_head_count(0)  # unused, but llama.cpp asks for it
        writer.add_wkv_head_size(self.head_size)
        writer.add_decay_lora_rank(self.rank("w"))
        writer.add_iclr_lora_rank(self.rank("a"))
        writer.add_value_residual_mix_lora_rank(self.rank("v"))
        writer.add_gate_lora_rank(self.rank("g"))
