"""Vocabularies: what turns text into token ids, read from a model's folder for a GGUF header."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.estimate import estimated_vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds import kind_of, kinds
from app.engine.vocabulary.splitting import check_answer

__all__ = ["Vocabulary", "estimated_vocabulary", "read_vocabulary", "tokenizer_files"]


def read_vocabulary(folder: Path, config: Mapping[str, Any], splitting: str = "") -> Vocabulary:
    """The vocabulary of a Hugging Face folder; with a `question` where nothing tells how text is split.

    Args:
        folder: holds tokenizer.json, or one of the files that are read without it, and their companions.
        config: the model's configuration: vocabulary size and special ids.
        splitting: a person's answer to that question: llama.cpp's name; empty: none.

    Raises:
        BadCheckpoint: no tokenizer, or a damaged one.
        BadRecipe: the answer is no known name.
        UnsupportedModel: a kind of tokenizer that llama.cpp does not have.
    """
    check_answer(splitting)
    files = TokenizerFiles(folder, config, splitting)
    kind = kind_of(files)
    if kind is None:
        raise _no_kind(files)
    return kind.read(kind.completed(files))


def tokenizer_files(folder: Path, config: Mapping[str, Any], splitting: str = "") -> TokenizerFiles:
    """A folder's tokenizer files, with a tokenizer.json made from others where there is none and one can be made.

    Raises:
        BadCheckpoint: damaged files.
    """
    files = TokenizerFiles(folder, config, splitting)
    kind = kind_of(files)
    return files if kind is None else kind.completed(files)


def _no_kind(files: TokenizerFiles) -> BadCheckpoint | UnsupportedModel:
    if files.model_type:
        known = ", ".join(kind.title for kind in kinds())
        return UnsupportedModel(
            f"This model's tokenizer is of the kind {files.model_type[:40]!r}, which llama.cpp does not have.",
            f"Kinds that can be written: {known}.",
        )
    if files.tokenizer:
        return BadCheckpoint("tokenizer.json has no usable 'model'.", "Download the file again.")
    return BadCheckpoint(
        f"{files.folder.name} holds no tokenizer.json, nor another tokenizer file.",
        "Download the model again, with all its files.",
    )
