"""Which tokens begin, end and pad a text, and whether they are put there unasked.

The ids come from tokenizer_config.json, then from the model's own configuration. Whether a text is begun or ended with
one is not parsed from the post-processor's many shapes but observed: the tokenizer is asked to encode a letter.
"""

from __future__ import annotations

from typing import Any

from app.engine.vocabulary.files import TokenizerFiles

ROLES = ("bos", "eos", "unk", "sep", "pad", "mask", "eot", "eom")
_STAND_INS = {"bos": "cls", "eos": "sep"}  # encoders put these around a text and call them so

# texts by which llama.cpp itself knows a token that ends a turn or an answer
TURN_ENDS = frozenset(
    ("<|eot_id|>", "<|im_end|>", "<|end|>", "<end_of_turn>", "<|endoftext|>", "<|end_of_text|>", "<EOT>", "_<EOT>")
) | {"[EOT]", "<｜end▁of▁sentence｜>", "<end_of_utterance>"}
ENDS = TURN_ENDS | {
    "<|return|>",
    "<|call|>",
    "<|flush|>",
    "<|calls|>",
    "</s>",
    "<|eom_id|>",
    "[EOS]",
    "<eos>",
    "<turn|>",
}
# Mistral's names for the parts of a text with a hole, which llama.cpp does not know
_HOLES = {"[PREFIX]": "fim_pre", "[SUFFIX]": "fim_suf", "[MIDDLE]": "fim_mid"}


def special_ids(files: TokenizerFiles) -> dict[str, int]:
    """Role -> id, of those that the files name and the vocabulary has."""
    found = {}
    for role in ROLES:
        number = _named(files, role)
        if number is None and role in _STAND_INS:
            number = _named(files, _STAND_INS[role])
        if number is not None and number < files.vocabulary_size:
            found[role] = number
    found.update(_more_ends(files, found))
    holes = {role: files.numbers[text] for text, role in _HOLES.items() if text in files.numbers}
    if len(holes) == len(_HOLES) and max(holes.values()) < files.vocabulary_size:
        found.update(holes)
    return found


def _named(files: TokenizerFiles, role: str) -> int | None:
    number = files.numbers.get(_text(files.settings.get(f"{role}_token")))
    return _number(files.config.get(f"{role}_token_id")) if number is None else number


def _more_ends(files: TokenizerFiles, found: dict[str, int]) -> list[tuple[str, int]]:
    """Tokens that end an answer too, and that llama.cpp would not know by their text: in the roles left free."""
    stated = files.generation.get("eos_token_id", files.config.get("eos_token_id"))
    texts = {number: text for text, number in files.numbers.items()}
    ends = [
        number
        for number in (stated if isinstance(stated, list) else [stated])[:100]
        if type(number) is int and number in texts and texts[number] not in ENDS and number < files.vocabulary_size
    ]
    if "eos" not in found:
        return []
    ends = [number for number in dict.fromkeys(ends) if number not in found.values()]
    free = [role for role in ("eot", "eom") if role not in found]
    if "eot" in free and any(text in files.numbers for text in TURN_ENDS):
        free.remove("eot")
    if "eom" in free and "<|eom_id|>" in files.numbers:
        free.remove("eom")
    return list(zip(free, ends, strict=False))


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
        if adds.get(role) and role not in special:
            adds[role] = False  # a reader refuses to put around a text what it cannot name
    return adds
