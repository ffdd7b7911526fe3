"""tekken.json: Mistral's own form of a byte-level vocabulary (Nemo, Pixtral, Ministral, Devstral).

Special tokens have the first ids; the vocabulary is cut to the size that the file states.
Source: mistral-common, `tekken.py`.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

from app.engine.errors import BadCheckpoint
from app.engine.small_files import read_object
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.byte_level import byte_level
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.ranks import TOKENS, tokenizer_of_ranks

# files of the first versions do not list theirs
_FIRST_SPECIAL = (
    *("<unk>", "<s>", "</s>", "[INST]", "[/INST]", "[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]", "[TOOL_RESULTS]"),
    *("[/TOOL_RESULTS]", "[TOOL_CALLS]", "[IMG]", "<pad>", "[IMG_BREAK]", "[IMG_END]", "[PREFIX]", "[MIDDLE]"),
    *("[SUFFIX]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[TOOL_CONTENT]"),
)
_SETTINGS = {
    **{"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"},
    **{"add_bos_token": True, "add_eos_token": False},
}


class Tekken(TokenizerKind):
    """tekken.json without a tokenizer.json."""

    title = "tekken"
    position = 30

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether there is a tekken.json."""
        return not files.model_type and files.has("tekken.json")

    @classmethod
    def completed(cls, files: TokenizerFiles) -> TokenizerFiles:
        """The files with a tokenizer.json made from tekken.json."""
        data = read_object(files.folder / "tekken.json")
        settings = data.get("config")
        pattern = settings.get("pattern") if isinstance(settings, dict) else None
        if not isinstance(settings, dict) or not isinstance(pattern, str):
            raise _damaged("does not say how text is split")
        special = _special(data, _count(settings, "default_num_special_tokens"))
        ranks = _ranks(data, _count(settings, "default_vocab_size") - len(special))
        return files.with_tokenizer(tokenizer_of_ranks(ranks, len(special), (pattern,), special), _SETTINGS)

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        return byte_level(files)


def _damaged(what: str) -> BadCheckpoint:
    return BadCheckpoint(f"tekken.json {what}.", "Download the file again.")


def _count(settings: dict[str, Any], key: str) -> int:
    value = settings.get(key)
    if type(value) is not int or not 0 <= value <= TOKENS:
        raise _damaged(f"states {key} as {str(value)[:40]!r}")
    return value


def _special(data: dict[str, Any], count: int) -> dict[int, tuple[str, bool]]:
    """The text of each id, and that it steers the model; the file reserves more than it names."""
    listed = data.get("special_tokens")
    first = () if isinstance(listed, list) else _FIRST_SPECIAL[:count]
    found = {number: (text, True) for number, text in enumerate(first)}
    for entry in listed if isinstance(listed, list) else ():
        number, text = (entry.get("rank"), entry.get("token_str")) if isinstance(entry, dict) else (None, None)
        if type(number) is not int or not 0 <= number < count or not isinstance(text, str):
            raise _damaged(f"has a special token {str(entry)[:60]!r}")
        found[number] = (text, entry.get("is_control") is not False)
    return {number: found.get(number, (f"<SPECIAL_{number}>", True)) for number in range(count)}


def _ranks(data: dict[str, Any], count: int) -> list[bytes]:
    listed = data.get("vocab")
    if not isinstance(listed, list) or not 0 < count <= len(listed):
        raise _damaged(f"lists {len(listed) if isinstance(listed, list) else 0} tokens where it promises {count}")
    ranks = []
    for rank, entry in enumerate(listed[:count]):
        if not isinstance(entry, dict) or entry.get("rank") != rank or not isinstance(entry.get("token_bytes"), str):
            raise _damaged(f"has a token {str(entry)[:60]!r} at place {rank}")
        try:
            ranks.append(base64.b64decode(entry["token_bytes"], validate=True))
        except (binascii.Error, ValueError):
            raise _damaged(f"has a token that is no base64 at place {rank}") from None
    return ranks
