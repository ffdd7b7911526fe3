"""The files of a model's folder that describe its vocabulary, read and checked once.

They come from anyone, so sizes are limited and shapes checked before anything is believed; what the other modules get
is plain typed data.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint, UnknownSplitting
from app.engine.small_files import read_bytes, read_object
from app.engine.vocabulary.library import damaged

if TYPE_CHECKING:
    from tokenizers import Tokenizer

TEMPLATE_LIMIT_BYTES = 1_000_000
TEMPLATES = 100  # beyond "default"; the most that real ones have is three


@dataclass(frozen=True)
class AddedToken:
    """A token that is matched as a whole before the text is split.

    Attributes:
        id: its number.
        content: its text.
        special: whether it steers the model instead of being text.
    """

    id: int
    content: str
    special: bool


class TokenizerFiles:
    """A folder's tokenizer.json, tokenizer_config.json, tokenizer.model and their companions.

    Attributes:
        folder: where they lie.
        tokenizer: tokenizer.json; empty if missing.
        settings: tokenizer_config.json; empty if missing.
        generation: generation_config.json; empty if missing.
        config: the model's own configuration.
        splitting: what a person answered to `UnknownSplitting`; empty: nothing.
        question: what a person has to answer; None: nothing that the files alone would tell.
    """

    def __init__(self, folder: Path, config: Mapping[str, Any], splitting: str = "") -> None:
        self.folder = folder
        self.config = config
        self.splitting = splitting
        self.tokenizer = read_object(folder / "tokenizer.json")
        self.settings = read_object(folder / "tokenizer_config.json")
        self.generation = read_object(folder / "generation_config.json")
        self.question: UnknownSplitting | None = None
        self._made = False
        self._known: dict[str, int] = {}

    def with_tokenizer(
        self,
        tokenizer: dict[str, Any],
        settings: Mapping[str, Any] | None = None,
        question: UnknownSplitting | None = None,
    ) -> TokenizerFiles:
        """The same files with a tokenizer.json that was made from others.

        Args:
            tokenizer: in place of tokenizer.json.
            settings: what the others say of tokenizer_config.json's entries; those that are there outrank it.
            question: why the way of splitting in it is a guess.
        """
        made = TokenizerFiles(self.folder, self.config, self.splitting)
        made.tokenizer, made.settings, made._made = tokenizer, {**(settings or {}), **self.settings}, True
        made.question = question
        return made

    @property
    def model_type(self) -> str:
        """tokenizer.json's kind of tokenizer: "BPE", "Unigram", "WordPiece"; empty without one."""
        model = self.tokenizer.get("model")
        if not isinstance(model, dict):
            return ""
        kind = model.get("type")
        if kind is None:  # files of early versions do not say
            return "BPE" if "merges" in model else "Unigram" if isinstance(model.get("vocab"), list) else "WordPiece"
        return kind if isinstance(kind, str) else str(kind)

    @property
    def tokenizer_class(self) -> str:
        """tokenizer_config.json's name of the tokenizer's class, without the "Fast" of the quick kind."""
        name = self.settings.get("tokenizer_class")
        return name.removesuffix("Fast") if isinstance(name, str) else ""

    def has(self, name: str) -> bool:
        """Whether the folder holds a file."""
        return (self.folder / name).is_file()

    @cached_property
    def vocabulary_size(self) -> int:
        """Rows of the embedding matrix: ids at and above it do not exist."""
        size = self.config.get("vocab_size")
        if type(size) is not int or not 1 <= size <= 10_000_000:
            raise BadCheckpoint(f"config.json states a vocabulary size of {size!r}.", "Download the model again.")
        return size

    def model_part(self, key: str, kind: type) -> Any:
        """An entry of tokenizer.json's "model", which must be a `kind`."""
        model = self.tokenizer.get("model")
        value = model.get(key) if isinstance(model, dict) else None
        if not isinstance(value, kind):
            raise BadCheckpoint(f"tokenizer.json has no usable {key!r}.", "Download the file again.")
        return value

    @cached_property
    def pieces(self) -> dict[str, int]:
        """tokenizer.json's vocabulary: piece -> id."""
        vocabulary: dict[str, int] = self.model_part("vocab", dict)
        if not all(type(number) is int and number >= 0 for number in vocabulary.values()):
            raise BadCheckpoint("tokenizer.json has token numbers that are no numbers.", "Download the file again.")
        return vocabulary

    @cached_property
    def merges(self) -> list[tuple[str, str]]:
        """tokenizer.json's merges, in order of rank."""
        found = []
        for merge in self.model_part("merges", list):
            pair = merge.split(" ") if isinstance(merge, str) else merge
            if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(part, str) for part in pair):
                raise BadCheckpoint(f"tokenizer.json holds the merge {merge!r}.", "Download the file again.")
            found.append((pair[0], pair[1]))
        return found

    @cached_property
    def added(self) -> dict[int, AddedToken]:
        """Added tokens by id; tokenizer.json outranks the older files."""
        found: dict[int, AddedToken] = {}
        for content, number in read_object(self.folder / "added_tokens.json").items():
            self._add(found, number, content, False)
        decoder = self.settings.get("added_tokens_decoder")
        for number, entry in decoder.items() if isinstance(decoder, dict) else ():
            if isinstance(entry, dict) and number.isdecimal():
                self._add(found, int(number), entry.get("content"), entry.get("special"))
        entries = self.tokenizer.get("added_tokens")
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict):
                self._add(found, entry.get("id"), entry.get("content"), entry.get("special"))
        return found

    @staticmethod
    def _add(found: dict[int, AddedToken], number: Any, content: Any, special: Any) -> None:
        if type(number) is not int or number < 0 or not isinstance(content, str):
            raise BadCheckpoint(f"An added token has the id {number!r} and text {content!r}.", "Download it again.")
        found[number] = AddedToken(number, content, special is True)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Every token's id by its text, where tokenizer.json, the added tokens or `know` state it."""
        model = self.tokenizer.get("model")
        vocabulary = model.get("vocab") if isinstance(model, dict) else None
        if isinstance(vocabulary, list):  # unigram: pieces and scores by id
            texts = (entry[0] if isinstance(entry, list) and entry else None for entry in vocabulary)
            pieces = {text: number for number, text in enumerate(texts) if isinstance(text, str)}
        else:
            pieces = self.pieces if isinstance(model, dict) else {}
        return {**self._known, **pieces, **{token.content: token.id for token in self.added.values()}}

    def know(self, pieces: Mapping[str, int]) -> None:
        """Take the ids of pieces from another file, where there is no tokenizer.json."""
        if not self.model_type:
            self._known = dict(pieces)
            self.__dict__.pop("numbers", None)

    @cached_property
    def behaviour(self) -> Tokenizer | None:
        """The tokenizer itself, as evidence of how it splits text; None without tokenizer.json."""
        if not self.tokenizer:
            return None
        from tokenizers import Tokenizer

        try:
            if self._made:
                tokenizer = Tokenizer.from_str(json.dumps(self.tokenizer))
            else:
                tokenizer = Tokenizer.from_file(str(self.folder / "tokenizer.json"))
        except BaseException as error:
            raise damaged(error) from error
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    @cached_property
    def chat_template(self) -> str | list[dict[str, str]] | None:
        """The chat template, or several by name; a .jinja file outranks the settings, as in transformers."""
        alone = self._template(self.folder / "chat_template.jinja")
        if alone is not None:
            more = sorted((self.folder / "additional_chat_templates").glob("*.jinja"))[:TEMPLATES]
            if not more:
                return alone
            named = [{"name": path.stem, "template": self._template(path) or ""} for path in more]
            return [{"name": "default", "template": alone}, *named]
        stated = self.settings.get("chat_template")
        if stated is None:
            stated = read_object(self.folder / "chat_template.json").get("chat_template")
        if isinstance(stated, str):
            return _encodable(stated)
        if isinstance(stated, list) and all(_is_named_template(item) for item in stated):
            return [{key: _encodable(item[key]) for key in ("name", "template")} for item in stated]
        if stated is None:
            return None
        raise BadCheckpoint("tokenizer_config.json holds a chat template that is not text.", "Download it again.")

    @staticmethod
    def _template(path: Path) -> str | None:
        data = read_bytes(path, TEMPLATE_LIMIT_BYTES)
        return None if data is None else data.decode("utf-8", "replace")


def _is_named_template(item: Any) -> bool:
    return isinstance(item, dict) and isinstance(item.get("name"), str) and isinstance(item.get("template"), str)


def _encodable(text: str) -> str:
    """The text without halves of surrogate pairs, which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode()
