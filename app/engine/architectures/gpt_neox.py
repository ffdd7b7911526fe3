"""GPT-NeoX and Pythia: attention and feed-forward side by side with a norm each, part of a head rotated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.parts import Pick
from app.engine.roles import LINEAR, NORMS, Role

if TYPE_CHECKING:
    import gguf


class GPTNeoX(Architecture):
    """GPT-NeoX 20B, Pythia, Dolly 2, RedPajama-INCITE."""

    title = "GPT-NeoX / Pythia"
    model_types = ("gpt_neox",)
    gguf_name = "gptneox"
    free_heads = False
    aliases = {"partial_rotary_factor": "rotary_pct", "rope_theta": "rotary_emb_base"}
    defaults = {"partial_rotary_factor": 0.25, "layer_norm_eps": 1e-5}
    prefix = "gpt_neox."
    heads_of_names = ("embed_out.", "lm_head.")
    renames = {"lm_head.": "embed_out."}
    ignored = r"\.attention\.(masked_)?bias$"
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rotates_part = True
    activations = ("gelu", "gelu_new", "gelu_fast", "gelu_pytorch_tanh")  # all but the first are its approximation
    biases = (Role.ATTN_QKV, *LINEAR, *NORMS)
    computes = Computes(layer_norm=True, activation=Activation.GELU_EXACT, gated=False, parallel=True)

    @property
    def orders(self) -> Mapping[Role, Pick]:
        """The files hold query, key and value of a head together; GGUF all queries, then all keys, then all values."""
        return {Role.ATTN_QKV: Pick((self.heads, 3, self.head_size), order=(1, 0, 2))}

    def check(self) -> None:
        """llama.cpp needs the biases."""
        super().check()
        if self.config.get("attention_bias") is False:
            raise self.unsupported("attention without biases")

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_parallel_residual(self.config.get("use_parallel_residual") is not False)
