"""Nemotron H: every layer is one of three things: a Mamba 2 state, attention without positions, or a feed-forward."""

from __future__ import annotations

from functools import cached_property
from app.engine.architectures._state_space import ENDLESS, StateSpace
from app.engine.errors import BadCheckpoint
from app.engine.roles import EXPERTS, Role

_LETTERS = {"M": "mamba", "*": "attention", "-": "mlp"}


class NemotronH(StateSpace):
    """Nemotron H (dense)."""

    title = "Nemotron H"
    model_types = ("nemotron_h",)
    gguf_name = "nemotron_h"
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

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """What each layer is."""
        stated = self.config.get("hybrid_override_pattern") or self.config.get("layers_block_type")
        named = [_LETTERS.get(item, item) for item in stated] if isinstance(stated, str | list) else []
        if not 1 <= len(named) <= 1000 or not all(isinstance(item, str) for item in named):
            raise BadCheckpoint("config.json does not state what each of the layers is.", "Download it again.")
        if set(named) - {*_LETTERS.values()}:
            raise self.unsupported(f"layers of the kind {sorted(set(named) - {*_LETTERS.values()})[0][:40]!r}")
        return tuple(named)

    def _of(self, kind: str) -> frozenset[int]:
        return frozenset(layer for layer, item in enumerate(self.kinds) if item == kind)

    @property
    def attention_layers(self) -> frozenset[int]:
        """Those with attention."""
        return self._of("attention")

    @property
    def state_layers(self) -> frozenset[int]:
        """Those with a state."""
        return self._of("mamba")

    def has(self, role: Role, layer: int) -> bool:
        """A feed-forward stands alone."""
        return layer in self._of("mlp") if role in (Role.FFN_UP, Role.FFN_DOWN) else super().has(role, layer)

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

    @property
    def context(self) -> int:
        """Endless; positions are not told."""
        return ENDLESS

    @property
    def stated_inner(self) -> list[int]:
        """Of each layer; llama.cpp knows the layers with a feed-forward by it."""
        return [self.inner if layer in self._of("mlp") else 0 for layer in range(self.layers)]
