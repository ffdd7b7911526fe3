"""Sizes from a configuration, and typical ones for a number of weights, held against known models."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.fit import bits_ladder, forecast_memory, runs_on, shape_of
from app.engine.model import Model
from app.engine.shape import Shape, shape_of_config, typical_shape
from tests.models import SAMPLE

# millions of weights, layers, hidden, heads, key/value heads, head size, feed-forward, vocabulary: as the model's
# config.json on the Hub states them
KNOWN = {
    "HuggingFaceTB/SmolLM2-135M": (134.5, 30, 576, 9, 3, 64, 1536, 49152),
    "HuggingFaceTB/SmolLM2-360M": (361.8, 32, 960, 15, 5, 64, 2560, 49152),
    "Qwen/Qwen2.5-0.5B": (494.0, 24, 896, 14, 2, 64, 4864, 151936),
    "Qwen/Qwen3-0.6B": (596.0, 28, 1024, 16, 8, 128, 3072, 151936),
    "TinyLlama/TinyLlama-1.1B-Chat-v1.0": (1100.0, 22, 2048, 32, 4, 64, 5632, 32000),
    "meta-llama/Llama-3.2-1B": (1235.8, 16, 2048, 32, 8, 64, 8192, 128256),
    "Qwen/Qwen2.5-1.5B": (1543.7, 28, 1536, 12, 2, 128, 8960, 151936),
    "Qwen/Qwen3-1.7B": (1720.6, 28, 2048, 16, 8, 128, 6144, 151936),
    "meta-llama/Llama-3.2-3B": (3212.7, 28, 3072, 24, 8, 128, 8192, 128256),
    "Qwen/Qwen3-4B": (4022.5, 36, 2560, 32, 8, 128, 9728, 151936),
    "mistralai/Mistral-7B-v0.1": (7241.7, 32, 4096, 32, 8, 128, 14336, 32000),
    "Qwen/Qwen2.5-7B": (7615.6, 28, 3584, 28, 4, 128, 18944, 152064),
    "meta-llama/Llama-3.1-8B": (8030.3, 32, 4096, 32, 8, 128, 14336, 128256),
    "google/gemma-2-9b": (9241.7, 42, 3584, 16, 8, 256, 14336, 256000),
    "Qwen/Qwen3-14B": (14768.3, 40, 5120, 40, 8, 128, 17408, 151936),
    "mistralai/Mistral-Small-24B-Base-2501": (23572.4, 40, 5120, 32, 8, 128, 32768, 131072),
    "Qwen/Qwen2.5-32B": (32763.9, 64, 5120, 40, 8, 128, 27648, 152064),
    "meta-llama/Llama-3.1-70B": (70553.7, 80, 8192, 64, 8, 128, 28672, 128256),
    "Qwen/Qwen2.5-72B": (72706.2, 80, 8192, 64, 8, 128, 29568, 152064),
    "meta-llama/Llama-3.1-405B": (405853.4, 126, 16384, 128, 8, 128, 53248, 128256),
}


def ratio(name: str) -> float:
    """Needed memory by the typical shape over that by the true one, at four bits with 4096 tokens."""
    millions, layers, hidden, heads, kv_heads, head_size, ffn, vocabulary = KNOWN[name]
    parameters = int(millions * 1e6)
    true = Shape(layers, hidden, heads, kv_heads, head_size, ffn, vocabulary)
    size = next(rung.size_bytes for rung in bits_ladder(parameters, 2 * parameters) if rung.key == "4")
    return forecast_memory(typical_shape(parameters), size) / forecast_memory(true, size)


@pytest.mark.parametrize("name", KNOWN)
def test_typical_sizes_are_close_to_known_models(name: str) -> None:
    assert 1 / 1.45 < ratio(name) < 1.45


def test_most_are_closer() -> None:
    assert sum(1 / 1.17 < ratio(name) < 1.17 for name in KNOWN) > 0.7 * len(KNOWN)


def test_typical_sizes_grow() -> None:
    sizes = [typical_shape(10**power) for power in range(3, 14)]
    assert all(not shape.known for shape in sizes)
    needs = [forecast_memory(shape, 0, 4096) for shape in sizes]
    assert needs == sorted(needs)


CONFIG = {
    "num_hidden_layers": 26,
    "hidden_size": 1152,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "head_dim": 256,
    "intermediate_size": 6912,
    "vocab_size": 262144,
    "max_position_embeddings": 32768,
    "sliding_window": 512,
}


def test_a_configuration() -> None:
    shape = shape_of_config(CONFIG)
    assert shape == Shape(26, 1152, 4, 1, 256, 6912, 262144, 32768, 0, 512)
    kinds = ["sliding_attention"] * 5 + ["full_attention"]
    windows = shape_of_config({**CONFIG, "layer_types": [*kinds * 4, *kinds[:2]]})
    assert windows is not None and windows.windowed_layers == 22
    windows = shape_of_config({**CONFIG, "sliding_window_pattern": 6})
    assert windows is not None and windows.windowed_layers == 22
    off = shape_of_config({**CONFIG, "use_sliding_window": False, "layer_types": kinds * 4})
    assert off is not None and (off.window, off.windowed_layers) == (0, 0)
    assert shape_of_config({"text_config": CONFIG, "model_type": "gemma3"}) == shape
    plain = shape_of_config({"num_hidden_layers": 2, "hidden_size": 64, "num_attention_heads": 4})
    assert plain is not None and (plain.kv_heads, plain.head_size) == (4, 16)
    assert shape_of_config({}) is None
    assert Shape.from_json(json.loads(json.dumps(windows.to_json()))) == windows


ODD: Any = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.integers())


@given(st.dictionaries(st.sampled_from([*CONFIG, "text_config", "layer_types", "sliding_window_pattern"]), ODD))
def test_any_configuration_has_a_shape_or_none(odd: dict[str, Any]) -> None:
    shape = shape_of_config({**CONFIG, **odd})
    assert shape is None or forecast_memory(shape, 1, 4096) > 0


def test_the_same_sizes_from_an_outline_and_its_configuration() -> None:
    model = Model.open(SAMPLE)
    model.close()
    assert shape_of(model.outline) == shape_of_config(json.loads((SAMPLE / "config.json").read_text("utf-8")))


def test_the_ladder() -> None:
    rungs = bits_ladder(8_030_261_248, 16_060_522_496)
    assert [rung.key for rung in rungs] == ["original", "8", "5", "4", "3"]
    assert [rung.exact for rung in rungs] == [True, False, False, False, False]
    assert rungs[0].bits_per_weight == 16
    # llama.cpp's own files of Llama 3.1 8B: Q8_0, Q5_K_M, Q4_K_M, Q3_K_M
    for rung, gigabytes in zip(rungs[1:], (8.54, 5.73, 4.92, 4.02), strict=True):
        assert rung.size_bytes == pytest.approx(gigabytes * 1e9, rel=0.02)
    assert [rung.key for rung in bits_ladder(10**9, int(4.5e9 / 8))] == ["original", "3"]
    assert [rung.size_bytes for rung in bits_ladder(0, 5)] == [5]
    assert not bits_ladder(10**9, 0)[0].exact


def test_what_runs_here() -> None:
    assert runs_on(8 << 30, 8_030_261_248, 16_060_522_496)
    assert not runs_on(4 << 30, 8_030_261_248, 16_060_522_496)
    assert not runs_on(1 << 40, 0, 0)  # nothing is known, so nothing is promised
    assert runs_on(1 << 40, 0, 5)
