"""ChatGLM 3 and GLM-4 in their first form: as GLM-4, with query, key and value in one tensor."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from app.engine.architectures._rope import Rope, positive
from app.engine.architectures.base import Architecture
from app.engine.roles import Role


class ChatGLM(Architecture):
    """ChatGLM 2 and 3, GLM-4 9B Chat."""

    title = "ChatGLM"
    model_types = ("chatglm",)
    gguf_name = "chatglm"
    free_heads = False
    aliases = {
        "num_hidden_layers": "num_layers",
        "num_key_value_heads": "multi_query_group_num",
        "intermediate_size": "ffn_hidden_size",
        "max_position_embeddings": "seq_length",
        "vocab_size": "padded_vocab_size",
        "head_dim": "kv_channels",
        "rms_norm_eps": "layernorm_epsilon",
    }
    defaults = {"partial_rotary_factor": 0.5, "tie_word_embeddings": False}
    prefix = ""
    heads_of_names = ("output_layer.",)
    renames = {"transformer.": ""}
    ignored = r"rotary_pos_emb\.inv_freq$"
    rotates_part = True
    rope_kinds = ("default",)
    gate_within_up = True
    biases = (Role.ATTN_QKV,)

    @cached_property
    def rope(self) -> Rope:
        """The base grows with the ratio."""
        rope = super().rope
        ratio = self.config.get("rope_ratio")
        return rope if ratio is None else replace(rope, base=rope.base * positive(ratio, "rope_ratio"))

    def check(self) -> None:
        """Refuse what later and earlier ones of the family have otherwise."""
        super().check()
        if self.config.get("multi_query_attention") is False:
            raise self.unsupported("a key and a value for each head")
        for key in ("apply_residual_connection_post_layernorm", "add_bias_linear"):
            if self.config.get(key):
                raise self.unsupported(f"layers of another make ({key})")
        for key in ("rmsnorm", "original_rope", "post_layer_norm"):
            if self.config.get(key) is False:
                raise self.unsupported(f"layers of another make (no {key})")
