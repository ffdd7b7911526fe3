"""A tokenizer made from what GGUF metadata states, for a model that comes without its tokenizer.json.

SentencePiece vocabularies are replayed as llama.cpp reads them; byte-level ones become a tokenizer of the `tokenizers`
package with the splitting that their name stands for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.replay import Replay
from app.engine.vocabulary.splitting import SPLITTINGS

if TYPE_CHECKING:
    from tokenizers.pre_tokenizers import PreTokenizer

_KEY = "tokenizer.ggml."
# splittings for which llama.cpp begins a text with the token where the file does not say
_BEGUN = ("llama3", "llama-v3", "llama-bpe", "falcon3", "pixtral", "tekken")


def stated_beginning(metadata: Mapping[str, Any]) -> int | None:
    """The token that begins every text, if one does; where the metadata is silent, as llama.cpp decides."""
    stated = metadata.get(f"{_KEY}add_bos_token")
    if stated is None:
        stated = metadata.get(f"{_KEY}model") == "llama" or metadata.get(f"{_KEY}pre") in _BEGUN
    number = metadata.get(f"{_KEY}bos_token_id", 1 if metadata.get(f"{_KEY}model") == "llama" else None)
    return int(number) if stated and number is not None else None


def stated_tokenizer(metadata: Mapping[str, Any]) -> Callable[[str], list[int]]:
    """Text -> token ids, nothing put around them.

    Raises:
        UnsupportedModel: a kind of vocabulary or splitting that is not known here.
        BadCheckpoint: the vocabulary is incomplete.
    """
    kind = metadata.get(f"{_KEY}model")
    if kind == "llama":
        return Replay(_pieces(metadata)).encode
    splitting = _splitting(str(metadata.get(f"{_KEY}pre"))) if kind == "gpt2" else None
    if splitting is None:
        raise UnsupportedModel(
            "The model comes without its tokenizer.json, and how it splits text is not known here.",
            "Compare with the original model's folder (.safetensors and tokenizer.json) instead.",
        )
    return _byte_level(metadata, *splitting)


def _list(metadata: Mapping[str, Any], key: str, length: int | None = None) -> list[Any]:
    values = metadata.get(f"{_KEY}{key}")
    if not isinstance(values, list) or length not in (None, len(values)):
        raise BadCheckpoint(f"The file's vocabulary is incomplete: {key!r} is missing or too short.", "Download again.")
    return values


def _pieces(metadata: Mapping[str, Any]) -> Vocabulary:
    tokens = _list(metadata, "tokens")
    known = {int(kind) for kind in Kind}
    prefix = metadata.get(f"{_KEY}add_space_prefix")
    return Vocabulary(
        model="llama",
        pre="default",
        tokens=[token if isinstance(token, bytes) else str(token).encode("utf-8", "replace") for token in tokens],
        kinds=[Kind(kind if kind in known else 1) for kind in _list(metadata, "token_type", len(tokens))],
        scores=[float(score) for score in _list(metadata, "scores", len(tokens))],
        special={"unk": int(metadata.get(f"{_KEY}unknown_token_id", 0))},
        space_prefix=True if prefix is None else bool(prefix),
    )


def _splitting(name: str) -> tuple[tuple[str, ...], bool] | None:
    """The steps that a name stands for, and whether whole words are looked up before merging."""
    for steps, names in SPLITTINGS.items():
        if name in names:
            return steps, names[1] == name
    return None


def _byte_level(metadata: Mapping[str, Any], steps: tuple[str, ...], whole_words: bool) -> Callable[[str], list[int]]:
    from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers

    texts = [_text(token) for token in _list(metadata, "tokens")]
    kinds = _list(metadata, "token_type", len(texts))
    pairs = [_text(merge).split(" ") for merge in _list(metadata, "merges")]
    merges = [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]
    try:
        model = models.BPE({text: n for n, text in enumerate(texts)}, merges, ignore_merges=whole_words)
    except Exception as error:  # the library raises nothing more precise
        raise BadCheckpoint(f"The file's vocabulary cannot be used: {error}.", "Download the model again.") from error
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([_pre_tokenizer(step) for step in steps])
    for text, kind in zip(texts, kinds, strict=True):
        if kind in (Kind.CONTROL, Kind.USER_DEFINED):
            tokenizer.add_tokens([AddedToken(text, normalized=False, special=kind == Kind.CONTROL)])
    return lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids)


def _text(item: Any) -> str:
    return item.decode("utf-8", "replace") if isinstance(item, bytes) else str(item)


def _pre_tokenizer(step: str) -> PreTokenizer:
    from tokenizers import Regex, pre_tokenizers

    if step == "digits":
        return pre_tokenizers.Digits(individual_digits=True)
    if step in ("gpt-2", "bytes"):
        return pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=step == "gpt-2")
    return pre_tokenizers.Split(Regex(step), "isolated")
