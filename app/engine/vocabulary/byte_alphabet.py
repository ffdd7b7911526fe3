"""GPT-2's visible alphabet: each byte as a character that can be printed.

Bytes that are printable in Latin-1 stand for themselves, the rest follow from U+0100 in order.
Source: GPT-2, `bytes_to_unicode`.
"""

from __future__ import annotations

_PRINTABLE = (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100))
_HIDDEN = tuple(byte for byte in range(256) if byte not in _PRINTABLE)
ALPHABET = {byte: chr(byte) for byte in _PRINTABLE} | {byte: chr(256 + n) for n, byte in enumerate(_HIDDEN)}


def visible(data: bytes) -> str:
    """Bytes in the visible alphabet."""
    return "".join(ALPHABET[byte] for byte in data)
