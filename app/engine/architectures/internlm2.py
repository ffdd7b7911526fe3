"""InternLM 2 and 2.5: a Llama with query, key and value in one tensor."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.parts import ALL, Pick
from app.engine.roles import Role


class InternLM2(Architecture):
    """InternLM 2 and 2.5."""

    title = "InternLM 2"
    model_types = ("internlm2",)
    gguf_name = "internlm2"
    free_heads = False
    heads_of_names = ("output.",)
    own_names = {"attention.wqkv": Role.ATTN_QKV}
    rope_kinds = ("default", "linear", "dynamic")
    computes = Computes(rotation=Rotation.PAIRS)

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """The files hold each group's queries with its key and value; GGUF rotates neighbours."""
        group, half = self.heads // self.kv_heads, self.head_size // 2
        view = (self.kv_heads, group + 2, 2, half)
        return {
            Role.ATTN_QKV: {
                Role.ATTN_Q: Pick(view, (ALL, (0, group)), (0, 1, 3, 2)),
                Role.ATTN_K: Pick(view, (ALL, group), (0, 2, 1)),
                Role.ATTN_V: Pick(view, (ALL, group + 1)),
            }
        }
