"""GPT-OSS: experts trained in MXFP4, sinks that take attention away, every other layer with a sliding window.

The experts of the published models stay as they are, block for block.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Activation, Computes, Experts, Gating
from app.engine.architectures._mixture import Mixture
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import EXPERTS, Place, Role

if TYPE_CHECKING:
    import gguf

ALPHA, LIMIT = 1.702, 7.0  # of the activation, built into llama.cpp
BIASES = {"gate_up_proj_bias": "gate_up_proj.bias", "down_proj_bias": "down_proj.bias"}


class GptOss(Mixture):
    """GPT-OSS 20B and 120B."""

    title = "GPT-OSS"
    model_types = ("gpt_oss",)
    gguf_name = "gpt-oss"
    defaults = {
        "head_dim": 64,
        "num_experts_per_tok": 4,
        "sliding_window": 128,
        "rms_norm_eps": 1e-5,
        "swiglu_alpha": ALPHA,
        "swiglu_limit": LIMIT,
    }
    usual_experts = 128
    inner_key = "intermediate_size"
    rope_base = 150000.0
    has_windows = True
    period = 2
    interleaved = True
    expert_inputs_first = True
    renames = {"_proj_blocks": "_proj", **BIASES}
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT, Role.FFN_GATE_INP, Role.FFN_GATE_UP_EXP, *EXPERTS)
    computes = Computes(
        activation=Activation.CLAMPED_SWISH,
        norm_between=True,
        period=2,
        experts=Experts(normalized=False, gating=Gating.SOFTMAX_OF_CHOSEN),
    )

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With a sink for each head."""
        return {**super().shapes, Role.ATTN_SINKS: (self.heads,)}

    def locate(self, name: str) -> Place | None:
        """As every family's; the bias of all experts' gate and up may be one tensor."""
        if name.endswith("experts.gate_up_proj_bias"):
            place = super().locate(name.removesuffix("_bias"))
            return None if place is None else replace(place, part="bias")
        return super().locate(name)

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As every family's; rows of gate and up take turns in their bias too."""
        place = self.locate(name)
        if place is None or place.role is not Role.FFN_GATE_UP_EXP or place.part != "bias":
            return super().parts(name, shape)
        count, inner = self.experts, self.expert_inner
        found = tuple(
            Part(
                place=Place(role, place.layer, "bias"),
                shape=(count, inner),
                columns=Pick((inner, 2), (ALL, number)),
                joined=f"{name} ({role.value})",
            )
            for number, role in enumerate((Role.FFN_GATE_EXP, Role.FFN_UP_EXP))
        )
        for part in found:
            part.check(name, shape)
        return found

    def check(self) -> None:
        """llama.cpp has the activation built in."""
        super().check()
        if (self.config["swiglu_alpha"], self.config["swiglu_limit"]) != (ALPHA, LIMIT):
            raise self.unsupported("an activation of its own (swiglu_alpha, swiglu_limit)")

    def _yarn_fits(self, stated: Mapping[str, Any]) -> bool:
        """llama.cpp rounds yarn's limits, the original does not: far less than any compression changes."""
        return not stated.get("mscale")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_gating_func(Gating.SOFTMAX_OF_CHOSEN)
