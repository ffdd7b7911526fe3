"""Reads SentencePiece's tokenizer.model: a protocol buffer of pieces, scores and kinds.

Only the few fields that GGUF needs are read, so no library is needed; every length is checked against the file's.
Source: sentencepiece_model.proto; the protocol buffers wire format.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary.base import Kind

UNIGRAM, BPE = 1, 2  # TrainerSpec.ModelType
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


@dataclass(frozen=True)
class Piece:
    """One piece.

    Attributes:
        text: with "▁" for spaces.
        score: higher is merged first.
        kind: the proto's kinds have GGUF's numbers.
    """

    text: str
    score: float
    kind: Kind


@dataclass(frozen=True)
class PieceModel:
    """What tokenizer.model says.

    Attributes:
        pieces: by id.
        kind: `BPE`, `UNIGRAM`, or one of the kinds that are not supported.
        space_prefix: whether a space is put before a text.
        merges_spaces: whether several spaces are read as one.
        charsmap: the compiled table of characters that are replaced first; empty: none.
    """

    pieces: list[Piece]
    kind: int
    space_prefix: bool
    merges_spaces: bool
    charsmap: bytes


class _DamageError(Exception):
    """The buffer ends too early or has a wire type that does not exist."""


def read_piece_model(data: bytes) -> PieceModel:
    """Parse tokenizer.model.

    Raises:
        BadCheckpoint: it is no such file, or damaged.
    """
    pieces, kind = [], UNIGRAM
    normalizer: dict[int, int | bytes] = {}
    try:
        for field, value in _fields(data):
            if field == 1 and isinstance(value, bytes):
                pieces.append(_piece(value))
            elif field == 2 and isinstance(value, bytes):
                kind = next((item for key, item in _fields(value) if key == 3 and isinstance(item, int)), UNIGRAM)
            elif field == 3 and isinstance(value, bytes):
                normalizer = dict(_fields(value))
    except (_DamageError, ValueError, struct.error) as error:
        raise BadCheckpoint("tokenizer.model is damaged.", "Download the file again.") from error
    if not pieces:
        raise BadCheckpoint("tokenizer.model holds no pieces.", "Download the file again.")
    charsmap = normalizer.get(2, b"")
    return PieceModel(
        pieces=pieces,
        kind=kind,
        space_prefix=normalizer.get(3, 1) != 0,
        merges_spaces=normalizer.get(4, 1) != 0,
        charsmap=charsmap if isinstance(charsmap, bytes) else b"",
    )


def is_unigram(data: bytes) -> bool:
    """Whether the bytes of a tokenizer.model are of the unigram kind; a damaged one is of no kind."""
    try:
        for field, value in _fields(data):
            if field == 2 and isinstance(value, bytes):
                return next((item for key, item in _fields(value) if key == 3), UNIGRAM) == UNIGRAM
    except _DamageError:
        return False
    return bool(data)


def _piece(data: bytes) -> Piece:
    text, score, kind = "", 0.0, Kind.NORMAL
    for field, value in _fields(data):
        if field == 1 and isinstance(value, bytes):
            text = value.decode("utf-8")
        elif field == 2 and isinstance(value, bytes):
            (score,) = struct.unpack("<f", value)
        elif field == 3 and isinstance(value, int):
            kind = Kind(value)
    return Piece(text, score, kind)


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Field number and value: an int for a varint, otherwise the bytes."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        wire = tag & 7
        if wire == _VARINT:
            value, at = _varint(data, at)
            yield tag >> 3, value
            continue
        if wire == _BYTES:
            size, at = _varint(data, at)
        elif wire in (_FIXED32, _FIXED64):
            size = 4 if wire == _FIXED32 else 8
        else:
            raise _DamageError
        if at + size > len(data):
            raise _DamageError
        yield tag >> 3, data[at : at + size]
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise _DamageError
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
    raise _DamageError
