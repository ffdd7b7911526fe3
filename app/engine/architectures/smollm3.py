"""SmolLM3: a Llama whose every fourth layer does not turn its queries and keys."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture

PERIOD = 4


class SmolLM3(Architecture):
    """SmolLM3."""

    title = "SmolLM 3"
    model_types = ("smollm3",)
    gguf_name = "smollm3"
    defaults = {"tie_word_embeddings": True}
    rotates_pairs = True
    rope_base = 2_000_000.0
    computes = Computes(rotation=Rotation.PAIRS, unrotated_period=PERIOD)

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

    def check(self) -> None:
        """llama.cpp has the layers without rope built in."""
        super().check()
        turned = self.config.get("no_rope_layers")  # which says the contrary: 1 where there is rope
        period = self.config.get("no_rope_layer_interval", PERIOD)
        usual = [int((layer + 1) % PERIOD != 0) for layer in range(self.layers)]
        if turned != usual if turned else period != PERIOD:
            raise self.unsupported("an order of its own of layers without rope")
