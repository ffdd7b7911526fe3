"""Replays llama.cpp's SentencePiece tokenizer, to see whether it would read a text as the model's own tokenizer does.

Tokens that are matched as a whole are cut out, longest first. The rest is taken as single characters; of all
neighbours that together are a token, those with the best score are merged first, the leftmost of equals. What is no
token in the end is spelled in bytes.
Source: llama.cpp, `llm_tokenizer_spm`.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from app.engine.vocabulary.base import Kind, Vocabulary

if TYPE_CHECKING:
    from tokenizers import Tokenizer

TEXTS = (
    "Hello world, it's 3.14 o'clock; THE END?",
    "  two spaces\tand a tab\n\nand  empty   lines",
    "Grüße aus Köln, élan vital, нещо на Български, 东京都に行く, 한국어, देवनागरी, العربية 🚀🦙",
    "def f(x_1: int) -> str:\n    return f\"{x_1:>08}\" + '\\n'",
)


def first_difference(vocabulary: Vocabulary, tokenizer: Tokenizer) -> str | None:
    """The first of `TEXTS` that llama.cpp would read otherwise than `tokenizer`; None if it reads all alike."""
    replay = Replay(vocabulary)
    for text in TEXTS:
        if replay.encode(text) != tokenizer.encode(text, add_special_tokens=False).ids:
            return text
    return None


class Replay:
    """llama.cpp's SentencePiece tokenizer over a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        assert vocabulary.scores is not None
        self._scores = vocabulary.scores
        texts = [token.decode("utf-8", "replace") for token in vocabulary.tokens]
        self._numbers = {text: number for number, text in enumerate(texts)}
        whole = [(texts[n], n) for n, kind in enumerate(vocabulary.kinds) if kind is Kind.USER_DEFINED and texts[n]]
        self._whole = sorted(whole, key=lambda pair: -len(pair[0].encode()))
        self._prefix = " " if vocabulary.space_prefix else ""
        self._unknown = vocabulary.special.get("unk", 0)

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, nothing put around it."""
        parts: list[str | int] = [text]
        for content, number in self._whole:
            parts = [piece for part in parts for piece in _cut(part, content, number)]
        ids: list[int] = []
        after_token = True
        for part in parts:
            if isinstance(part, int):
                ids.append(part)
            else:
                ids += self._merge((self._prefix if after_token else "") + part)
            after_token = isinstance(part, int)
        return ids

    def _merge(self, text: str) -> list[int]:
        symbols: list[str] = list(text.replace(" ", "▁"))
        before = list(range(-1, len(symbols) - 1))
        after = [*range(1, len(symbols)), -1] if symbols else []
        queue: list[tuple[float, int, int, str]] = []

        def consider(left: int, right: int) -> None:
            if left >= 0 and right >= 0:
                both = symbols[left] + symbols[right]
                number = self._numbers.get(both)
                if number is not None:
                    heapq.heappush(queue, (-self._scores[number], left, right, both))

        for at in range(1, len(symbols)):
            consider(at - 1, at)
        while queue:
            _, left, right, both = heapq.heappop(queue)
            if not symbols[left] or not symbols[right] or symbols[left] + symbols[right] != both:
                continue  # one of the two has been merged since
            symbols[left], symbols[right] = both, ""
            after[left] = after[right]
            if after[right] >= 0:
                before[after[right]] = left
            consider(before[left], left)
            consider(left, after[left])
        return [number for symbol in symbols if symbol for number in self._spelled(symbol)]

    def _spelled(self, symbol: str) -> list[int]:
        if symbol in self._numbers:
            return [self._numbers[symbol]]
        return [self._numbers.get(f"<0x{byte:02X}>", self._unknown) for byte in symbol.encode("utf-8", "replace")]


def _cut(part: str | int, content: str, number: int) -> list[str | int]:
    """A part with every occurrence of `content` replaced by its token."""
    if isinstance(part, int) or content not in part:
        return [part]
    pieces: list[str | int] = []
    for text in part.split(content):
        pieces += [text, number] if text else [number]
    return pieces[:-1]
