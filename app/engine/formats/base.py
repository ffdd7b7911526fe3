"""What a format is: a container that can be recognised, read as a `Checkpoint`, and perhaps written."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from app.engine.checkpoint import Checkpoint
from app.engine.errors import BadCheckpoint, OutputError
from app.engine.roles import Place
from app.engine.sources import Files
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import gguf
    import torch


@dataclass(frozen=True)
class Item:
    """One tensor to be written.

    Attributes:
        name: the tensor's name in the source.
        place: where it belongs.
        shape: its shape, outermost first.
        scheme: how it will be stored.
    """

    name: str
    place: Place
    shape: tuple[int, ...]
    scheme: str


class MetadataSource(Protocol):
    """Whatever can state a model's metadata to a container (see `app.engine.model.Model`)."""

    def write_metadata(self, writer: gguf.GGUFWriter) -> None:
        """State sizes, heads, rope, vocabulary."""


class Writer(ABC):
    """A file that is being written, tensor by tensor, under a temporary name.

    Every tensor has its place in the file before the first is written, so a tensor can be written again after an
    interruption without disturbing the others.
    """

    @abstractmethod
    def begin(self, path: Path) -> None:
        """Create the file with its header, or check that a half-written one has the same header."""

    @abstractmethod
    def write_tensor(self, index: int, chunks: Iterable[torch.Tensor]) -> str:
        """Write one tensor's bytes (uint8 tensors, in order), push them to the disk, return their digest."""

    @abstractmethod
    def stored_digest(self, index: int) -> str:
        """The digest of what the file holds for a tensor now."""

    @abstractmethod
    def close(self) -> None:
        """Push everything to the disk and close."""


class Format(ABC):
    """One container.

    Attributes:
        name: key: "gguf".
        title: for people.
        suffix: file name ending of outputs, with the dot; empty for folders.
        writable: whether it can be an output.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    suffix: ClassVar[str] = ""
    writable: ClassVar[bool] = False

    @abstractmethod
    def sniff(self, path: Path) -> bool:
        """Whether this path looks like ours; cheap."""

    @abstractmethod
    def open(self, path: Path) -> Checkpoint:
        """Open for reading, everything checked."""

    def opens(self, files: Files) -> bool:
        """Whether these files, wherever they are, look like ours; cheap."""
        return False

    def open_files(self, files: Files) -> Checkpoint:
        """Open files for reading wherever they are, with the same checks as `open`."""
        raise BadCheckpoint(f"{self.title} cannot be read from afar.", "Download it first.")

    def holds_tensors(self, name: str) -> bool:
        """Whether a file of this name is one of this container's files of tensors."""
        return False

    def open_tensors(self, files: Files, name: str) -> StoredCheckpoint:
        """One file's tensors, as they are stored, with the same checks as `open`."""
        raise BadCheckpoint(f"{name} is no file of tensors.", "Download it again.")

    def stores(self, scheme: str) -> bool:
        """Whether the container has a code for this scheme."""
        return False

    def tensor_name(self, name: str, place: Place) -> str:
        """What the container calls a tensor."""
        return name

    def must_agree(self, place: Place) -> str | None:
        """A key shared by the tensors that a runtime of this container wants in one type; None: it does not mind."""
        return None

    def stored_bytes(self, size_bytes: int) -> int:
        """Bytes that a tensor of `size_bytes` takes in the file, padding included."""
        return size_bytes

    def header_bytes(self, model: MetadataSource, items: Sequence[Item]) -> int:
        """Exact bytes of everything before the first tensor; does not depend on the items' schemes."""
        raise self._not_an_output()

    def writer(self, model: MetadataSource, items: Sequence[Item], file_type: int) -> Writer:
        """A writer for these tensors in this order; `file_type` is the mix's number in llama.cpp."""
        raise self._not_an_output()

    def _not_an_output(self) -> OutputError:
        return OutputError(f"{self.title} cannot be written.", "Choose another format.")
