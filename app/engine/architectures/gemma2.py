"""Gemma 2: norms before and after each part, soft caps on logits, every other layer with a sliding window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf

LAYERS_27B = 46  # llama.cpp tells the 27B model by its depth and scales its queries differently


class Gemma2(Architecture):
    """Gemma 2."""

    title = "Gemma 2"
    model_types = ("gemma2",)
    gguf_name = "gemma2"
    defaults = {
        "head_dim": 256,
        "tie_word_embeddings": True,
        "query_pre_attn_scalar": 256,
        "sliding_window": 4096,
        "attn_logit_softcapping": 50.0,
        "final_logit_softcapping": 30.0,
    }
    norm_offset = 1.0
    has_windows = True
    activations = ("gelu_pytorch_tanh",)
    computes = Computes(
        activation=Activation.GELU,
        scaled_embeddings=True,
        period=2,
        usual_window=4096,
        wide_depth=LAYERS_27B,
        attention_cap=50.0,
        output_cap=30.0,
    )

    def check(self) -> None:
        """llama.cpp has the query scale and the order of windows built in."""
        super().check()
        scale = self.real("query_pre_attn_scalar")
        if scale != (self.whole("hidden_size") / self.heads if self.layers == LAYERS_27B else self.head_size):
            raise self.unsupported(f"a query scale of its own ({scale:g})")
        kinds = self.config.get("layer_types")
        if kinds is not None and kinds != self._layer_types():
            raise self.unsupported("an order of sliding windows of its own")

    @property
    def windowed_layers(self) -> int:
        """Those that do not see everything."""
        return self._layer_types().count("sliding_attention")

    def _layer_types(self) -> list[str]:
        return ["full_attention" if layer % 2 else "sliding_attention" for layer in range(self.layers)]

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_attn_logit_softcapping(self.real("attn_logit_softcapping"))
        writer.add_final_logit_softcapping(self.real("final_logit_softcapping"))
