"""Qwen 3 Next: gated delta nets beside gated attention, experts in all layers.

A delta net's fused input holds, for each key head, its query, key, values and their gates; GGUF wants all queries, all
keys and all values as one tensor, and the gates as another.
"""

from __future__ import annotations

from itertools import pairwise

from app.engine.architectures._computes import Computes, Experts, Shared
from app.engine.architectures._delta_net import USUAL, DeltaNet
from app.engine.architectures._mixture import Mixture
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import Place, Role


class Qwen3Next(DeltaNet, Mixture):
    """Qwen 3 Next 80B A3B."""

    title = "Qwen 3 Next"
    model_types = ("qwen3_next",)
    gguf_name = "qwen3next"
    defaults = {**USUAL, "num_experts": 512, "num_experts_per_tok": 10, "norm_topk_prob": True}
    biases = (Role.SSM_DT,)
    shared_key = "shared_expert_intermediate_size"
    next_tokens = True
    computes = Computes(norm_between=True, experts=Experts(shared=Shared.GATED))

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As with every delta net; its fused input is taken apart."""
        place = self.locate(name)
        if place is None or place.role is not Role.SSM_IN:
            return super().parts(name, shape)
        size, values = self.state, self.value_heads // self.key_heads * self.state
        ends = (0, size, 2 * size, 2 * size + values, 2 * size + 2 * values)
        picks = [Pick((self.key_heads, ends[-1]), (ALL, bounds)) for bounds in pairwise(ends)]
        together, gate = (f"{name} ({role.value})" for role in (Role.ATTN_QKV, Role.ATTN_GATE))
        target = Place(Role.ATTN_QKV, place.layer)
        found = [
            Part(target, (pick.count, self.hidden), rows=pick, number=number, joined=together, stacked=False)
            for number, pick in enumerate(picks[:-1])
        ]
        last = picks[-1]
        found.append(Part(Place(Role.ATTN_GATE, place.layer), (last.count, self.hidden), rows=last, joined=gate))
        for part in found:
            part.check(name, shape)
        return tuple(found)
