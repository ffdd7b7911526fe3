"""Gemma 3: the text part; five layers with a sliding window and a rope base of their own, then one that sees all.

Larger models come with a vision tower around them, and with a configuration that states only what differs from the
family's defaults.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures._pooling import MEAN
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf

PERIOD = 6
LAYERS_27B = 62  # llama.cpp tells the 27B model by its depth and scales its queries differently


class Gemma3(Architecture):
    """Gemma 3 (text)."""

    title = "Gemma 3"
    model_types = ("gemma3", "gemma3_text")
    gguf_name = "gemma3"
    defaults = {
        "head_dim": 256,
        "num_attention_heads": 8,
        "num_key_value_heads": 4,
        "vocab_size": 262208,
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": True,
        "query_pre_attn_scalar": 256,
        "sliding_window": 4096,
        "rope_local_base_freq": 10000.0,
    }
    both_ways: ClassVar[bool] = False
    norm_offset = 1.0
    has_windows = True
    activations = ("gelu_pytorch_tanh",)
    rope_kinds = ("default", "linear")
    rope_base = 1_000_000.0
    computes: ClassVar[Computes | None] = Computes(
        activation=Activation.GELU,
        scaled_embeddings=True,
        period=PERIOD,
        local_base=10000.0,
        wide_depth=LAYERS_27B,
        output_cap=0.0,
    )

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether a configuration is of this family, and looks both ways if this one does."""
        return super().claims(config) and (config.get("use_bidirectional_attention") is True) is cls.both_ways

    def check(self) -> None:
        """llama.cpp has the query scale and the order of windows built in."""
        super().check()
        if self.config.get("attn_logit_softcapping") is not None:
            raise self.unsupported("soft caps on attention")
        scale = self.real("query_pre_attn_scalar")
        if scale != (self.whole("hidden_size") / self.heads if self.layers == LAYERS_27B else self.head_size):
            raise self.unsupported(f"a query scale of its own ({scale:g})")
        kinds, period = self.config.get("layer_types"), self.config.get("sliding_window_pattern", PERIOD)
        if period != PERIOD or (kinds is not None and kinds != self._layer_types()):
            raise self.unsupported("an order of sliding windows of its own")

    @property
    def windowed_layers(self) -> int:
        """Those that do not see everything."""
        return self._layer_types().count("sliding_attention")

    def _layer_types(self) -> list[str]:
        return ["sliding_attention" if (layer + 1) % PERIOD else "full_attention" for layer in range(self.layers)]

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        if self.config.get("final_logit_softcapping") is not None:
            writer.add_final_logit_softcapping(self.real("final_logit_softcapping"))


class GemmaEmbedding(Gemma3):
    """EmbeddingGemma."""

    title = "EmbeddingGemma"
    gguf_name = "gemma-embedding"
    both_ways = True

    def embeds(self, path: Path) -> bool:
        """Always."""
        return True

    @property
    def tied(self) -> bool:
        """There is no output to speak of."""
        return True

    def pooling(self, path: Path) -> int:
        """As the files state it, else the mean."""
        return super().pooling(path) or MEAN

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_causal_attention(False)
