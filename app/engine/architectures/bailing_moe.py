"""Ling and Ring (Bailing): a Llama whose query, key and value are one tensor, with experts in every layer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.parts import Pick
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf

_FUSED = re.compile(r"layers\.(\d+)\.attention\.query_key_value\.weight$")


class BailingMoe(Mixture):
    """Ling Lite and Plus, Ring Lite."""

    title = "Ling (Bailing MoE)"
    model_types = ("bailing_moe",)
    gguf_name = "bailingmoe"
    defaults = {
        "num_experts_per_tok": 6,
        "num_shared_experts": 2,
        "first_k_dense_replace": 0,
        "norm_topk_prob": True,
        "rms_norm_eps": 1e-6,
    }
    renames = {".attention.dense.": ".self_attn.o_proj."}
    rotates_pairs = True
    rope_kinds = ("default",)
    shared_count_key = "num_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = None
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(shared=Shared.PLAIN, stated=True))

    def locate(self, name: str) -> Place | None:
        """As every family's; llama.cpp's family has no fused query, key and value."""
        found = _FUSED.search(name)
        return Place(Role.ATTN_QKV, int(found[1])) if found and int(found[1]) < self.layers else super().locate(name)

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """Query, key and value, in the order that rotates neighbours."""
        queries, keys, half = self.heads, self.heads + self.kv_heads, self.head_size // 2
        view = (keys + self.kv_heads, 2, half)
        return {
            Role.ATTN_QKV: {
                Role.ATTN_Q: Pick(view, ((0, queries),), (0, 2, 1)),
                Role.ATTN_K: Pick(view, ((queries, keys),), (0, 2, 1)),
                Role.ATTN_V: Pick(view, ((keys, view[0]),)),
            }
        }

    def check(self) -> None:
        """llama.cpp has experts in every layer, and outputs as they are."""
        super().check()
        if self.config.get("norm_head"):
            raise self.unsupported("an output that is normalized (norm_head)")
        if self.leading_dense:
            raise self.unsupported("layers without experts")

    def _write_routing(self, writer: gguf.GGUFWriter) -> None:
        super()._write_routing(writer)
        writer.add_expert_weights_scale(1.0)  # llama.cpp needs the key
