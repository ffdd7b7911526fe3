"""Text -> chunks of tokens, cut as llama.cpp's perplexity tool cuts them.

The whole text is tokenized, with the beginning-of-text token before it where the model wants one; the tokens are cut
into chunks of equal length, and the first token of each is replaced by that token. What is left over is not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.model import Model
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.replay import Replay

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

TEXT_LIMIT_BYTES = 64_000_000
# splittings for which llama.cpp begins a text with the token where the file does not say
_BEGUN = {"llama3", "llama-v3", "llama-bpe", "falcon3", "pixtral", "tekken"}
_KEY = "tokenizer.ggml."


def read_text(path: Path) -> str:
    """A text file's content.

    Raises:
        CompressError: not there, too large, or not UTF-8.
    """
    try:
        if path.stat().st_size > TEXT_LIMIT_BYTES:
            raise CompressError(f"{path.name} is larger than {TEXT_LIMIT_BYTES / 1e6:.0f} MB.", "Take a part of it.")
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise CompressError(f"{path} cannot be read: {error.strerror}.", "Choose a text file.") from error
    except UnicodeDecodeError:
        raise CompressError(f"{path.name} is not UTF-8 text.", "Save it as UTF-8, or choose another.") from None


def token_chunks(model: Model, text: str, length: int, limit: int = 0) -> torch.Tensor:
    """The text as a model reads it, in chunks.

    Args:
        model: whose tokenizer it is.
        text: any text.
        length: tokens of a chunk.
        limit: chunks at most, from the text's beginning; 0: all.

    Returns:
        [chunks, length] int64.

    Raises:
        CompressError: the text is too short for one chunk.
        UnsupportedModel: the model comes without a tokenizer that can be used here.
    """
    metadata = model.metadata()
    begin = metadata.get(f"{_KEY}bos_token_id") if _begins(metadata) else None
    found = ([] if begin is None else [int(begin)]) + token_ids(model, text)
    count = len(found) // length
    if not count:
        raise CompressError(
            f"The text has {len(found)} tokens; one chunk needs {length}.", "Choose a longer text or a shorter context."
        )
    count = min(count, limit) if limit else count
    chunks = torch.tensor(found[: count * length]).reshape(count, length)
    if begin is not None:
        chunks[:, 0] = int(begin)
    return chunks


def _begins(metadata: Mapping[str, Any]) -> bool:
    """Whether a text begins with a token of its own; where the metadata is silent, as llama.cpp decides."""
    stated = metadata.get(f"{_KEY}add_bos_token")
    if stated is not None:
        return bool(stated)
    return metadata.get(f"{_KEY}model") == "llama" or metadata.get(f"{_KEY}pre") in _BEGUN


def token_ids(model: Model, text: str) -> list[int]:
    """A text's tokens, nothing put around it.

    Raises:
        UnsupportedModel: the model comes without a tokenizer that can be used here.
    """
    path = model.checkpoint.path
    if path.is_dir():
        tokenizer = TokenizerFiles(path, model.architecture.config).behaviour
        if tokenizer is not None:
            return list(tokenizer.encode(text, add_special_tokens=False).ids)
    return Replay(_stated_vocabulary(model)).encode(text)


def _stated_vocabulary(model: Model) -> Vocabulary:
    """The SentencePiece vocabulary that the metadata states."""
    metadata = model.metadata()
    tokens, kinds, scores = (metadata.get(f"{_KEY}{key}") for key in ("tokens", "token_type", "scores"))
    if metadata.get(f"{_KEY}model") != "llama":
        raise UnsupportedModel(
            f"{model.outline.name} comes without its tokenizer.json, so the text cannot be cut into its tokens.",
            "Compare with the original model's folder (.safetensors and tokenizer.json) instead.",
        )
    if not (isinstance(tokens, list) and isinstance(kinds, list) and isinstance(scores, list)) or not (
        len(tokens) == len(kinds) == len(scores)
    ):
        raise BadCheckpoint(f"The vocabulary in {model.outline.name} is incomplete.", "Download the model again.")
    prefix = metadata.get(f"{_KEY}add_space_prefix")
    return Vocabulary(
        model="llama",
        pre="default",
        tokens=[token if isinstance(token, bytes) else str(token).encode() for token in tokens],
        kinds=[Kind(kind) if kind in list(Kind) else Kind.NORMAL for kind in kinds],
        scores=[float(score) for score in scores],
        special={"unk": int(metadata.get(f"{_KEY}unknown_token_id", 0))},
        space_prefix=True if prefix is None else bool(prefix),
    )
