"""SentencePiece BPE (Llama 2, Mistral 7B, Gemma, Phi 3): llama.cpp's tokenizer "llama".

Text is not split; neighbouring pieces are merged where the result has the best score. The scores come from
tokenizer.model, or, where only tokenizer.json is left of it, from the rank of the first merge that makes a piece: that
is how tokenizer.json was derived from the scores. llama.cpp's way of merging is then replayed on a text and compared
with what the tokenizer itself says, because a tokenizer.json trained anew need not follow it.
"""

from __future__ import annotations

import re

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.piece_model import BPE, Piece, PieceModel, is_unigram, read_piece_model
from app.engine.vocabulary.replay import first_difference
from app.engine.vocabulary.special import added_around, special_ids
from app.engine.vocabulary.table import SPACE, UNUSED_SCORE, TokenTable

_BYTE = re.compile(r"<0x[0-9A-F]{2}>")


def sentencepiece(files: TokenizerFiles) -> Vocabulary:
    """The vocabulary of a tokenizer.model, or of the tokenizer.json that was made from one.

    Raises:
        BadCheckpoint: the files are damaged.
        UnsupportedModel: llama.cpp would split text otherwise than the tokenizer.
    """
    model = _piece_model(files)
    table = TokenTable(files.vocabulary_size)
    pieces = model.pieces if model else _pieces_of_json(files)
    for number, piece in enumerate(pieces):
        table.set(number, piece.text, piece.kind, piece.score)
    files.know({piece.text: number for number, piece in enumerate(pieces)})
    table.add(files, kept=(Kind.UNKNOWN, Kind.BYTE))
    table.make_distinct()
    special = special_ids(files)
    vocabulary = Vocabulary(
        model="llama",
        pre="default",
        tokens=table.tokens,
        kinds=table.kinds,
        scores=table.scores,
        special=special,
        adds=added_around(files, special),
        space_prefix=_space_prefix(files, model),
        chat_template=files.chat_template,
    )
    if files.behaviour is not None and (text := first_difference(vocabulary, files.behaviour)) is not None:
        raise UnsupportedModel(
            f"This model's tokenizer reads {text[:40]!r} in a way that llama.cpp's SentencePiece does not.",
            "Choose a model of a supported family with its original tokenizer.",
        )
    return vocabulary


def _piece_model(files: TokenizerFiles) -> PieceModel | None:
    data = read_bytes(files.folder / "tokenizer.model", FILE_LIMIT_BYTES)
    if data is None or (files.model_type and (data[:1] != b"\n" or is_unigram(data))):
        return None  # tokenizer.json was not made from it
    model = read_piece_model(data)
    if model.kind != BPE:
        raise UnsupportedModel(
            "tokenizer.model is of SentencePiece's kind of words or characters, which llama.cpp does not have.",
            "Choose a model of a supported family with its original tokenizer.",
        )
    return model


def _pieces_of_json(files: TokenizerFiles) -> list[Piece]:
    """tokenizer.json's vocabulary by id, with scores as tokenizer.model had them."""
    size = max(files.pieces.values(), default=-1) + 1
    if size > 2 * len(files.pieces) + 1000:
        raise BadCheckpoint(f"tokenizer.json numbers {len(files.pieces)} tokens up to {size}.", "Download it again.")
    rank: dict[str, int] = {}
    for left, right in files.merges:
        rank.setdefault(left + right, len(rank))
    unknown = files.tokenizer["model"].get("unk_token")
    found = [Piece(f"[PAD{number}]", UNUSED_SCORE, Kind.UNUSED) for number in range(size)]
    alone = len(rank)
    for text, number in sorted(files.pieces.items(), key=lambda pair: pair[1]):
        if text == unknown:
            found[number] = Piece(text, 0.0, Kind.UNKNOWN)
        elif _BYTE.fullmatch(text):
            found[number] = Piece(text, 0.0, Kind.BYTE)
        else:
            score = rank.get(text, alone)
            alone += score == alone  # pieces that no merge makes follow in order of id; their scores are never compared
            found[number] = Piece(text, -float(score), Kind.NORMAL)
    return found


def _space_prefix(files: TokenizerFiles, model: PieceModel | None) -> bool:
    """Whether "a" is read as " a"."""
    if files.behaviour is not None:
        pieces = files.behaviour.encode("a", add_special_tokens=False).tokens
        return bool(pieces) and pieces[0].startswith(SPACE)
    stated = files.settings.get("add_prefix_space")
    return stated if isinstance(stated, bool) else model is None or model.space_prefix
