"""Granite 4 hybrid (also Bamba): Mamba 2 layers, some with attention, each followed by a feed-forward or experts.

A file that has no Mamba layer at all is to llama.cpp an ordinary Granite.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures._state_space import ENDLESS, KINDS, StateSpace
from app.engine.errors import BadCheckpoint
from app.engine.parts import Pick
from app.engine.roles import EXPERTS, Role

if TYPE_CHECKING:
    import gguf

ROPE = "rope"


class GraniteHybrid(StateSpace):
    """Granite 4 hybrid, without experts."""

    title = "Granite 4 hybrid"
    model_types = ("granitemoehybrid",)
    gguf_name = "granitehybrid"
    computes = Computes(rotation=Rotation.PAIRS, rotation_stated=True, logits_divided=True)
    rotates_pairs = True
    aliases = {
        "state_size": "mamba_d_state",
        "state_kernel": "mamba_d_conv",
        "state_rank": "mamba_n_heads",
        "state_groups": "mamba_n_groups",
        "intermediate_size": "shared_intermediate_size",
    }
    renames = {
        **StateSpace.renames,
        ".shared_mlp.input_linear": ".mlp.gate_up_proj",
        ".shared_mlp.output_linear": ".mlp.down_proj",
    }
    absent = (Role.FFN_GATE_INP, *EXPERTS)

    def __init__(self, config: Mapping[str, Any]) -> None:
        stated = config.get("shared_intermediate_size")
        super().__init__(config if stated is None else {**config, "intermediate_size": stated})

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether a configuration is of this family, and has a layer with a state."""
        kinds = config.get("layer_types") or config.get("layers_block_type")
        alone = isinstance(kinds, list) and all(KINDS.get(str(kind)) == "attention" for kind in kinds)
        return super().claims(config) and not alone

    @cached_property
    def state_inner(self) -> int:
        """Of all heads."""
        size = self.config.get("mamba_d_head")
        if type(size) is int:
            return self.state_rank * self.whole("mamba_d_head", 1 << 16)
        return self.hidden * self.whole("mamba_expand", 64)

    @cached_property
    def attention_layers(self) -> frozenset[int]:
        """The layers that have attention."""
        if len(self.kinds) != self.layers:
            raise BadCheckpoint(f"config.json states {self.layers} layers and the kinds of {len(self.kinds)}.")
        return self.of_kind("attention")

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """Gate and up come in one."""
        gate, up = (Pick((2, self.inner), (half,)) for half in (0, 1))
        return {Role.FFN_UP: {Role.FFN_GATE: gate, Role.FFN_UP: up}}

    def check(self) -> None:
        """llama.cpp has the biases built in."""
        super().check()
        if self.config.get("num_local_experts"):
            raise self.unsupported("experts beside its Mamba layers, which is not supported yet,")
        if self.config.get("mamba_proj_bias") or self.config.get("attention_bias"):
            raise self.unsupported("biases in its linear layers")
        if self.config.get("mamba_conv_bias") is False:
            raise self.unsupported("a convolution without a bias")

    @property
    def _turned(self) -> bool:
        return self.config.get("position_embedding_type") == ROPE

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        for key, add in (
            ("attention_multiplier", writer.add_attention_scale),
            ("embedding_multiplier", writer.add_embedding_scale),
            ("residual_multiplier", writer.add_residual_scale),
            ("logits_scaling", writer.add_logit_scale),
        ):
            if self.config.get(key) is not None:
                add(self.real(key))
        writer.add_rope_scaling_finetuned(self._turned)  # llama.cpp's sign for rope in this family

    @cached_property
    def context(self) -> int:
        """Endless where positions are not told."""
        return super().context if self._turned else ENDLESS
