"""StarCoder 1 and SantaCoder: GPT-2 with keys and values shared by all heads."""

from __future__ import annotations

from functools import cached_property

from app.engine.architectures._learned_positions import LearnedPositions


class StarCoder(LearnedPositions):
    """StarCoder, StarCoderBase, SantaCoder (as gpt_bigcode)."""

    title = "StarCoder"
    model_types = ("gpt_bigcode",)
    gguf_name = "starcoder"
    activations = ("gelu_pytorch_tanh", "gelu_new")

    @cached_property
    def kv_heads(self) -> int:
        """One for all."""
        return 1

    def check(self) -> None:
        """llama.cpp shares one key and value among all heads."""
        super().check()
        if self.config.get("multi_query", True) is not True:
            raise self.unsupported("a key and a value for each head")
