"""Byte-level BPE with its tokenizer.json: nearly every model since Llama 3."""

from __future__ import annotations

from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.byte_level import byte_level
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind


class ByteLevelBpe(TokenizerKind):
    """tokenizer.json of BPE over bytes."""

    title = "byte-level BPE"
    position = 20

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """BPE that does not spell unknown characters in byte tokens: bytes are its letters."""
        return files.model_type == "BPE"

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        return byte_level(files)
