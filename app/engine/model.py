"""A checkpoint read with its family's eyes: every tensor's place, and its values as an output wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures import architecture_for
from app.engine.architectures.base import ExtraTensor
from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.expert_stacks import ExpertStack
from app.engine.formats import formats, open_checkpoint
from app.engine.formats.base import Item
from app.engine.outline import Outline, OutlineTensor
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf
    import torch


class Model:
    """A checkpoint and its architecture.

    Attributes:
        checkpoint: the files.
        architecture: the family, bound to the checkpoint's configuration.
        outline: everything about it that is not a weight.
        fingerprint: the files' state when they were opened.
    """

    def __init__(self, checkpoint: Checkpoint, pre_tokenizer: str = "") -> None:
        self.checkpoint = checkpoint
        self.architecture = architecture_for(checkpoint.config)
        self.architecture.pre_tokenizer = pre_tokenizer
        self.fingerprint = checkpoint.fingerprint()
        self._extra: dict[str, ExtraTensor] = {}
        self._stacks: dict[str, ExpertStack] = {}
        if not checkpoint.place.here and not checkpoint.place.chosen:
            self.architecture.assume_vocabulary(checkpoint.path, "tokenizer.model" in checkpoint.place.names())
        self.outline = self._outline()

    @classmethod
    def open(cls, path: Path, pre_tokenizer: str = "") -> Model:
        """Open a folder or file.

        Args:
            path: the folder or file.
            pre_tokenizer: a person's answer to the outline's `question`; empty: none.

        Raises:
            CompressError: nothing there, damaged, or unsupported.
        """
        return cls.of(open_checkpoint(path), pre_tokenizer)

    @classmethod
    def of(cls, checkpoint: Checkpoint, pre_tokenizer: str = "") -> Model:
        """A model that owns its checkpoint, which is closed if it turns out to be none.

        Raises:
            CompressError: unsupported, or its parts do not fit together.
        """
        try:
            return cls(checkpoint, pre_tokenizer)
        except BaseException:
            checkpoint.close()
            raise

    def _outline(self) -> Outline:
        tensors = []
        experts: dict[tuple[str, Place], dict[int, TensorInfo]] = {}
        for info in self.checkpoint.tensors.values():
            place, expert = self.architecture.locate(info.name), self.architecture.expert(info.name)
            if place is not None and expert is not None:
                number, stack = expert
                if number in experts.setdefault((stack, place), {}) or stack in self.checkpoint.tensors:
                    raise BadCheckpoint(f"{info.name} is there twice, under different names.", "Keep one of the two.")
                experts[stack, place][number] = info
            elif place is not None:
                tensors.append(OutlineTensor(info.name, place, info.shape, info.dtype, info.size_bytes))
        for (name, place), found in experts.items():
            self._stacks[name] = ExpertStack.of(found)
            tensors.append(self._stacks[name].outline(name, place))
        for extra in self.architecture.extra_tensors():
            name = f"({extra.place.role.value})"
            self._extra[name] = extra
            tensors.append(OutlineTensor(name, extra.place, extra.shape, "F32", 0))
        if not tensors:
            raise BadCheckpoint(f"{self.checkpoint.path.name} holds no tensors.", "Download the model again.")
        self.architecture.check_tensors({tensor.name: (tensor.place, tensor.shape) for tensor in tensors})
        tensors.sort(key=_output_order)
        items = [Item(tensor.name, tensor.place, tensor.shape, "F32") for tensor in tensors]
        return Outline(
            path=self.checkpoint.place.address,
            name=self.architecture.display_name(self.checkpoint.path.absolute()),
            format=self.checkpoint.format,
            family=self.architecture.family_name,
            layers=self.architecture.layers,
            facts=self.architecture.facts(),
            tensors=tuple(tensors),
            header_bytes={
                name: container.header_bytes(self, items) for name, container in formats().items() if container.writable
            },
            tied=not any(tensor.place.role is Role.OUTPUT for tensor in tensors),
            remote=not self.checkpoint.place.here,
            question=self._question(),
        )

    def write_metadata(self, writer: gguf.GGUFWriter) -> None:
        """State the model's metadata, vocabulary included."""
        self.architecture.write_metadata(writer, self.checkpoint.path)

    def metadata(self) -> Mapping[str, Any]:
        """The same metadata as plain values, whatever the source's container; text as `str`, lists as they are."""
        from gguf import GGUFWriter

        writer = GGUFWriter(None, "")
        writer.kv_data[0].clear()
        self.write_metadata(writer)
        values = {key: entry.value for key, entry in writer.kv_data[0].items()}
        return {
            key: value.decode("utf-8", "replace") if isinstance(value, bytes) else value
            for key, value in values.items()
        }

    def rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor as an output wants them, in its order and offset: [stop - start, columns] float32."""
        if tensor.name in self._extra:
            values = self.architecture.extra_values(self._extra[tensor.name])
            return values.reshape(-1, tensor.shape[-1])[start:stop]
        if tensor.name in self._stacks:
            return self._stacks[tensor.name].read_rows(self.checkpoint, start, stop)
        info = self.checkpoint.tensors[tensor.name]
        # a vector is one row of the file, but a bias is reordered value by value
        order = self.architecture.row_order(tensor.place, tensor.shape[0])
        if order is None:
            values = self.checkpoint.read_rows(tensor.name, start, stop)
        elif len(info.shape) == 1:
            values = self.checkpoint.read_rows(tensor.name, 0, 1)[:, order]
        else:
            wanted = order[start:stop]
            first, last = int(wanted.min()), int(wanted.max()) + 1
            values = self.checkpoint.read_rows(tensor.name, first, last)[wanted - first]
        offset = self.architecture.offset(tensor.place)
        return values + offset if offset else values

    def stored_rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        """Rows as `rows` gives them, but in the order of the files: what lies together there is read together."""
        if tensor.name in self._extra:
            return self.rows(tensor, start, stop)
        if tensor.name in self._stacks:
            return self._stacks[tensor.name].read_rows(self.checkpoint, start, stop)
        values = self.checkpoint.read_rows(tensor.name, start, stop)
        offset = self.architecture.offset(tensor.place)
        return values + offset if offset else values

    def announce(self, tensor: OutlineTensor, ranges: Sequence[tuple[int, int]]) -> None:
        """Say which of the stored rows will be read next: (start, stop) of each range."""
        if tensor.name in self._stacks:
            stack = self._stacks[tensor.name]
            self.checkpoint.announce([part for bounds in ranges for part in stack.located(*bounds)])
        elif tensor.name not in self._extra:
            self.checkpoint.announce([(tensor.name, *bounds) for bounds in ranges])

    def _question(self) -> dict[str, Any] | None:
        question = self.architecture.question(self.checkpoint.path)
        return None if question is None else {"message": question.message, "hint": question.hint, **question.facts()}

    def check_answered(self) -> None:
        """Refuse to write the model while a person has to say how its tokenizer splits text.

        Raises:
            UnknownSplitting: nobody has.
        """
        question = self.architecture.question(self.checkpoint.path)
        if question is not None:
            raise question

    def close(self) -> None:
        """Unmap the files."""
        self.checkpoint.close()


def _output_order(tensor: OutlineTensor) -> tuple[int, int, str, str]:
    """Embeddings first, then layer by layer, then the rest."""
    place: Place = tensor.place
    if place.layer is not None:
        return (1, place.layer, place.role.name, place.part)
    return (0 if place.role is Role.TOKEN_EMBD else 2, 0, place.role.name, place.part)
