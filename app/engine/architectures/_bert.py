"""What BERT and its kin share: learned positions, two kinds of token, biases everywhere, each norm after its part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures._encoder import Encoder
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf

TYPES_LIMIT = 1 << 16


class BertKin(Encoder):
    """BERT and its kin."""

    gguf_name = "bert"
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU_EXACT, gated=False)
    defaults = {"layer_norm_eps": 1e-12, "type_vocab_size": 2}
    outer = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM, Role.POS_EMBD)
    # older files call a norm's values by Greek letters; models saved with a head bear a name in front
    renames = {"bert.": "", ".gamma": ".weight", ".beta": ".bias"}
    ignored = r"(^|\.)pooler\.|^(bert\.)?cls\.|position_ids$"  # what comes after the tokens' vectors
    biases = (
        Role.TOKEN_EMBD_NORM,
        Role.ATTN_Q,
        Role.ATTN_K,
        Role.ATTN_V,
        Role.ATTN_OUT,
        Role.ATTN_OUT_NORM,
        Role.FFN_UP,
        Role.FFN_DOWN,
        Role.LAYER_OUT_NORM,
    )

    @property
    def token_types(self) -> int:
        """Kinds of token; llama.cpp takes the first for all."""
        return self.whole("type_vocab_size", TYPES_LIMIT)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With positions and kinds of token."""
        return {
            **super().shapes,
            Role.POS_EMBD: (self.context, self.hidden),
            Role.TOKEN_TYPES: (self.token_types, self.hidden),
        }

    def check(self) -> None:
        """llama.cpp adds learned positions."""
        super().check()
        if self.config.get("position_embedding_type", "absolute") != "absolute":
            raise self.unsupported("relative positions")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_token_type_count(self.token_types)
