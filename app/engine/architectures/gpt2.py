"""GPT-2: learned positions, LayerNorm, biases everywhere; the files hold matrices as [in, out]."""

from __future__ import annotations

from app.engine.architectures._learned_positions import LearnedPositions
from app.engine.roles import Role


class GPT2(LearnedPositions):
    """GPT-2, DialoGPT, Cerebras-GPT and kin."""

    title = "GPT-2"
    model_types = ("gpt2",)
    gguf_name = "gpt2"
    transposed = (Role.ATTN_QKV, Role.ATTN_OUT, Role.FFN_UP, Role.FFN_DOWN)
    activations = ("gelu_new", "gelu_pytorch_tanh", "gelu")  # Cerebras' say "gelu", hardly different

    def check(self) -> None:
        """llama.cpp scales attention by the head size alone."""
        super().check()
        if self.config.get("scale_attn_by_inverse_layer_idx") or self.config.get("scale_attn_weights") is False:
            raise self.unsupported("a scale of attention of its own")
