"""SentencePiece BPE: Llama 2, Mistral 7B, Gemma, Phi 3; tokenizer.model, or the tokenizer.json made from one."""

from __future__ import annotations

from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.piece_model import is_unigram
from app.engine.vocabulary.sentencepiece import sentencepiece


class SentencepieceBpe(TokenizerKind):
    """SentencePiece's BPE."""

    title = "SentencePiece BPE"
    position = 10

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """BPE that spells unknown characters in byte tokens, or a tokenizer.model of pieces."""
        if files.model_type:
            return files.model_type == "BPE" and files.tokenizer["model"].get("byte_fallback") is True
        data = read_bytes(files.folder / "tokenizer.model", FILE_LIMIT_BYTES)
        return data is not None and data[:1] in (b"", b"\n") and not is_unigram(data)

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        return sentencepiece(files)
