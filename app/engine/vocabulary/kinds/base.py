"""What a kind of tokenizer is: which files it is recognized by, and how they become a vocabulary."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.files import TokenizerFiles


class TokenizerKind(ABC):
    """One kind of tokenizer.

    Attributes:
        title: for people.
        position: kinds are asked in this order; a tokenizer.json says more than the files it was made from.
    """

    title: ClassVar[str]
    position: ClassVar[int]

    @classmethod
    @abstractmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether a folder's files are of this kind; nothing is checked yet."""

    @classmethod
    def completed(cls, files: TokenizerFiles) -> TokenizerFiles:
        """The files with a tokenizer.json made from them, where the kind can make one.

        Raises:
            BadCheckpoint: the files are damaged.
        """
        return files

    @classmethod
    @abstractmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary.

        Args:
            files: as `completed` gives them.

        Raises:
            BadCheckpoint: the files are damaged.
            UnsupportedModel: llama.cpp would read text otherwise than the tokenizer.
        """
