"""EmbeddingGemma: Gemma 3 that looks both ways, in most layers through a window, and makes vectors instead of text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures._pooling import MEAN
from app.engine.architectures.gemma3 import PERIOD, Gemma3

if TYPE_CHECKING:
    import gguf


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
