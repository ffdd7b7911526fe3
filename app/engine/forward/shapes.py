"""Whether a model's tensors are the ones that can be computed, each of the shape that the settings promise.

A GGUF file may come from anyone and states its own sizes; a tensor that nobody computes would make every answer wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.engine.architectures._computes import Shared
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.forward.routing import Routing
from app.engine.forward.settings import Latent, Settings
from app.engine.outline import OutlineTensor
from app.engine.roles import DENSE, EXPERTS, SHARED, Role

Shapes = tuple[tuple[int, ...], ...]

_FACTORS = (Role.ROPE_FREQS, Role.ROPE_FACTORS_LONG, Role.ROPE_FACTORS_SHORT)
_OUTSIDE_NORMS = (Role.OUTPUT_NORM, Role.TOKEN_EMBD_NORM)
_BIASED = (
    *(Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_QKV, Role.ATTN_OUT, Role.FFN_GATE_INP, Role.FFN_EXP_PROBS_B),
    *(*DENSE, *EXPERTS, *SHARED),
)
_NORMS = (
    *(Role.ATTN_NORM, Role.ATTN_NORM_2, Role.ATTN_POST_NORM, Role.ATTN_OUT_NORM, Role.LAYER_OUT_NORM),
    *(Role.FFN_NORM, Role.FFN_PRE_NORM, Role.FFN_POST_NORM),
)
_BARE = (Role.FFN_EXP_PROBS_B,)  # of which there is but the bias


def layer_shapes(settings: Settings, layer: int) -> dict[Role, Shapes]:
    """Every weight that a layer can have -> the shapes that it may have."""
    hidden, inner, size = settings.hidden, settings.inner[layer], settings.head_size
    queries, keys, values = (settings.heads * size, settings.kv_heads * size, settings.kv_heads * settings.value_size)
    shapes: dict[Role, Shapes] = {
        **dict.fromkeys(_NORMS, ((hidden,),)),
        Role.ATTN_Q: ((queries, hidden), (2 * queries, hidden)),
        Role.ATTN_K: ((keys, hidden),),
        Role.ATTN_V: ((values, hidden),),
        Role.ATTN_QKV: ((queries + keys + values, hidden),),
        Role.ATTN_GATE: ((settings.heads * settings.value_size, hidden),),
        Role.ATTN_OUT: ((hidden, settings.heads * settings.value_size),),
        Role.ATTN_Q_NORM: ((size,), (queries,), (settings.heads, size)),
        Role.ATTN_K_NORM: ((size,), (keys,), (settings.kv_heads, size)),
        Role.ATTN_SUB_NORM: ((settings.heads * settings.value_size,),),
        Role.ATTN_SINKS: ((settings.heads,),),
        Role.FFN_SUB_NORM: ((inner,),),
        **({Role.FFN_GATE: ((inner, hidden),)} if settings.family.gated else {}),
        Role.FFN_UP: ((inner, hidden), (2 * inner, hidden)),
        Role.FFN_DOWN: ((hidden, inner),),
    }
    if settings.latent is not None:
        shapes |= _latent_shapes(settings, settings.latent)
    return shapes | (_expert_shapes(settings.routing, hidden) if settings.routing else {})


def _latent_shapes(settings: Settings, latent: Latent) -> dict[Role, Shapes]:
    """The same of latent attention."""
    hidden, heads, still = settings.hidden, settings.heads, latent.key_size - settings.rope.size
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


def _expert_shapes(routing: Routing, hidden: int) -> dict[Role, Shapes]:
    """The same of a layer's experts."""
    count, inner, shared = routing.experts, routing.inner, routing.shared_inner
    shapes: dict[Role, Shapes] = {
        Role.FFN_GATE_INP: ((count, hidden),),
        Role.FFN_EXP_PROBS_B: ((count,),),
        Role.FFN_GATE_EXP: ((count, inner, hidden),),
        Role.FFN_UP_EXP: ((count, inner, hidden),),
        Role.FFN_GATE_UP_EXP: ((count, 2 * inner, hidden),),
        Role.FFN_DOWN_EXP: ((count, hidden, inner),),
    }
    if routing.shared is not Shared.NONE:
        shapes |= {
            Role.FFN_GATE_SHEXP: ((shared, hidden),),
            Role.FFN_UP_SHEXP: ((shared, hidden),),
            Role.FFN_DOWN_SHEXP: ((hidden, shared),),
        }
    if routing.shared is Shared.GATED:
        shapes[Role.FFN_GATE_INP_SHEXP] = ((hidden,), (1, hidden))
    return shapes


