"""Whether a model's tensors are the ones that can be computed, each of the shape that the settings promise.

A GGUF file may come from anyone and states its own sizes; a tensor that nobody computes would make every answer wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.forward.routing import Routing
from app.engine.forward.settings import Settings
from app.engine.outline import OutlineTensor
from app.engine.roles import DENSE, EXPERTS, SHARED, Role

_OUTSIDE = (Role.TOKEN_EMBD, Role.OUTPUT, Role.OUTPUT_NORM)
_FACTORS = (Role.ROPE_FREQS, Role.ROPE_FACTORS_LONG, Role.ROPE_FACTORS_SHORT)
_BIASED = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_QKV, Role.ATTN_OUT, *DENSE)


def layer_shapes(settings: Settings) -> dict[Role, tuple[tuple[int, ...], ...]]:
    """Every weight that a layer can have -> the shapes that it may have."""
    hidden, inner, size = settings.hidden, settings.inner, settings.head_size
    queries, keys = settings.heads * size, settings.kv_heads * size
    return {
        Role.ATTN_NORM: ((hidden,),),
        Role.ATTN_Q: ((queries, hidden),),
        Role.ATTN_K: ((keys, hidden),),
        Role.ATTN_V: ((keys, hidden),),
        Role.ATTN_QKV: ((queries + 2 * keys, hidden),),
        Role.ATTN_OUT: ((hidden, queries),),
        Role.ATTN_Q_NORM: ((size,),),
        Role.ATTN_K_NORM: ((size,),),
        Role.ATTN_POST_NORM: ((hidden,),),
        Role.FFN_NORM: ((hidden,),),
        Role.FFN_PRE_NORM: ((hidden,),),
        Role.FFN_POST_NORM: ((hidden,),),
        Role.FFN_GATE: ((inner, hidden),),
        Role.FFN_UP: ((inner, hidden), (2 * inner, hidden)),
        Role.FFN_DOWN: ((hidden, inner),),
    } | (_expert_shapes(settings.routing, hidden) if settings.routing else {})


def _expert_shapes(routing: Routing, hidden: int) -> dict[Role, tuple[tuple[int, ...], ...]]:
    """The same of a layer's experts."""
    count, inner, shared = routing.experts, routing.inner, routing.shared_inner
    shapes: dict[Role, tuple[tuple[int, ...], ...]] = {
        Role.FFN_GATE_INP: ((count, hidden),),
        Role.FFN_GATE_EXP: ((count, inner, hidden),),
        Role.FFN_UP_EXP: ((count, inner, hidden),),
        Role.FFN_DOWN_EXP: ((count, hidden, inner),),
    }
    if shared:
        shapes |= {
            Role.FFN_GATE_INP_SHEXP: ((hidden,), (1, hidden)),
            Role.FFN_GATE_SHEXP: ((shared, hidden),),
            Role.FFN_UP_SHEXP: ((shared, hidden),),
            Role.FFN_DOWN_SHEXP: ((hidden, shared),),
        }
    return shapes


def check_tensors(settings: Settings, tensors: Iterable[OutlineTensor]) -> None:
    """Check all tensors of a model.

    Raises:
        UnsupportedModel: a tensor that nobody computes.
        BadCheckpoint: a tensor is missing or has another shape.
    """
    layers: list[dict[Role, OutlineTensor]] = [{} for _ in range(settings.layers)]
    outside, biases = set(), []
    shapes = layer_shapes(settings)
    for tensor in tensors:
        place = tensor.place
        if place.layer is None or place.role in _FACTORS:  # factors may be counted to a layer
            outside.add(place.role)
            _check_outside(settings, tensor)
            continue
        if place.role not in shapes or place.layer >= settings.layers:
            raise _unknown(tensor)
        allowed = shapes[place.role]
        if place.part == "bias":
            if place.role not in _BIASED:
                raise _unknown(tensor)
            allowed = tuple(shape[:1] for shape in allowed)
            biases.append(tensor)
        else:
            layers[place.layer][place.role] = tensor
        _check_shape(tensor, allowed)
    if missing := {Role.TOKEN_EMBD, Role.OUTPUT_NORM} - outside:
        raise _missing(missing.pop(), None)
    for tensor in biases:
        if tensor.place.role not in layers[tensor.place.layer or 0]:
            raise _unknown(tensor)
    for index, roles in enumerate(layers):
        for role in [*_needed(roles), *_feed_forward(roles, settings.routing)]:
            if role not in roles:
                raise _missing(role, index)
        if Role.FFN_UP in roles:  # without a gate of its own, it holds both
            _check_shape(roles[Role.FFN_UP], shapes[Role.FFN_UP][0 if Role.FFN_GATE in roles else 1 :][:1])


def _needed(roles: Mapping[Role, OutlineTensor]) -> list[Role]:
    """What a layer with these roles cannot do without, its feed-forward aside."""
    attention = [Role.ATTN_QKV] if Role.ATTN_QKV in roles else [Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V]
    norm = Role.FFN_PRE_NORM if Role.FFN_PRE_NORM in roles else Role.FFN_NORM
    return [Role.ATTN_NORM, *attention, Role.ATTN_OUT, norm]


def _feed_forward(roles: Mapping[Role, OutlineTensor], routing: Routing | None) -> list[Role]:
    """The same of its feed-forward: a layer has experts or not, whatever its neighbours have."""
    shared = (Role.FFN_GATE_INP_SHEXP, *SHARED) if routing and routing.shared_inner else ()
    routed = (Role.FFN_GATE_INP, *EXPERTS, *shared)
    if not any(role in roles for role in routed):
        return [Role.FFN_UP, Role.FFN_DOWN]
    for role in DENSE:
        if role in roles:
            raise _unknown(roles[role])
    return list(routed)


def _check_outside(settings: Settings, tensor: OutlineTensor) -> None:
    role = tensor.place.role
    if role in _FACTORS:
        _check_shape(tensor, ((settings.rope.size // 2,),))
    elif role not in _OUTSIDE or tensor.place.part != "weight":
        raise _unknown(tensor)
    elif role is Role.OUTPUT_NORM:
        _check_shape(tensor, ((settings.hidden,),))
    elif len(tensor.shape) != 2 or tensor.shape[1] != settings.hidden:
        raise _wrong(tensor, f"[vocabulary, {settings.hidden}]")


def _check_shape(tensor: OutlineTensor, allowed: tuple[tuple[int, ...], ...]) -> None:
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
