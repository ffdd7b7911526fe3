"""What a recipe for a tiny model of a family is, and what they have in common."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VOCABULARY = 700  # the tokenizers have a few less, so that rows without a token occur


@dataclass(frozen=True)
class Tiny:
    """A recipe for a tiny model.

    Attributes:
        config_class: name of transformers' configuration class.
        tokenizer: "byte-level", "pieces" or "pieces without prefix".
        settings: what differs from the common configuration.
        window: the sliding window, if there is one.
        rounding: the largest relative difference of what leaves a layer, computed twice in single precision.
        disguise: turns the folder into one of a family that transformers does not have, but another computes alike.
        windowed: whether llama.cpp applies it; otherwise answers agree up to it.
        tolerance: the largest divergence of what follows, in nats.
    """

    config_class: str
    tokenizer: str
    settings: dict[str, Any] = field(default_factory=dict)
    window: int | None = None
    windowed: bool = True
    tolerance: float = 1e-5
    rounding: float = 1e-4
    disguise: Callable[[Path], None] | None = None


COMMON = {
    "vocab_size": VOCABULARY,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
    "bos_token_id": 0,
    "eos_token_id": 1,
    "pad_token_id": None,
}
GEMMA = {"head_dim": 32, "num_key_value_heads": 1, "bos_token_id": 1, "eos_token_id": 2}
LLAMA_3_ROPE = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 64}
LONG_ROPE = {
    "rope_type": "longrope",
    "rope_theta": 10000.0,
    "partial_rotary_factor": 0.75,
    "short_factor": [1.0, 1.1, 1.2, 1.4, 1.5, 1.9],
    "long_factor": [1.0, 1.5, 2.1, 3.0, 4.5, 7.0],
    "original_max_position_embeddings": 64,
}
VISION = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "image_size": 28,
    "patch_size": 14,
}

BOTH = {"bos_token_id": 1, "eos_token_id": 2}
