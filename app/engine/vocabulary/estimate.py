"""A stand-in for a vocabulary that was not fetched, about as large as the real one in a GGUF header.

A tokenizer's files are often larger than all of a model's headers, so a look before the download leaves them where they
are. What a header needs for each token follows from the kind of tokenizer: the lengths below are those of usual
vocabularies. SmolLM2's header is 3 % larger, the bundled model's 10 % smaller. Tokenizers with twice as many merges as
tokens (Llama 3) need three quarters more than estimated: some MB, of results of hundreds.
"""

from __future__ import annotations

from app.engine.vocabulary.base import Kind, Vocabulary

PIECE_BYTES = 7  # of a token's text, on average
FIRST_MERGED = 260  # single bytes and a few special tokens come without a merge


def estimated_vocabulary(size: int, scored: bool) -> Vocabulary:
    """A vocabulary of meaningless tokens.

    Args:
        size: number of tokens.
        scored: SentencePiece, with a score for each token; else byte-level BPE, with a merge for nearly each.
    """
    tokens, kinds = [b"x" * PIECE_BYTES] * size, [Kind.NORMAL] * size
    if scored:
        return Vocabulary("llama", "default", tokens, kinds, scores=[0.0] * size)
    merges = ["x" * (PIECE_BYTES + 1)] * max(0, size - FIRST_MERGED)
    return Vocabulary("gpt2", "default", tokens, kinds, merges=merges)