def check_tensors(settings: Settings, tensors: Iterable[OutlineTensor]) -> None:
    """Check all tensors of a model.

    Raises:
        UnsupportedModel: a tensor that nobody computes.
        BadCheckpoint: a tensor is missing or has another shape.
    """
    layers: list[dict[Role, OutlineTensor]] = [{} for _ in range(settings.layers)]
    outside, biases = set(), []
    shapes = [layer_shapes(settings, layer) for layer in range(settings.layers)]
    for tensor in tensors:
        place = tensor.place
        if place.layer is None or place.role in _FACTORS:  # factors may be counted to a layer
            outside.add(place.role)
            _check_outside(settings, tensor)
            continue
        if place.layer >= settings.layers or place.role not in shapes[place.layer]:
            raise _unknown(tensor)
        allowed = shapes[place.layer][place.role]
        if place.part == "bias":
            if not _may_have_bias(settings, place.role):
                raise _unknown(tensor)
            allowed = tuple(shape[: max(1, len(shape) - 1)] for shape in allowed)
            biases.append(tensor)
        else:
            layers[place.layer][place.role] = tensor
        _check_shape(tensor, allowed)
    _check_complete(settings, outside, layers, biases)


def _may_have_bias(settings: Settings, role: Role) -> bool:
    return role in _BIASED or (settings.family.layer_norm and "NORM" in role.name)


def _check_complete(
    settings: Settings,
    outside: set[Role],
    layers: list[dict[Role, OutlineTensor]],
    biases: list[OutlineTensor],
) -> None:
    bare = settings.bare_norms or not settings.causal  # an encoder ends with its last layer
    if missing := {Role.TOKEN_EMBD, *(() if bare else (Role.OUTPUT_NORM,))} - outside:
        raise _missing(missing.pop(), None)
    for tensor in biases:
        if tensor.place.role not in (*layers[tensor.place.layer or 0], *_BARE):
            raise _unknown(tensor)
    for index, roles in enumerate(layers):
        for role in [*_needed(settings, roles), *_feed_forward(roles, settings.routing)]:
            if role not in roles:
                raise _missing(role, index)
        if Role.FFN_UP in roles:
            _check_up(settings, roles, index)


def _check_up(settings: Settings, roles: Mapping[Role, OutlineTensor], index: int) -> None:
    """Without the gate that the family has, it holds both; beside one, or without any, only itself."""
    inner, hidden = settings.inner[index], settings.hidden
    both = settings.family.gated and Role.FFN_GATE not in roles
    _check_shape(roles[Role.FFN_UP], ((2 * inner if both else inner, hidden),))


def _needed(settings: Settings, roles: Mapping[Role, OutlineTensor]) -> list[Role]:
    """What a layer with these roles cannot do without, its feed-forward aside."""
    if settings.latent is not None:
        queries = [Role.ATTN_Q_A, Role.ATTN_Q_A_NORM, Role.ATTN_Q_B] if settings.latent.query_rank else [Role.ATTN_Q]
        keys = [Role.ATTN_K_B, Role.ATTN_V_B] if Role.ATTN_K_B in roles else [Role.ATTN_KV_B]
        attention = [*queries, Role.ATTN_KV_A_MQA, Role.ATTN_KV_A_NORM, *keys]
    else:
        attention = [Role.ATTN_QKV] if Role.ATTN_QKV in roles else [Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V]
    return [*attention, Role.ATTN_OUT, *_norms(settings, roles)]


