"""Tiny random models of every family, made by transformers from its own configuration classes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch

VOCABULARY = 700  # the tokenizers have a few less, so that rows without a token occur


@dataclass(frozen=True)
class Tiny:
    """A recipe for a tiny model.

    Attributes:
        config_class: name of transformers' configuration class.
        tokenizer: "byte-level", "pieces" or "pieces without prefix".
        settings: what differs from the common configuration.
        window: the sliding window, if there is one.
        windowed: whether llama.cpp applies it; otherwise answers agree up to it.
    """

    config_class: str
    tokenizer: str
    settings: dict[str, Any] = field(default_factory=dict)
    window: int | None = None
    windowed: bool = True


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

TINY = {
    "llama 2": Tiny("LlamaConfig", "pieces", {"tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 2}),
    "llama 3": Tiny("LlamaConfig", "llama-bpe", {"rope_parameters": LLAMA_3_ROPE, "tie_word_embeddings": False}),
    "llama with biases": Tiny("LlamaConfig", "byte-level", {"attention_bias": True, "mlp_bias": True, "head_dim": 24}),
    "smollm 2": Tiny("LlamaConfig", "smollm", {"tie_word_embeddings": True}),
    "llama, linear rope": Tiny(
        "LlamaConfig",
        "byte-level",
        {"rope_parameters": {"rope_type": "linear", "rope_theta": 10000.0, "factor": 4.0}},
    ),
    "llama, yarn": Tiny("LlamaConfig", "byte-level", {"rope_parameters": YARN}),
    "llama, yarn with a factor": Tiny(
        "LlamaConfig", "byte-level", {"rope_parameters": {**YARN, "attention_factor": 1.3, "beta_fast": 20.0}}
    ),
    "mistral": Tiny("MistralConfig", "pieces", {"sliding_window": None, "bos_token_id": 1, "eos_token_id": 2}),
    "mistral 0.1": Tiny(
        "MistralConfig",
        "pieces",
        {"sliding_window": 64, "bos_token_id": 1, "eos_token_id": 2},
        window=64,
        windowed=False,
    ),
    "qwen 2": Tiny("Qwen2Config", "qwen2", {"tie_word_embeddings": False}),
    "qwen 3": Tiny("Qwen3Config", "qwen2", {"head_dim": 24, "tie_word_embeddings": True}),
    "mixtral": Tiny(
        "MixtralConfig",
        "pieces",
        {"num_local_experts": 4, "num_experts_per_tok": 2, "bos_token_id": 1, "eos_token_id": 2},
    ),
    "qwen 2 moe": Tiny(
        "Qwen2MoeConfig",
        "qwen2",
        {
            "num_experts": 6,
            "num_experts_per_tok": 3,
            "moe_intermediate_size": 32,
            "shared_expert_intermediate_size": 48,
            "tie_word_embeddings": False,
        },
    ),
    "qwen 3 moe": Tiny(
        "Qwen3MoeConfig",
        "qwen2",
        {
            "head_dim": 24,
            "num_experts": 8,
            "num_experts_per_tok": 3,
            "moe_intermediate_size": 32,
            "norm_topk_prob": True,
            "tie_word_embeddings": True,
        },
    ),
    "gemma 1": Tiny("GemmaConfig", "pieces without prefix", GEMMA),
    "gemma 2": Tiny(
        "Gemma2Config",
        "pieces without prefix",
        {
            **GEMMA,
            "query_pre_attn_scalar": 32,
            "sliding_window": 16,
            "attn_logit_softcapping": 5.0,
            "final_logit_softcapping": 4.0,
        },
        window=16,
    ),
    "gemma 3": Tiny(
        "Gemma3TextConfig",
        "pieces without prefix",
        {**GEMMA, "num_hidden_layers": 7, "query_pre_attn_scalar": 32, "sliding_window": 16},
        window=16,
    ),
    "gemma 3, linear rope": Tiny(
        "Gemma3TextConfig",
        "pieces without prefix",
        {
            **GEMMA,
            "num_hidden_layers": 7,
            "query_pre_attn_scalar": 32,
            "sliding_window": 16,
            "rope_parameters": {
                "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1000000.0},
                "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
            },
        },
        window=16,
    ),
    "gemma 3 with vision": Tiny(
        "Gemma3Config",
        "pieces without prefix",
        {**GEMMA, "num_hidden_layers": 6, "query_pre_attn_scalar": 32, "sliding_window": 16},
        window=16,
    ),
    "phi 3": Tiny(
        "Phi3Config",
        "pieces",
        {"sliding_window": 64, "bos_token_id": 1, "eos_token_id": 2},
        window=64,
        windowed=False,
    ),
    "phi 4 mini": Tiny(
        "Phi3Config",
        "gpt-4o",
        {
            "sliding_window": None,
            "tie_word_embeddings": True,
            "rope_parameters": LONG_ROPE,
            "original_max_position_embeddings": 64,
        },
    ),
    "phi 4 mini, short context": Tiny(
        "Phi3Config",
        "gpt-4o",
        {
            "sliding_window": None,
            "rope_parameters": {**LONG_ROPE, "original_max_position_embeddings": 256},
            "original_max_position_embeddings": 256,
            "max_position_embeddings": 1024,
        },
    ),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with an argument `tiny` runs for every family."""
    if "tiny" in metafunc.fixturenames:
        metafunc.parametrize("tiny", TINY.values(), ids=TINY.keys())


@pytest.fixture
def make_tiny(tmp_path: Path, peers, splitters) -> Callable[[Tiny], tuple[Path, Any]]:
    """`make_tiny(recipe)` -> a checkpoint's folder and transformers' model of it."""

    def make(recipe: Tiny) -> tuple[Path, Any]:
        import transformers

        folder = tmp_path / "source"
        torch.manual_seed(7)
        settings = {**COMMON, **recipe.settings}
        if recipe.config_class == "Gemma3Config":
            settings = {"text_config": settings, "vision_config": VISION, "mm_tokens_per_image": 4}
            config = transformers.Gemma3Config(**settings)
            model = transformers.Gemma3ForConditionalGeneration(config)
        else:
            config = getattr(transformers, recipe.config_class)(**settings)
            model = transformers.AutoModelForCausalLM.from_config(config)
        model = model.float().eval()
        with torch.no_grad():
            for name, value in model.named_parameters():
                spread(name, value)
        model.save_pretrained(folder)
        save_vocabulary(folder, recipe.tokenizer)
        return folder, model

    def save_vocabulary(folder: Path, kind: str) -> None:
        if kind.startswith("pieces"):
            prefix = kind == "pieces"
            data = peers.piece_model_bytes(VOCABULARY - 10, prefix)
            if prefix:
                (folder / "tokenizer.model").write_bytes(data)
            peers.save_tokenizer(folder, peers.tokenizer_of_pieces(data, prefix), "<s>", "</s>")
            return
        splitter, whole_words = splitters["gpt-2" if kind == "byte-level" else kind]
        bos = "<|begin|>" if kind == "llama-bpe" else None
        tokenizer = peers.byte_level_tokenizer(splitter, VOCABULARY - 10, whole_words, bos)
        peers.save_tokenizer(folder, tokenizer, "<|begin|>", "<|end|>")

    return make


def spread(name: str, value: torch.Tensor) -> None:
    """Random values that make every part of a model matter: no norm is 1, no bias 0, no answer certain."""
    if value.dim() > 1:
        value.normal_(std=1.5 / value.shape[-1] ** 0.5 if "embed" not in name else 0.5)
    elif name.endswith("bias"):
        value.normal_(std=0.3)
    else:
        value.add_(torch.randn_like(value) * 0.2)
