"""Text -> chunks of tokens, cut as llama.cpp's perplexity tool cuts them.

The whole text is tokenized, with the beginning-of-text token before it where the model wants one; the tokens are cut
into chunks of equal length, and the first token of each is replaced by that token. What is left over is not used.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.vocabulary import tokenizer_files
from app.engine.vocabulary.stated import stated_beginning, stated_tokenizer

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

TEXT_LIMIT_BYTES = 64_000_000


def read_text(path: Path) -> str:
    """A text file's content; of a folder, that of all files in and below it, by name, a blank line between them.

    Raises:
        CompressError: not there, too large, or not UTF-8.
    """
    return _folder_text(path) if path.is_dir() else _file_text(path)


def _folder_text(folder: Path) -> str:
    """Hidden files and what is no UTF-8 text (pictures, archives) are passed over."""
    found, left_bytes = [], TEXT_LIMIT_BYTES
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            left_bytes -= path.stat().st_size
            if left_bytes < 0:
                raise CompressError(
                    f"The files in {folder.name} are larger than {TEXT_LIMIT_BYTES / 1e6:.0f} MB.", "Take some of them."
                )
            try:
                found.append(_file_text(path))
            except _NotText:
                continue
    if not found:
        raise CompressError(f"{folder.name} holds no UTF-8 text.", "Choose a folder with text files.")
    return "\n\n".join(found)


class _NotText(CompressError):
    """A file that is not UTF-8."""


def _file_text(path: Path) -> str:
    try:
        if path.stat().st_size > TEXT_LIMIT_BYTES:
            raise CompressError(f"{path.name} is larger than {TEXT_LIMIT_BYTES / 1e6:.0f} MB.", "Take a part of it.")
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise CompressError(f"{path} cannot be read: {error.strerror}.", "Choose a text file.") from error
    except UnicodeDecodeError:
        raise _NotText(f"{path.name} is not UTF-8 text.", "Save it as UTF-8, or choose another.") from None


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
    begin = stated_beginning(model.metadata())
    found = ([] if begin is None else [begin]) + token_ids(model, text)
    count = len(found) // length
    if not count:
        raise CompressError(
            f"The text has {len(found)} tokens; one chunk needs {length}.", "Choose a longer text or a shorter context."
        )
    count = min(count, limit) if limit else count
    chunks = torch.tensor(found[: count * length]).reshape(count, length)
    if begin is not None:
        chunks[:, 0] = begin
    return chunks


def token_ids(model: Model, text: str) -> list[int]:
    """A text's tokens, nothing put around it; raises as `tokenizer_of`."""
    return tokenizer_of(model)(text)


def tokenizer_of(model: Model) -> Callable[[str], list[int]]:
    """Text -> its tokens, nothing put around it; for many texts, as making it takes a second.

    Raises:
        UnsupportedModel: the model comes without a tokenizer that can be used here.
        BadCheckpoint: its vocabulary is incomplete.
    """
    path = model.checkpoint.path
    if path.is_dir():
        architecture = model.architecture
        tokenizer = tokenizer_files(path, architecture.config, architecture.pre_tokenizer).behaviour
        if tokenizer is not None:
            return lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids)
    return stated_tokenizer(model.metadata())