def _norms(settings: Settings, roles: Mapping[Role, OutlineTensor]) -> list[Role]:
    """Norms before each part, or after it, or after the sum; a parallel layer's feed-forward may have none."""
    if settings.bare_norms:
        return []
    if Role.ATTN_OUT_NORM in roles:
        return [Role.LAYER_OUT_NORM]
    if Role.ATTN_NORM not in roles and Role.ATTN_POST_NORM in roles:
        return [Role.FFN_POST_NORM]
    before = Role.ATTN_POST_NORM if settings.family.norm_between else Role.FFN_NORM
    before = Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in roles else before
    return [Role.ATTN_NORM] if _may_share(settings) else [Role.ATTN_NORM, before]


def _may_share(settings: Settings) -> bool:
    """Whether a layer without a feed-forward norm is one of parallel parts."""
    return settings.parallel or settings.family.layer_norm


def _feed_forward(roles: Mapping[Role, OutlineTensor], routing: Routing | None) -> list[Role]:
    """The same of its feed-forward: a layer has experts or not, whatever its neighbours have."""
    shared: tuple[Role, ...] = SHARED if routing and routing.shared is not Shared.NONE else ()
    if routing and routing.shared is Shared.GATED:
        shared = (Role.FFN_GATE_INP_SHEXP, *shared)
    gates = (Role.FFN_GATE_UP_EXP, Role.FFN_DOWN_EXP) if Role.FFN_GATE_UP_EXP in roles else EXPERTS
    routed = (Role.FFN_GATE_INP, *gates, *shared)
    if not any(role in roles for role in routed):
        return [Role.FFN_UP, Role.FFN_DOWN]
    for role in DENSE:
        if role in roles:
            raise _unknown(roles[role])
    return list(routed)


def _check_outside(settings: Settings, tensor: OutlineTensor) -> None:
    role, part = tensor.place.role, tensor.place.part
    if role in _FACTORS:
        _check_shape(tensor, ((settings.rope.size // 2,),))
    elif role in _OUTSIDE_NORMS:
        if part != "weight" and not settings.family.layer_norm:
            raise _unknown(tensor)
        _check_shape(tensor, ((settings.hidden,),))
    elif role is Role.OUTPUT and part == "bias" and settings.family.output_bias:
        if len(tensor.shape) != 1:
            raise _wrong(tensor, "[vocabulary]")
    elif role not in (Role.TOKEN_EMBD, Role.OUTPUT, Role.POS_EMBD, Role.TOKEN_TYPES) or part != "weight":
        raise _unknown(tensor)
    elif len(tensor.shape) != 2 or tensor.shape[1] != settings.hidden:
        raise _wrong(tensor, f"[vocabulary, {settings.hidden}]")


def _check_shape(tensor: OutlineTensor, allowed: Shapes) -> None:
    if tensor.shape not in allowed:
        raise _wrong(tensor, " or ".join(str(list(shape)) for shape in allowed))


def _wrong(tensor: OutlineTensor, needed: str) -> BadCheckpoint:
    return BadCheckpoint(
        f"{tensor.name} has the shape {list(tensor.shape)}; the metadata promises {needed}.", "Download it again."
    )


def _unknown(tensor: OutlineTensor) -> UnsupportedModel:
    return UnsupportedModel(
        f"{tensor.name} is a tensor that cannot be computed here yet.", "The model can be compressed all the same."
    )


def _missing(role: Role, layer: int | None) -> BadCheckpoint:
    where = "" if layer is None else f" of layer {layer}"
    return BadCheckpoint(f"The {role.value}{where} is missing.", "Download the model again, with all its files.")
