"""Mixes: llama.cpp's choices, tensor by tensor, where its rules are easily got wrong."""

from __future__ import annotations

import pytest

from app.engine.errors import BadRecipe
from app.engine.mixes import DEFAULT_MIX, mix, mixes
from app.engine.outline import Outline, OutlineTensor
from app.engine.roles import Place, Role
from app.engine.schemes import schemes


def outline(layers: int, tied: bool = False, heads: int = 32, kv: int = 8) -> Outline:
    facts = {"attention heads": heads, "key/value heads": kv}
    return Outline("/x", "x", "safetensors", "Llama", layers, facts, (), {"gguf": 0}, tied)


def kind(name: str, role: Role, layer: int | None, model: Outline) -> str:
    tensor = OutlineTensor("t", Place(role, layer), (256, 256), "BF16", 0)
    return mix(name).choose(model, tensor)[0]


def test_every_mix_is_whole() -> None:
    assert DEFAULT_MIX == "Q4_K_M"
    assert len({item.file_type for item in mixes().values()}) == len(mixes())
    for name, item in mixes().items():
        assert item.name == name
        assert item.base in schemes()
        assert item.title
        assert item.sentence.endswith(".")


@pytest.mark.parametrize(
    ("layers", "raised"),
    [(8, {0, 3, 6, 7}), (6, {2, 5}), (32, {0, 1, 2, 3, *range(6, 28, 3), 28, 29, 30, 31})],
)
def test_which_layers_get_more_bits(layers: int, raised: set[int]) -> None:
    for role in (Role.ATTN_V, Role.FFN_DOWN):
        found = {layer for layer in range(layers) if kind("Q4_K_M", role, layer, outline(layers)) == "Q6_K"}
        assert found == raised


@pytest.mark.parametrize(
    ("name", "role", "layer", "expected"),
    [
        ("Q2_K", Role.ATTN_V, 5, "Q4_K"),
        ("Q2_K", Role.FFN_DOWN, 5, "Q3_K"),
        ("Q2_K", Role.ATTN_OUT, 5, "Q3_K"),
        ("Q2_K", Role.ATTN_Q, 5, "Q2_K"),
        ("Q3_K_M", Role.ATTN_V, 1, "Q5_K"),
        ("Q3_K_M", Role.ATTN_V, 2, "Q4_K"),
        ("Q3_K_M", Role.FFN_DOWN, 1, "Q5_K"),
        ("Q3_K_M", Role.FFN_DOWN, 2, "Q4_K"),
        ("Q3_K_L", Role.FFN_DOWN, 20, "Q5_K"),
        ("Q3_K_S", Role.FFN_DOWN, 20, "Q3_K"),
        ("Q4_K_S", Role.ATTN_V, 3, "Q5_K"),
        ("Q4_K_S", Role.ATTN_V, 4, "Q4_K"),
        ("Q4_K_S", Role.FFN_DOWN, 3, "Q5_K"),
        ("IQ4_XS", Role.ATTN_V, 9, "Q5_K"),
        ("IQ4_XS", Role.FFN_DOWN, 4, "IQ4_XS"),
        ("Q5_K_M", Role.ATTN_QKV, 4, "Q6_K"),
        ("Q4_K_M", Role.ATTN_QKV, 4, "Q5_K"),
        ("Q8_0", Role.OUTPUT, None, "Q8_0"),
        ("Q4_0", Role.OUTPUT, None, "Q6_K"),
        ("F16", Role.OUTPUT, None, "F16"),
        ("Q4_K_M", Role.TOKEN_EMBD, None, "Q4_K"),
        ("Q4_K_M", Role.ATTN_NORM, 0, "F32"),
    ],
)
def test_single_choices(name: str, role: Role, layer: int | None, expected: str) -> None:
    assert kind(name, role, layer, outline(32)) == expected


def test_what_depends_on_the_model() -> None:
    assert kind("Q4_K_M", Role.TOKEN_EMBD, None, outline(32, tied=True)) == "Q6_K"
    assert kind("Q2_K", Role.ATTN_V, 5, outline(32, kv=32)) == "Q3_K"
    assert kind("IQ4_XS", Role.ATTN_V, 5, outline(32, kv=32)) == "IQ4_XS"


def test_unknown() -> None:
    with pytest.raises(BadRecipe, match="no preset called 'Q7'"):
        mix("Q7")
    assert mix("q4_k_m") is mix("Q4_K_M")
