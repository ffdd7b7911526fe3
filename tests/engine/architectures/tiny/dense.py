"""Families whose every layer is attention and one feed-forward."""

from tests.engine.architectures.tiny.recipes import GEMMA, LLAMA_3_ROPE, LONG_ROPE, YARN, Tiny

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
}
