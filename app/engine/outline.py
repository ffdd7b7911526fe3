"""What a model looks like from outside: its family and its tensors, no weights.

An outline is plain data (JSON both ways), so that the window and a plan can work with a model that only the
child process has opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from math import prod
from typing import Any

from app.engine.roles import Place, Role

KEPT_TYPES = frozenset({"MXFP4"})  # what a model was trained in: another type of that size would only lose

COMPRESSED_BEFORE = "compressed before"  # a fact: how the source itself was compressed; what was lost cannot come back
CAUTION = "caution"  # a fact: what differs from the original however exactly the weights are kept
LEFT_OUT = "left out"  # a fact: which part of the source the result does not hold, and what follows from that


@dataclass(frozen=True)
class OutlineTensor:
    """One tensor of a model.

    Attributes:
        name: as the source calls it.
        place: what it is for and in which layer.
        shape: outermost first.
        dtype: how the source stores it.
        size_bytes: bytes in the source.
    """

    name: str
    place: Place
    shape: tuple[int, ...]
    dtype: str
    size_bytes: int

    @cached_property  # planning asks for both some hundred thousand times
    def weights(self) -> int:
        """Number of values."""
        return prod(self.shape)

    @cached_property
    def adjustable(self) -> bool:
        """Whether its bits can be chosen.

        Vectors, norms and routers stay exact: tiny, and every value counts. So does what was trained in few bits.
        """
        if self.dtype in KEPT_TYPES:
            return False
        return len(self.shape) > 1 and not self.place.role.exact and self.place.part == "weight"


@dataclass(frozen=True)
class Outline:
    """A model, seen from outside.

    Attributes:
        path: folder or file it was read from; `hf://owner/name@commit` where it was not downloaded.
        name: for people, and for file names.
        format: the source's container.
        family: the family's name for people.
        layers: transformer layers.
        facts: figures for people, in words ("context length": 2048).
        tensors: in output order: embeddings, layers ascending, the rest.
        header_bytes: output format -> exact bytes before the first tensor; estimated where a model was not downloaded,
            since its vocabulary was not fetched.
        tied: whether the embeddings also serve as the output.
        remote: whether it was not downloaded, only looked at.
        read_bytes: bytes that were fetched to look at it, now or before; 0 for a model on this computer.
        embeds: whether it makes embeddings of texts, and continues none.
        question: what a person has to say before the model can be written: `UnknownSplitting` as plain data, with its
            "message" and "hint"; the answer goes into the recipe (`pre_tokenizer`). None: nothing.
    """

    path: str
    name: str
    format: str
    family: str
    layers: int
    facts: Mapping[str, int | float | str]
    tensors: tuple[OutlineTensor, ...]
    header_bytes: Mapping[str, int]
    tied: bool
    remote: bool = False
    read_bytes: int = 0
    embeds: bool = False
    question: Mapping[str, Any] | None = None

    @property
    def compressed_before(self) -> str:
        """How the source itself was compressed, in words: "4-bit GPTQ, groups of 128"; empty where it was not."""
        return str(self.facts.get(COMPRESSED_BEFORE, ""))

    @property
    def left_out(self) -> str:
        """Which parts of the source a result does not hold, in words; empty where it holds all that counts."""
        return str(self.facts.get(LEFT_OUT, ""))

    @property
    def caution(self) -> str:
        """Why a result answers otherwise than the original however exact it is, in words; empty where it does not."""
        return str(self.facts.get(CAUTION, ""))

    @property
    def parameters(self) -> int:
        """Number of weights."""
        return sum(tensor.weights for tensor in self.tensors)

    @property
    def size_bytes(self) -> int:
        """Bytes of the source's tensors."""
        return sum(tensor.size_bytes for tensor in self.tensors)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        data = asdict(self)
        for row, tensor in zip(data["tensors"], self.tensors, strict=True):
            row["place"]["role"] = tensor.place.role.name
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Outline:
        """The inverse of `to_json`."""
        rows = []
        for row in data["tensors"]:
            place = Place(Role[row["place"]["role"]], row["place"]["layer"], row["place"]["part"])
            rows.append(OutlineTensor(row["name"], place, tuple(row["shape"]), row["dtype"], row["size_bytes"]))
        return cls(**{**data, "tensors": tuple(rows)})
