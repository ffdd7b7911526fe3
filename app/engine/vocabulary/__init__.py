"""Vocabularies: what turns text into token ids, read from a model's folder for a GGUF header."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.byte_level import byte_level
from app.engine.vocabulary.estimate import estimated_vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.sentencepiece import sentencepiece

__all__ = ["Vocabulary", "estimated_vocabulary", "read_vocabulary"]


def read_vocabulary(folder: Path, config: Mapping[str, Any]) -> Vocabulary:
    """The vocabulary of a Hugging Face folder.

    Args:
        folder: holds tokenizer.json or tokenizer.model, and their companions.
        config: the model's configuration: vocabulary size and special ids.

    Raises:
        BadCheckpoint: no tokenizer, or a damaged one.
        UnsupportedModel: a kind of tokenizer or splitting that llama.cpp does not have.
    """
    files = TokenizerFiles(folder, config)
    model = files.tokenizer.get("model")
    if not isinstance(model, dict):
        if (folder / "tokenizer.model").is_file():
            return sentencepiece(files)
        raise BadCheckpoint(f"{folder.name} holds no tokenizer.json.", "Download the model again, with all its files.")
    if model.get("type") == "BPE":
        return sentencepiece(files) if model.get("byte_fallback") is True else byte_level(files)
    raise UnsupportedModel(
        f"This model's tokenizer is of the kind {model.get('type')!r}; byte-level BPE and SentencePiece are supported."
    )
