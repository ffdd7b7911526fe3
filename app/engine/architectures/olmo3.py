"""OLMo 3: as OLMo 2, with windows in layers that the configuration names; there rope is never scaled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures.base import Architecture
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf

WINDOWED = "sliding_attention"


class Olmo3(Architecture):
    """OLMo 3."""

    title = "OLMo 3"
    model_types = ("olmo3",)
    gguf_name = "olmo2"
    free_heads = False
    defaults = {"sliding_window": 4096}
    rope_base = 500_000.0
    has_windows = True

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """All heads are normalized together."""
        norms = {
            Role.ATTN_Q_NORM: (self.heads * self.head_size,),
            Role.ATTN_K_NORM: (self.kv_heads * self.head_size,),
        }
        return {**super().shapes, **norms}

    @property
    def _kinds(self) -> list[str]:
        stated = self.config.get("layer_types")
        if isinstance(stated, list) and len(stated) == self.layers:
            return stated
        return [WINDOWED if (layer + 1) % 4 else "full_attention" for layer in range(self.layers)]

    @property
    def windowed_layers(self) -> int:
        """Those that do not see everything."""
        return self._kinds.count(WINDOWED)

    def check(self) -> None:
        """Both kinds of layer share the base."""
        super().check()
        if self.rope.local_base not in (None, self.rope.base):
            raise self.unsupported("another rope base in layers with a window")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_sliding_window_pattern([kind == WINDOWED for kind in self._kinds])
