"""WordPiece (BERT, MiniLM, BGE, nomic-bert): llama.cpp's tokenizer "bert".

Words are cut at white space, punctuation and Chinese characters; each is spelled in the longest tokens from its front.
llama.cpp marks the tokens that begin a word instead of those that go on ("##"). Where accents are stripped it strips
more than BERT does: of a Hangul syllable it keeps the first letter alone, and of Indic scripts it drops the vowels that
stand beside their letter too.
"""

from __future__ import annotations

from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.special import special_ids
from app.engine.vocabulary.table import SPACE, TokenTable

_SPECIAL = {"unk": "[UNK]", "sep": "[SEP]", "pad": "[PAD]", "cls": "[CLS]", "mask": "[MASK]"}


class WordPiece(TokenizerKind):
    """tokenizer.json of the kind, or BERT's vocab.txt."""

    title = "WordPiece"
    position = 18

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether tokenizer.json says so, or there is nothing but a list of pieces with BERT's tokens."""
        if files.model_type or files.has("tokenizer.model") or not files.has("vocab.txt"):
            return files.model_type == "WordPiece"
        return b"[CLS]" in (read_bytes(files.folder / "vocab.txt", FILE_LIMIT_BYTES) or b"")

    @classmethod
    def completed(cls, files: TokenizerFiles) -> TokenizerFiles:
        """The files with a tokenizer.json made from vocab.txt."""
        return files if files.model_type else _from_list(files)

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        normalizer = _checked(files)
        lowercase = normalizer.get("lowercase") is not False
        strip = normalizer.get("strip_accents")
        table = TokenTable(files.vocabulary_size)
        prefix = files.tokenizer["model"].get("continuing_subword_prefix", "##")
        for piece, number in files.pieces.items():
            text = piece.removeprefix(prefix) if piece.startswith(prefix) and piece != prefix else f"{SPACE}{piece}"
            table.set(number, text, Kind.NORMAL)
        table.add(files)
        special = _special(files)
        for role in ("unk", "sep", "pad", "bos", "mask"):
            if role in special:
                kind = Kind.UNKNOWN if role == "unk" else Kind.CONTROL
                table.set(special[role], _text_of(files, special[role]), kind)
        table.make_distinct()
        return Vocabulary(
            model="bert",
            pre="default",
            tokens=table.tokens,
            kinds=table.kinds,
            special=special,
            adds={"bos": True, "eos": False},
            chat_template=files.chat_template,
            lowercase=lowercase,
            strip_accents=lowercase if strip is None else bool(strip),
        )


def _checked(files: TokenizerFiles) -> dict[str, Any]:
    """The normalizer, after everything that llama.cpp has built in was found to be so."""
    normalizer, splitter = files.tokenizer.get("normalizer"), files.tokenizer.get("pre_tokenizer")
    model = files.tokenizer["model"]
    wrong = ""
    if not isinstance(normalizer, dict) or normalizer.get("type") != "BertNormalizer":
        wrong = f"its normalizer is {_kind(normalizer)}"
    elif normalizer.get("handle_chinese_chars") is False:
        wrong = "it does not cut around Chinese characters"
    elif normalizer.get("clean_text") is False:
        wrong = "it keeps control characters"
    elif not isinstance(splitter, dict) or splitter.get("type") != "BertPreTokenizer":
        wrong = f"its pre-tokenizer is {_kind(splitter)}"
    elif not isinstance(model.get("continuing_subword_prefix", "##"), str):
        raise BadCheckpoint("tokenizer.json states a prefix that is no text.", "Download the file again.")
    if wrong:
        raise UnsupportedModel(
            f"This model's WordPiece tokenizer is not BERT's: {wrong}.",
            "Choose a model with BERT's own tokenizer.",
        )
    assert isinstance(normalizer, dict)
    return normalizer


def _kind(entry: Any) -> str:
    return repr(entry.get("type"))[:40] if isinstance(entry, dict) else "none"


def _special(files: TokenizerFiles) -> dict[str, int]:
    """The ids of BERT's tokens; llama.cpp always begins with "bos" and ends with "sep"."""
    found = special_ids(files)
    for role, text in _SPECIAL.items():
        number = files.numbers.get(text)
        if number is not None and number < files.vocabulary_size:
            found.setdefault("bos" if role == "cls" else role, number)
    unknown = files.numbers.get(str(files.tokenizer["model"].get("unk_token", "[UNK]")))
    if unknown is not None and unknown < files.vocabulary_size:
        found["unk"] = unknown
    for role, what in (("unk", "an unknown word"), ("sep", "the end of a text"), ("bos", "the beginning of a text")):
        if role not in found:
            raise BadCheckpoint(f"The tokenizer has no token for {what}.", "Download the tokenizer's files again.")
    return found


def _text_of(files: TokenizerFiles, number: int) -> str:
    return next((text for text, one in files.numbers.items() if one == number), f"[PAD{number}]")


def _from_list(files: TokenizerFiles) -> TokenizerFiles:
    data = (read_bytes(files.folder / "vocab.txt", FILE_LIMIT_BYTES) or b"").decode("utf-8", "replace")
    lines = data.removesuffix("\n").split("\n")
    vocabulary = {line.rstrip("\r"): number for number, line in enumerate(lines)}
    settings = {f"{role}_token": text for role, text in _SPECIAL.items() if text in vocabulary}
    lowercase = files.settings.get("do_lower_case", True) is not False
    chinese = files.settings.get("tokenize_chinese_chars", True) is not False
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    cls, sep = (
        {"id": text, "ids": [vocabulary.get(text, 0)], "tokens": [text]} for text in (_SPECIAL["cls"], _SPECIAL["sep"])
    )
    first, last = ({"SpecialToken": {"id": part["id"], "type_id": 0}} for part in (cls, sep))
    a, b = ({"Sequence": {"id": name, "type_id": int(name == "B")}} for name in "AB")
    tokenizer = {
        "version": "1.0",
        "added_tokens": [
            {"id": vocabulary[text], "content": text, **flags} for text in _SPECIAL.values() if text in vocabulary
        ],
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": chinese,
            "strip_accents": files.settings.get("strip_accents"),
            "lowercase": lowercase,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [first, a, last],
            "pair": [first, a, last, b, last],
            "special_tokens": {part["id"]: part for part in (cls, sep)},
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": vocabulary,
        },
    }
    return files.with_tokenizer(tokenizer, settings)
