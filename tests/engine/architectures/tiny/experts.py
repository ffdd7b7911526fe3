"""Families whose feed-forward is divided among experts, and those with latent attention."""

from tests.engine.architectures.tiny.expert_disguises import BAILING, DEEPSEEK
from tests.engine.architectures.tiny.recipes import LLAMA_3_ROPE, YARN, Tiny

ROUTED = {
    "n_routed_experts": 8,
    "num_experts_per_tok": 3,
    "n_shared_experts": 2,
    "moe_intermediate_size": 32,
    "first_k_dense_replace": 1,
    "routed_scaling_factor": 1.7,
    "tie_word_embeddings": False,
}
LATENT = {
    **ROUTED,
    "kv_lora_rank": 32,
    "qk_nope_head_dim": 24,
    "qk_rope_head_dim": 16,
    "v_head_dim": 20,
    "num_key_value_heads": 4,
}
LATENT_YARN = {**YARN, "mscale": 0.707, "mscale_all_dim": 0.707}
GPT_OSS = {
    "num_local_experts": 6,
    "num_experts_per_tok": 2,
    "head_dim": 16,
    "intermediate_size": 64,
    "num_hidden_layers": 4,
    "sliding_window": 16,
    "rope_parameters": {**YARN, "beta_fast": 32.0, "beta_slow": 1.0, "truncate": True},
    "tie_word_embeddings": False,
}
GRANITE = {
    "num_local_experts": 6,
    "num_experts_per_tok": 3,
    "attention_multiplier": 0.3,
    "embedding_multiplier": 2.5,
    "residual_multiplier": 0.4,
    "logits_scaling": 1.5,
}
PLAIN = {
    "attention_multiplier": 0.25,
    "embedding_multiplier": 1.0,
    "residual_multiplier": 1.0,
    "logits_scaling": 1.0,
}
# delta nets of random weights amplify rounding: transformers in single precision is 1.4e-4 from itself in double
DELTA_ROUNDING = 4e-4
DELTA = {
    "num_hidden_layers": 5,
    "head_dim": 32,
    "linear_num_key_heads": 2,
    "linear_num_value_heads": 4,
    "linear_key_head_dim": 16,
    "linear_value_head_dim": 16,
    "tie_word_embeddings": False,
}
MANY = {
    "num_experts": 8,
    "num_experts_per_tok": 3,
    "moe_intermediate_size": 32,
    "shared_expert_intermediate_size": 48,
}

