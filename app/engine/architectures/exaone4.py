"""EXAONE 4: norms after each part, normalized queries and keys; the large one has windows, and rope only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf

LAYERS_32B = 64  # llama.cpp tells the 32B model, which alone has windows, by its depth


class Exaone4(Architecture):
    """EXAONE 4."""

    title = "EXAONE 4"
    model_types = ("exaone4",)
    gguf_name = "exaone4"
    free_heads = False
    rope_kinds = ("default", "linear", "dynamic", "yarn", "llama3")
    has_windows = True
    computes = Computes(period=4, rotates_windows_only=True)

    @property
    def windowed_layers(self) -> int:
        """Three of four, where there are windows."""
        return self.layers - self.layers // 4 if self.sliding_window else 0

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        if self.sliding_window:
            writer.add_sliding_window_pattern([(layer + 1) % 4 != 0 for layer in range(self.layers)])

    def check(self) -> None:
        """llama.cpp has the windows of one model built in."""
        super().check()
        if not self.sliding_window:
            return
        if self.layers != LAYERS_32B:
            raise self.unsupported(f"windows in {self.layers} layers")
        kinds = ["sliding_attention" if (layer + 1) % 4 else "full_attention" for layer in range(self.layers)]
        if self.config.get("layer_types", kinds) != kinds:
            raise self.unsupported("an order of sliding windows of its own")
