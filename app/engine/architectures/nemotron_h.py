"""Nemotron H: every layer is one of three things: a Mamba 2 state, attention without positions, or a feed-forward."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures._state_space import ENDLESS, StateSpace
from app.engine.roles import EXPERTS, Role

if TYPE_CHECKING:
    import gguf


class NemotronH(StateSpace):
    """Nemotron H (dense)."""

    title = "Nemotron H"
    model_types = ("nemotron_h",)
    gguf_name = "nemotron_h"
    computes = Computes(rotation=Rotation.NONE, activation=Activation.RELU_SQUARED, gated=False, parts_apart=True)
    rotates = False
    prefix = "backbone."
    epsilon_key = "layer_norm_epsilon"
    activations = ("relu2",)
    aliases = {
        "state_size": "ssm_state_size",
        "state_kernel": "conv_kernel",
        "state_rank": "mamba_num_heads",
        "state_groups": "n_groups",
    }
    absent = (Role.FFN_GATE_INP, Role.FFN_GATE, *EXPERTS)

    @cached_property
    def state_inner(self) -> int:
        """Of all heads."""
        return self.state_rank * self.whole("mamba_head_dim", 1 << 16)

    @cached_property
    def layers(self) -> int:
        """As many as the pattern names."""
        return len(self.kinds)

    @property
    def attention_layers(self) -> frozenset[int]:
        """Those with attention."""
        return self.of_kind("attention")

    @property
    def state_layers(self) -> frozenset[int]:
        """Those with a state."""
        return self.of_kind("mamba")

    def has(self, role: Role, layer: int) -> bool:
        """A feed-forward stands alone."""
        return layer in self.of_kind("mlp") if role in (Role.FFN_UP, Role.FFN_DOWN) else super().has(role, layer)

    @property
    def activation(self) -> object:
        """The feed-forward's."""
        return self.config.get("mlp_hidden_act") or self.activations[0]

    def check(self) -> None:
        """llama.cpp has the biases built in."""
        super().check()
        for key in ("use_bias", "mlp_bias", "attention_bias", "mamba_proj_bias"):
            if self.config.get(key):
                raise self.unsupported(f"biases ({key})")
        if self.config.get("use_conv_bias") is False:
            raise self.unsupported("a convolution without a bias")

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        for add in (writer.add_layer_norm_eps, writer.add_layer_norm_rms_eps):  # llama.cpp asks for both
            add(self.real(self.epsilon_key))

    @property
    def context(self) -> int:
        """Endless; positions are not told."""
        return ENDLESS

    @property
    def stated_inner(self) -> list[int]:
        """Of each layer; llama.cpp knows the layers with a feed-forward by it."""
        return [self.inner if layer in self.of_kind("mlp") else 0 for layer in range(self.layers)]
