"""What a byte-level tokenizer does to our own lines, beside what llama.cpp would do.

The tokenizer's own expressions come from anyone: they meet short lines only, the shortest first, and one that takes
long is refused.
"""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary.check_texts import CHECK_LINES
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.library import damaged
from app.engine.vocabulary.pre_tokenizer import byte_splitter, splitter
from app.engine.vocabulary.splittings import Splitting

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PATIENCE_S = 5.0
Pieces = tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """How far a known way of splitting is from a tokenizer's.

    Attributes:
        splitting: the known way.
        lines: those that it cuts otherwise: (line, the tokenizer's pieces, llama.cpp's pieces).
        of: how many lines were compared.
    """

    splitting: Splitting
    lines: tuple[tuple[str, Pieces, Pieces], ...]
    of: int

    def example(self) -> dict[str, Any] | None:
        """The first line that differs, cut down to the pieces around the difference."""
        if not self.lines:
            return None
        text, theirs, ours = self.lines[0]
        at = next((n for n, (a, b) in enumerate(zip(theirs, ours, strict=False)) if a != b), 0)
        return {"text": text, "tokenizer": list(theirs[at : at + 6]), "llama_cpp": list(ours[at : at + 6])}

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "name": self.splitting.name,
            "names": list(self.splitting.names),
            "differing": len(self.lines),
            "of": self.of,
            "example": self.example(),
        }


class Comparison:
    """A byte-level tokenizer beside llama.cpp's known ways."""

    def __init__(self, files: TokenizerFiles) -> None:
        assert files.behaviour is not None, "a byte-level vocabulary always has a tokenizer"
        self._files = files
        self._tokenizer: Tokenizer = files.behaviour

    @cached_property
    def pieces(self) -> dict[str, Pieces]:
        """Our lines, cut as the tokenizer cuts them."""
        began, found = time.monotonic(), {}
        for line in sorted(CHECK_LINES, key=len):
            found[line] = self._cut(line)
            if time.monotonic() - began > PATIENCE_S:
                raise BadCheckpoint(
                    "The tokenizer needs seconds to split a line of text.", "Do not trust this tokenizer.json."
                )
        return found

    def _cut(self, line: str) -> Pieces:
        if self._tokenizer.pre_tokenizer is None:
            return (line,)
        try:
            spans = [span for _, span in self._tokenizer.pre_tokenizer.pre_tokenize_str(line)]
        except BaseException as error:
            raise damaged(error) from error
        return tuple(line[start:end] for start, end in spans if end > start)

    def difference(self, splitting: Splitting) -> Difference:
        """How far a known way is from the tokenizer's."""
        cutter, found = splitter(splitting), []
        for line, theirs in self.pieces.items():
            ours = tuple(piece for piece, _ in cutter.pre_tokenize_str(line) if piece)
            if ours != theirs:
                found.append((line, theirs, ours))
        return Difference(splitting, tuple(found), len(self.pieces))

    @property
    def whole_words(self) -> bool:
        """Whether the tokenizer takes a piece that is a token before it merges."""
        return self._files.tokenizer["model"].get("ignore_merges") is True

    @cached_property
    def merges_make_every_word(self) -> bool:
        """Whether looking pieces up as whole words makes no difference, since their merges end there anyway."""
        from tokenizers import models

        pieces = self._files.pieces
        model = models.BPE(pieces, self._files.merges)
        added = {token.content for token in self._files.added.values()}
        for piece, number in pieces.items():
            if piece not in added and [token.id for token in model.tokenize(piece)] != [number]:
                return False
        return True

    def check_ids(self, difference: Difference) -> None:
        """Hold the ids of lines that are cut alike against each other.

        Lines with characters that could be composed are left out: tokenizers often compose them first, llama.cpp
        expects that whoever wrote the text did.

        Raises:
            UnsupportedModel: they differ: the tokenizer changes text before or after it splits it.
        """
        from tokenizers import Tokenizer

        own, ours = Tokenizer(self._tokenizer.model), Tokenizer(self._tokenizer.model)
        if self._tokenizer.normalizer is not None:
            own.normalizer = self._tokenizer.normalizer
        if self._tokenizer.pre_tokenizer is not None:
            own.pre_tokenizer = self._tokenizer.pre_tokenizer
        ours.pre_tokenizer = byte_splitter(difference.splitting)
        apart = {line for line, _, _ in difference.lines}
        apart |= {line for line in CHECK_LINES if not unicodedata.is_normalized("NFC", line)}
        for line in CHECK_LINES:
            if line not in apart and own.encode(line).ids != ours.encode(line).ids:
                raise UnsupportedModel(
                    f"This model's tokenizer changes text before it splits text into words: it reads {line[:40]!r} in "
                    f"a way that llama.cpp's {difference.splitting.name!r} does not.",
                    "Choose a model of a supported family with its original tokenizer.",
                )
