"""ModernBERT: rotary positions, gated feed-forward, norms before each part; most layers see a window on both sides."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures._encoder import Encoder
from app.engine.architectures._rope import Rope, positive
from app.engine.roles import EXPERTS, Role

if TYPE_CHECKING:
    import gguf


class ModernBert(Encoder):
    """ModernBERT."""

    title = "ModernBERT"
    model_types = ("modernbert",)
    gguf_name = "modern-bert"
    computes = Computes(
        layer_norm=True, activation=Activation.GELU_EXACT, period=3, period_first=True, local_base=10000.0
    )
    rotates = True
    rope_base = 160000.0
    rope_kinds = ("default",)
    epsilon_key = "norm_eps"
    has_windows = True
    aliases = {"sliding_window": "local_attention"}
    defaults = {"norm_eps": 1e-5, "sliding_window": 128, "global_attn_every_n_layers": 3}
    outer = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM, Role.OUTPUT_NORM)
    gate_within_up = True
    renames = {"model.": ""}
    ignored = r"^(head|decoder)\."
    absent = (Role.FFN_GATE_INP, Role.CLS, Role.CLS_OUT, Role.CLS_NORM, *EXPERTS)

    @cached_property
    def run(self) -> int:
        """Every so many layers the first sees everything."""
        return self.whole("global_attn_every_n_layers", 1000)

    @property
    def windowed_layers(self) -> int:
        """The others."""
        return self.layers - -(-self.layers // self.run)

    @cached_property
    def rope(self) -> Rope:
        """Older configurations name the two bases in their own words."""
        rope = super().rope
        stated = self.config.get("rope_parameters")
        if isinstance(stated, dict):
            return rope
        base, local = (self.config.get(f"{kind}_rope_theta") for kind in ("global", "local"))
        return Rope(
            rope.kind,
            rope.base if base is None else positive(base, "global_rope_theta"),
            10000.0 if local is None else positive(local, "local_rope_theta"),
            rope.parameters,
        )

    def has(self, role: Role, layer: int) -> bool:
        """The first layer's attention reads the embeddings as they are normalized already."""
        return layer > 0 if role is Role.ATTN_NORM else super().has(role, layer)

    def check(self) -> None:
        """llama.cpp has the order of windows and the missing biases built in."""
        super().check()
        for key in ("attention_bias", "mlp_bias", "norm_bias"):
            if self.config.get(key):
                raise self.unsupported(f"biases ({key})")
        usual = ["sliding_attention" if layer % self.run else "full_attention" for layer in range(self.layers)]
        if self.config.get("layer_types") not in (None, usual):
            raise self.unsupported("an order of sliding windows of its own")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_sliding_window_pattern(self.run)

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        from gguf import RopeScalingType

        super()._write_rope(writer)
        writer.add_rope_scaling_type(RopeScalingType.NONE)
