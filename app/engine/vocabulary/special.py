"""Which tokens begin, end and pad a text, and whether they are put there unasked.

The ids come from tokenizer_config.json, then from the model's own configuration. Whether a text is begun or ended with
one is not parsed from the post-processor's many shapes but observed: the tokenizer is asked to encode a letter.
"""

from __future__ import annotations

from typing import Any

from app.engine.vocabulary.files import TokenizerFiles

ROLES = ("bos", "eos", "unk", "sep", "pad", "cls", "mask", "eot", "eom")


def special_ids(files: TokenizerFiles) -> dict[str, int]:
    """Role -> id, of those that the files name and the vocabulary has."""
    found = {}
    for role in ROLES:
        number = files.numbers.get(_text(files.settings.get(f"{role}_token")))
        if number is None:
            number = _number(files.config.get(f"{role}_token_id"))
        if number is not None and number < files.vocabulary_size:
            found[role] = number
    return found


def _text(entry: Any) -> str:
    content = entry.get("content") if isinstance(entry, dict) else entry
    return content if isinstance(content, str) else ""


def _number(entry: Any) -> int | None:
    first = entry[0] if isinstance(entry, list) and entry else entry
    return first if type(first) is int and first >= 0 else None


def added_around(files: TokenizerFiles, special: dict[str, int]) -> dict[str, bool]:
    """Whether "bos" and "eos" are put around every text.

    transformers lets tokenizer_config.json's flags rebuild the post-processor, so they outrank what is observed.
    """
    adds = {}
    for role, at in (("bos", 0), ("eos", -1)):
        stated = files.settings.get(f"add_{role}_token")
        if isinstance(stated, bool):
            adds[role] = stated
        elif files.behaviour is not None:
            ids = files.behaviour.encode("a").ids
            adds[role] = len(ids) > 1 and ids[at] == special.get(role)
    return adds
