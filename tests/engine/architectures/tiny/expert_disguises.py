"""Families with experts that transformers lacks, made of ones that compute the same."""

import torch

from tests.engine.architectures.tiny.disguises import Tensors, disguise


def _apart(tensors: Tensors, config: dict) -> None:
    """Ling: experts one by one; query, key and value in one tensor."""
    for layer in range(config["num_hidden_layers"]):
        stem = f"model.layers.{layer}"
        fused = tensors.pop(f"{stem}.block_sparse_moe.input_linear.weight")
        down = tensors.pop(f"{stem}.block_sparse_moe.output_linear.weight")
        for number, (both, last) in enumerate(zip(fused, down, strict=True)):
            gate, up = both.chunk(2)
            for kind, value in (("gate", gate), ("up", up), ("down", last)):
                tensors[f"{stem}.mlp.experts.{number}.{kind}_proj.weight"] = value
        gate, up = tensors.pop(f"{stem}.shared_mlp.input_linear.weight").chunk(2)
        tensors[f"{stem}.mlp.shared_experts.gate_proj.weight"] = gate
        tensors[f"{stem}.mlp.shared_experts.up_proj.weight"] = up
        heads = [tensors.pop(f"{stem}.self_attn.{kind}_proj.weight") for kind in "qkv"]
        tensors[f"{stem}.attention.query_key_value.weight"] = torch.cat(heads)


def _halves(tensors: Tensors, config: dict) -> None:
    """DeepSeek V1: heads rotate by halves; no correction of the router."""
    for name in list(tensors):
        if name.endswith("e_score_correction_bias"):
            del tensors[name]
        elif name.endswith(("q_proj.weight", "k_proj.weight")):
            size = config["hidden_size"] // config["num_attention_heads"]
            heads = tensors[name].unflatten(0, (-1, size // 2, 2))
            tensors[name] = heads.transpose(1, 2).flatten(0, 2)


BAILING = disguise(
    "bailing_moe",
    {
        r"shared_mlp\.output_linear": "mlp.shared_experts.down_proj",
        r"block_sparse_moe\.router\.layer": "mlp.gate",
        r"self_attn\.o_proj": "attention.dense",
        r"embed_tokens": "word_embeddings",
    },
    lambda config: {
        "architectures": ["BailingMoeForCausalLM"],
        "num_experts": config["num_local_experts"],
        "num_local_experts": None,
        "moe_intermediate_size": config["intermediate_size"],
        "num_shared_experts": config["shared_intermediate_size"] // config["intermediate_size"],
        "first_k_dense_replace": 0,
        "norm_topk_prob": True,
        "norm_head": False,
        "head_dim": None,
    },
    _apart,
)
DEEPSEEK = disguise(
    "deepseek",
    {},
    lambda config: {
        "architectures": ["DeepseekForCausalLM"],
        "n_routed_experts": config["moe_num_experts"],
        "num_experts_per_tok": config["moe_k"],
        "n_shared_experts": config["moe_num_shared_experts"],
        "first_k_dense_replace": config["moe_layer_start_index"],
        "norm_topk_prob": False,
        **dict.fromkeys(("moe_num_experts", "moe_k", "moe_num_shared_experts", "moe_layer_start_index")),
    },
    _halves,
)
