"""Families that transformers lacks, made of ones that compute the same: other names, other keys, fused tensors."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

Tensors = dict[str, torch.Tensor]


def disguise(
    model_type: str, rename: Mapping[str, str], config: Callable[[dict], dict], fuse: Callable[[Tensors, dict], None]
) -> Callable[[Path], None]:
    """A maker of one family out of another.

    Args:
        model_type: the family's.
        rename: expression -> replacement, of tensor names.
        config: changes to the configuration, from the former one; None takes a key away.
        fuse: changes tensors, given the former configuration.
    """

    def change(folder: Path) -> None:
        stated = json.loads((folder / "config.json").read_text("utf-8"))
        tensors = load_file(folder / "model.safetensors")
        fuse(tensors, stated)
        renamed = {}
        for name, value in tensors.items():
            for pattern, replacement in rename.items():
                name = re.sub(pattern, replacement, name)
            renamed[name] = value.contiguous()
        save_file(renamed, folder / "model.safetensors")
        changed: dict[str, Any] = {**stated, "model_type": model_type, **config(stated)}
        changed = {key: value for key, value in changed.items() if value is not None}
        (folder / "config.json").write_text(json.dumps(changed), "utf-8")

    change.model_type = model_type  # what the table of families asks
    return change


def nothing(tensors: Tensors, config: dict) -> None:
    """Leave all tensors."""


def _heads(tensors: Tensors, config: dict, layer: int) -> tuple[str, torch.Tensor, torch.Tensor, torch.Tensor]:
    stem = f"model.layers.{layer}.self_attn"
    q, k, v = (tensors.pop(f"{stem}.{kind}_proj.weight") for kind in "qkv")
    return stem, q, k, v


def grouped(tensors: Tensors, config: dict) -> None:
    """InternLM 2: each group's queries with its key and value."""
    kv, size = config["num_key_value_heads"], config["hidden_size"] // config["num_attention_heads"]
    for layer in range(config["num_hidden_layers"]):
        stem, q, k, v = _heads(tensors, config, layer)
        parts = [part.reshape(kv, -1, size, part.shape[-1]) for part in (q, k, v)]
        tensors[f"{stem}.wqkv.weight"] = torch.cat(parts, dim=1).reshape(-1, q.shape[-1])


def packed(tensors: Tensors, config: dict) -> None:
    """Baichuan: queries, keys, values."""
    for layer in range(config["num_hidden_layers"]):
        stem, q, k, v = _heads(tensors, config, layer)
        tensors[f"{stem}.W_pack.weight"] = torch.cat([q, k, v])


def chatglm(tensors: Tensors, config: dict) -> None:
    """ChatGLM: queries, keys, values, with their biases."""
    for layer in range(config["num_hidden_layers"]):
        stem = f"model.layers.{layer}.self_attn"
        for part in ("weight", "bias"):
            tensors[f"{stem}.query_key_value.{part}"] = torch.cat(
                [tensors.pop(f"{stem}.{kind}_proj.{part}") for kind in "qkv"]
            )


def qwen(tensors: Tensors, config: dict) -> None:
    """Qwen 1: queries, keys, values, with their biases, and no bias elsewhere."""
    for layer in range(config["num_hidden_layers"]):
        stem = f"model.layers.{layer}.self_attn"
        for part in ("weight", "bias"):
            tensors[f"{stem}.c_attn.{part}"] = torch.cat([tensors.pop(f"{stem}.{kind}_proj.{part}") for kind in "qkv"])


