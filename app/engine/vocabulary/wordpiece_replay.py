"""llama.cpp's WordPiece tokenizer, rebuilt with the `tokenizers` package.

Source: llama.cpp, `llm_tokenizer_wpm`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.table import SPACE

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_LONGEST = 1_000_000  # llama.cpp has no limit for a word


def wordpiece_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """Text -> ids, as llama.cpp reads it but for Korean where accents are stripped.

    Raises:
        BadCheckpoint: the vocabulary cannot be used.
    """
    from tokenizers import AddedToken, Tokenizer, models, normalizers, pre_tokenizers

    texts = [token.decode("utf-8", "replace") for token in vocabulary.tokens]
    unknown = vocabulary.special.get("unk", 100)
    pieces: dict[str, int] = {}
    for number, (text, kind) in enumerate(zip(texts, vocabulary.kinds, strict=True)):
        begins = text.startswith(SPACE) and len(text) > 1
        inner = kind is Kind.NORMAL and not begins
        pieces.setdefault(f"##{text}" if inner else text.removeprefix(SPACE) if begins else text, number)
    if not 0 <= unknown < len(texts):
        raise BadCheckpoint("The file's vocabulary has no token for unknown words.", "Download the model again.")
    tokenizer = Tokenizer(
        models.WordPiece(pieces, unk_token=texts[unknown].removeprefix(SPACE), max_input_chars_per_word=_LONGEST)
    )
    tokenizer.normalizer = normalizers.BertNormalizer(
        lowercase=vocabulary.lowercase is not False, strip_accents=vocabulary.strip_accents
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    whole = (Kind.CONTROL, Kind.USER_DEFINED, Kind.UNKNOWN)
    tokenizer.add_tokens(
        [
            AddedToken(text, normalized=False)
            for text, kind in zip(texts, vocabulary.kinds, strict=True)
            if kind in whole
        ]
    )
    return tokenizer
