"""What families with experts have in common: how many there are, their sizes, and what llama.cpp has built in.

A checkpoint holds experts' matrices one by one, or all of a layer's in one tensor, gate and up together; either way a
GGUF file has three stacks. What a configuration asks for is compared with what llama.cpp computes for the family.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from app.engine.architectures._computes import Gating
from app.engine.architectures._configured import SIZE_LIMIT
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import DENSE, EXPERTS, SHARED, Place, Role

if TYPE_CHECKING:
    import gguf

EXPERT_LIMIT = 4096
_FUSED = re.compile(r"layers\.(\d+)\..*\.experts\.gate_up_proj(?:\.weight)?$")
_LAYER = re.compile(r"(?:^|\.)layers\.(\d+)\.")
_MTP = re.compile(r"(?:^|\.)mtp(?:_[a-z_]+)?\.")
_ROUTED = (*EXPERTS, *SHARED, Role.FFN_GATE_INP, Role.FFN_GATE_INP_SHEXP, Role.FFN_EXP_PROBS_B)


class Mixture(Architecture):
    """A family whose layers have experts.

    Attributes:
        usual_experts: how many a layer has where config.json is silent; 0: it must say.
        inner_key: what it calls an expert's feed-forward size.
        shared_key: the same of an expert that computes every token; empty: there is none, or `shared_count_key` says.
        shared_count_key: what it calls the number of experts that compute every token, stored as one.
        shared_gated: whether that one has a gate.
        dense_key: what it calls the number of layers at the start that have no experts.
        normalized: whether llama.cpp stretches a token's shares to sum to one; None: as the metadata says.
        norm_key: what config.json calls that.
        scale_key: what it calls the factor of the experts' sum, where llama.cpp reads one.
        gating: how scores become shares, where llama.cpp reads it from the metadata.
        grouped: whether llama.cpp chooses groups of experts first, where the configuration asks for it.
        interleaved: whether rows of gate and up take turns where both are in one tensor; else one follows the other.
        expert_inputs_first: whether fused experts lie as [experts, in, out].
        next_tokens: whether checkpoints may have layers that predict further tokens, which are left out.
    """

    absent: ClassVar[tuple[Role, ...]] = DENSE
    biases: ClassVar[tuple[Role, ...]] = (Role.FFN_EXP_PROBS_B,)
    usual_experts: ClassVar[int] = 0
    inner_key: ClassVar[str] = "moe_intermediate_size"
    shared_key: ClassVar[str] = ""
    shared_count_key: ClassVar[str] = ""
    shared_gated: ClassVar[bool] = False
    dense_key: ClassVar[str] = ""
    normalized: ClassVar[bool | None] = True
    norm_key: ClassVar[str] = "norm_topk_prob"
    scale_key: ClassVar[str] = ""
    gating: ClassVar[Gating | None] = None
    grouped: ClassVar[bool] = False
    interleaved: ClassVar[bool] = False
    expert_inputs_first: ClassVar[bool] = False
    next_tokens: ClassVar[bool] = False

    @property
    def experts(self) -> int:
        """How many a layer has."""
        for key in ("num_local_experts", "num_experts"):  # transformers has called them both
            if self.config.get(key) is not None:
                return self.whole(key, EXPERT_LIMIT)
        return self.usual_experts or self.whole("num_experts", EXPERT_LIMIT)

    @property
    def expert_inner(self) -> int:
        """An expert's feed-forward size."""
        return self.whole(self.inner_key, SIZE_LIMIT)

    @property
    def shared_inner(self) -> int:
        """The feed-forward size of what computes every token besides the experts; 0: nothing does."""
        if self.shared_count_key:
            count = self.config.get(self.shared_count_key)
            return self.expert_inner * self.whole(self.shared_count_key, EXPERT_LIMIT) if count else 0
        return self.whole(self.shared_key) if self.shared_key else 0

    def dense(self, layer: int) -> bool:
        """Whether a layer has one feed-forward instead of experts."""
        return layer < self.leading_dense

    @property
    def leading_dense(self) -> int:
        """How many layers at the start have no experts."""
        stated = self.config.get(self.dense_key) if self.dense_key else 0
        if stated == 0:
            return 0
        return self.whole(self.dense_key)

    def has(self, role: Role, layer: int) -> bool:
        """Layers have experts or one feed-forward."""
        if role in DENSE:
            return self.dense(layer)
        return not self.dense(layer) if role in _ROUTED else super().has(role, layer)

    @property
    def expert_shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises."""
        count, inner, shared = self.experts, self.expert_inner, self.shared_inner
        shapes: dict[Role, tuple[int, ...]] = {
            Role.FFN_GATE_INP: (count, self.hidden),
            Role.FFN_EXP_PROBS_B: (count,),
            Role.FFN_GATE_EXP: (count, inner, self.hidden),
            Role.FFN_UP_EXP: (count, inner, self.hidden),
            Role.FFN_DOWN_EXP: (count, self.hidden, inner),
        }
        if shared:
            shapes |= {
                Role.FFN_GATE_INP_SHEXP: (1, self.hidden),
                Role.FFN_GATE_SHEXP: (shared, self.hidden),
                Role.FFN_UP_SHEXP: (shared, self.hidden),
                Role.FFN_DOWN_SHEXP: (self.hidden, shared),
            }
        return shapes

    def locate(self, name: str) -> Place | None:
        """As every family does; layers beyond the last are left out, and all experts' gate and up may be one tensor."""
        layer = _LAYER.search(name)
        beyond = layer is not None and self.layers <= int(layer[1]) < self.layers + self.further_layers
        if self.next_tokens and (beyond or _MTP.search(name)):
            return None
        fused = _FUSED.search(self.plain_name(name))
        if fused and int(fused[1]) < self.layers:
            return Place(Role.FFN_GATE_UP_EXP, int(fused[1]))
        return super().locate(name)

    @property
    def further_layers(self) -> int:
        """How many layers follow that predict further tokens."""
        stated = self.config.get("num_nextn_predict_layers")
        return self.whole("num_nextn_predict_layers", 16) if self.next_tokens and stated else 0

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As every family's; all experts of a layer in one tensor are taken apart."""
        place = self.locate(name)
        if place is not None and place.role is Role.FFN_EXP_PROBS_B:
            found: tuple[Part, ...] = (Part(place, (self.experts,)),)  # some have it as a matrix of one row
        elif place is not None and len(shape) == 3 and place.role in (Role.FFN_GATE_UP_EXP, Role.FFN_DOWN_EXP):
            found = self.fused_parts(name, place)
        else:
            return super().parts(name, shape)
        for part in found:
            part.check(name, shape)
        return found

    def fused_parts(self, name: str, place: Place) -> tuple[Part, ...]:
        """What the stacks take from a tensor with all of a layer's experts."""
        count, inner = self.experts, self.expert_inner
        turned = self.expert_inputs_first and not name.endswith("_blocks")  # blocks run along the inputs
        if place.role is Role.FFN_DOWN_EXP:
            return (Part(place, (count, self.hidden, inner), matrices=count if turned else 0),)
        view = (inner, 2) if self.interleaved else (2, inner)
        found = []
        for number, role in enumerate((Role.FFN_GATE_EXP, Role.FFN_UP_EXP)):
            take = (ALL, number) if self.interleaved else (number,)
            part = Part(
                place=Place(role, place.layer),
                shape=(count, inner, self.hidden),
                rows=None if turned else Pick((count, *view), (ALL, *take)),
                columns=Pick(view, take) if turned else None,
                matrices=count if turned else 0,
                joined=f"{name} ({role.value})",
            )
            found.append(part)
        return tuple(found)

    def check(self) -> None:
        """Refuse other ways of choosing experts than llama.cpp has."""
        super().check()
        if self.whole("num_experts_per_tok") > self.experts:
            raise BadCheckpoint(f"config.json states more experts for each token than the {self.experts} that exist.")
        stated = self.config.get(self.norm_key, self.normalized)
        if (self.normalized is not None and stated is not self.normalized) or stated not in (True, False, None):
            raise self.unsupported(f"another way of weighing its experts ({self.norm_key})")
        if not self.scale_key and self.config.get("routed_scaling_factor", 1.0) != 1.0:
            raise self.unsupported("a factor of its experts' sum (routed_scaling_factor)")
        if self.config.get("mlp_only_layers") or self.config.get("decoder_sparse_step", 1) != 1:
            raise self.unsupported("layers without experts")
        if self.groups > 1 and not self.grouped:
            raise self.unsupported("groups of experts")
        if all(self.dense(layer) for layer in range(self.layers)):
            raise self.unsupported("no layer with experts")

    @property
    def groups(self) -> int:
        """How many groups experts fall into, of which some are chosen first."""
        count = self.whole("n_group", EXPERT_LIMIT) if self.config.get("n_group") else 1
        if self.experts % count or (count > 1 and self.whole("topk_group") > count):
            raise BadCheckpoint(f"config.json states {self.experts} experts, which do not make {count} groups.")
        return count

    def facts(self) -> dict[str, int | float | str]:
        """With the number of experts."""
        facts = super().facts()
        facts |= {"experts": self.experts, "experts per token": self.whole("num_experts_per_tok")}
        if self.further_layers:
            facts["note"] = (
                "The part of this model that guesses several tokens at once is left out: answers are the same, and "
                "programs that could use it generate them more slowly."
            )
        return facts

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_count(self.experts)
        writer.add_expert_used_count(self.whole("num_experts_per_tok"))
        writer.add_expert_feed_forward_length(self.expert_inner)
        if self.shared_key:
            writer.add_expert_shared_feed_forward_length(self.shared_inner)
        if self.shared_count_key:
            writer.add_expert_shared_count(self.whole(self.shared_count_key) if self.shared_inner else 0)
        if self.dense_key:
            writer.add_leading_dense_block_count(self.leading_dense)
        self._write_routing(writer)

    def _write_routing(self, writer: gguf.GGUFWriter) -> None:
        if self.gating is not None:
            writer.add_expert_gating_func(self.gating)
        if self.normalized is None:
            writer.add_expert_weights_norm(self.config.get(self.norm_key) is True)
        if self.scale_key:
            writer.add_expert_weights_scale(self.real(self.scale_key))
        if self.config.get("n_group") and self.groups == self.config["n_group"]:
            writer.add_expert_group_count(self.groups)
            writer.add_expert_group_used_count(self.whole("topk_group"))
