"""What tokenizer.json says of a unigram vocabulary: pieces with scores, and the compiled table of characters."""

from __future__ import annotations

import base64
import binascii
import math
from typing import Any

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary.base import Kind
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.piece_model import Piece

CHARSMAP_LIMIT_BYTES = 16_000_000  # real ones have 0.3 MB
_DEPTH = 8


def pieces_of_json(files: TokenizerFiles) -> list[Piece]:
    """The pieces by id."""
    unknown = files.tokenizer["model"].get("unk_id")
    found = []
    for number, entry in enumerate(files.model_part("vocab", list)):
        if not isinstance(entry, list) or len(entry) != 2 or not isinstance(entry[0], str) or not _finite(entry[1]):
            raise BadCheckpoint(f"tokenizer.json has a token {str(entry)[:60]!r}.", "Download the file again.")
        kind = Kind.UNKNOWN if number == unknown else Kind.NORMAL
        found.append(Piece(entry[0], float(entry[1]), kind))
    return found


def _finite(score: Any) -> bool:
    return isinstance(score, (int, float)) and not isinstance(score, bool) and math.isfinite(score)


def charsmap_of_json(normalizer: Any, depth: int = 0) -> bytes:
    """The compiled table that a normalizer holds; empty where it holds none.

    Raises:
        BadCheckpoint: it is damaged.
    """
    if not isinstance(normalizer, dict) or depth > _DEPTH:
        return b""
    if normalizer.get("type") == "Sequence" and isinstance(normalizer.get("normalizers"), list):
        return next(filter(None, (charsmap_of_json(part, depth + 1) for part in normalizer["normalizers"])), b"")
    coded = normalizer.get("precompiled_charsmap") if normalizer.get("type") == "Precompiled" else None
    if coded is None:
        return b""
    try:
        return checked_charsmap(base64.b64decode(coded, validate=True) if isinstance(coded, str) else b"")
    except (binascii.Error, ValueError):
        raise _damaged() from None


def checked_charsmap(data: bytes) -> bytes:
    """The table, if its parts have the lengths that it states: a reader believes them.

    Raises:
        BadCheckpoint: they have not.
    """
    if not data:
        return data
    trie_bytes = int.from_bytes(data[:4], "little")
    if len(data) > CHARSMAP_LIMIT_BYTES or len(data) < 5 or trie_bytes % 4 or 4 + trie_bytes >= len(data) or data[-1]:
        raise _damaged()
    return data


def _damaged() -> BadCheckpoint:
    return BadCheckpoint("The tokenizer's table of characters is damaged.", "Download the tokenizer's files again.")
