"""What encoders share: they look both ways, continue nothing, and turn a text into one vector."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from app.engine.architectures._pooling import MEAN
from app.engine.architectures.base import Architecture
from app.engine.roles import EXPERTS, Role

if TYPE_CHECKING:
    import gguf


class Encoder(Architecture):
    """A family that makes embeddings of texts."""

    rotates = False
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    prefix = ""
    heads_of_names = ()
    activations: ClassVar[tuple[str, ...]] = ("gelu",)
    outer: ClassVar[tuple[Role, ...]] = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM)
    absent = (Role.FFN_GATE_INP, Role.CLS, Role.CLS_OUT, Role.CLS_NORM, *EXPERTS)

    @property
    def tied(self) -> bool:
        """There is no output to speak of."""
        return True

    def embeds(self, path: Path) -> bool:
        """Always."""
        return True

    def pooling(self, path: Path) -> int:
        """As the files state it; else the mean, which sentence-transformers takes of a model that says nothing."""
        return super().pooling(path) or MEAN

    def check(self) -> None:
        """Refuse heads that decide something: they are no embeddings."""
        super().check()
        named = self.config.get("architectures")
        last = str(named[0]) if isinstance(named, list) and named else ""
        if last.endswith(("Classification", "QuestionAnswering", "MultipleChoice")):
            raise self.unsupported(f"a head for decisions ({last[:60]}), not embeddings,")
        if self.config.get("is_decoder"):
            raise self.unsupported("attention to the past alone")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_causal_attention(False)
