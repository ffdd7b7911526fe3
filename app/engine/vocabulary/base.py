"""What a GGUF reader must know of a vocabulary: the tokens, their kinds, how text is split, what starts and ends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from app.engine.errors import UnknownSplitting

if TYPE_CHECKING:
    import gguf


_WRITERLESS = ("cls", "fim_pre", "fim_suf", "fim_mid")  # roles that the `gguf` package has no function for


class Kind(IntEnum):
    """GGUF's token types."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True)
class Vocabulary:
    """A model's vocabulary as GGUF states it.

    Attributes:
        model: llama.cpp's kind of tokenizer: "gpt2" (BPE), "llama" (SentencePiece BPE), "t5" (unigram), "bert"
            (WordPiece), "rwkv" (longest token).
        pre: llama.cpp's name for the way text is split before merging.
        tokens: UTF-8 text of each id, one per embedding row.
        kinds: the kind of each id.
        scores: SentencePiece scores; None for the kinds without.
        merges: "left right" in order of rank; empty for the kinds without.
        special: "bos", "eos", ... -> id.
        adds: "bos", "eos" -> whether it is put around a text.
        space_prefix: whether a text is treated as if a space stood before it; None leaves the reader's default.
        chat_template: how a conversation becomes text.
        merges_spaces: whether several spaces are read as one, and those around a text not at all; None leaves the
            reader's default.
        charsmap: SentencePiece's compiled table of characters that are replaced before anything else; empty: none.
        lowercase, strip_accents: what WordPiece does to a text first; None leaves the reader's default.
        question: why `pre` is the nearest of the known ways only, and what a person may answer; None: it is right.
    """

    model: str
    pre: str
    tokens: list[bytes]
    kinds: list[Kind]
    scores: list[float] | None = None
    merges: list[str] = field(default_factory=list)
    special: Mapping[str, int] = field(default_factory=dict)
    adds: Mapping[str, bool] = field(default_factory=dict)
    space_prefix: bool | None = None
    chat_template: str | list[dict[str, str]] | None = None
    merges_spaces: bool | None = None
    charsmap: bytes = b""
    lowercase: bool | None = None
    strip_accents: bool | None = None
    question: UnknownSplitting | None = None

    def write(self, writer: gguf.GGUFWriter) -> None:
        """State everything to a GGUF header."""
        writer.add_tokenizer_model(self.model)
        writer.add_tokenizer_pre(self.pre)
        writer.add_token_list(self.tokens)
        if self.scores is not None:
            writer.add_token_scores(self.scores)
        writer.add_token_types([int(kind) for kind in self.kinds])
        if self.merges:
            writer.add_token_merges(self.merges)
        for name, number in self.special.items():
            if name in _WRITERLESS:
                writer.add_uint32(f"tokenizer.ggml.{name}_token_id", number)
            else:
                getattr(writer, f"add_{name}_token_id")(number)
        for name, wanted in self.adds.items():
            getattr(writer, f"add_add_{name}_token")(wanted)
        if self.space_prefix is not None:
            writer.add_add_space_prefix(self.space_prefix)
        if self.merges_spaces is not None:
            writer.add_remove_extra_whitespaces(self.merges_spaces)
        if self.charsmap:
            writer.add_precompiled_charsmap(self.charsmap)
        for name, flag in (("lowercase", self.lowercase), ("strip_accents", self.strip_accents)):
            if flag is not None:
                writer.add_bool(f"tokenizer.ggml.normalizer.{name}", flag)
        if self.chat_template:
            writer.add_chat_template(self.chat_template)


def looks_special(text: str) -> bool:
    """Whether a token is meant to steer the model although its file does not say so (Gemma, DeepSeek)."""
    return (
        text in ("<pad>", "<mask>", "<2mass>", "[@BOS@]")
        or (text.startswith("<|") and text.endswith("|>"))
        or (text.startswith("<｜") and text.endswith("｜>"))
        or (text.startswith("<unused") and text.endswith(">"))
    )
