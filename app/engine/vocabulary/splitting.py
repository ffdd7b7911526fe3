"""Finds llama.cpp's name for the way a byte-level tokenizer splits text before merging.

Two kinds of evidence, never a default: the official hash of the token ids of a fixed text, which tells published
vocabularies apart; and the splitting expressions that tokenizer.json states, which also cover vocabularies trained
anew. Only splittings that llama.cpp reproduces are listed.
Source: llama.cpp, `get_vocab_base_pre` (hashes) and `llm_tokenizer_bpe` (expressions).
"""

from __future__ import annotations

import hashlib
from typing import Any

from app.engine.errors import UnsupportedModel
from app.engine.vocabulary.files import TokenizerFiles

# the official check text; its bytes must not change
CHECK_TEXT = (
    "\n \n\n \n\n\n \t \t\t \t\n  \n   \n    \n     \n🚀 (normal) 😶\u200d🌫️ (multiple emojis concatenated) ✅ 🦙🦙 "
    "3 33 333 3333 33333 333333 3333333 33333333 3.3 3..3 3...3 កាន់តែពិសេសអាច😁 ?我想在apple工作1314151天～ "
    "------======= нещо на Български ''''''```````\"\"\"\"......!!!!!!?????? "
    "I've been 'told he's there, 'RE you sure? 'M not sure I'll make it, 'D you like some tea? We'Ve a'lL"
)
HASHES = {
    "0ef9807a4087ebef797fc749390439009c3b9eda9ad1a097abbe738f486c01e5": "llama-bpe",
    "855059429035d75a914d1eda9f10a876752e281a054a7a3d421ef0533e5b6249": "smollm",
    "3ce83efda5659b07b1ad37ca97ca5797ea4285d9b9ab0dc679e4a720c9da7454": "gpt-2",
    "fcace8b9cac38ce847670c970cd5892031a753a1ef381abd1d9af00f713da085": "phi-2",
    "e636dc30a262dcc0d8c323492e32ae2b70728f4df7dfe9737d9f920a282b8aea": "qwen2",
    "d4540891389ea895b53b399da6ac824becc30f2fba0e9ddbb98f92e55ca0e97c": "qwen2",
    "b3f499bb4255f8ca19fccd664443283318f2fd2414d5e0b040fbdd0cc195d6c5": "deepseek-r1-qwen",
    "63b97e4253352e6f357cc59ea5b583e3a680eaeaf2632188c2b952de2588485e": "tekken",
    "a8594e3edff7c29c003940395316294b2c623e09894deebbc65f33f1515df79e": "dbrx",
    "ccc2ef013c104be7bae2965776d611e1d7a8a2a9c547dd93a682c9a9fc80352e": "gpt-4o",
    "9d032fcbd5501f4a38150912590928bfb36091efb5df11b8e2124b0390e3fb1e": "falcon3",
}

_CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA_3 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}|{_TAIL}"
_QWEN_2 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}|{_TAIL}"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_WORD = r"[^\r\n\p{L}\p{N}]?"
_TAIL_SLASH = r" ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_TEKKEN = rf"{_WORD}{_UPPER}*{_LOWER}+|{_WORD}{_UPPER}+{_LOWER}*|\p{{N}}|{_TAIL_SLASH}"
_GPT_4O = (
    rf"{_WORD}{_UPPER}*{_LOWER}+{_CONTRACTIONS}?|{_WORD}{_UPPER}+{_LOWER}*{_CONTRACTIONS}?|\p{{N}}{{1,3}}|{_TAIL_SLASH}"
)
_BYTES = "bytes"  # the byte alphabet alone; the expression stands before it

# steps of the pre-tokenizer -> (name where merges are always followed, name where whole words are looked up first)
SPLITTINGS: dict[tuple[str, ...], tuple[str | None, str | None]] = {
    ("gpt-2",): ("gpt-2", None),
    ("digits", "gpt-2"): ("smollm", None),
    (_LLAMA_3, _BYTES): ("dbrx", "llama-bpe"),
    (_QWEN_2, _BYTES): ("qwen2", None),
    (_TEKKEN, _BYTES): (None, "tekken"),
    (_GPT_4O, _BYTES): ("gpt-4o", None),
}


def splitting_name(files: TokenizerFiles) -> str:
    """llama.cpp's name for the splitting.

    Raises:
        UnsupportedModel: neither the hash nor the expressions are known.
    """
    assert files.behaviour is not None, "a byte-level vocabulary always has tokenizer.json"
    digest = hashlib.sha256(str(files.behaviour.encode(CHECK_TEXT).ids).encode()).hexdigest()
    if digest in HASHES:
        return HASHES[digest]
    steps = pre_tokenizer_steps(files.tokenizer.get("pre_tokenizer"))
    normalizer = files.tokenizer.get("normalizer")
    plain = normalizer is None or normalizer == {"type": "NFC"}  # llama.cpp expects composed text and does not check
    whole_words = files.tokenizer["model"].get("ignore_merges") is True
    name = SPLITTINGS.get(steps, (None, None))[whole_words] if plain else None
    if name is None:
        raise UnsupportedModel(
            f"This model's tokenizer splits text in a way that llama.cpp is not known to have (steps: "
            f"{', '.join(step[:60] for step in steps) or 'none'}; check sum {digest[:12]}).",
            "Choose a model of a supported family with its original tokenizer.",
        )
    return name


def pre_tokenizer_steps(entry: Any) -> tuple[str, ...]:
    """A pre-tokenizer as a tuple of steps: expressions, "digits", "gpt-2", "bytes", or "(type)" of an unknown one."""
    if not isinstance(entry, dict):
        return ()
    kind = entry.get("type")
    if kind == "Sequence":
        parts = entry.get("pretokenizers")
        return tuple(step for part in (parts if isinstance(parts, list) else ()) for step in pre_tokenizer_steps(part))
    if kind == "ByteLevel" and not entry.get("add_prefix_space"):
        return ("gpt-2",) if entry.get("use_regex", True) else (_BYTES,)
    if kind == "Digits" and entry.get("individual_digits") is True:
        return ("digits",)
    if kind == "Split" and entry.get("behavior") == "Isolated" and not entry.get("invert"):
        pattern = entry.get("pattern")
        if isinstance(pattern, dict) and isinstance(pattern.get("Regex"), str):
            return (pattern["Regex"],)
    return (f"({kind})",)
