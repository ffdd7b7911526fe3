"""Phi 3.5 MoE: as Mixtral, with LayerNorm, biases everywhere, "longrope", and a way of its own to weigh two experts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts
from app.engine.architectures._mixture import Mixture
from app.engine.roles import NORMS, QKV, Role

if TYPE_CHECKING:
    import gguf


class PhiMoe(Mixture):
    """Phi 3.5 MoE and Phi mini MoE."""

    title = "Phi 3.5 MoE"
    model_types = ("phimoe",)
    gguf_name = "phimoe"
    caution = (
        "llama.cpp computes this model in a simpler way than its makers meant: it leaves out a step of its "
        "normalization, and weighs its two experts by about half. Expect other answers than the original's."
    )
    defaults = {"num_experts_per_tok": 2, "rms_norm_eps": 1e-5, "original_max_position_embeddings": 4096}
    usual_experts = 16
    inner_key = "intermediate_size"
    rope_kinds = ("default", "longrope")
    biases = (*QKV, Role.ATTN_OUT, *NORMS, Role.OUTPUT)
    # as llama.cpp does, which is where the file will run: calibration and proof are of what comes of it there
    computes = Computes(norm_biases=True, output_bias=True, experts=Experts(sized=False))

    def check(self) -> None:
        """llama.cpp loads no file of this family without its biases."""
        super().check()
        if self.config.get("attention_bias") is not True or self.config.get("lm_head_bias") is not True:
            raise self.unsupported("attention or an output without biases")
        if self.tied:
            raise self.unsupported("an output that is tied to its embeddings")
        if self.rope.kind == "longrope" and self.rope.real("short_mscale") != self.rope.real("long_mscale"):
            raise self.unsupported("another scale of attention in long texts than in short ones")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_sliding_window(self.sliding_window or 0)  # as for Phi 3

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_scaling_orig_ctx_len(self.original_context)
        if self.rope.kind == "longrope":
            writer.add_rope_scaling_attn_factors(self.rope.real("short_mscale"))
