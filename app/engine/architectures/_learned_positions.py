"""What GPT-2 and its kin share: learned positions, LayerNorm, biases everywhere."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS, Role


class LearnedPositions(Architecture, ABC):
    """GPT-2's names and sizes."""

    free_heads = False
    aliases = {
        "hidden_size": "n_embd",
        "num_hidden_layers": "n_layer",
        "num_attention_heads": "n_head",
        "max_position_embeddings": "n_positions",
        "intermediate_size": "n_inner",
        "hidden_act": "activation_function",
    }
    defaults = {"layer_norm_epsilon": 1e-5, "tie_word_embeddings": True}
    prefix = "transformer."
    layer_norm = True
    epsilon_key = "layer_norm_epsilon"
    rotates = False
    outer = (Role.TOKEN_EMBD, Role.POS_EMBD, Role.OUTPUT_NORM)
    inner_multiple = 4
    biases = (Role.ATTN_QKV, *LINEAR, *NORMS)
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU, gated=False)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With learned positions."""
        return {**super().shapes, Role.POS_EMBD: (self.context, self.hidden)}
