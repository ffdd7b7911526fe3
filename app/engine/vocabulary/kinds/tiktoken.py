"""tiktoken's files of ranks: one token a line, as base64, and its rank (Qwen 1, Kimi K2, GLM-4, Llama 3's originals).

They hold no expressions, which stand in the code that comes with the model and is never run. What is known of the
published ones is listed; of any other, a person is asked.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path

from app.engine.errors import BadCheckpoint
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.byte_level import byte_level
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.ranks import TOKENS, tokenizer_of_ranks
from app.engine.vocabulary.splitting import ask_for_splitting
from app.engine.vocabulary.splittings import ANY_CASE, CASES, KIMI, LLAMA_3, QWEN_2, splitting_of

_NAMES = ("tiktoken.model", "tokenizer.model", "qwen.tiktoken", "hy.tiktoken", "tokenizer.tiktoken", "vocab.tiktoken")
_LINE = re.compile(rb"([A-Za-z0-9+/]+={0,2})[ \t]+([0-9]{1,8})\r?")
_ENDED = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", *(f"<|extra_{number}|>" for number in range(205)))


@dataclass(frozen=True)
class _Known:
    """What the code beside a published file says.

    Attributes:
        file: its name; empty: any.
        classes: names of the tokenizer's class that mean it; empty: the file's name alone does.
        pattern: the expression that splits text.
        special: texts of the special tokens after the last rank, where tokenizer_config.json does not list them.
        eos: the text that ends an answer, likewise.
    """

    file: str
    classes: tuple[str, ...]
    pattern: str
    special: tuple[str, ...] = ()
    eos: str = ""


_KNOWN = (
    _Known("qwen.tiktoken", (), QWEN_2.replace(CASES, ANY_CASE), _ENDED, "<|endoftext|>"),
    _Known("hy.tiktoken", (), QWEN_2.replace(CASES, ANY_CASE), ("<|endoftext|>", "<|startoftext|>"), "<|endoftext|>"),
    _Known("tiktoken.model", ("TikTokenTokenizer",), KIMI),
    _Known("tokenizer.model", ("ChatGLM4Tokenizer", "PreTrainedTokenizer"), LLAMA_3.replace(CASES, ANY_CASE)),
)


class Tiktoken(TokenizerKind):
    """A file of ranks without a tokenizer.json."""

    title = "tiktoken"
    position = 40

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether a file begins like one of ranks."""
        return not files.model_type and _file(files) is not None

    @classmethod
    def completed(cls, files: TokenizerFiles) -> TokenizerFiles:
        """The files with a tokenizer.json made from the ranks."""
        path = _file(files)
        assert path is not None, "claimed"
        ranks = _ranks(path)
        known = next((one for one in _KNOWN if _is(one, path, files)), None)
        answer = splitting_of(files.splitting)
        question = ask_for_splitting(path.name) if known is None and answer is None else None
        special = {len(ranks) + number: (text, True) for number, text in enumerate(known.special if known else ())}
        special.update({token.id: (token.content, token.special) for token in files.added.values()})
        steps = (known.pattern,) if known is not None else answer.runs if answer is not None else (LLAMA_3,)
        settings = {"eos_token": known.eos} if known is not None and known.eos else {}
        return files.with_tokenizer(tokenizer_of_ranks(ranks, 0, steps, special), settings, question)

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        return byte_level(files)


def _is(known: _Known, path: Path, files: TokenizerFiles) -> bool:
    return known.file in ("", path.name) and (not known.classes or files.tokenizer_class in known.classes)


def _file(files: TokenizerFiles) -> Path | None:
    for name in _NAMES:
        path = files.folder / name
        if path.is_file():
            with path.open("rb") as handle:
                first = handle.read(200).split(b"\n")[0]
            if _LINE.fullmatch(first):
                return path
    return None


def _ranks(path: Path) -> list[bytes]:
    data = read_bytes(path, FILE_LIMIT_BYTES) or b""
    ranks: list[bytes] = []
    for line in data.splitlines():
        if not line.strip():
            continue
        found = _LINE.fullmatch(line)
        try:
            token = base64.b64decode(found[1], validate=True) if found else b""
        except (binascii.Error, ValueError):
            token = b""
        if found is None or not token or int(found[2]) != len(ranks) or len(ranks) > TOKENS:
            raise BadCheckpoint(f"{path.name} is damaged at token {len(ranks)}.", "Download the file again.")
        ranks.append(token)
    return ranks