INTERNLM2 = disguise(
    "internlm2",
    {
        r"self_attn\.wqkv": "attention.wqkv",
        r"self_attn\.o_proj": "attention.wo",
        r"mlp\.gate_proj": "feed_forward.w1",
        r"mlp\.down_proj": "feed_forward.w2",
        r"mlp\.up_proj": "feed_forward.w3",
        "input_layernorm": "attention_norm",
        "post_attention_layernorm": "ffn_norm",
        "embed_tokens": "tok_embeddings",
        "lm_head": "output",
    },
    lambda _: {"head_dim": None, "bias": False, "architectures": ["InternLM2ForCausalLM"]},
    grouped,
)
BAICHUAN = disguise(
    "baichuan", {}, lambda _: {"num_key_value_heads": None, "architectures": ["BaichuanForCausalLM"]}, packed
)
EXAONE = disguise(
    "exaone",
    {
        r"^model\.layers": "transformer.h",
        r"self_attn\.o_proj": "attn.attention.out_proj",
        r"self_attn\.": "attn.attention.",
        r"mlp\.gate_proj": "mlp.c_fc_0",
        r"mlp\.up_proj": "mlp.c_fc_1",
        r"mlp\.down_proj": "mlp.c_proj",
        "input_layernorm": "ln_1",
        "post_attention_layernorm": "ln_2",
        r"model\.embed_tokens": "transformer.wte",
        r"model\.norm": "transformer.ln_f",
    },
    lambda config: {
        "num_hidden_layers": None,
        "num_layers": config["num_hidden_layers"],
        "rms_norm_eps": None,
        "layer_norm_epsilon": config["rms_norm_eps"],
        "activation_function": "silu",
        "hidden_act": None,
        "architectures": ["ExaoneForCausalLM"],
    },
    nothing,
)
MINICPM = disguise(
    "minicpm",
    {},
    lambda config: {
        "scale_emb": config["embedding_multiplier"],
        "scale_depth": config["residual_multiplier"] * config["num_hidden_layers"] ** 0.5,
        "dim_model_base": int(config["hidden_size"] / config["logits_scaling"]),
        "architectures": ["MiniCPMForCausalLM"],
    },
    nothing,
)
CHATGLM = disguise(
    "chatglm",
    {
        r"^model\.layers": "transformer.encoder.layers",
        r"self_attn\.o_proj": "self_attention.dense",
        r"self_attn\.": "self_attention.",
        r"mlp\.gate_up_proj": "mlp.dense_h_to_4h",
        r"mlp\.down_proj": "mlp.dense_4h_to_h",
        r"model\.embed_tokens": "transformer.embedding.word_embeddings",
        r"model\.norm": "transformer.encoder.final_layernorm",
        "lm_head": "transformer.output_layer",
    },
    lambda config: {
        "num_hidden_layers": None,
        "num_layers": config["num_hidden_layers"],
        "num_key_value_heads": None,
        "multi_query_group_num": config["num_key_value_heads"],
        "multi_query_attention": True,
        "intermediate_size": None,
        "ffn_hidden_size": config["intermediate_size"],
        "max_position_embeddings": None,
        "seq_length": config["max_position_embeddings"],
        "vocab_size": None,
        "padded_vocab_size": config["vocab_size"],
        "head_dim": None,
        "kv_channels": config["head_dim"],
        "rms_norm_eps": None,
        "layernorm_epsilon": config["rms_norm_eps"],
        "rope_parameters": None,
        "rope_ratio": 3.0,
        "architectures": ["ChatGLMModel"],
    },
    chatglm,
)
ORION = disguise(
    "orion",
    {},
    lambda config: {
        "rms_norm_eps": config["layer_norm_eps"],
        "layer_norm_eps": None,
        "rope_parameters": None,
        "partial_rotary_factor": None,
        "architectures": ["OrionForCausalLM"],
    },
    nothing,
)
XVERSE = disguise("xverse", {}, lambda _: {"architectures": ["XverseForCausalLM"]}, nothing)
QWEN = disguise(
    "qwen",
    {
        r"^model\.layers": "transformer.h",
        r"self_attn\.o_proj": "attn.c_proj",
        r"self_attn\.": "attn.",
        r"mlp\.gate_proj": "mlp.w2",
        r"mlp\.up_proj": "mlp.w1",
        r"mlp\.down_proj": "mlp.c_proj",
        "input_layernorm": "ln_1",
        "post_attention_layernorm": "ln_2",
        r"model\.embed_tokens": "transformer.wte",
        r"model\.norm": "transformer.ln_f",
    },
    lambda config: {
        "intermediate_size": config["intermediate_size"] * 2,
        "rms_norm_eps": None,
        "layer_norm_epsilon": config["rms_norm_eps"],
        "max_position_embeddings": None,
        "seq_length": config["max_position_embeddings"],
        "kv_channels": config["hidden_size"] // config["num_attention_heads"],
        "no_bias": True,
        "architectures": ["QWenLMHeadModel"],
    },
    qwen,
)
