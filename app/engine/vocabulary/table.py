"""A vocabulary's tokens, one per embedding row, filled in from what the files say."""

from __future__ import annotations

from app.engine.vocabulary.base import Kind, looks_special
from app.engine.vocabulary.files import TokenizerFiles

SPACE = "▁"
ADDED_SCORE = -1000.0
UNUSED_SCORE = -10000.0


class TokenTable:
    """Tokens by id; rows that no file speaks of are unused.

    Attributes:
        tokens: UTF-8 text.
        kinds: their kinds.
        scores: their scores, where the kind of tokenizer has any.
    """

    def __init__(self, size: int) -> None:
        self.tokens = [_unused(number) for number in range(size)]
        self.kinds = [Kind.UNUSED] * size
        self.scores = [UNUSED_SCORE] * size

    def set(self, number: int, text: str, kind: Kind, score: float = 0.0) -> None:
        """State one token; ids beyond the embeddings do not exist."""
        if number < len(self.tokens):
            self.tokens[number] = text.encode("utf-8", "replace")
            self.kinds[number] = kind
            self.scores[number] = score

    def add(self, files: TokenizerFiles, kept: tuple[Kind, ...] = ()) -> None:
        """State the added tokens, which are matched as a whole.

        Args:
            files: which name them.
            kept: kinds that stay what they are although the token is listed.
        """
        for token in files.added.values():
            if token.id < len(self.kinds) and self.kinds[token.id] in kept:
                continue
            if token.special or looks_special(token.content):
                self.set(token.id, token.content, Kind.CONTROL, ADDED_SCORE)
            else:  # llama.cpp compares such tokens with the raw text
                self.set(token.id, token.content.replace(SPACE, " "), Kind.USER_DEFINED, ADDED_SCORE)

    def make_distinct(self) -> None:
        """Rename tokens whose text is another's too: llama.cpp takes a file with two of the same for broken.

        A text means the id that the tokenizer reads it as, so the other row is never met; it becomes unused.
        """
        seen: dict[bytes, int] = {}
        for number, text in enumerate(self.tokens):
            first = seen.setdefault(text, number)
            if first == number:
                continue
            loser = first if self.kinds[first] is Kind.UNUSED else number
            if loser == first:
                seen[text] = number
            name = b"[UNUSED%d]" % loser
            while name in seen:
                name += b"_"
            self.tokens[loser], self.kinds[loser] = name, Kind.UNUSED
            seen[name] = loser


def _unused(number: int) -> bytes:
    return f"[PAD{number}]".encode()
