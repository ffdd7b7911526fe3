"""A folder of config.json and one or many files of weights, which an index may list; shared by its containers."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.small_files import parse_object
from app.engine.sources import Files, Source
from app.engine.stored import StoredCheckpoint

OTHER = "Choose the original, unquantized model."
ENTRY_BYTES = 144  # of a tensor in a header, generously
FAR_INDEX_BYTES = 1_000_000  # beyond it, an index that says no more than the shards' names is not fetched


def read_json(files: Files, name: str) -> dict[str, Any]:
    """A JSON object from a file that must be there.

    Raises:
        BadCheckpoint: missing, too large, not JSON, or not an object.
    """
    data = files.small(name)
    if data is None:
        raise BadCheckpoint(f"{name} is missing from {files.name}.", "Download the model again, with all its files.")
    return parse_object(name, data)


def plain(name: object, index: str) -> str:
    """A shard's name as the index states it, which must not lead out of the folder.

    Raises:
        BadCheckpoint: it is no plain name.
    """
    if not isinstance(name, str) or name in ("", ".", "..") or any(sign in name for sign in "/\\:\0"):
        raise BadCheckpoint(f"{index} names {name!r}, which is not a file of this folder.", "Do not trust this model.")
    return name


class ShardedCheckpoint(StoredCheckpoint):
    """A Hugging Face folder.

    Attributes:
        index: the file that lists which tensor is in which shard.
        numbered: names of shards that are numbered from first to last; its group is how many there are.
        whole: the name of the only file of a model that has one.
    """

    index: ClassVar[str]
    numbered: ClassVar[re.Pattern[str]]
    whole: ClassVar[str]

    def __init__(self, files: Files, only: str = "") -> None:
        """Look at all headers.

        Args:
            files: the folder.
            only: the one file to open; a folder of nothing else needs no configuration.
        """
        self.place, self.path = files, files.path
        self._sources, self._only = {}, only
        try:
            self.config = {} if only else read_json(files, "config.json")
            self.tensors: Mapping[str, TensorInfo] = self._read_headers()
        except BaseException:
            self.close()
            raise

    def _read_headers(self) -> dict[str, TensorInfo]:
        """The tensors of all shards, which the index must agree with."""
        index = {} if self._only else self._index()
        if index:
            names = sorted({plain(name, self.index) for name in index.values()})
        else:
            names = [self._only] if self._only else self._unlisted()
        counts, there = Counter(index.values()), set(self.place.names())
        for name in names:
            if name not in there:
                raise BadCheckpoint(
                    f"{name} is missing; {self.index} says that it belongs to this model.", "Download the missing file."
                )
            self._sources[name] = self.place.open(name, counts[name] * ENTRY_BYTES + 1024 if index else 0)
        tensors: dict[str, TensorInfo] = {}
        for name, header in zip(names, self.place.each(self.read_header, self._sources.values()), strict=True):
            wanted = header if not index else {key: info for key, info in header.items() if index.get(key) == name}
            if twice := sorted(tensors.keys() & wanted.keys()):
                raise BadCheckpoint(f"{twice[0]} is in more than one shard.", "Download the index too.")
            tensors |= wanted
        if missing := sorted(set(index) - set(tensors)):
            raise BadCheckpoint(
                f"{len(missing)} tensors of {self.index} are in no shard, the first is {missing[0]}.",
                "Download it again.",
            )
        return tensors

    def _index(self) -> dict[str, str]:
        """The index's map of tensors to shards; empty where there is none, or it is not worth its journey."""
        files = self.place
        if self.index not in files.names() or (
            not files.here and files.size_bytes(self.index) > FAR_INDEX_BYTES and self._set()
        ):
            return {}
        weight_map = read_json(files, self.index).get("weight_map")
        if not isinstance(weight_map, dict) or not weight_map:
            raise BadCheckpoint(f"{self.index} has no weight_map.", "Download it again.")
        return weight_map

    def _set(self) -> list[str]:
        """Shards that are numbered from first to last: they say themselves that they are all; else nothing."""
        found = sorted(name for name in self.place.names() if self.numbered.fullmatch(name))
        totals = {int(self.numbered.fullmatch(name)[1]) for name in found}  # type: ignore[index]
        return found if totals == {len(found)} else []

    def _unlisted(self) -> list[str]:
        """The shards of a model without an index.

        Raises:
            BadCheckpoint: there are none, or several without a sign of which belongs to the model.
        """
        if self.index in self.place.names():
            return self._set()
        found = self.weight_files(self.place.names())
        if self.whole in found:
            return [self.whole]
        if len(found) == 1:
            return found
        if found:
            ending = self.whole.rpartition(".")[2]
            raise BadCheckpoint(
                f"{self.place.name} has {len(found)} .{ending} files but no {self.index}.", "Download the index too."
            )
        raise BadCheckpoint(f"{self.place.name} holds no .safetensors files.", "Open a model's whole folder.")

    @classmethod
    @abstractmethod
    def weight_files(cls, names: Sequence[str]) -> list[str]:
        """Those of a folder's files that look like this container's."""

    @abstractmethod
    def read_header(self, shard: Source) -> dict[str, TensorInfo]:
        """The checked header of one shard.

        Raises:
            BadCheckpoint: the header lies about sizes, leaves the file, or is no header.
            UnsupportedModel: a storage type that nobody knows.
        """

    def hint(self) -> str:
        """Another version of the model."""
        return OTHER
