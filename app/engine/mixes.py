"""Mixes: a type for each kind of tensor, by the name that llama.cpp's users know.

They reproduce what llama.cpp's own quantizer chooses (`llama_tensor_get_type`) for models without experts: the output
at 6 bits, attention values and feed-forward down projections of some layers a step higher. Later, automatic
allocation keeps them as candidates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.engine.errors import BadRecipe
from app.engine.outline import KEPT_TYPES, Outline, OutlineTensor
from app.engine.roles import Role

# what llama.cpp's quantizer does not touch although it is large enough to be rounded; no loss shows at 8 bits
SMALL_BUT_WEIGHTY = (
    Role.ALTUP_PROJ,
    Role.ALTUP_UNEMBD_PROJ,
    Role.LAUREL_L,
    Role.LAUREL_R,
    Role.PER_LAYER_MODEL_PROJ,
)


@dataclass(frozen=True)
class Mix:
    """A starting point.

    Attributes:
        name: llama.cpp's name: "Q4_K_M".
        title: by outcome, for people.
        sentence: when to choose it.
        base: the type of everything that has no reason to differ.
        file_type: llama.cpp's number for `general.file_type`.
        group: heading on the Choose page.
    """

    name: str
    title: str
    sentence: str
    base: str
    file_type: int
    group: str

    def choose(self, outline: Outline, tensor: OutlineTensor) -> tuple[str, str]:
        """The type for a tensor and the reason, as a sentence."""
        role = tensor.place.role
        if tensor.dtype in KEPT_TYPES:
            return tensor.dtype, "Published in this type: kept exactly as it is."
        if not tensor.adjustable:
            return "F32", "Small and sensitive: kept exact."
        if self.base in ("F32", "F16", "BF16"):
            return self.base, ""
        if role is Role.OUTPUT or (role is Role.TOKEN_EMBD and outline.tied):
            return self._output(), "Every word passes through it, so it keeps more bits."
        if role in SMALL_BUT_WEIGHTY:
            return "Q8_0", "Small, and much builds on it, so it keeps more bits."
        layer, layers = tensor.place.layer or 0, outline.layers
        raised = _RAISED.get(self.name)
        if raised and (kind := raised(role, layer, layers, _heads_per_kv(outline))):
            return kind, f"{self.name} keeps this one at {kind}: sensitive for its kind."
        return self.base, ""

    def _output(self) -> str:
        return self.base if self.base == "Q8_0" else "Q6_K"


def _heads_per_kv(outline: Outline) -> int:
    heads, kv = outline.facts.get("attention heads", 1), outline.facts.get("key/value heads", 1)
    return int(heads) // max(1, int(kv))


def _more_bits(layer: int, layers: int) -> bool:
    """llama.cpp's `use_more_bits`: the first and last eighth, and every third between."""
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def _q2_k(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role is Role.ATTN_V:
        return "Q4_K" if gqa >= 4 else "Q3_K"
    return "Q3_K" if role in (Role.FFN_DOWN, Role.ATTN_OUT) else None


def _q3_k_m(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role is Role.ATTN_V:
        return "Q5_K" if layer < 2 else "Q4_K"
    if role is Role.FFN_DOWN:
        return "Q5_K" if layer < layers // 16 else "Q4_K"
    return "Q4_K" if role in (Role.ATTN_OUT, Role.ATTN_QKV) else None


def _q3_k_l(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role in (Role.ATTN_V, Role.FFN_DOWN, Role.ATTN_OUT):
        return "Q5_K"
    return "Q4_K" if role is Role.ATTN_QKV else None


def _iq4(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role is Role.ATTN_V and gqa >= 4:
        return "Q5_K"
    return "Q5_K" if role is Role.FFN_DOWN and layer < layers // 8 else None


def _q4_k_s(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role is Role.ATTN_V and layer < 4:
        return "Q5_K"
    return "Q5_K" if role is Role.FFN_DOWN and layer < layers // 8 else None


def _q4_k_m(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role in (Role.ATTN_V, Role.FFN_DOWN) and _more_bits(layer, layers):
        return "Q6_K"
    return "Q5_K" if role is Role.ATTN_QKV else None


def _q5_k_m(role: Role, layer: int, layers: int, gqa: int) -> str | None:
    if role in (Role.ATTN_V, Role.FFN_DOWN) and _more_bits(layer, layers):
        return "Q6_K"
    return "Q6_K" if role is Role.ATTN_QKV else None


_RAISED = {
    "Q2_K": _q2_k,
    "Q3_K_M": _q3_k_m,
    "Q3_K_L": _q3_k_l,
    "IQ4_XS": _iq4,
    "IQ4_NL": _iq4,
    "Q4_K_S": _q4_k_s,
    "Q4_K_M": _q4_k_m,
    "Q5_K_M": _q5_k_m,
}

_ALL = (
    Mix("Q4_K_M", "Best for most people", "Hard to tell from the original, and small enough for most computers.", "Q4_K", 15, "Recommended"),
    Mix("Q5_K_M", "High quality", "Differences from the original are rare.", "Q5_K", 17, "Recommended"),
    Mix("Q6_K", "Very high quality", "Practically the original.", "Q6_K", 18, "Recommended"),
    Mix("Q3_K_M", "Small", "For computers with little memory; some answers get worse.", "Q3_K", 12, "Recommended"),
    Mix("Q2_K", "Smallest that still works", "When nothing else fits; expect noticeably worse answers.", "Q2_K", 10, "Recommended"),
    Mix("Q8_0", "Near-lossless", "No difference that anyone could find.", "Q8_0", 7, "Recommended"),
    Mix("Q5_K_S", "High quality, a little smaller", "As High quality, without the extra bits for sensitive layers.", "Q5_K", 16, "More"),
    Mix("Q4_K_S", "Good quality, a little smaller", "As Best for most people, with fewer extra bits.", "Q4_K", 14, "More"),
    Mix("IQ4_XS", "Good quality, smaller still", "Levels shaped like real weights; slower on old processors.", "IQ4_XS", 30, "More"),
    Mix("IQ4_NL", "Good quality, any row length", "As IQ4_XS, for models whose rows do not divide by 256.", "IQ4_NL", 25, "More"),
    Mix("Q3_K_L", "Small, a little better", "As Small, with more bits where they matter.", "Q3_K", 13, "More"),
    Mix("Q3_K_S", "Small, uniform", "Three bits everywhere.", "Q3_K", 11, "More"),
    Mix("Q5_1", "5 bits, old style", "For programs that do not know the K types.", "Q5_1", 9, "Old style"),
    Mix("Q5_0", "5 bits, old style, smaller", "For programs that do not know the K types.", "Q5_0", 8, "Old style"),
    Mix("Q4_1", "4 bits, old style", "For programs that do not know the K types.", "Q4_1", 3, "Old style"),
    Mix("Q4_0", "4 bits, old style, smaller", "For programs that do not know the K types; fast on phones.", "Q4_0", 2, "Old style"),
    Mix("F16", "Half precision", "No compression of the values; a base for other programs.", "F16", 1, "Exact"),
    Mix("BF16", "bfloat16", "Exactly what most models are published in.", "BF16", 32, "Exact"),
    Mix("F32", "Full precision", "Exact, and the largest.", "F32", 0, "Exact"),
)  # fmt: skip
DEFAULT_MIX = _ALL[0].name


def mixes() -> Mapping[str, Mix]:
    """Every mix by name, in the order in which they are offered."""
    return {item.name: item for item in _ALL}


def mix(name: str) -> Mix:
    """The mix called `name` (case does not matter).

    Raises:
        BadRecipe: no such mix.
    """
    found = mixes().get(name.upper())
    if found is None:
        raise BadRecipe(f"There is no preset called {name!r}.", f"Choose one of {', '.join(mixes())}.")
    return found
