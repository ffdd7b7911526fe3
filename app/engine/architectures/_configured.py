"""A family's configuration, read value by value: each is checked when it is asked for.

config.json comes from anyone. What is missing, of another type, or beyond what any model has becomes a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar

from app.engine.architectures._rope import Rope, positive, read_rope
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.roles import Role

LAYER_LIMIT = 1000  # the deepest published models have fewer than 200
SIZE_LIMIT = 1 << 31
HEAD_LIMIT = 1 << 16


class Configured:
    """The sizes that every family has.

    Attributes:
        title: the family's name for people: "Llama".
        aliases: usual key of config.json -> the family's own name for it.
        defaults: what the family means where config.json is silent.
        inner_multiple: the feed-forward size in hidden sizes where config.json is silent; 0: it must state it.
        rope_kinds: the kinds of rope scaling that llama.cpp computes for the family.
        rope_base: the angles' base where config.json is silent.
        rotates: whether positions are rotary embeddings at all.
        rotates_part: whether llama.cpp rotates a part of each head where the configuration asks for it.
        outer: the tensors outside the layers that every model of the family has.
        gate_within_up: whether one tensor holds the feed-forward gate and up.
        config: the model's configuration (the text part, where there are several).
    """

    title: ClassVar[str]
    aliases: ClassVar[Mapping[str, str]] = {}
    defaults: ClassVar[Mapping[str, Any]] = {}
    inner_multiple: ClassVar[int] = 0
    rope_kinds: ClassVar[tuple[str, ...]] = ("default", "linear", "dynamic", "yarn")
    rope_base: ClassVar[float] = 10000.0
    rotates: ClassVar[bool] = True
    rotates_part: ClassVar[bool] = False
    outer: ClassVar[tuple[Role, ...]] = (Role.TOKEN_EMBD, Role.OUTPUT_NORM)
    gate_within_up: ClassVar[bool] = False

    def __init__(self, config: Mapping[str, Any]) -> None:
        text = config.get("text_config")
        stated = {**config, **text} if isinstance(text, Mapping) else config
        if isinstance(text, Mapping) and config.get("tie_word_embeddings") is not None:
            stated = {**stated, "tie_word_embeddings": config["tie_word_embeddings"]}  # it belongs to the head around
        usual = {key: stated[own] for key, own in self.aliases.items() if stated.get(key) is None and own in stated}
        self.config: Mapping[str, Any] = {**self.defaults, **stated, **usual}

    def need(self, key: str) -> Any:
        """A configuration value that must be there.

        Raises:
            BadCheckpoint: config.json does not state it.
        """
        if self.config.get(key) is None:
            raise BadCheckpoint(f"config.json does not state {key!r}, which a {self.title} model needs.")
        return self.config[key]

    def whole(self, key: str, limit: int = SIZE_LIMIT) -> int:
        """A configuration value that must be a whole number from 1 to `limit`.

        Raises:
            BadCheckpoint: missing, or not such a number.
        """
        value = self.need(key)
        if type(value) is not int or not 1 <= value <= limit:
            raise BadCheckpoint(
                f"config.json states {key} = {str(value)[:40]!r}; a whole number from 1 to {limit} is needed.",
                "Do not trust this model, or download it again.",
            )
        return value

    def real(self, key: str) -> float:
        """A configuration value that must be a positive number.

        Raises:
            BadCheckpoint: missing, or not such a number.
        """
        return positive(self.need(key), key)

    @cached_property
    def hidden(self) -> int:
        """Length of the vector that each token is."""
        return self.whole("hidden_size")

    @cached_property
    def inner(self) -> int:
        """Feed-forward size."""
        if self.inner_multiple and self.config.get("intermediate_size") is None:
            return self.inner_multiple * self.hidden
        return self.whole("intermediate_size")

    @cached_property
    def words(self) -> int:
        """Rows of the word embeddings."""
        return self.whole("vocab_size", 10_000_000)

    @cached_property
    def context(self) -> int:
        """The longest text that the model was made for, in tokens."""
        return self.whole("max_position_embeddings")

    @cached_property
    def layers(self) -> int:
        """Number of transformer layers."""
        return self.whole("num_hidden_layers", LAYER_LIMIT)

    @cached_property
    def heads(self) -> int:
        """Attention heads."""
        return self.whole("num_attention_heads", HEAD_LIMIT)

    @cached_property
    def kv_heads(self) -> int:
        """Heads that keys and values have; several query heads may share one."""
        kv_heads = self.heads if self.config.get("num_key_value_heads") is None else self.whole("num_key_value_heads")
        if self.heads % kv_heads:
            raise BadCheckpoint(f"config.json states {self.heads} attention heads, which {kv_heads} cannot share.")
        return kv_heads

    @cached_property
    def head_size(self) -> int:
        """Rows of one head."""
        if self.config.get("head_dim") is not None:
            return self.whole("head_dim", HEAD_LIMIT)
        if self.hidden % self.heads:
            raise BadCheckpoint(
                f"config.json states a hidden size of {self.hidden}, which {self.heads} heads cannot share."
            )
        return self.hidden // self.heads

    @property
    def value_size(self) -> int:
        """Rows of one head's value; a key's are `head_size`."""
        return self.head_size

    @property
    def tied(self) -> bool:
        """Whether the embeddings also serve as the output."""
        return self.config.get("tie_word_embeddings") is True

    @property
    def sliding_window(self) -> int | None:
        """How far a layer with limited attention looks back; None where every layer sees everything."""
        return None if self.config.get("sliding_window") is None else self.whole("sliding_window")

    @cached_property
    def rope(self) -> Rope:
        """The rotary position embedding.

        Raises:
            UnsupportedModel: a kind of scaling that llama.cpp does not compute for this family.
        """
        rope = read_rope(self.config, self.rope_base)
        if rope.kind not in self.rope_kinds:
            raise self.unsupported(f"rope scaling of the kind {rope.kind!r}")
        return rope

    @property
    def original_context(self) -> int:
        """The context that the model was trained on before its rope was scaled."""
        for stated in (self.rope.parameters, self.config):
            value = stated.get("original_max_position_embeddings")
            if value is not None:
                return int(positive(value, "original_max_position_embeddings"))
        return self.context

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises of weights; a norm not listed is as long as the hidden state."""
        queries, keys = self.heads * self.head_size, self.kv_heads * self.head_size
        return {
            Role.TOKEN_EMBD: (self.words, self.hidden),
            Role.OUTPUT: (self.words, self.hidden),
            Role.ATTN_Q: (queries, self.hidden),
            Role.ATTN_K: (keys, self.hidden),
            Role.ATTN_V: (keys, self.hidden),
            Role.ATTN_QKV: (queries + 2 * keys, self.hidden),
            Role.ATTN_OUT: (self.hidden, queries),
            Role.ATTN_Q_NORM: (self.head_size,),
            Role.ATTN_K_NORM: (self.head_size,),
            Role.FFN_GATE: (self.inner, self.hidden),
            Role.FFN_UP: (self.inner * (2 if self.gate_within_up else 1), self.hidden),
            Role.FFN_DOWN: (self.hidden, self.inner),
            **self.expert_shapes,
        }

    def has(self, role: Role, layer: int) -> bool:
        """Whether a layer has a tensor that some of the layers have."""
        return True

    @property
    def expert_shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises of experts; a family without any promises none."""
        return {}

    @property
    def rotary_size(self) -> int:
        """How much of each head is rotated."""
        part = self.rope.parameters.get("partial_rotary_factor", self.config.get("partial_rotary_factor"))
        if not self.rotates_part or part is None:
            return self.head_size
        size = int(self.head_size * positive(part, "partial_rotary_factor"))
        if not 0 < size <= self.head_size or size % 2:
            raise BadCheckpoint(f"config.json rotates {size} of {self.head_size} values of a head, which cannot be.")
        return size

    def unsupported(self, what: str) -> UnsupportedModel:
        """The sentence for a model that llama.cpp would run with other results than its makers meant."""
        return UnsupportedModel(
            f"This {self.title} model has {what}, which GGUF cannot express for its family.",
            "The compressed model would answer differently, so it is not made.",
        )
