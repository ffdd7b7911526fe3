"""llama.cpp's tokenizer "rwkv": of all tokens that a text begins with, the longest is taken, and so on.

Source: llama.cpp, `llm_tokenizer_rwkv`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_ESCAPE = re.compile(rb"\\(x[0-9a-f]{2}|.)", re.DOTALL)
_SIGNS = {b"t": b"\t", b"n": b"\n", b"r": b"\r"}


def unescaped(token: bytes) -> bytes:
    """A token's bytes, from the way the file writes them."""
    return _ESCAPE.sub(lambda m: bytes([int(m[1][1:], 16)]) if len(m[1]) == 3 else _SIGNS.get(m[1], m[1]), token)


def longest_tokens(tokens: Sequence[bytes]) -> Callable[[str], list[int]]:
    """Text -> ids.

    Args:
        tokens: by id, as the file writes them; bytes that no token begins with are passed over.
    """
    numbers: dict[bytes, int] = {}
    for number, token in enumerate(tokens):
        numbers.setdefault(unescaped(token), number)
    lengths: dict[int, list[int]] = {}
    for token in numbers:
        if token:
            lengths.setdefault(token[0], []).append(len(token))
    orders = {first: sorted(set(found), reverse=True) for first, found in lengths.items()}

    def encode(text: str) -> list[int]:
        data, at, found = text.encode("utf-8", "replace"), 0, []
        while at < len(data):
            for length in orders.get(data[at], ()):
                number = numbers.get(data[at : at + length])
                if number is not None:
                    found.append(number)
                    at += length
                    break
            else:
                at += 1
        return found

    return encode
