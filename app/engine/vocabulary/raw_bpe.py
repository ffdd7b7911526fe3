"""BPE over characters, by rank (Gemma 4, Sarvam, SentencePiece vocabularies that were trained anew).

Such a tokenizer.json looks like SentencePiece's, with "▁" for spaces and byte tokens for what is unknown, but its
merges need not follow any scores. llama.cpp reads it by its merges under a name of its own: it splits at line breaks
alone, and puts no space before a text.
Source: llama.cpp, `LLAMA_VOCAB_PRE_TYPE_SARVAM_MOE`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.check_texts import CHECK_LINES
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.library import damaged
from app.engine.vocabulary.table import SPACE

if TYPE_CHECKING:
    from tokenizers import Tokenizer

NAME = "sarvam-moe"
NAMES = (NAME, "gemma4", "granite-embed-multi-311m")


def raw_bpe(files: TokenizerFiles, vocabulary: Vocabulary) -> Vocabulary | None:
    """A SentencePiece vocabulary with merges in place of scores, if llama.cpp then reads text as the tokenizer does.

    Args:
        files: with a tokenizer.json of BPE.
        vocabulary: tokens and kinds as SentencePiece would have them.

    Returns:
        None where it would not.
    """
    if files.model_type != "BPE" or files.behaviour is None or vocabulary.space_prefix:
        return None
    merges = [f"{left} {right}" for left, right in files.merges]
    made = replace(vocabulary, model="gpt2", pre=NAME, scores=None, merges=merges, space_prefix=None)
    texts = [token.decode("utf-8", "replace") for token in made.tokens]
    replay, tokenizer = raw_tokenizer(texts, made.kinds, files.merges), files.behaviour
    for line in CHECK_LINES:
        if replay.encode(line, add_special_tokens=False).ids != tokenizer.encode(line, add_special_tokens=False).ids:
            return None
    return made


def raw_tokenizer(texts: Sequence[str], kinds: Sequence[int], merges: Sequence[tuple[str, str]]) -> Tokenizer:
    """Text -> ids, as llama.cpp reads it.

    Raises:
        BadCheckpoint: the vocabulary cannot be used.
    """
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers

    try:
        model = models.BPE({text: number for number, text in enumerate(texts)}, list(merges), byte_fallback=True)
    except BaseException as error:
        raise damaged(error, "The vocabulary") from error
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.Replace(" ", SPACE)
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"[^\n]+|[\n]+"), "isolated")
    whole = [text for text, kind in zip(texts, kinds, strict=True) if kind in (Kind.CONTROL, Kind.USER_DEFINED)]
    tokenizer.add_tokens([AddedToken(text, normalized=False) for text in whole])
    return tokenizer
