"""What a model computes with its weights: sizes, norms, windows and caps, as its GGUF metadata states them.

A checkpoint of another container states the same metadata on its way out, so both are computed by one code. What
llama.cpp has built in for a family instead of reading it (activation, scale of the embeddings, order of the windows)
stands in the family's own file, as `Architecture.computes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import inf
from typing import Any

from app.engine.architectures import computed_names, computes_of
from app.engine.architectures._computes import Computes, Experts, Rotation, Shared
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.forward.rope import Rope, Yarn
from app.engine.forward.routing import Routing

SIZE_LIMIT = 1 << 31
LAYER_LIMIT = 1000
EXPERT_LIMIT = 4096
MINIMAL = 1.001  # of a rope's base, whose logarithm is divided by


@dataclass(frozen=True)
class Settings:
    """One model's settings.

    Attributes:
        family: what is built in.
        layers, hidden, inner, heads, kv_heads, head_size: sizes; `inner` is the feed-forward's, 0 where only experts
            have one.
        routing: the experts of layers that have some; None: none has.
        epsilon: of every norm.
        window: how far a layer with a window looks back, itself included; 0: no layer has one.
        rope, local_rope: position embedding of layers that see everything, and of those with a window.
        attention_scale: of query times key.
        attention_cap, output_cap: soft caps, cap * tanh(x / cap); 0: none.
        embedding_scale: of the embeddings.
    """

    family: Computes
    layers: int
    hidden: int
    inner: int
    routing: Routing | None
    heads: int
    kv_heads: int
    head_size: int
    epsilon: float
    window: int
    rope: Rope
    local_rope: Rope
    attention_scale: float
    attention_cap: float
    output_cap: float
    embedding_scale: float

    def window_of(self, layer: int) -> int:
        """How far a layer looks back; 0 where it sees everything."""
        period = self.family.period
        return self.window if period and (layer + 1) % period else 0


def read_settings(metadata: Mapping[str, Any]) -> Settings:
    """A model's settings from its GGUF metadata.

    Raises:
        UnsupportedModel: nobody has taught the program to compute this family.
        BadCheckpoint: values that cannot be.
    """
    name = str(metadata.get("general.architecture"))
    family = computes_of(name)
    if family is None:
        raise UnsupportedModel(
            f"Models of the family {name[:40]!r} can be compressed but not computed here yet.",
            f"Families that can: {', '.join(computed_names())}.",
        )
    values = _Values(metadata, name)
    layers, hidden, heads = values.whole("block_count"), values.whole("embedding_length"), values.whole(_HEADS)
    if layers > LAYER_LIMIT:
        raise BadCheckpoint(f"The metadata states {layers} layers, which no real model has.", "Do not trust this file.")
    head_size = values.whole("attention.key_length", hidden // heads)
    if values.whole("attention.value_length", head_size) != head_size:
        raise UnsupportedModel("Models whose keys and values differ in size cannot be computed here yet.")
    kv_heads = values.whole("attention.head_count_kv", heads)
    if not kv_heads or heads % kv_heads:
        raise BadCheckpoint(f"The metadata states {heads} attention heads, which {kv_heads} cannot share.")
    rope = _rope(values, family, head_size)
    routing = _routing(values, family)
    wide_queries = layers == family.wide_depth
    return Settings(
        family=family,
        layers=layers,
        hidden=hidden,
        inner=values.whole("feed_forward_length", 0 if routing else None),
        routing=routing,
        heads=heads,
        kv_heads=kv_heads,
        head_size=head_size,
        epsilon=values.real("attention.layer_norm_rms_epsilon"),
        window=values.whole("attention.sliding_window", family.usual_window),
        rope=rope,
        local_rope=_local(rope, values, family),
        attention_scale=(hidden / heads if wide_queries else head_size) ** -0.5,
        attention_cap=values.real("attn_logit_softcapping", family.attention_cap) if family.attention_cap else 0.0,
        output_cap=0.0 if family.output_cap is None else values.real("final_logit_softcapping", family.output_cap),
        embedding_scale=hidden**0.5 if family.scaled_embeddings else 1.0,
    )


_HEADS = "attention.head_count"


@dataclass(frozen=True)
class _Values:
    """A family's own keys in the metadata, checked."""

    metadata: Mapping[str, Any]
    name: str

    def whole(self, key: str, default: int | None = None) -> int:
        value = self.metadata.get(f"{self.name}.{key}", default)
        if isinstance(value, list) and len(set(map(repr, value))) == 1:
            value = value[0]  # stated for each layer, all alike
        if type(value) is not int or not (default == 0 or value) or not 0 <= value <= SIZE_LIMIT:
            raise BadCheckpoint(f"The metadata states {self.name}.{key} = {str(value)[:40]}, which cannot be used.")
        return value

    def real(self, key: str, default: float | None = None, least: float = 0.0) -> float:
        value = self.metadata.get(f"{self.name}.{key}", default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value < inf:
            raise BadCheckpoint(f"The metadata states {self.name}.{key} = {str(value)[:40]}, which cannot be used.")
        return float(value)

    def text(self, key: str, default: str) -> str:
        value = self.metadata.get(f"{self.name}.{key}", default)
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _routing(values: _Values, family: Computes) -> Routing | None:
    count, experts = values.whole("expert_count", 0), family.experts
    if not count:
        return None
    if experts is None:
        raise UnsupportedModel(f"{values.name} models with experts (MoE) can be compressed but not computed here yet.")
    _check_routing(values, experts)
    used = values.whole("expert_used_count")
    if used > count or count > EXPERT_LIMIT:
        raise BadCheckpoint(
            f"The metadata states {used} of {count} experts, which cannot be.", "Do not trust this file."
        )
    inner = values.whole("feed_forward_length", 0)
    own = (values.whole("expert_feed_forward_length", 0) or inner // used) if experts.sized else inner
    shared = (values.whole("expert_shared_feed_forward_length", 0) or inner) if experts.shared is not Shared.NONE else 0
    if not own or (experts.shared is not Shared.NONE and not shared):
        raise BadCheckpoint("The metadata does not state the experts' feed-forward size.", "Download the model again.")
    return Routing(count, used, own, shared, experts.normalized)


def _check_routing(values: _Values, experts: Experts) -> None:
    """Refuse a way of choosing experts that llama.cpp would not follow in this family.

    It has softmax without a scale built in, and whether shares are normalized.
    """
    stated = {
        "expert_gating_func": values.whole("expert_gating_func", 0) in (0, 1),  # not stated, or softmax
        "expert_weights_scale": values.real("expert_weights_scale", 0.0) in (0.0, 1.0),
        "expert_weights_norm": values.metadata.get(f"{values.name}.expert_weights_norm", experts.normalized)
        is experts.normalized,
        "expert_group_count": values.whole("expert_group_count", 0) in (0, 1),
    }
    for key, usual in stated.items():
        if not usual:
            raise UnsupportedModel(
                f"The metadata states another {values.name}.{key} than llama.cpp computes.",
                "The model can be compressed all the same.",
            )


def _rope(values: _Values, family: Computes, head_size: int) -> Rope:
    kind = values.text("rope.scaling.type", "linear")
    if kind not in ("none", "linear", "yarn", "longrope"):
        raise UnsupportedModel(f"Rope scaling of the kind {kind[:40]!r} is not supported yet.")
    size = values.whole("rope.dimension_count", head_size)
    if size % 2 or size > head_size:
        raise BadCheckpoint(f"The metadata states a rope of {size} of {head_size}, which cannot be rotated.")
    context = values.whole("rope.scaling.original_context_length", values.whole("context_length", 0) or None)
    factor = values.real("rope.scaling.factor", 0.0) or 1.0
    yarn = None
    if kind == "yarn":
        fast, slow = values.real("rope.scaling.yarn_beta_fast", 32.0), values.real("rope.scaling.yarn_beta_slow", 1.0)
        yarn = Yarn(fast, slow)
    return Rope(
        size=size,
        pairs=family.rotation is Rotation.PAIRS,
        base=values.real("rope.freq_base", 10000.0, MINIMAL),
        factor=1.0 if kind == "none" else factor,
        magnitude=values.real("rope.scaling.attn_factor", 1.0),
        original_context=context,
        yarn=yarn,
    )


def _local(rope: Rope, values: _Values, family: Computes) -> Rope:
    if family.local_base is None:
        return rope
    base = values.real("rope.freq_base_swa", family.local_base, MINIMAL)
    return replace(rope, base=base, factor=1.0, magnitude=1.0, yarn=None)
