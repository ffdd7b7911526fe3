"""Families whose every layer is attention and one feed-forward."""

from tests.engine.architectures.tiny.disguises import BAICHUAN, CHATGLM, EXAONE, INTERNLM2, MINICPM, ORION, QWEN, XVERSE
from tests.engine.architectures.tiny.recipes import BOTH, GEMMA, LLAMA_3_ROPE, LONG_ROPE, YARN, Tiny

OWN_SIZES = {"num_key_value_heads": None, "intermediate_size": None}
MINISTRAL_3_ROPE = {
    **YARN,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
    "mscale": 1.0,
    "mscale_all_dim": 1.0,
    "llama_4_scaling_beta": 0.1,
}
WHOLE_ROPE = {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 1.0}
GPT = {"n_embd": 64, "n_layer": 3, "n_head": 4, "n_positions": 256, **OWN_SIZES}
MPT = {"d_model": 64, "n_layers": 3, "n_heads": 4, "max_seq_len": 256, **OWN_SIZES}
GRANITE = {
    "embedding_multiplier": 3.0,
    "attention_multiplier": 0.4,
    "residual_multiplier": 0.6,
    "logits_scaling": 2.0,
}

MINICPM_3 = {
    "num_key_value_heads": 4,
    "qk_nope_head_dim": 16,
    "qk_rope_head_dim": 8,
    "v_head_dim": 16,
    "q_lora_rank": 24,
    "kv_lora_rank": 32,
    "scale_emb": 12,
    "scale_depth": 1.4,
    "dim_model_base": 256,
}
# what a configuration of the family must state besides its sizes
STATED_DENSE = {
    "ministral3": {"rope_parameters": MINISTRAL_3_ROPE},
    "baichuan": {"num_hidden_layers": 32, "num_key_value_heads": 4},
    "gpt2": {"num_key_value_heads": 4},
    "gpt_bigcode": {"num_key_value_heads": 1},
    "gpt_neox": {"num_key_value_heads": 4},
    "bloom": {"num_key_value_heads": 4},
    "mpt": {"num_key_value_heads": 4},
    "minicpm3": {**MINICPM_3, "qk_nope_head_dim": 8},
    "falcon": {"num_key_value_heads": 1},
    "qwen": {"num_key_value_heads": 4},
}

