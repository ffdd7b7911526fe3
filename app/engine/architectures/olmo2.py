"""OLMo 2 and 3: norms after attention and feed-forward, normalized queries and keys; 3 has sliding windows."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import Role


class Olmo2(Architecture):
    """OLMo 2."""

    title = "OLMo 2"
    model_types = ("olmo2",)
    gguf_name = "olmo2"
    free_heads = False
    rope_base = 500_000.0
    computes = Computes(period=4, local_base=0.0)  # windows are those of 3

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """All heads are normalized together."""
        norms = {
            Role.ATTN_Q_NORM: (self.heads * self.head_size,),
            Role.ATTN_K_NORM: (self.kv_heads * self.head_size,),
        }
        return {**super().shapes, **norms}
