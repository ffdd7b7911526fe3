"""A model computed one transformer layer at a time, so that it never lies in memory whole.

All sequences pass through a layer before the next one's weights are read: the hidden states of all sequences are the
only thing that stays. Works on tensors as an output wants them (`Model.rows`), so a Hugging Face folder and the GGUF
made from it are computed by the same code, the way llama.cpp computes the file.

    forward = Forward(model)
    hidden, batch = forward.embed(tokens), max(1, forward.batch_tokens // length)
    for index in range(forward.layers):
        weights = forward.layer(index)
        for start in range(0, len(hidden), batch):
            hidden[start : start + batch] = forward.run_layer(weights, hidden[start : start + batch])
    last = forward.finish(hidden)
    for start, stop in forward.output_blocks():
        logits = forward.logits(last, forward.output_rows(start, stop))
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.forward.gemma3n import Passage
from app.engine.forward.layer import run_layer
from app.engine.forward.shapes import check_tensors
from app.engine.forward.stated import read_settings
from app.engine.forward.weights import LayerWeights, Observer, Watcher
from app.engine.forward.work import LayerPass, Turns, normalized
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import row_blocks
from app.engine.roles import EXPERTS, Place, Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

__all__ = ["Forward", "LayerWeights", "Observer", "Watcher"]

BATCH_TOKENS = 2048  # fast, and takes little memory
BATCHES_OF_EXPERTS = 4  # so many of them at once where experts are read anew for each


class Forward:
    """A model, ready to be computed layer by layer.

    Attributes:
        model: where the weights come from.
        device: torch's name of where to compute.
        settings: what is computed.
        layers: number of transformer layers.
        vocabulary: rows of the embedding: token ids are below it.
        batch_tokens: how many to take through a layer at once.
    """

    def __init__(self, model: Model, device: str = "cpu") -> None:
        """Read the settings and check the tensors; no weights yet.

        Raises:
            UnsupportedModel: a family, or a tensor, that cannot be computed.
            BadCheckpoint: tensors are missing or have other shapes than the metadata states.
        """
        self.model = model
        self.device = device
        self.settings = read_settings(model.metadata())
        self.layers = self.settings.layers
        self._tensors: dict[Place, OutlineTensor] = {tensor.place: tensor for tensor in model.outline.tensors}
        check_tensors(self.settings, self._tensors.values())
        self._embedding = self._tensors[Place(Role.TOKEN_EMBD)]
        self._output = self._tensors.get(Place(Role.OUTPUT), self._embedding)
        self.vocabulary = self._embedding.shape[0]
        self.batch_tokens = BATCH_TOKENS * (BATCHES_OF_EXPERTS if self.settings.routing else 1)
        self._turns: dict[tuple[int, bool], Turns] = {}
        self._passage = self._opened() if self.settings.family.streams is not None else None

    def _opened(self) -> Passage:
        """The way into several streams and out of them."""
        outside = {place.role: tensor for place, tensor in self._tensors.items() if place.layer is None}
        names = {role: tensor.name for role, tensor in outside.items()}
        return Passage(
            self.settings,
            lambda role: self._read(outside[role]),
            lambda role, row: self.model.rows(outside[role], row, row + 1),
            names,
        )

    def embed(self, tokens: torch.Tensor, observe: Observer | None = None) -> torch.Tensor:
        """The hidden states that enter the first layer.

        Args:
            tokens: [sequences, length] int64, each below `vocabulary`.
            observe: is shown the inputs of linear layers before the first layer, where there are some.

        Returns:
            [sequences, length, width] float32, on the CPU.
        """
        if not bool(((tokens >= 0) & (tokens < self.vocabulary)).all()):
            raise BadCheckpoint(
                f"The text has tokens that {self.model.outline.name} does not know (it has {self.vocabulary}).",
                "The tokenizer belongs to another model.",
            )
        hidden = torch.empty(*tokens.shape, self.settings.hidden)
        for start, stop in row_blocks(self._embedding):
            wanted = (tokens >= start) & (tokens < stop)
            if bool(wanted.any()):
                hidden[wanted] = self.model.rows(self._embedding, start, stop)[tokens[wanted] - start]
        placed = self._placed(hidden.mul_(self.settings.embedding_scale))
        if self._passage is not None:
            return self._passage.enter(placed, tokens, observe)
        more = self.settings.width - self.settings.hidden
        return torch.nn.functional.pad(placed, (0, more)) if more else placed

    def _placed(self, hidden: torch.Tensor) -> torch.Tensor:
        """Embeddings with what else is added to them: positions, the first type of tokens; and normalized."""
        length = hidden.shape[1]
        if (positions := self._tensors.get(Place(Role.POS_EMBD))) is not None:
            if length > positions.shape[0]:
                raise BadCheckpoint(
                    f"{self.model.outline.name} has no more than {positions.shape[0]} positions; {length} are needed.",
                    "Choose a shorter context.",
                )
            hidden += self.model.rows(positions, 0, length)
        if (types := self._tensors.get(Place(Role.TOKEN_TYPES))) is not None:
            hidden += self.model.rows(types, 0, 1)
        norm = self._vector(Role.TOKEN_EMBD_NORM)
        if norm is None or self.settings.family.embedding_norm_last:
            return hidden
        return normalized(self.settings, hidden, norm.cpu(), _on_cpu(self._vector(Role.TOKEN_EMBD_NORM, "bias")))

    def _vector(self, role: Role, part: str = "weight") -> torch.Tensor | None:
        """A tensor outside the layers as one row, if there is such a one."""
        tensor = self._tensors.get(Place(role, None, part))
        return None if tensor is None else self._read(tensor).flatten()

    def layer(self, index: int) -> LayerWeights:
        """One layer's weights, read now but for experts'; give them up before the next layer's are read."""
        mine = {place: tensor for place, tensor in self._tensors.items() if place.layer == index}
        return LayerWeights(
            index,
            {(place.role, place.part): self._weight(mine[place]) for place in mine if not _is_stack(place)},
            {place.role: tensor.name for place, tensor in mine.items() if place.part == "weight"},
            {place.role: partial(self._read_expert, mine[place]) for place in mine if _is_stack(place)},
        )

    def _weight(self, tensor: OutlineTensor) -> torch.Tensor:
        values = self._read(tensor)
        # the gate of a shared expert has one output, which GGUF keeps as a vector
        return values.reshape(1, -1) if tensor.place.role is Role.FFN_GATE_INP_SHEXP else values

    def _read_expert(self, tensor: OutlineTensor, expert: int) -> torch.Tensor:
        """One matrix of a stack of them."""
        return self._read(replace(tensor, shape=tensor.shape[1:]), expert * tensor.shape[1])

    def layer_bytes(self, index: int) -> int:
        """Bytes of a layer in the model's files, for progress."""
        return sum(tensor.size_bytes for place, tensor in self._tensors.items() if place.layer == index)

    def _read(self, tensor: OutlineTensor, first: int = 0) -> torch.Tensor:
        """A tensor as an output wants it, on the device; read in blocks of rows, so no copy of it is needed.

        Args:
            tensor: which; of a stack, with the shape of what is wanted.
            first: the row that it begins with.
        """
        columns = tensor.shape[-1]
        values = torch.empty(tensor.weights // columns, columns, device=self.device)
        for start, stop in row_blocks(tensor):
            values[start:stop] = self.model.rows(tensor, first + start, first + stop)
        if not bool(torch.isfinite(values).all()):
            raise BadCheckpoint(f"{tensor.name} holds values that are not numbers.", "The model cannot be computed.")
        return values.reshape(tensor.shape)

    def run_layer(
        self,
        weights: LayerWeights,
        hidden: torch.Tensor,
        observe: Observer | None = None,
        watch: Watcher | None = None,
    ) -> torch.Tensor:
        """Take some sequences through a layer. Torch can differentiate it.

        Args:
            weights: the layer.
            hidden: [sequences, length, width] float32; not modified. Best about `batch_tokens`.
            observe: is shown the inputs of linear layers.
            watch: is shown their outputs.

        Returns:
            A new tensor of that shape, on the device.
        """
        local = bool(self.settings.window_of(weights.index)) and self.settings.family.local_base is not None
        turns = self._turns_for(hidden.shape[1], local) if self.settings.rotated[weights.index] else None
        own = None if self._passage is None else partial(self._passage.own, weights.index)
        return run_layer(LayerPass(self.settings, weights, turns, observe, watch, own), hidden.to(self.device))

    def _turns_for(self, length: int, local: bool) -> Turns:
        if (length, local) not in self._turns:
            rope = self.settings.local_rope if local else self.settings.rope
            cosine, sine = rope.turns(length, None if local else self._stretch(length))
            self._turns[length, local] = (cosine.to(self.device), sine.to(self.device))
        return self._turns[length, local]

    def _stretch(self, length: int) -> torch.Tensor | None:
        """By what each frequency is divided: the factors that the file holds for contexts of this length."""
        long = length > self.settings.rope.original_context
        for role in (Role.ROPE_FREQS, Role.ROPE_FACTORS_LONG if long else Role.ROPE_FACTORS_SHORT):
            if Place(role) in self._tensors:
                return self._read(self._tensors[Place(role)]).flatten().cpu()
        return None

    def finish(self, hidden: torch.Tensor, observe: Observer | None = None) -> torch.Tensor:
        """The last norm, of [..., width]: [..., hidden] float32, on the device; some encoders have none.

        `observe` is shown the inputs of linear layers behind the last layer, where there are some.
        """
        hidden = self._passage.leave(hidden, observe) if self._passage else hidden[..., : self.settings.hidden]
        last = Role.TOKEN_EMBD_NORM if self.settings.family.embedding_norm_last else Role.OUTPUT_NORM
        weight = self._vector(last)
        if weight is None and not self.settings.bare_norms:
            return hidden.to(self.device)
        return normalized(self.settings, hidden.to(self.device), weight, self._vector(last, "bias"))

    @property
    def output_name(self) -> str:
        """The source's name of the output's weights; a tied embedding's, where that serves as output."""
        return self._output.name

    @property
    def embedding_name(self) -> str:
        """The source's name of the embedding."""
        return self._embedding.name

    def output_blocks(self) -> Iterator[tuple[int, int]]:
        """Ranges of token ids; one range's output weights are small enough for memory."""
        return row_blocks(self._output)

    def output_rows(self, start: int, stop: int) -> torch.Tensor:
        """The output's weights for a range of token ids: [stop - start, hidden] float32, on the device.

        With a bias, which the last column holds, they are one wider.
        """
        rows = self.model.rows(self._output, start, stop).to(self.device)
        if (bias := self._vector(Role.OUTPUT, "bias")) is None:
            return rows
        return torch.cat([rows, bias[start:stop, None]], -1)

    def logits(self, finished: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        """Scores of the token ids that `rows` stands for.

        Args:
            finished: [..., hidden] float32, from `finish`.
            rows: from `output_rows`.

        Returns:
            [..., ids] float32.
        """
        hidden = self.settings.hidden
        bias = rows[:, hidden] if rows.shape[1] > hidden else None
        scores = torch.nn.functional.linear(finished, rows[:, :hidden], bias)
        if self.settings.output_scale != 1:
            scores = scores * self.settings.output_scale
        cap = self.settings.output_cap
        return (scores / cap).tanh() * cap if cap else scores


def _is_stack(place: Place) -> bool:
    """Whether a tensor is all experts' weights, which are read one expert at a time."""
    return place.role in (*EXPERTS, Role.FFN_GATE_UP_EXP) and place.part == "weight"


def _on_cpu(values: torch.Tensor | None) -> torch.Tensor | None:
    return None if values is None else values.cpu()