DENSE = {
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
    "smollm 3": Tiny("SmolLM3Config", "smollm", {"num_hidden_layers": 5}),
    "ministral": Tiny("MinistralConfig", "tekken", {"sliding_window": 64, "head_dim": 24}, window=64, windowed=False),
    "ministral 3": Tiny(
        "Ministral3Config", "tekken", {"head_dim": 24, "rope_parameters": MINISTRAL_3_ROPE, "num_key_value_heads": 2}
    ),
    "phi 2": Tiny("PhiConfig", "byte-level", {"num_key_value_heads": 4}),
    "stablelm": Tiny("StableLmConfig", "byte-level", {"num_key_value_heads": 4}),
    "stablelm 2": Tiny("StableLmConfig", "byte-level", {"use_qkv_bias": True}),
    "stablelm 2 12b": Tiny("StableLmConfig", "byte-level", {"qk_layernorm": True, "use_parallel_residual": True}),
    "starcoder 2": Tiny("Starcoder2Config", "byte-level"),
    "starcoder": Tiny("GPTBigCodeConfig", "byte-level", GPT),
    "gpt-2": Tiny("GPT2Config", "byte-level", {**GPT, "n_ctx": 256}),
    "gpt-neox": Tiny("GPTNeoXConfig", "byte-level", {"num_key_value_heads": None, "rotary_pct": 0.25}),
    "gpt-neox, one after the other": Tiny(
        "GPTNeoXConfig", "byte-level", {"use_parallel_residual": False, "num_key_value_heads": None, "rotary_pct": 0.25}
    ),
    "bloom": Tiny(
        "BloomConfig", "byte-level", {"n_layer": 3, "n_head": 6, "hidden_size": 96, "seq_length": 256, **OWN_SIZES}
    ),
    "mpt": Tiny("MptConfig", "byte-level", MPT),
    "mpt with clamps": Tiny("MptConfig", "byte-level", {**MPT, "attn_config": {"clip_qkv": 0.5}}),
    "falcon 7b": Tiny("FalconConfig", "byte-level", {**OWN_SIZES, "num_kv_heads": 1}),
    "falcon 40b": Tiny(
        "FalconConfig", "byte-level", {**OWN_SIZES, "new_decoder_architecture": True, "num_kv_heads": 2}
    ),
    "falcon 2": Tiny(
        "FalconConfig",
        "byte-level",
        {**OWN_SIZES, "new_decoder_architecture": True, "num_kv_heads": 2, "num_ln_in_parallel_attn": 1},
    ),
    "falcon, separate keys": Tiny("FalconConfig", "byte-level", {**OWN_SIZES, "multi_query": False}),
    "olmo": Tiny("OlmoConfig", "byte-level", {"num_key_value_heads": 4}),
    "olmo with clamps": Tiny("OlmoConfig", "byte-level", {"clip_qkv": 0.5, "tie_word_embeddings": True}),
    "olmo 2": Tiny("Olmo2Config", "byte-level"),
    "olmo 3": Tiny("Olmo3Config", "byte-level", {"sliding_window": 16, "num_hidden_layers": 5}, window=16),
    "olmo 3, yarn": Tiny(
        "Olmo3Config",
        "byte-level",
        {
            "sliding_window": 16,
            "num_hidden_layers": 5,
            "rope_parameters": {
                "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
                "full_attention": YARN,
            },
        },
        window=16,
    ),
    "granite": Tiny("GraniteConfig", "byte-level", GRANITE),
    "granite with biases": Tiny("GraniteConfig", "byte-level", {**GRANITE, "attention_bias": True, "mlp_bias": True}),
    "minicpm": Tiny("GraniteConfig", "pieces", {**GRANITE, "attention_multiplier": 0.25, **BOTH}, disguise=MINICPM),
    "command r": Tiny("CohereConfig", "byte-level", {"logit_scale": 0.5}),
    "command r plus": Tiny(
        "CohereConfig", "byte-level", {"logit_scale": 0.5, "use_qk_norm": True, "num_hidden_layers": 64}
    ),
    "command r7b": Tiny(
        "Cohere2Config",
        "byte-level",
        {"logit_scale": 0.5, "sliding_window": 16, "num_hidden_layers": 5, "head_dim": 16, "rotary_pct": 1.0},
        window=16,
    ),
    "glm-4": Tiny("GlmConfig", "byte-level", {"head_dim": 16}),
    "glm-4 0414": Tiny("Glm4Config", "byte-level", {"head_dim": 24, "attention_bias": True}),
    "chatglm": Tiny(
        "GlmConfig",
        "byte-level",
        {"head_dim": 16, "rope_parameters": {"rope_type": "default", "rope_theta": 30000.0}},
        disguise=CHATGLM,
    ),
    "internlm 2": Tiny("LlamaConfig", "pieces", {"tie_word_embeddings": False, **BOTH}, disguise=INTERNLM2),
    "internlm 3": Tiny("InternLM3Config", "pieces", {"head_dim": 24, "qkv_bias": True, "bias": True, **BOTH}),
    "baichuan 7b": Tiny(
        "LlamaConfig",
        "pieces",
        {"tie_word_embeddings": False, "num_key_value_heads": 4, "num_hidden_layers": 32, **BOTH},
        disguise=BAICHUAN,
    ),
    "nemotron": Tiny("NemotronConfig", "byte-level", {"head_dim": 16}),
    "nemotron with biases": Tiny(
        "NemotronConfig", "byte-level", {"head_dim": 16, "attention_bias": True, "mlp_bias": True}
    ),
    "exaone 3": Tiny("LlamaConfig", "byte-level", {"tie_word_embeddings": False}, disguise=EXAONE),
    "exaone 3, long": Tiny("LlamaConfig", "byte-level", {"rope_parameters": LLAMA_3_ROPE}, disguise=EXAONE),
    "exaone 4": Tiny("Exaone4Config", "byte-level", {"sliding_window": None, "layer_types": ["full_attention"] * 3}),
    "exaone 4, 32b": Tiny("Exaone4Config", "byte-level", {"sliding_window": 16, "num_hidden_layers": 64}, window=16),
    "hunyuan": Tiny("HunYuanDenseV1Config", "byte-level", {"head_dim": 24}),
    "seed-oss": Tiny("SeedOssConfig", "byte-level", {"head_dim": 24}),
    "arcee": Tiny("ArceeConfig", "llama-bpe", {"head_dim": 24}),
    "helium": Tiny("HeliumConfig", "pieces", {"head_dim": 16, **BOTH}),
    "ernie 4.5": Tiny("Ernie4_5Config", "pieces", {"head_dim": 24, **BOTH}),
    "apertus": Tiny("ApertusConfig", "tekken", {"head_dim": 16}),
    "jais 2": Tiny("Jais2Config", "byte-level", {"head_dim": 16, "num_key_value_heads": 4}),
    "orion": Tiny(
        "StableLmConfig", "pieces", {"rope_parameters": WHOLE_ROPE, "num_key_value_heads": 4, **BOTH}, disguise=ORION
    ),
    "xverse": Tiny("LlamaConfig", "pieces", {"tie_word_embeddings": False, **BOTH}, disguise=XVERSE),
    "qwen 1": Tiny("Qwen2Config", "qwen2", {"num_key_value_heads": 4, "tie_word_embeddings": False}, disguise=QWEN),
    "iquest-coder": Tiny("IQuestCoderConfig", "byte-level", {"head_dim": 24}),
    "minicpm 3": Tiny("MiniCPM3Config", "pieces", {**MINICPM_3, **BOTH}),
}
