"""Targets as people type them."""

from __future__ import annotations

import pytest

from app.engine.errors import BadRecipe
from app.engine.fit import machine, target_for
from app.engine.recipe import Target
from app.engine.targets import parse_size, parse_target
from tests.engine.test_fit import LLAMA_8B, outline


@pytest.mark.parametrize(
    ("text", "size_bytes"),
    [
        ("122.3MB", 122_300_000),
        ("4 GB", 4_000_000_000),
        ("4GiB", 4 << 30),
        ("3.5g", 3_500_000_000),
        (" 900k ", 900_000),
        ("1.5 mib", 3 << 19),
        (".5tb", 500_000_000_000),
        ("105500000", 105_500_000),
        ("12 bytes", 12),
    ],
)
def test_sizes(text: str, size_bytes: int) -> None:
    assert parse_size(text) == size_bytes


@pytest.mark.parametrize("text", ["", "big", "4 XB", "-3GB", "4GB5", "1e9", "nan", "4,5GB", "9" * 400, "3ib", "4 5 GB"])
def test_nonsense_is_answered_with_examples(text: str) -> None:
    with pytest.raises(BadRecipe, match=r"is not a size.*122\.3MB"):
        parse_size(text)


def test_nothing_is_no_size() -> None:
    with pytest.raises(BadRecipe, match="holds nothing"):
        parse_size("0 GB")


def test_targets() -> None:
    model = outline(LLAMA_8B, 32)
    assert parse_target("4GB", model) == Target(4_000_000_000, words="4GB")
    assert parse_target("kl:0.05", model) == Target(max_kl=0.05, words="kl:0.05")
    assert parse_target("Quality: 0.05", model).max_kl == 0.05
    assert parse_target("fits:8gb-laptop", model, 2048) == target_for(machine("8gb-laptop"), model, 2048)
    shorter, longer = (parse_target("fits:16gb-mac", model, context).size_bytes for context in (512, 32768))
    assert longer < shorter


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kl:0", "not a divergence"),
        ("kl:-1", "not a divergence"),
        ("kl:much", "not a divergence"),
        ("kl:inf", "not a divergence"),
        ("fits:toaster", "no machine called"),
        ("speed:9", "is not a target"),
        ("small", "is not a size"),
    ],
)
def test_refusals(text: str, words: str) -> None:
    with pytest.raises(BadRecipe, match=words):
        parse_target(text, outline(LLAMA_8B, 32))
