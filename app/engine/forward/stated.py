"""A model's settings, as its GGUF metadata states them.

A checkpoint of another container states the same metadata on its way out, so both are computed by one code. What
llama.cpp has built in for a family instead of reading it (activation, scale of the embeddings, order of the windows)
stands in the family's own file, as `Architecture.computes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import isfinite, log
from typing import Any

from app.engine.architectures import computed_names, computes_of
from app.engine.architectures._computes import Activation, Computes, Experts, Gating, Rotation, Shared
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.forward.rope import YARN_GROWTH, Rope, Yarn
from app.engine.forward.routing import Routing
from app.engine.forward.settings import Latent, Ranks, Settings, State, Temperature
from app.engine.forward.values import Values

LAYER_LIMIT = 1000
EXPERT_LIMIT = 4096
MINIMAL = 1.001  # of a rope's base, whose logarithm is divided by
CHUNK, CHUNK_SCALE = 8192, 0.1  # Llama 4: chunks of that many tokens, and how attention grows beyond the first


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
    values = Values(metadata, name)
    layers, hidden = values.whole("block_count"), values.whole("embedding_length")
    if layers > LAYER_LIMIT:
        raise BadCheckpoint(f"The metadata states {layers} layers, which no real model has.", "Do not trust this file.")
    recurrent = values.whole("ssm.state_size", 0) > 0 or values.whole("wkv.head_size", 0) > 0
    heads = values.whole("attention.head_count", 0 if recurrent else None)
    kv_heads = values.whole("attention.head_count_kv", heads)
    if heads and (not kv_heads or heads % kv_heads):
        raise BadCheckpoint(f"The metadata states {heads} attention heads, which {kv_heads} cannot share.")
    head_size = values.whole("attention.key_length", hidden // heads) if heads else 0
    latent = _latent(values, head_size)
    rope = _rope(values, family, latent.key_size if latent else head_size)
    windows = _windows(values, family, layers)
    routing = _routing(values, family)
    return Settings(
        family=family,
        layers=layers,
        hidden=hidden,
        inner=_inner(values, family, layers, may_lack=recurrent or routing is not None),
        routing=routing,
        latent=latent,
        state=_state(values),
        ranks=_ranks(values, hidden),
        kernel=values.whole("shortconv.l_cache", 0),
        heads=heads,
        kv_heads=kv_heads,
        head_size=head_size,
        value_size=values.whole("attention.value_length", head_size),
        epsilon=values.real(
            "attention.layer_norm_epsilon" if family.layer_norm else "attention.layer_norm_rms_epsilon"
        ),
        windows=windows,
        rotated=_rotated(values, family, windows),
        rope=rope,
        local_rope=_local(rope, values, family),
        attention_scale=_attention_scale(values, family, latent, rope),
        attention_cap=values.real("attn_logit_softcapping", family.attention_cap) if family.attention_cap else 0.0,
        output_cap=0.0 if family.output_cap is None else values.real("final_logit_softcapping", family.output_cap),
        embedding_scale=_embedding_scale(values, family, hidden),
        residual_scale=_residual_scale(values, family, layers),
        output_scale=_output_scale(values, family),
        clamp=values.real("attention.clamp_kqv", 0.0),
        xielu=_xielu(values, layers) if family.activation is Activation.XIELU else (),
        alibi=_alibi(values, family, layers),
        causal=values.yes("attention.causal", True),
        parallel=values.yes("use_parallel_residual", family.parallel),
        bare_norms=family.bare_norms,
        bare_head_norms=family.chunked and routing is not None and routing.experts != MANY_EXPERTS,
        temperature=_temperature(values, family, windows),
    )


MANY_EXPERTS = 128  # Llama 4 Maverick, which llama.cpp tells by them and which does not normalize queries and keys


def _inner(values: Values, family: Computes, layers: int, may_lack: bool) -> tuple[int, ...]:
    """Each layer's feed-forward size."""
    found = values.each("feed_forward_length", layers, 0 if may_lack else None)
    return tuple(size // 2 for size in found) if family.inner_of_both else found


def _xielu(values: Values, layers: int) -> tuple[tuple[float, ...], ...]:
    """The activation's four numbers of each layer."""
    found = [values.metadata.get(f"xielu.{key}") for key in ("alpha_p", "alpha_n", "beta", "eps")]
    for numbers in found:
        if not isinstance(numbers, list) or len(numbers) != layers or not all(map(_is_real, numbers)):
            raise BadCheckpoint("The metadata does not state the numbers of each layer's activation (xielu).")
    return tuple(zip(*found, strict=True))


def _is_real(value: Any) -> bool:
    return isinstance(value, int | float) and isfinite(value)


def _latent(values: Values, head_size: int) -> Latent | None:
    rank = values.whole("attention.kv_lora_rank", 0)
    if not rank:
        return None
    return Latent(
        rank,
        values.whole("attention.q_lora_rank", 0),
        values.whole("attention.key_length_mla", head_size),
        values.whole("attention.value_length_mla", values.whole("attention.value_length", head_size)),
    )


def _ranks(values: Values, hidden: int) -> Ranks | None:
    head = values.whole("wkv.head_size", 0)
    if not head:
        return None
    if hidden % head:
        raise BadCheckpoint(f"The metadata states heads of {head} values, which do not divide {hidden}.")
    kinds = ("decay", "iclr", "value_residual_mix", "gate")
    return Ranks(head, *(values.whole(f"attention.{kind}_lora_rank") for kind in kinds))


def _temperature(values: Values, family: Computes, windows: tuple[int, ...]) -> Temperature | None:
    if family.chunked and any(windows):
        return Temperature(CHUNK, CHUNK_SCALE, offset=1, turned=False)
    scale = values.real("attention.temperature_scale", 0.0)
    if not scale:
        return None
    return Temperature(values.whole("rope.scaling.original_context_length"), scale, offset=0, turned=True)


def _state(values: Values) -> State | None:
    size = values.whole("ssm.state_size", 0)
    if not size:
        return None
    inner, rank = values.whole("ssm.inner_size"), values.whole("ssm.time_step_rank")
    groups = values.whole("ssm.group_count", 1)
    if inner % groups or (groups > 1 and rank % groups):
        raise BadCheckpoint(f"The metadata states {groups} groups, which a state of {inner} values cannot have.")
    bare = values.yes("ssm.dt_b_c_rms", False)
    return State(inner, size, values.whole("ssm.conv_kernel"), rank, groups, bare)


def _attention_scale(values: Values, family: Computes, latent: Latent | None, rope: Rope) -> float:
    """Of query times key: what is stated, or one over the root of a head's size."""
    heads, hidden = values.whole("attention.head_count", 0), values.whole("embedding_length")
    if not heads:
        return 1.0
    if latent is not None:
        grown = 1 + values.real(_LOG_MULTIPLIER, 0.0) * log(rope.factor) if rope.yarn else 1.0
        return float(latent.key_size**-0.5 * (rope.total_magnitude * grown) ** 2)
    if values.whole("block_count") == family.wide_depth:
        return float((hidden / heads) ** -0.5)
    stated = values.real("attention.scale", 0.0)
    return stated or float(values.whole("attention.key_length", hidden // heads) ** -0.5)


def _embedding_scale(values: Values, family: Computes, hidden: int) -> float:
    if family.fixed_scales is not None:
        return family.fixed_scales[0]
    return float(hidden**0.5) if family.scaled_embeddings else values.real("embedding_scale", 0.0) or 1.0


def _residual_scale(values: Values, family: Computes, layers: int) -> float:
    if family.fixed_scales is not None:
        return float(family.fixed_scales[1] / layers**0.5)
    return values.real("residual_scale", 0.0) or 1.0


def _output_scale(values: Values, family: Computes) -> float:
    if family.fixed_scales is not None:
        return family.fixed_scales[2] / values.whole("embedding_length")
    scale = values.real("logit_scale", 0.0) or 1.0
    return 1 / scale if family.logits_divided else scale


def _alibi(values: Values, family: Computes, layers: int) -> float:
    if family.alibi_depth and layers != family.alibi_depth:
        return 0.0
    return values.real("attention.max_alibi_bias", family.alibi)


def _windows(values: Values, family: Computes, layers: int) -> tuple[int, ...]:
    """How far each layer looks back: as the metadata says of each, or in the order that is built in."""
    window = values.whole("attention.sliding_window", CHUNK if family.chunked else family.usual_window)
    if family.chunked and window:
        window = CHUNK
    stated, period = values.stated("attention.sliding_window_pattern"), family.period
    if isinstance(stated, list):
        if len(stated) < layers or not all(isinstance(item, bool | int) for item in stated):
            raise BadCheckpoint("The metadata states sliding windows for other layers than there are.")
        return tuple(window if narrow else 0 for narrow in stated[:layers])
    if stated is not None:
        period = values.whole("attention.sliding_window_pattern", 0)
    if not period:
        return (0,) * layers
    whole = 0 if family.period_first else period - 1
    return tuple(window if layer % period != whole else 0 for layer in range(layers))


def _rotated(values: Values, family: Computes, windows: tuple[int, ...]) -> tuple[bool, ...]:
    """Which layers' queries and keys are turned."""
    layers = len(windows)
    if family.rotation_stated and not values.yes("rope.scaling.finetuned", True):
        return (False,) * layers
    if family.rotation is Rotation.NONE or family.alibi_depth == layers:
        return (False,) * layers
    if family.rotates_windows_only and any(windows):
        return tuple(window > 0 for window in windows)
    period = 0 if family.chunked and not any(windows) else family.unrotated_period
    return tuple(not period or (layer + 1) % period != 0 for layer in range(layers))


def _routing(values: Values, family: Computes) -> Routing | None:
    count, experts = values.whole("expert_count", 0), family.experts
    if not count:
        return None
    if experts is None:
        raise UnsupportedModel(f"{values.name} models with experts (MoE) can be compressed but not computed here yet.")
    used = values.whole("expert_used_count")
    if used > count or count > EXPERT_LIMIT:
        raise BadCheckpoint(
            f"The metadata states {used} of {count} experts, which cannot be.", "Do not trust this file."
        )
    inner = max(values.each("feed_forward_length", values.whole("block_count"), 0))
    own = (values.whole("expert_feed_forward_length", 0) or inner // used) if experts.sized else inner
    shared = 0
    if experts.shared is not Shared.NONE:
        usual = inner if experts.shared is Shared.GATED else own if experts.weighed_before else 0
        shared = values.whole("expert_shared_feed_forward_length", 0) or (
            own * values.whole("expert_shared_count", 0) or usual
        )
    if not own or (experts.shared is Shared.GATED and not shared):
        raise BadCheckpoint("The metadata does not state the experts' feed-forward size.", "Download the model again.")
    built_in = Routing(
        count,
        used,
        own,
        shared,
        experts.normalized,
        experts.shared if shared else Shared.NONE,
        experts.gating,
        weighed_before=experts.weighed_before,
    )
    return _stated(values, built_in) if experts.stated else _built_in(values, experts, built_in)


def _stated(values: Values, routing: Routing) -> Routing:
    """With what the metadata says of the way experts are chosen."""
    kind = values.whole("expert_gating_func", 0)
    if kind not in (0, *(gating.value for gating in Gating)):
        raise UnsupportedModel(f"The metadata states an expert_gating_func of {kind}, which is not supported yet.")
    groups = values.whole("expert_group_count", 0) or 1
    if routing.experts % groups:
        raise BadCheckpoint(f"The metadata states {groups} groups, which {routing.experts} experts cannot make.")
    return replace(
        routing,
        gating=Gating(kind) if kind else routing.gating,
        normalized=values.yes("expert_weights_norm", routing.normalized),
        scale=values.real("expert_weights_scale", 0.0) or 1.0,
        groups=groups,
        groups_used=min(groups, values.whole("expert_group_used_count", 0) or groups),
    )


def _built_in(values: Values, experts: Experts, routing: Routing) -> Routing:
    """Refuse a way of choosing experts that llama.cpp would not follow in this family."""
    stated = {
        "expert_gating_func": values.whole("expert_gating_func", 0) in (0, experts.gating.value),
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
    return routing


def _rope(values: Values, family: Computes, head_size: int) -> Rope:
    kind = values.text("rope.scaling.type", "linear")
    if kind not in ("none", "linear", "yarn", "longrope"):
        raise UnsupportedModel(f"Rope scaling of the kind {kind[:40]!r} is not supported yet.")
    size = values.whole("rope.dimension_count", head_size) if head_size else 0
    if family.rotation is Rotation.NONE or not head_size:
        size = 0
    elif size % 2 or size > head_size:
        raise BadCheckpoint(f"The metadata states a rope of {size} of {head_size}, which cannot be rotated.")
    context = values.whole("rope.scaling.original_context_length", values.whole("context_length", 0) or None)
    factor = values.real("rope.scaling.factor", 0.0) or 1.0
    yarn = None
    if kind == "yarn":
        fast, slow = values.real("rope.scaling.yarn_beta_fast", 32.0), values.real("rope.scaling.yarn_beta_slow", 1.0)
        yarn = Yarn(fast, slow)
    rope = Rope(
        size=size,
        pairs=family.rotation is Rotation.PAIRS,
        base=values.real("rope.freq_base", 10000.0, MINIMAL),
        factor=1.0 if kind == "none" else factor,
        magnitude=values.real("rope.scaling.attn_factor", 1.0),
        original_context=context,
        yarn=yarn,
    )
    multiplier = values.real(_LOG_MULTIPLIER, 0.0)
    if not yarn or not multiplier:
        return rope
    # attention is scaled instead, and the rest of what YaRN would multiply is what the two differ in
    latent = values.whole("attention.kv_lora_rank", 0) > 0
    grown = 1 + YARN_GROWTH * log(rope.factor)
    rest = 1.0 if latent else grown / (1 + YARN_GROWTH * multiplier * log(rope.factor))
    return replace(rope, magnitude=rope.magnitude * rest / grown)


_LOG_MULTIPLIER = "rope.scaling.yarn_log_multiplier"


def _local(rope: Rope, values: Values, family: Computes) -> Rope:
    if family.local_base is None:
        return rope
    base = values.real("rope.freq_base_swa", family.local_base or rope.base, MINIMAL)
    return replace(rope, base=base, factor=1.0, magnitude=1.0, yarn=None)
