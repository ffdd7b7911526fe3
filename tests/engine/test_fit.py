"""The memory formula, against llama.cpp's own figures, and its inverse."""

from __future__ import annotations

import pytest

from app.engine.errors import BadRecipe
from app.engine.fit import (
    BATCH,
    GIB,
    RUNTIME_BYTES,
    Machine,
    Verdict,
    fit,
    forecast_memory,
    machine,
    machines,
    needs_of,
    shape_of,
    target_for,
    typical_shape,
)  # fmt: skip
from app.engine.model import Model
from app.engine.outline import Outline
from tests.models import SAMPLE

LLAMA_8B = {
    "context length": 131072,
    "hidden size": 4096,
    "feed-forward size": 14336,
    "attention heads": 32,
    "key/value heads": 8,
    "head size": 128,
    "vocabulary": 128256,
}


def outline(facts: dict[str, int | float | str], layers: int) -> Outline:
    return Outline("/x", "x", "safetensors", "Llama", layers, facts, (), {"gguf": 1024}, False)


def test_a_known_model() -> None:
    """llama.cpp on Llama-3-8B: 1024 MiB for 8192 tokens; 258.5 MiB reserved for a batch."""
    needs = needs_of(outline(LLAMA_8B, 32), 8192)
    assert needs.context_bytes == 1 << 30
    assert needs.working_bytes - RUNTIME_BYTES == pytest.approx(258.5 * 2**20, rel=0.05)


def test_what_was_measured() -> None:
    """A model of 30 layers, 3 key/value heads of 64: from 512 to 8192 tokens llama.cpp grew by 176.9 MB."""
    facts = {"hidden size": 768, "attention heads": 12, "key/value heads": 3, "head size": 64, "context length": 8192}
    long, short = (needs_of(outline(facts, 30), context) for context in (8192, 512))
    assert long.context_bytes - short.context_bytes == pytest.approx(344_436_736 - 167_493_632, rel=0.001)


def test_windows_keep_less() -> None:
    """Gemma 3 4B: 29 of 34 layers look back 1024 tokens."""
    facts = {**LLAMA_8B, "key/value heads": 4, "head size": 256, "sliding window": 1024}
    everything = needs_of(outline(facts, 34), 32768)
    windows = needs_of(outline({**facts, "layers with a window": 29}, 34), 32768)
    per_token = 4 * 4 * 256
    assert everything.context_bytes == 34 * 32768 * per_token
    assert windows.context_bytes == (5 * 32768 + 29 * (1024 + BATCH)) * per_token
    assert needs_of(outline({**facts, "layers with a window": 29}, 34), 1000).context_bytes == 34 * 1000 * per_token


def test_no_more_context_than_the_model_has() -> None:
    needs = needs_of(outline({**LLAMA_8B, "context length": 2048}, 32), 100_000)
    assert needs.context == 2048
    assert needs == needs_of(outline({**LLAMA_8B, "context length": 2048}, 32), 2048)


@pytest.mark.parametrize("context", [1, 512, 4096, 20_000])
@pytest.mark.parametrize("key", ["8gb-laptop", "16gb-mac", "24gb-gpu", "64gb-mac"])
def test_the_inverse(key: str, context: int) -> None:
    model, there = outline(LLAMA_8B, 32), machine(key)
    target = target_for(there, model, context)
    assert fit(there, model, target.size_bytes, context).needed_bytes == there.available_bytes
    assert fit(there, model, target.size_bytes, context).verdict is Verdict.TIGHT
    assert fit(there, model, target.size_bytes + 1, context).verdict is Verdict.TOO_LARGE
    assert fit(there, model, target.size_bytes // 2, context).verdict is Verdict.FITS
    assert there.title in target.words


def test_a_context_that_is_too_much_alone() -> None:
    with pytest.raises(BadRecipe, match="tokens of context alone need 17"):
        target_for(machine("8gb-laptop"), outline(LLAMA_8B, 32), 131072)


def test_what_a_model_does_not_state_is_said() -> None:
    there = Machine("x", "a machine", 4 * GIB, "Nothing else runs.")
    found = fit(there, outline({}, 3), GIB)
    assert found.needs.context_bytes == 0
    assert "unknown" in found.sentence
    assert found.sentence.endswith("Nothing else runs.")
    assert found.needed_bytes == sum(found.parts.values())


def test_names_of_machines() -> None:
    assert machine("8 GB laptop") == machine("8GB-Laptop")
    assert machine("this computer").available_bytes > 0
    assert machine("8gb-laptop").title == "an 8 GB laptop"
    assert all(key == there.key and there.available_bytes > 0 for key, there in machines().items())
    with pytest.raises(BadRecipe, match="no machine called 'toaster'"):
        machine("toaster")


def test_a_real_outline_states_what_is_needed() -> None:
    model = Model.open(SAMPLE)
    model.close()
    needs = needs_of(model.outline)
    assert needs.known
    assert needs.context_bytes > 0


def test_graphics_cards_of_this_computer() -> None:
    devices = [
        {"key": "cpu", "title": "Processor", "memory_bytes": 9, "free_bytes": 9},
        {"key": "cuda:0", "title": "Small (CUDA)", "memory_bytes": 8 * GIB, "free_bytes": 2 * GIB},
        {"key": "cuda:1", "title": "Large (CUDA)", "memory_bytes": 24 * GIB, "free_bytes": 20 * GIB},
        {"key": "cuda:2", "title": "Silent (CUDA)", "memory_bytes": 24 * GIB, "free_bytes": 0},
        {"key": "mps", "title": "Apple GPU", "memory_bytes": 9, "free_bytes": 9},
    ]
    known = machines(devices)
    assert list(known)[:3] == ["this-computer", "this-gpu", "this-gpu-2"]
    assert known["this-gpu"].available_bytes == 20 * GIB
    assert known["this-gpu"].title == "this computer's Large"
    assert machine("this GPU 2", devices).available_bytes == 2 * GIB
    with pytest.raises(BadRecipe, match="no machine"):
        machine("this-gpu")


def test_a_shape_counts_as_its_outline_does() -> None:
    model = outline(LLAMA_8B, 32)
    assert needs_of(shape_of(model), 8192) == needs_of(model, 8192)
    assert fit(machine("8gb-laptop"), shape_of(model), 5, 99).needs == fit(machine("8gb-laptop"), model, 5, 99).needs
    target = target_for(machine("24gb-gpu"), model, 4096)
    assert target == target_for(machine("24gb-gpu"), shape_of(model), 4096)
    assert forecast_memory(model, 7, 8192) == 7 + needs_of(model, 8192).total_bytes


def test_what_was_assumed_is_told() -> None:
    said = fit(machine("8gb-laptop"), typical_shape(8 * 10**9), 4 * GIB)
    assert "as models of this size usually have it" in said.assumptions
    assert "4,096 tokens of context" in said.assumptions
    assert "3 GiB are left to the system" in said.assumptions
    assert "(their part estimated)" in said.sentence
    assert "usually" not in fit(machine("8gb-laptop"), outline(LLAMA_8B, 32), GIB).assumptions
