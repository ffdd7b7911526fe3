"""Families whose feed-forward is divided among experts, and those with latent attention."""

from tests.engine.architectures.tiny.recipes import Tiny

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
}
