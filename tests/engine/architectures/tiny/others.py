"""Recurrent, hybrid and encoder families, and the text parts of those that see or hear."""

from tests.engine.architectures.tiny.recipes import BOTH, Tiny

UNLIKE = {
    "Bert",
    "DistilBert",
    "FalconH1",
    "Gemma3n",
    "GemmaEmbedding",
    "GraniteHybrid",
    "Jamba",
    "Lfm2",
    "Mamba",
    "Mamba2",
    "ModernBert",
    "NemotronH",
    "NomicBert",
    "Qwen2Vl",
    "Qwen3Vl",
    "Roberta",
    "Rwkv7",
}
STATE = {"state_size": 16, "intermediate_size": 128}
MAMBA_2 = {"mamba_n_heads": 8, "mamba_n_groups": 2, "mamba_d_state": 16, "mamba_d_head": 16}
OTHERS: dict[str, Tiny] = {
    "mamba": Tiny("MambaConfig", "byte-level", STATE),
    "falcon mamba": Tiny(
        "FalconMambaConfig",
        "byte-level",
        {**STATE, "tie_word_embeddings": False, "mixer_rms_eps": 1e-5, "layer_norm_epsilon": 1e-5},
    ),
    "mamba 2": Tiny(
        "Mamba2Config", "byte-level", {"state_size": 16, "num_heads": 8, "head_dim": 16, "n_groups": 2, "expand": 2}
    ),
    "jamba": Tiny(
        "JambaConfig",
        "byte-level",
        {
            "attn_layer_offset": 1,
            "attn_layer_period": 2,
            "expert_layer_offset": 1,
            "expert_layer_period": 2,
            "num_experts": 4,
            "num_experts_per_tok": 2,
            "mamba_d_state": 16,
            "use_mamba_kernels": False,
        },
    ),
    "granite 4 hybrid": Tiny(
        "GraniteMoeHybridConfig",
        "byte-level",
        {
            **MAMBA_2,
            "layer_types": ["mamba", "attention", "mamba"],
            "num_local_experts": 0,
            "shared_intermediate_size": 48,
            "attention_multiplier": 0.3,
            "embedding_multiplier": 2.0,
            "residual_multiplier": 0.7,
            "logits_scaling": 1.5,
            "position_embedding_type": "nope",
        },
    ),
    "falcon h1": Tiny(
        "FalconH1Config",
        "byte-level",
        {
            **MAMBA_2,
            "head_dim": 16,
            "mamba_d_ssm": 128,
            "mamba_rms_norm": False,
            "ssm_multipliers": [0.9, 1.1, 1.2, 0.8, 1.3],
            "mlp_multipliers": [0.7, 1.2],
            "key_multiplier": 0.5,
            "attention_in_multiplier": 1.1,
            "attention_out_multiplier": 0.9,
            "ssm_in_multiplier": 1.25,
            "ssm_out_multiplier": 0.6,
            "embedding_multiplier": 2.0,
            "lm_head_multiplier": 0.5,
        },
    ),
    "nemotron h": Tiny(
        "NemotronHConfig",
        "byte-level",
        {
            "head_dim": 16,
            "hybrid_override_pattern": "M*-M",
            "num_hidden_layers": 4,
            "mamba_num_heads": 8,
            "mamba_head_dim": 16,
            "n_groups": 2,
            "ssm_state_size": 16,
        },
    ),
    "lfm 2": Tiny("Lfm2Config", "byte-level", {"layer_types": ["conv", "full_attention", "conv"]}),
    "gemma 3n": Tiny(
        "Gemma3nTextConfig",
        "pieces without prefix",
        {
            **BOTH,
            "num_hidden_layers": 5,
            "intermediate_size": [4096] * 5,  # llama.cpp's deviation is of one value fewer, which shows in small ones
            "vocab_size_per_layer_input": 700,
            "head_dim": 16,
            "num_kv_shared_layers": 0,
            "sliding_window": 16,
            "activation_sparsity_pattern": [0.95] * 5,
            "layer_types": ["sliding_attention"] * 4 + ["full_attention"],
        },
        window=16,
    ),
}
