"""Whether a model's tensors are the ones that can be computed, each of the shape that the settings promise.

A GGUF file may come from anyone and states its own sizes; a tensor that nobody computes would make every answer wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.engine.architectures._computes import Shared
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.forward.gemma3n import outside_shapes
from app.engine.forward.mixers import mixers_of
from app.engine.forward.mixing import Shapes
from app.engine.forward.routing import Routing
from app.engine.forward.settings import Settings
from app.engine.outline import OutlineTensor
from app.engine.roles import DENSE, EXPERTS, SHARED, Role

_FACTORS = (Role.ROPE_FREQS, Role.ROPE_FACTORS_LONG, Role.ROPE_FACTORS_SHORT)
_OUTSIDE_NORMS = (Role.OUTPUT_NORM, Role.TOKEN_EMBD_NORM)
_BIASED = (Role.FFN_GATE_INP, Role.FFN_EXP_PROBS_B, Role.FFN_GATE_UP_EXP, *DENSE, *EXPERTS, *SHARED)
_NORMS = (
    *(Role.ATTN_NORM, Role.ATTN_NORM_2, Role.ATTN_POST_NORM, Role.ATTN_OUT_NORM, Role.LAYER_OUT_NORM),
    *(Role.FFN_NORM, Role.FFN_PRE_NORM, Role.FFN_POST_NORM),
)
_BARE = (Role.FFN_EXP_PROBS_B, Role.SSM_DT)  # of which there may be but the bias

Tensors = Mapping[Role, OutlineTensor]


def layer_shapes(settings: Settings, layer: int, roles: Iterable[Role]) -> dict[Role, Shapes]:
    """Every weight that a layer with these tensors can have -> the shapes that it may have."""
    hidden, inner = settings.hidden, settings.inner[layer]
    shapes: dict[Role, Shapes] = {
        **dict.fromkeys(_NORMS, ((hidden,),)),
        **({Role.FFN_GATE: ((inner, hidden),)} if settings.family.gated else {}),
        Role.FFN_SUB_NORM: ((inner,),),
        Role.FFN_UP: ((inner, hidden), (2 * inner, hidden)),
        Role.FFN_DOWN: ((hidden, inner),),
    }
    for mixer in mixers_of(frozenset(roles)):
        shapes |= mixer.shapes(settings)
    return shapes | (_expert_shapes(settings.routing, hidden) if settings.routing else {})


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
    layers: list[list[OutlineTensor]] = [[] for _ in range(settings.layers)]
    tensors, outside = tuple(tensors), set()
    words = next((tensor.shape[0] for tensor in tensors if tensor.place.role is Role.TOKEN_EMBD), 0)
    promised = outside_shapes(settings, words)
    for tensor in tensors:
        place = tensor.place
        if place.layer is None or place.role in _FACTORS:  # factors may be counted to a layer
            outside.add(place.role)
            _check_outside(settings, tensor, promised)
        elif place.layer >= settings.layers:
            raise _unknown(tensor)
        else:
            layers[place.layer].append(tensor)
    last = Role.TOKEN_EMBD_NORM if settings.family.embedding_norm_last else Role.OUTPUT_NORM
    bare = settings.bare_norms or not settings.causal  # an encoder ends with its last layer
    if missing := {Role.TOKEN_EMBD, *promised, *(() if bare else (last,))} - outside:
        raise _missing(missing.pop(), None)
    for index, found in enumerate(layers):
        _check_layer(settings, index, found)


def _check_layer(settings: Settings, index: int, tensors: Iterable[OutlineTensor]) -> None:
    weights = {tensor.place.role: tensor for tensor in tensors if tensor.place.part != "bias"}
    if not mixers_of(weights) and not settings.family.parts_apart:
        raise _missing(Role.ATTN_OUT, index)
    if settings.family.streams is not None and Role.ALTUP_ROUTER not in weights:
        raise _missing(Role.ALTUP_ROUTER, index)
    shapes = layer_shapes(settings, index, weights)
    biased = (*_BIASED, *(role for mixer in mixers_of(weights) for role in mixer.biased))
    for tensor in tensors:
        role = tensor.place.role
        if role not in shapes:
            raise _unknown(tensor)
        allowed = shapes[role]
        if tensor.place.part == "bias":
            known = role in biased or (_has_norm_biases(settings) and "NORM" in role.name)
            if not known or role not in (*weights, *_BARE):
                raise _unknown(tensor)
            allowed = tuple(shape[: max(1, len(shape) - 1)] for shape in allowed)
        _check_shape(tensor, allowed)
    mixing = (role for mixer in mixers_of(weights) for role in mixer.needed(settings, weights))
    for role in (*mixing, *_norms(settings, weights), *_feed_forward(weights, settings.routing)):
        if role not in weights:
            raise _missing(role, index)
    if Role.FFN_UP in weights:  # without the gate that the family has, it holds both
        both = settings.family.gated and Role.FFN_GATE not in weights
        inner = settings.inner[index]
        _check_shape(weights[Role.FFN_UP], ((2 * inner if both else inner, settings.hidden),))


def _norms(settings: Settings, roles: Tensors) -> tuple[Role, ...]:
    """Norms before each part, or after it, or after the sum; parts side by side may share one."""
    if settings.bare_norms:
        return ()
    if Role.ATTN_OUT_NORM in roles:
        return (Role.LAYER_OUT_NORM,)
    if Role.ATTN_NORM not in roles and Role.ATTN_POST_NORM in roles:
        return (Role.FFN_POST_NORM,)
    alone = Role.FFN_DOWN not in roles and Role.FFN_DOWN_EXP not in roles
    if alone or settings.parallel or settings.family.layer_norm or settings.family.parts_apart:
        return () if not settings.causal else (Role.ATTN_NORM,)
    before = Role.ATTN_POST_NORM if settings.family.norm_between else Role.FFN_NORM
    return (Role.ATTN_NORM, Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in roles else before)


def _feed_forward(roles: Tensors, routing: Routing | None) -> tuple[Role, ...]:
    """What a layer's feed-forward cannot do without: it has experts or not, whatever its neighbours have."""
    shared: tuple[Role, ...] = SHARED if routing and routing.shared is not Shared.NONE else ()
    if routing and routing.shared is Shared.GATED:
        shared = (Role.FFN_GATE_INP_SHEXP, *shared)
    gates = (Role.FFN_GATE_UP_EXP, Role.FFN_DOWN_EXP) if Role.FFN_GATE_UP_EXP in roles else EXPERTS
    routed = (Role.FFN_GATE_INP, *gates, *shared)
    if any(role in roles for role in routed):
        for role in DENSE:
            if role in roles:
                raise _unknown(roles[role])
        return routed
    meets = (
        any(role in roles for role in (Role.SSM_OUT, Role.ATTN_OUT, Role.TIME_MIX_OUTPUT))
        and Role.FFN_NORM not in roles
    )
    return () if meets and not any(role in roles for role in DENSE) else (Role.FFN_UP, Role.FFN_DOWN)


def _check_outside(settings: Settings, tensor: OutlineTensor, promised: Mapping[Role, tuple[int, ...]]) -> None:
    role, part = tensor.place.role, tensor.place.part
    if role in _FACTORS:
        _check_shape(tensor, ((settings.rope.size // 2,),))
    elif role in _OUTSIDE_NORMS:
        if part != "weight" and not _has_norm_biases(settings):
            raise _unknown(tensor)
        _check_shape(tensor, ((settings.hidden,),))
    elif part == "weight" and role in promised:
        _check_shape(tensor, (promised[role],))
    elif role is Role.OUTPUT and part == "bias" and settings.family.output_bias:
        if len(tensor.shape) != 1:
            raise _wrong(tensor, "[vocabulary]")
    elif role not in (Role.TOKEN_EMBD, Role.OUTPUT, Role.POS_EMBD, Role.TOKEN_TYPES) or part != "weight":
        raise _unknown(tensor)
    elif len(tensor.shape) != 2 or tensor.shape[1] != settings.hidden:
        raise _wrong(tensor, f"[vocabulary, {settings.hidden}]")


def _has_norm_biases(settings: Settings) -> bool:
    return settings.family.layer_norm or settings.family.norm_biases


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
