"""Tiny random models that see, one of each kind of projector, made by transformers."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch

from tests.engine.architectures.conftest import spread
from tests.engine.architectures.tiny.experts import DELTA, MANY

TEXT = {
    "vocab_size": 700,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
    "bos_token_id": 0,
    "eos_token_id": 1,
    "pad_token_id": None,
}
SIGLIP = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "image_size": 56,
    "patch_size": 14,
}
PIXTRAL = {**SIGLIP, "model_type": "pixtral", "hidden_act": "silu", "num_hidden_layers": 3}
QWEN = {"patch_size": 14, "spatial_merge_size": 2, "temporal_patch_size": 2, "num_heads": 2}
QWEN_3 = {
    **QWEN,
    "depth": 3,
    "hidden_size": 32,
    "intermediate_size": 48,
    "out_hidden_size": 64,
    "num_position_embeddings": 16,
}
ROPE = {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [3, 3, 2]}}
PARTIAL = {
    "rope_parameters": {**ROPE["rope_parameters"], "mrope_section": [2, 1, 1], "partial_rotary_factor": 0.25},
}
GEMMA = {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 16, "num_hidden_layers": 6}
MODELS = {
    "gemma3": ("Gemma3", {**TEXT, **GEMMA}, SIGLIP, {"mm_tokens_per_image": 4}),
    "qwen2vl_merger": (
        "Qwen2VL",
        {**TEXT, **ROPE},
        {**QWEN, "depth": 3, "embed_dim": 32, "hidden_size": 64, "mlp_ratio": 2},
        {},
    ),
    "qwen2.5vl_merger": (
        "Qwen2_5_VL",
        {**TEXT, **ROPE},
        {
            **QWEN,
            "depth": 4,
            "hidden_size": 32,
            "intermediate_size": 48,
            "out_hidden_size": 64,
            "fullatt_block_indexes": [1, 3],
        },
        {},
    ),
    "idefics3": ("SmolVLM", {**TEXT, "model_type": "llama"}, SIGLIP, {"scale_factor": 2}),
    "mlp": ("Llava", {**TEXT, "model_type": "llama"}, {**SIGLIP, "model_type": "clip_vision_model"}, {}),
    "qwen3vl_merger": (
        "Qwen3VL",
        {**TEXT, **ROPE, "head_dim": 16, "num_hidden_layers": 4},
        {**QWEN_3, "deepstack_visual_indexes": [1, 2]},
        {},
    ),
    "qwen3vl_merger, Qwen 3.5": (
        "Qwen3_5",
        {**TEXT, **DELTA, **PARTIAL},
        QWEN_3,
        {},
    ),
    "qwen3vl_merger, Qwen 3.5 MoE": (
        "Qwen3_5Moe",
        {**TEXT, **DELTA, **MANY, **PARTIAL},
        QWEN_3,
        {},
    ),
    "pixtral": (
        "Mistral3",
        {**TEXT, "model_type": "mistral", "head_dim": 16, "rms_norm_eps": 1e-5, "sliding_window": None},
        PIXTRAL,
        {"spatial_merge_size": 2},
    ),
    "pixtral, nothing merged": (
        "Llava",
        {**TEXT, "model_type": "mistral", "head_dim": 16, "sliding_window": None},
        {**PIXTRAL, "hidden_act": "gelu"},
        {"vision_feature_layer": -1, "vision_feature_select_strategy": "full"},
    ),
    "internvl": (
        "InternVL",
        {**TEXT, "model_type": "qwen2"},
        {**SIGLIP, "image_size": [56, 56], "patch_size": [14, 14], "num_hidden_layers": 4},
        {},
    ),
}
# whose text parts are not among the families' recipes
TEXTS = ("gemma3", "qwen2.5vl_merger", "idefics3", "qwen3vl_merger", "internvl")
# that stand beside pictures, and that the runtime looks up
WORDS = ["[IMG_BREAK]", "[IMG_END]", "<fake_token_around_image>", "<global-img>", "<row_1_col_1>"]
MEAN, DEVIATION = [0.5, 0.4, 0.3], [0.2, 0.25, 0.3]


def config_of(kind: str) -> Any:
    """Transformers' configuration of a kind's model."""
    import transformers

    name, text, vision, outer = MODELS[kind]
    return getattr(transformers, f"{name}Config")(text_config=text, vision_config=vision, **outer)


def save(kind: str, folder: Path, peers: SimpleNamespace, splitters: dict[str, tuple[Any, bool]]) -> Path:
    """Write a model of a kind as published ones are; its folder."""
    import transformers

    torch.manual_seed(5)
    model = getattr(transformers, f"{MODELS[kind][0]}ForConditionalGeneration")(config_of(kind)).float()
    with torch.no_grad():
        for parameter, value in model.named_parameters():
            spread(parameter, value)
    model.save_pretrained(folder)
    splitter, whole_words = splitters["gpt-2"]
    tokenizer = peers.byte_level_tokenizer(splitter, 690, whole_words)
    tokenizer.add_special_tokens(WORDS)
    peers.save_tokenizer(folder, tokenizer, "<|begin|>", "<|end|>")
    pictures = {"image_mean": MEAN, "image_std": DEVIATION, "size": {"longest_edge": 56}}
    (folder / "preprocessor_config.json").write_text(json.dumps(pictures), "utf-8")
    return folder
