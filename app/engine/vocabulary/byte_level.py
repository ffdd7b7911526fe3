"""Byte-level BPE (GPT-2, Llama 3, SmolLM, Qwen, Mistral Nemo): llama.cpp's tokenizer "gpt2".

Text is split by regular expressions, written as bytes in a visible alphabet, and merged by rank. llama.cpp has the
expressions built in, under names; `splitting` finds the name.
"""

from __future__ import annotations

from app.engine.vocabulary.base import Kind, Vocabulary, looks_special
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.special import added_around, special_ids
from app.engine.vocabulary.splitting import splitting_name


def byte_level(files: TokenizerFiles) -> Vocabulary:
    """The vocabulary of a byte-level BPE tokenizer.json.

    Raises:
        BadCheckpoint: the files are damaged.
        UnsupportedModel: llama.cpp does not know this way of splitting text.
    """
    size = files.vocabulary_size
    tokens = [f"[PAD{number}]".encode() for number in range(size)]
    kinds = [Kind.UNUSED] * size
    for piece, number in files.pieces.items():
        if number < size:
            tokens[number], kinds[number] = piece.encode("utf-8", "replace"), Kind.NORMAL
    for token in files.added.values():
        if token.id >= size:
            continue
        if token.special or looks_special(token.content):
            tokens[token.id], kinds[token.id] = token.content.encode("utf-8", "replace"), Kind.CONTROL
        else:
            text = token.content.replace("▁", " ")  # llama.cpp compares such tokens with the raw text
            tokens[token.id], kinds[token.id] = text.encode("utf-8", "replace"), Kind.USER_DEFINED
    special = special_ids(files)
    return Vocabulary(
        model="gpt2",
        pre=splitting_name(files),
        tokens=tokens,
        kinds=kinds,
        merges=[f"{_visible(left)} {_visible(right)}" for left, right in files.merges],
        special=special,
        adds=added_around(files, special),
        chat_template=files.chat_template,
    )


def _visible(part: str) -> str:
    """A merge's part with its spaces in the byte alphabet: a space separates the two parts."""
    return part.replace(" ", "Ġ")
