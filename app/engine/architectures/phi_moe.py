"""Phi 3.5 MoE: as Mixtral, with LayerNorm, biases everywhere, "longrope", and a way of its own to weigh two experts."""

from __future__ import annotations

from typing import ClassVar

from app.engine.architectures._computes import Computes, Experts
from app.engine.architectures._mixture import Mixture
from app.engine.architectures.phi3 import Phi3
from app.engine.roles import NORMS, QKV, Role


class PhiMoe(Mixture, Phi3):
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
    gate_within_up = False
    rotates_part = False
    biases = (*QKV, Role.ATTN_OUT, *NORMS, Role.OUTPUT)
    # as llama.cpp does, which is where the file will run: calibration and proof are of what comes of it there
    computes: ClassVar[Computes | None] = Computes(norm_biases=True, output_bias=True, experts=Experts(sized=False))

    def check(self) -> None:
        """llama.cpp loads no file of this family without its biases, and none that weighs more than two experts."""
        super().check()
        if self.config.get("attention_bias") is not True or self.config.get("lm_head_bias") is not True:
            raise self.unsupported("attention or an output without biases")
        if self.tied:
            raise self.unsupported("an output that is tied to its embeddings")
        if self.rope.kind == "longrope" and self.rope.real("short_mscale") != self.rope.real("long_mscale"):
            raise self.unsupported("another scale of attention in long texts than in short ones")

    def _attention_factor(self) -> float:
        """Stated, and the same for all contexts."""
        return self.rope.real("short_mscale")
