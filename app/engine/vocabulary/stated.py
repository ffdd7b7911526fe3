"""A tokenizer made from what GGUF metadata states, for a model that comes without its tokenizer.json.

Each of llama.cpp's kinds is rebuilt as llama.cpp reads it: SentencePiece is replayed, byte-level vocabularies, unigram
and WordPiece become tokenizers of the `tokenizers` package, RWKV's is a search for the longest token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.library import damaged
from app.engine.vocabulary.longest import longest_tokens
from app.engine.vocabulary.pre_tokenizer import byte_splitter
from app.engine.vocabulary.replay import Replay
from app.engine.vocabulary.splittings import Splitting, splitting_of
from app.engine.vocabulary.unigram_replay import unigram_tokenizer
from app.engine.vocabulary.wordpiece_replay import wordpiece_tokenizer

_KEY = "tokenizer.ggml."
_BEGUN = ("llama", "bert")  # kinds that begin a text with the token where the file does not say
_BEGINNINGS = {"llama": 1, "bert": 101}
_UNKNOWN = {"llama": 0, "t5": 2, "bert": 100}


def stated_beginning(metadata: Mapping[str, Any]) -> int | None:
    """The token that begins every text, if one does; where the metadata is silent, as llama.cpp decides."""
    kind, splitting = metadata.get(f"{_KEY}model"), splitting_of(str(metadata.get(f"{_KEY}pre")))
    stated = metadata.get(f"{_KEY}add_bos_token")
    if stated is None:
        stated = kind in _BEGUN or (kind == "gpt2" and splitting is not None and splitting.begins)
    number = metadata.get(f"{_KEY}bos_token_id", _BEGINNINGS.get(str(kind)))
    return int(number) if stated and number is not None else None


def stated_tokenizer(metadata: Mapping[str, Any]) -> Callable[[str], list[int]]:
    """Text -> token ids, nothing put around them.

    Raises:
        UnsupportedModel: a kind of vocabulary or splitting that is not known here.
        BadCheckpoint: the vocabulary is incomplete.
    """
    kind = metadata.get(f"{_KEY}model")
    if kind == "llama":
        return Replay(_vocabulary(metadata, "llama")).encode
    if kind == "t5":
        return _ids(unigram_tokenizer(_vocabulary(metadata, "t5")))
    if kind == "bert":
        return _ids(wordpiece_tokenizer(_vocabulary(metadata, "bert")))
    if kind == "rwkv":
        return longest_tokens([_bytes(token) for token in _list(metadata, "tokens")])
    splitting = splitting_of(str(metadata.get(f"{_KEY}pre"))) if kind == "gpt2" else None
    if splitting is None:
        raise UnsupportedModel(
            "The model comes without its tokenizer.json, and how it splits text is not known here.",
            "Compare with the original model's folder (.safetensors and tokenizer.json) instead.",
        )
    return _byte_level(metadata, splitting)


def _ids(tokenizer: Any) -> Callable[[str], list[int]]:
    return lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids)


def _list(metadata: Mapping[str, Any], key: str, length: int | None = None) -> list[Any]:
    values = metadata.get(f"{_KEY}{key}")
    if not isinstance(values, list) or length not in (None, len(values)):
        raise BadCheckpoint(f"The file's vocabulary is incomplete: {key!r} is missing or too short.", "Download again.")
    return values


def _vocabulary(metadata: Mapping[str, Any], model: str) -> Vocabulary:
    tokens = _list(metadata, "tokens")
    known = {int(kind) for kind in Kind}
    charsmap = metadata.get(f"{_KEY}precompiled_charsmap")
    lowercase = _flag(metadata, "normalizer.lowercase", True)
    return Vocabulary(
        model=model,
        pre="default",
        tokens=[_bytes(token) for token in tokens],
        kinds=[Kind(kind if kind in known else 1) for kind in _list(metadata, "token_type", len(tokens))],
        scores=None if model == "bert" else [float(score) for score in _list(metadata, "scores", len(tokens))],
        special={"unk": int(metadata.get(f"{_KEY}unknown_token_id", _UNKNOWN[model]))},
        space_prefix=_flag(metadata, "add_space_prefix", model == "llama"),
        merges_spaces=_flag(metadata, "remove_extra_whitespaces", False),
        charsmap=_charsmap(charsmap),
        lowercase=lowercase,
        strip_accents=_flag(metadata, "normalizer.strip_accents", lowercase),
    )


def _flag(metadata: Mapping[str, Any], key: str, default: bool) -> bool:
    value = metadata.get(f"{_KEY}{key}")
    return default if value is None else bool(value)


def _charsmap(value: Any) -> bytes:
    if value is None:
        return b""
    if isinstance(value, str):  # bytes that were taken for text
        raise BadCheckpoint("The file's table of characters is damaged.", "Download the model again.")
    try:
        return bytes(value) if isinstance(value, bytes) else bytes(int(byte) & 255 for byte in value)
    except (TypeError, ValueError):
        raise BadCheckpoint("The file's table of characters is damaged.", "Download the model again.") from None


def _byte_level(metadata: Mapping[str, Any], splitting: Splitting) -> Callable[[str], list[int]]:
    from tokenizers import AddedToken, Tokenizer, models

    texts = [_text(token) for token in _list(metadata, "tokens")]
    kinds = _list(metadata, "token_type", len(texts))
    pairs = [_text(merge).split(" ") for merge in _list(metadata, "merges")]
    merges = [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]
    numbers = {text: n for n, text in enumerate(texts)}
    try:
        model = models.BPE(numbers, merges, ignore_merges=splitting.whole_words)
    except BaseException as error:
        raise damaged(error, "The file's vocabulary") from error
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = byte_splitter(splitting)
    for text, kind in zip(texts, kinds, strict=True):
        if kind in (Kind.CONTROL, Kind.USER_DEFINED):
            tokenizer.add_tokens([AddedToken(text, normalized=False, special=kind == Kind.CONTROL)])
    return _ids(tokenizer)


def _text(item: Any) -> str:
    return item.decode("utf-8", "replace") if isinstance(item, bytes) else str(item)


def _bytes(item: Any) -> bytes:
    return item if isinstance(item, bytes) else str(item).encode("utf-8", "replace")
