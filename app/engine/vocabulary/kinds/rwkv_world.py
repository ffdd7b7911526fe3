"""RWKV's world vocabulary: a list of byte strings, of which the longest that fits is always taken.

Each line of the file is an id, a Python literal of text or bytes, and the length in bytes. The literals are parsed here
by their few escapes and never evaluated.
Source: BlinkDL/ChatRWKV, `rwkv_vocab_v20230424.txt`; llama.cpp, `llm_tokenizer_rwkv`.
"""

from __future__ import annotations

import re

from app.engine.errors import BadCheckpoint
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind

_NAMES = ("rwkv_vocab_v20230424.txt", "rwkv_vocab_v20230922.txt")
_LINE = re.compile(r"""(\d{1,8}) (b?)(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)") (\d{1,8})\r?""")
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", '"': '"', "0": "\0"}
_PARAGRAPH = b"\n\n"


class RwkvWorld(TokenizerKind):
    """The text file of RWKV's vocabulary."""

    title = "RWKV world"
    position = 5

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether the file is there."""
        return _name(files) is not None

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        size = files.vocabulary_size
        tokens = [f"[PAD{number}]".encode() for number in range(size)]
        kinds = [Kind.UNUSED] * size
        tokens[0], kinds[0] = b"<s>", Kind.CONTROL
        special = {"bos": 0, "eos": 0}
        for number, data in _entries(files):
            if 0 < number < size:
                tokens[number], kinds[number] = _escaped(data), Kind.NORMAL
                if data == _PARAGRAPH:
                    special["eot"] = number  # RWKV's chat ends a turn with an empty line
        return Vocabulary(
            model="rwkv",
            pre="default",
            tokens=tokens,
            kinds=kinds,
            special=special,
            chat_template=files.chat_template or "rwkv-world",
        )


def _name(files: TokenizerFiles) -> str | None:
    return next((name for name in _NAMES if files.has(name)), None)


def _entries(files: TokenizerFiles) -> list[tuple[int, bytes]]:
    """Id and bytes of each token; no two alike."""
    name = _name(files) or _NAMES[0]
    data = read_bytes(files.folder / name, FILE_LIMIT_BYTES) or b""
    found: dict[bytes, int] = {}
    for at, line in enumerate(data.decode("utf-8", "replace").split("\n")):
        if not line:
            continue
        match = _LINE.fullmatch(line) if len(line) < 10_000 else None
        value = _literal(match[3] if match[3] is not None else match[4], bool(match[2])) if match else None
        if match is None or value is None or len(value) != int(match[5]) or not value or value in found:
            raise BadCheckpoint(f"{name} is damaged at line {at + 1}.", "Download the file again.")
        found[value] = int(match[1])
    if not found:
        raise BadCheckpoint(f"{name} holds no tokens.", "Download the file again.")
    return [(number, value) for value, number in found.items()]


def _literal(body: str, is_bytes: bool) -> bytes | None:
    """What a literal stands for; None where it has an escape that Python's has not."""

    def sign(match: re.Match[str]) -> str:
        code = match[1]
        if code[0] in "xuU" and len(code) > 1:
            return chr(int(code[1:], 16))
        return _SIGNS[code]

    try:
        body.encode("ascii" if is_bytes else "utf-8")
        return _ESCAPE.sub(sign, body).encode("latin-1" if is_bytes else "utf-8")
    except (KeyError, ValueError, OverflowError):
        return None


def _escaped(data: bytes) -> bytes:
    """The bytes as llama.cpp reads them back: what is not plain ASCII by its number."""
    return repr(data)[2:-1].encode()
