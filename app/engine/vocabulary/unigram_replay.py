"""llama.cpp's unigram tokenizer, rebuilt with the `tokenizers` package.

Characters are replaced by the compiled table; where spaces are merged, those at the ends go too, and the text begins
with one; the likeliest pieces are taken, and neighbours that are none become one unknown token.
Source: llama.cpp, `llm_tokenizer_ugm`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.check_texts import CHECK_LINES
from app.engine.vocabulary.library import damaged
from app.engine.vocabulary.table import SPACE

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_HIDDEN = "\U0010fffd"  # no text has it: stands for tokens that are never met


def unigram_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """Text -> ids, as llama.cpp reads it.

    Raises:
        BadCheckpoint: the vocabulary cannot be used.
    """
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers

    assert vocabulary.scores is not None
    matched = (Kind.NORMAL, Kind.UNUSED, Kind.UNKNOWN)
    texts = [token.decode("utf-8", "replace") for token in vocabulary.tokens]
    pieces = [
        (text if kind in matched else f"{_HIDDEN}{number}", score)
        for number, (text, kind, score) in enumerate(zip(texts, vocabulary.kinds, vocabulary.scores, strict=True))
    ]
    steps: list[Any] = []
    try:
        tokenizer = Tokenizer(models.Unigram(pieces, vocabulary.special.get("unk", 2), False))
        if vocabulary.charsmap:
            steps.append(normalizers.Precompiled(vocabulary.charsmap))
    except BaseException as error:
        raise damaged(error, "The vocabulary") from error
    if vocabulary.merges_spaces:
        steps += [normalizers.Replace(Regex(r"\A +| +\z"), ""), normalizers.Replace(Regex(" {2,}"), " ")]
    if vocabulary.merges_spaces or vocabulary.space_prefix is not False:
        steps.append(normalizers.Prepend(" "))
    tokenizer.normalizer = normalizers.Sequence([*steps, normalizers.Replace(" ", SPACE)])
    whole = [AddedToken(text, normalized=False) for text, kind in _whole(texts, vocabulary)]
    tokenizer.add_tokens(whole)
    return tokenizer


def _whole(texts: list[str], vocabulary: Vocabulary) -> list[tuple[str, Kind]]:
    return [
        (text, kind)
        for text, kind in zip(texts, vocabulary.kinds, strict=True)
        if kind in (Kind.CONTROL, Kind.USER_DEFINED)
    ]


def first_difference(vocabulary: Vocabulary, tokenizer: Tokenizer) -> str | None:
    """The first of our lines that llama.cpp would read otherwise than `tokenizer`; None if it reads all alike."""
    replay = unigram_tokenizer(vocabulary)
    for line in CHECK_LINES:
        if replay.encode(line, add_special_tokens=False).ids != tokenizer.encode(line, add_special_tokens=False).ids:
            return line
    return None