EXPERTS = {
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
    "olmoe": Tiny(
        "OlmoeConfig",
        "byte-level",
        {"num_experts": 8, "num_experts_per_tok": 3, "num_key_value_heads": 4, "tie_word_embeddings": False},
    ),
    "granite moe": Tiny("GraniteMoeConfig", "byte-level", {**GRANITE, "tie_word_embeddings": True}),
    "granite moe, shared": Tiny("GraniteMoeSharedConfig", "byte-level", {**GRANITE, "shared_intermediate_size": 40}),
    "ling": Tiny(
        "GraniteMoeSharedConfig",
        "byte-level",
        {**GRANITE, **PLAIN, "shared_intermediate_size": 192, "tie_word_embeddings": False},
        disguise=BAILING,
    ),
    "deepseek 1": Tiny(  # every token goes to all experts, so that it does not matter whether shares are stretched
        "Ernie4_5_MoeConfig",
        "byte-level",
        {
            "moe_num_experts": 4,
            "moe_k": 4,
            "moe_num_shared_experts": 2,
            "moe_intermediate_size": 32,
            "moe_layer_start_index": 1,
            "tie_word_embeddings": False,
        },
        disguise=DEEPSEEK,
    ),
    "dots1": Tiny("Dots1Config", "qwen2", {**ROUTED, "num_key_value_heads": 4}),
    "dots1, normalized": Tiny("Dots1Config", "qwen2", {**ROUTED, "num_key_value_heads": 4, "norm_topk_prob": True}),
    "deepseek 2 lite": Tiny("DeepseekV2Config", "byte-level", {**LATENT, "num_hidden_layers": 27, "q_lora_rank": None}),
    "deepseek 2, yarn": Tiny(
        "DeepseekV2Config", "byte-level", {**LATENT, "q_lora_rank": 24, "rope_parameters": LATENT_YARN}
    ),
    "deepseek 3": Tiny(
        "DeepseekV3Config",
        "byte-level",
        {
            **LATENT,
            "q_lora_rank": 24,
            "n_group": 4,
            "topk_group": 2,
            "rope_parameters": {**YARN, "mscale": 1.0, "mscale_all_dim": 1.0},
        },
    ),
    "glm 4 moe lite": Tiny(
        "Glm4MoeLiteConfig",
        "byte-level",
        {**LATENT, "q_lora_rank": 24, "first_k_dense_replace": None, "mlp_layer_types": ["dense", "sparse", "sparse"]},
    ),
    "gpt-oss": Tiny("GptOssConfig", "gpt-4o", GPT_OSS, window=16),
    "gpt-oss, unrounded yarn": Tiny(
        "GptOssConfig",
        "gpt-4o",
        {
            **GPT_OSS,
            "head_dim": 64,
            "max_position_embeddings": 131072,
            "rope_parameters": {
                "rope_type": "yarn",
                "rope_theta": 150000.0,
                "factor": 32.0,
                "original_max_position_embeddings": 4096,
                "beta_fast": 32.0,
                "beta_slow": 1.0,
                "truncate": False,
            },
        },
        window=16,
        tolerance=1e-3,
    ),
    "glm 4 moe": Tiny(
        "Glm4MoeConfig",
        "byte-level",
        {**ROUTED, "head_dim": 24, "use_qk_norm": True, "attention_bias": True},
    ),
    "solar open": Tiny("SolarOpenConfig", "byte-level", {**ROUTED, "first_k_dense_replace": 0, "head_dim": 24}),
    "exaone moe": Tiny(
        "ExaoneMoeConfig",
        "byte-level",
        {
            "num_hidden_layers": 5,
            "head_dim": 16,
            "num_experts": 8,
            "num_experts_per_tok": 3,
            "moe_intermediate_size": 32,
            "sliding_window": 16,
            "tie_word_embeddings": False,
        },
        window=16,
    ),
    "lfm2 moe": Tiny(
        "Lfm2MoeConfig",
        "byte-level",
        {
            "num_hidden_layers": 5,
            "layer_types": ["conv", "conv", "full_attention", "conv", "full_attention"],
            "num_experts": 8,
            "num_experts_per_tok": 3,
            "num_dense_layers": 2,
            "moe_intermediate_size": 32,
            "tie_word_embeddings": True,
        },
    ),
    "llama 4": Tiny(
        "Llama4TextConfig",
        "byte-level",
        {
            "num_hidden_layers": 5,
            "num_local_experts": 4,
            "head_dim": 16,
            "intermediate_size": 48,
            "intermediate_size_mlp": 80,
            "interleave_moe_layer_step": 2,
            "rope_parameters": LLAMA_3_ROPE,
            "tie_word_embeddings": False,
        },
    ),
    "qwen 3 next": Tiny("Qwen3NextConfig", "qwen2", {**DELTA, **MANY}, rounding=DELTA_ROUNDING),
    "qwen 3.5": Tiny(
        "Qwen3_5TextConfig",
        "qwen2",
        {**DELTA, "num_hidden_layers": 4, "intermediate_size": 64},
        rounding=DELTA_ROUNDING,
    ),
    "qwen 3.5 moe": Tiny("Qwen3_5MoeTextConfig", "qwen2", {**DELTA, **MANY}, rounding=DELTA_ROUNDING),
    "hunyuan moe": Tiny(
        "HunYuanMoEV1Config",
        "byte-level",
        {
            "num_experts": 4,
            "moe_topk": [2] * 3,
            "num_shared_expert": [1] * 3,
            "moe_intermediate_size": [96] * 3,
            "head_dim": 16,
            "tie_word_embeddings": True,
        },
    ),
    "ernie 4.5 moe": Tiny(
        "Ernie4_5_MoeConfig",
        "byte-level",
        {"moe_num_experts": 6, "moe_k": 3, "moe_intermediate_size": 32, "moe_layer_start_index": 1},
    ),
    "minimax m2": Tiny(
        "MiniMaxM2Config",
        "byte-level",
        {
            "num_local_experts": 6,
            "num_experts_per_tok": 2,
            "head_dim": 24,
            "rotary_dim": 12,
            "tie_word_embeddings": False,
        },
    ),
    "afmoe": Tiny(
        "AfmoeConfig",
        "byte-level",
        {
            "num_hidden_layers": 5,
            "num_experts": 6,
            "num_experts_per_tok": 3,
            "num_shared_experts": 1,
            "num_dense_layers": 2,
            "moe_intermediate_size": 32,
            "head_dim": 16,
            "route_scale": 1.3,
            "mup_enabled": True,
            "sliding_window": 16,
            "tie_word_embeddings": False,
        },
        window=16,
    ),
}

# what a configuration of the family states besides its sizes, for tests without any weights; by "model_type"
_MANY = {"num_experts": 16, "n_routed_experts": 16, "num_experts_per_tok": 2, "moe_intermediate_size": 32}
_LATENT = {
    **_MANY,
    "kv_lora_rank": 32,
    "qk_nope_head_dim": 8,
    "qk_rope_head_dim": 8,
    "v_head_dim": 16,
    "n_shared_experts": 1,
}
STATED = {
    "qwen3_moe": {"norm_topk_prob": True},
    "olmoe": {"num_key_value_heads": 4},
    "phimoe": {"attention_bias": True, "lm_head_bias": True},
    "deepseek": {**_MANY, "first_k_dense_replace": 1},
    "deepseek_v2": {**_LATENT, "q_lora_rank": 24, "first_k_dense_replace": 1},
    "deepseek_v3": {**_LATENT, "first_k_dense_replace": 1},
    "dots1": {**_MANY, "num_key_value_heads": 4},
    "glm4_moe": {**_MANY, "partial_rotary_factor": 0.5},
    "llama4": {"intermediate_size_mlp": 80, "interleave_moe_layer_step": 2},
    "qwen3_next": {**_MANY, "shared_expert_intermediate_size": 32},
    "hunyuan_v1_moe": {"num_experts": 16, "moe_topk": 2},
    "ernie4_5_moe": {"moe_intermediate_size": 32},
    "afmoe": {**_MANY, "mup_enabled": True},
    "bailing_moe": _MANY,
    "qwen3_5_moe": {**_MANY, "shared_expert_intermediate_size": 32},
    "glm4_moe_lite": {**_LATENT},
    "exaone_moe": _MANY,
    "lfm2_moe": {**_MANY, "layer_types": ["conv", "conv", "full_attention", "conv"], "norm_eps": 1e-5},
    "solar_open": _MANY,
}
