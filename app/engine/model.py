"""A checkpoint read with its family's eyes: every tensor's place, and its values as an output wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.adapters import open_source
from app.engine.architectures import Architecture, ExtraTensor, architecture_for, caution_of
from app.engine.checkpoint import Checkpoint
from app.engine.errors import BadCheckpoint
from app.engine.formats import formats
from app.engine.formats.base import Item
from app.engine.layouts import Layout, Piece
from app.engine.left_out import left_out
from app.engine.outline import CAUTION, COMPRESSED_BEFORE, LEFT_OUT, Outline, OutlineTensor
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

    def __init__(
        self, checkpoint: Checkpoint, pre_tokenizer: str = "", architecture: Architecture | None = None
    ) -> None:
        """Look at a checkpoint through its family's eyes, or through those of a part of it (a projector)."""
        self.checkpoint = checkpoint
        self.architecture = architecture or architecture_for(checkpoint.config)
        self.architecture.pre_tokenizer = pre_tokenizer
        self.fingerprint = checkpoint.fingerprint()
        self._extra: dict[str, ExtraTensor] = {}
        self._layouts = self._lay_out()
        if not checkpoint.place.here and not checkpoint.place.chosen:
            self.architecture.assume_vocabulary(checkpoint.path, "tokenizer.model" in checkpoint.place.names())
        self._measure()
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
        return cls.of(open_source(path), pre_tokenizer)

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

    def _lay_out(self) -> dict[str, Layout]:
        """Where each tensor of an output lies, by the name that it gets: its own where it is one of the files'."""
        found: dict[str, Layout] = {}
        joined: dict[tuple[str, Place], dict[int, Piece]] = {}
        for info in self.checkpoint.tensors.values():
            for part in self.architecture.parts(info.name, info.shape):
                piece = Piece(info, part)
                if part.number is None:
                    found[part.joined or info.name] = Layout((piece,))
                    continue
                pieces = joined.setdefault((part.joined, part.place), {})
                if part.number in pieces or (part.joined in self.checkpoint.tensors and part.joined != info.name):
                    raise BadCheckpoint(f"{info.name} is there twice, under different names.", "Keep one of the two.")
                pieces[part.number] = piece
        found |= {name: Layout.of(pieces) for (name, _), pieces in joined.items()}
        return found

    def _measure(self) -> None:
        """Tell the architecture the values that the container states as metadata; of a far model the sizes suffice."""
        for info in self.checkpoint.tensors.values():
            if self.architecture.measures(info.name) and info.weights == 1 and self.checkpoint.place.here:
                self.architecture.learn(info.name, float(self.checkpoint.read(info.name)))

    def _outline(self) -> Outline:
        tensors = [layout.outline(name, layout.pieces[0].part.place) for name, layout in self._layouts.items()]
        for extra in self.architecture.extra_tensors():
            where = "" if extra.place.layer is None else f", layer {extra.place.layer}"
            name = f"({extra.place.role.value}{where})"
            self._extra[name] = extra
            tensors.append(OutlineTensor(name, extra.place, extra.shape, "F32", 0))
        if not tensors:
            raise BadCheckpoint(f"{self.checkpoint.path.name} holds no tensors.", "Download the model again.")
        self.architecture.check_tensors({tensor.name: (tensor.place, tensor.shape) for tensor in tensors})
        tensors.sort(key=_output_order)
        items = [Item(tensor.name, tensor.place, tensor.shape, "F32") for tensor in tensors]
        return Outline(
            path=self.checkpoint.place.address,
            name=self.checkpoint.title or self.architecture.display_name(self.checkpoint.path.absolute()),
            format=self.checkpoint.format,
            family=self.architecture.family_name,
            layers=self.architecture.layers,
            facts=self._facts(),
            tensors=tuple(tensors),
            header_bytes={
                name: container.header_bytes(self, items) for name, container in formats().items() if container.writable
            },
            tied=not any(tensor.place.role is Role.OUTPUT for tensor in tensors),
            remote=not self.checkpoint.place.here,
            embeds=self.architecture.embeds(self.checkpoint.path),
            question=self._question(),
        )

    def _facts(self) -> Mapping[str, int | float | str]:
        """The family's figures, what was lost before, what a result will not hold, and what to know of it."""
        facts = dict(self.architecture.facts())
        if self.checkpoint.compressed_before:
            facts[COMPRESSED_BEFORE] = self.checkpoint.compressed_before
        if caution := caution_of(self.architecture.gguf_name or self.architecture.family_name):
            facts[CAUTION] = caution
        if missing := left_out(self.checkpoint.config, self.checkpoint.tensors, self.checkpoint.path):
            facts[LEFT_OUT] = missing
        return facts

    def write_metadata(self, writer: gguf.GGUFWriter) -> None:
        """State the model's metadata, vocabulary included."""
        self.architecture.write_metadata(writer, self.checkpoint.path)
        if self.checkpoint.title:
            writer.kv_data[0].pop("general.name", None)
            writer.add_name(self.checkpoint.title)

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
        return self._layouts[tensor.name].read_rows(self.checkpoint, start, stop)

    def packed_rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor | None:
        """Rows as `rows` gives them, in the bytes of the scheme that the tensor is stored in; None: they lie otherwise.

        Returns:
            [stop - start, row bytes] uint8.
        """
        layout = self._layouts.get(tensor.name)
        return None if layout is None else layout.packed_rows(self.checkpoint, start, stop)

    def stored_rows(self, tensor: OutlineTensor, start: int, stop: int) -> torch.Tensor:
        """Rows as `rows` gives them, but in the order of the files: what lies together there is read together.

        Of a transposed matrix that was not downloaded, the values are the files' rows cut to length: good for samples.
        """
        if tensor.name in self._extra:
            return self.rows(tensor, start, stop)
        layout = self._layouts[tensor.name]
        if layout.transposed and self.checkpoint.place.here:
            return layout.read_rows(self.checkpoint, start, stop)
        return layout.stored_rows(self.checkpoint, start, stop)

    def announce(self, tensor: OutlineTensor, ranges: Sequence[tuple[int, int]]) -> None:
        """Say which of the stored rows will be read next: (start, stop) of each range."""
        if tensor.name not in self._extra:
            layout = self._layouts[tensor.name]
            self.checkpoint.announce([part for bounds in ranges for part in layout.located(*bounds)])

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
