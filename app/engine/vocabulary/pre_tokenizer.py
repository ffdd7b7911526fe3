"""A pre-tokenizer, read from tokenizer.json or made from llama.cpp's expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.engine.vocabulary.splittings import BYTES, DIGITS, GPT_2, Splitting

if TYPE_CHECKING:
    from tokenizers.pre_tokenizers import PreTokenizer

_DEPTH = 8


def pre_tokenizer_steps(entry: Any, depth: int = 0) -> tuple[str, ...]:
    """A pre-tokenizer as a tuple of steps: expressions, "digits", "bytes", or "(type)" of one that is not listed."""
    if not isinstance(entry, dict) or depth > _DEPTH:
        return ()
    kind = entry.get("type")
    if kind == "Sequence":
        parts = entry.get("pretokenizers")
        parts = parts if isinstance(parts, list) else []
        return tuple(step for part in parts for step in pre_tokenizer_steps(part, depth + 1))
    if kind == "ByteLevel" and not entry.get("add_prefix_space"):
        return (GPT_2, BYTES) if entry.get("use_regex", True) else (BYTES,)
    if kind == "Digits" and entry.get("individual_digits") is True:
        return (DIGITS,)
    if kind == "Split" and (entry.get("behavior"), bool(entry.get("invert"))) in (
        ("Isolated", False),
        ("Removed", True),
    ):
        pattern = entry.get("pattern")
        if isinstance(pattern, dict) and isinstance(pattern.get("Regex"), str):
            return (pattern["Regex"],)
    behaviour = entry.get("behavior")
    return (f"({kind} {behaviour})" if isinstance(behaviour, str) else f"({kind})",)


def splitter(splitting: Splitting) -> PreTokenizer:
    """Cuts text as llama.cpp does, and leaves the characters as they are."""
    from tokenizers import Regex, pre_tokenizers

    return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(run), "isolated") for run in splitting.runs])


def byte_splitter(splitting: Splitting) -> PreTokenizer:
    """Cuts text as llama.cpp does, and writes each piece in the byte alphabet."""
    from tokenizers import pre_tokenizers

    return pre_tokenizers.Sequence(
        [splitter(splitting), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
