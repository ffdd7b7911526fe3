"""Which files of a repository a download needs, and what the Hub knows of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.engine.errors import HubError
from app.engine.hub.ask import ask_json
from app.engine.hub.facts import Facts, RemoteFile, facts_of
from app.engine.hub.refusals import sentences
from app.engine.hub.weights import weights_of
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    from huggingface_hub import utils as hub_utils
else:
    hub_utils = LazyModule("huggingface_hub.utils")

__all__ = ["RemoteFile", "needed_files", "remote_files", "repository"]

# what the readers of a checkpoint open beside the weights; never code
SMALL_FILES = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "vocab.txt",
    "merges.txt",
    "tekken.json",
    "tiktoken.model",
    "qwen.tiktoken",
    "hy.tiktoken",
    "tokenizer.tiktoken",
    "vocab.tiktoken",
    "spiece.model",
    "sentencepiece.bpe.model",
    "spm.model",
    "rwkv_vocab_v20230424.txt",
    "modules.json",
    "preprocessor_config.json",
    "processor_config.json",
    "chat_template.json",
    "chat_template.jinja",
)
# what an embedding model does with its tokens' vectors
MODULES = re.compile(r"\d{1,3}_(Pooling/config\.json|Dense/(config\.json|model\.safetensors))")
SPLIT = re.compile(r"(.+)-\d{5}-of-(\d{5})\.gguf")


def repository(repo_id: str, revision: str, token: str | None) -> Facts:
    """The Hub's answer about a repository, with its files' sizes and hashes.

    Raises:
        HubError: it does not exist, may not be read, or there is no connection.
    """
    with sentences(repo_id):
        hub_utils.validate_repo_id(repo_id)
    path = f"/api/models/{repo_id}/revision/{quote(revision, safe='')}"
    found = facts_of(ask_json(path, token, {"blobs": True}, repo_id))
    if found is None:
        raise HubError(f"The Hub's answer about {repo_id} makes no sense.", "Try again later.")
    return found


def remote_files(info: Facts) -> tuple[RemoteFile, ...]:
    """The files of a repository that `repository` has found; what makes no sense is left out."""
    return info.files


def needed_files(repo_id: str, files: tuple[RemoteFile, ...], choice: str = "") -> tuple[RemoteFile, ...]:
    """The files to fetch: the chosen GGUF file, or configuration, vocabulary and weights.

    Args:
        repo_id: for the sentences.
        files: all of the repository.
        choice: a `.gguf` file of it; empty for the model itself.

    Raises:
        HubError: the choice does not exist, or there is nothing that can be used.
    """
    if choice.endswith(".gguf"):
        return _gguf(repo_id, files, choice)
    by_name = {file.name: file for file in files if "/" not in file.name}
    weights = weights_of(by_name)
    if not weights:
        return _only_gguf(repo_id, files)
    modules = {file.name: file for file in files if MODULES.fullmatch(file.name)} if "modules.json" in by_name else {}
    small = [*(name for name in SMALL_FILES if name in by_name), *sorted(modules)]
    by_name |= modules
    # the small ones first: what is wrong with a model often shows in them
    return tuple(by_name[name] for name in [*small, *weights])


def _gguf(repo_id: str, files: tuple[RemoteFile, ...], choice: str) -> tuple[RemoteFile, ...]:
    """One GGUF file, with all its parts where it is split."""
    names = {file.name: file for file in files}
    if choice not in names:
        raise HubError(f"{repo_id} has no file {choice}.", "Choose one of its list.")
    split = SPLIT.fullmatch(choice)
    if split is None:
        return (names[choice],)
    parts = [f"{split[1]}-{part:05d}-of-{split[2]}.gguf" for part in range(1, int(split[2]) + 1)]
    missing = [name for name in parts if name not in names]
    if missing:
        raise HubError(f"{repo_id} lacks {missing[0]}, a part of {choice}.", "Choose another file.")
    return tuple(names[name] for name in parts)


def _only_gguf(repo_id: str, files: tuple[RemoteFile, ...]) -> tuple[RemoteFile, ...]:
    """The file of a repository that holds one GGUF and no other weights."""
    found = sorted(file.name for file in files if file.name.endswith(".gguf"))
    heads = [name for name in found if not SPLIT.fullmatch(name) or "-00001-of-" in name]
    if len(heads) == 1:
        return _gguf(repo_id, files, heads[0])
    if heads:
        raise HubError(f"{repo_id} holds {len(heads)} GGUF files, such as {heads[0]}.", "Choose one of them.")
    raise HubError(
        f"{repo_id} holds no weights that can be used: safetensors, PyTorch or GGUF.",
        "Choose another version of this model.",
    )
