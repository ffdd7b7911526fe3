"""What a tensor is for, whatever its family or file calls it.

An architecture translates a family's names *into* `Role`; a format translates `Role` *out* into a
container's names. Members bear the names of the official `gguf` package's MODEL_TENSOR, the
field's widest vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Group(Enum):
    """Kinds of tensor as a person sees them: the columns of the map."""

    EMBEDDING = "Word embeddings"
    ATTENTION = "Attention"
    FEED_FORWARD = "Feed-forward"
    NORM = "Normalization"
    OUTPUT = "Output"
    OTHER = "Other"


class Role(Enum):
    """A tensor's part in the model; the value is a word for people."""

    TOKEN_EMBD = "word embeddings"
    OUTPUT = "output"
    OUTPUT_NORM = "final normalization"
    ROPE_FREQS = "rotary frequencies"
    ROPE_FACTORS_LONG = "rotary factors, long"
    ROPE_FACTORS_SHORT = "rotary factors, short"
    ATTN_NORM = "attention normalization"
    ATTN_Q = "attention query"
    ATTN_K = "attention key"
    ATTN_V = "attention value"
    ATTN_QKV = "attention query, key and value"
    ATTN_OUT = "attention output"
    ATTN_Q_NORM = "query normalization"
    ATTN_K_NORM = "key normalization"
    ATTN_POST_NORM = "normalization after attention"
    FFN_NORM = "feed-forward normalization"
    FFN_PRE_NORM = "normalization before feed-forward"
    FFN_POST_NORM = "normalization after feed-forward"
    FFN_GATE = "feed-forward gate"
    FFN_UP = "feed-forward up"
    FFN_DOWN = "feed-forward down"
    FFN_GATE_EXP = "experts' feed-forward gate"
    FFN_UP_EXP = "experts' feed-forward up"
    FFN_DOWN_EXP = "experts' feed-forward down"
    FFN_GATE_SHEXP = "shared experts' feed-forward gate"
    FFN_UP_SHEXP = "shared experts' feed-forward up"
    FFN_DOWN_SHEXP = "shared experts' feed-forward down"
    FFN_GATE_INP = "expert router"
    FFN_GATE_INP_SHEXP = "shared experts' gate"
    OTHER = "other"

    @property
    def group(self) -> Group:
        """The kind of tensor it counts as."""
        if self is Role.TOKEN_EMBD:
            return Group.EMBEDDING
        if self is Role.OUTPUT:
            return Group.OUTPUT
        if "NORM" in self.name:
            return Group.NORM
        if self.name.startswith("ATTN"):
            return Group.ATTENTION
        if self.name.startswith("FFN"):
            return Group.FEED_FORWARD
        return Group.OTHER


DENSE = (Role.FFN_GATE, Role.FFN_UP, Role.FFN_DOWN)
EXPERTS = (Role.FFN_GATE_EXP, Role.FFN_UP_EXP, Role.FFN_DOWN_EXP)  # [experts, out, in]
SHARED = (Role.FFN_GATE_SHEXP, Role.FFN_UP_SHEXP, Role.FFN_DOWN_SHEXP)


@dataclass(frozen=True)
class Place:
    """Where a tensor belongs.

    Attributes:
        role: its part.
        layer: its transformer layer, from 0; None outside the layers.
        part: "weight" or "bias".
    """

    role: Role
    layer: int | None = None
    part: str = "weight"
