"""Byte-level BPE (GPT-2, Llama 3, SmolLM, Qwen, Mistral Nemo): llama.cpp's tokenizer "gpt2".

Text is split by regular expressions, written as bytes in a visible alphabet, and merged by rank. llama.cpp has the
expressions built in, under names; `splitting` finds the name.
"""

from __future__ import annotations

from app.engine.errors import UnknownSplitting
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.special import added_around, special_ids
from app.engine.vocabulary.splitting import splitting_name
from app.engine.vocabulary.table import TokenTable

DEFAULT = "default"  # what llama.cpp takes where a file says nothing


def byte_level(files: TokenizerFiles) -> Vocabulary:
    """The vocabulary of a byte-level BPE tokenizer.json; with a question where its way of splitting is not known.

    Raises:
        BadCheckpoint: the files are damaged.
        UnsupportedModel: the tokenizer changes text in a way that llama.cpp does not.
    """
    question = files.question
    try:
        name = splitting_name(files) if question is None else DEFAULT
    except UnknownSplitting as error:
        name, question = error.nearest, error
    table = TokenTable(files.vocabulary_size)
    for piece, number in files.pieces.items():
        table.set(number, piece, Kind.NORMAL)
    table.add(files)
    table.make_distinct()
    special = special_ids(files)
    return Vocabulary(
        model="gpt2",
        pre=name,
        tokens=table.tokens,
        kinds=table.kinds,
        merges=[f"{_visible(left)} {_visible(right)}" for left, right in files.merges],
        special=special,
        adds=added_around(files, special),
        chat_template=files.chat_template,
        question=question,
    )


def _visible(part: str) -> str:
    """A merge's part with its spaces in the byte alphabet: a space separates the two parts."""
    return part.replace(" ", "Ġ")
