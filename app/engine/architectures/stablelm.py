"""StableLM 3B and 2: LayerNorm, a quarter of each head rotated; larger ones normalize each head for itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import NORMS, QKV, Role

if TYPE_CHECKING:
    import gguf
_HEAD = re.compile(r"\.norms\.([0-9]{1,5})\.")


class StableLM(Architecture):
    """StableLM 3B, Zephyr 3B, StableLM 2 1.6B and 12B, StableCode."""

    title = "StableLM"
    model_types = ("stablelm", "stablelm_epoch")
    gguf_name = "stablelm"
    free_heads = False
    aliases = {
        "layer_norm_eps": "norm_eps",
        "partial_rotary_factor": "rope_pct",
    }
    defaults = {"partial_rotary_factor": 0.25}
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rotates_part = True
    rope_kinds = ("default",)
    biases = (*QKV, *NORMS)
    own_names = {"self_attn.q_layernorm.norms": Role.ATTN_Q_NORM, "self_attn.k_layernorm.norms": Role.ATTN_K_NORM}
    computes = Computes(layer_norm=True)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Each head's norm is one row."""
        norms = {
            Role.ATTN_Q_NORM: (self.heads, self.head_size),
            Role.ATTN_K_NORM: (self.kv_heads, self.head_size),
        }
        return {**super().shapes, **norms}

    def expert(self, name: str) -> tuple[int, str] | None:
        """The norms of a layer's heads are joined like experts."""
        found = _HEAD.search(name)
        return (int(found[1]), _HEAD.sub(".norms.", name)) if found else None

    def plain_name(self, name: str) -> str:
        """Without the number of a head."""
        return super().plain_name(_HEAD.sub(".norms.", name))

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_parallel_residual(self.config.get("use_parallel_residual") is True)
