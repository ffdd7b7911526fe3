"""What families with Mamba layers share: their tensors' shapes and changes, and the sizes that GGUF states of them.

A Mamba layer keeps a state that decays by exp(A * dt). Files hold log(-A), GGUF holds A; the convolution over the
last few tokens loses its middle axis of 1; Mamba 2 has one A and one D for each head, which GGUF keeps as a column,
and a norm in groups. Source: arXiv:2312.00752, arXiv:2405.21060.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from app.engine.architectures._configured import LAYER_LIMIT
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf
    import torch

STATE_LIMIT = 1 << 16
ENDLESS = 1 << 20  # tokens; a state has no longest text, but GGUF wants a number
ATTENTION = (
    Role.ATTN_Q,
    Role.ATTN_K,
    Role.ATTN_V,
    Role.ATTN_QKV,
    Role.ATTN_OUT,
    Role.ATTN_Q_NORM,
    Role.ATTN_K_NORM,
)


# names of a layer's kind: as published, and as newer files call them
KINDS = {
    "M": "mamba",
    "*": "attention",
    "-": "mlp",
    "mamba": "mamba",
    "linear_attention": "mamba",
    "attention": "attention",
    "full_attention": "attention",
    "mlp": "mlp",
}


def decay(logarithm: torch.Tensor) -> torch.Tensor:
    """A of log(-A)."""
    return -logarithm.exp()


class StateSpace(Architecture):
    """A family with Mamba layers; the configuration's keys are led to "state_inner", ... by `aliases`.

    Attributes:
        second: whether the layers are Mamba 2.
    """

    second: ClassVar[bool] = True
    renames = {".dt_bias": ".dt_proj.bias"}
    biases = (Role.SSM_CONV1D, Role.SSM_DT)
    absent: ClassVar[tuple[Role, ...]] = ()

    @cached_property
    def state_inner(self) -> int:
        """Values that a layer works on."""
        return self.whole("state_inner")

    @cached_property
    def state_size(self) -> int:
        """Values of the state for each of them."""
        return self.whole("state_size", STATE_LIMIT)

    @cached_property
    def state_kernel(self) -> int:
        """Tokens that the convolution sees."""
        return self.whole("state_kernel", STATE_LIMIT)

    @cached_property
    def state_rank(self) -> int:
        """Mamba 1: rank of the time steps; Mamba 2: heads."""
        return self.whole("state_rank", STATE_LIMIT)

    @cached_property
    def state_groups(self) -> int:
        """Groups of heads that share B and C (Mamba 2)."""
        return self.whole("state_groups", STATE_LIMIT)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """What each layer is, as a list or a row of letters in config.json states it: "mamba", "attention" or "mlp".

        Raises:
            BadCheckpoint: it does not say so of each layer.
            UnsupportedModel: a kind that llama.cpp does not have.
        """
        keys = ("hybrid_override_pattern", "layers_block_type", "layer_types")
        stated = next((self.config[key] for key in keys if self.config.get(key)), None)
        if not isinstance(stated, str | list) or not len(stated) <= LAYER_LIMIT:
            raise BadCheckpoint("config.json does not state what each of the layers is.", "Download it again.")
        unknown = [str(item)[:40] for item in stated if str(item) not in KINDS]
        if unknown:
            raise self.unsupported(f"layers of the kind {unknown[0]!r}")
        return tuple(KINDS[str(item)] for item in stated)

    def of_kind(self, kind: str) -> frozenset[int]:
        """The layers of a kind."""
        return frozenset(layer for layer, item in enumerate(self.kinds) if item == kind)

    @property
    @abstractmethod
    def attention_layers(self) -> frozenset[int]:
        """The layers that have attention."""

    @property
    def state_layers(self) -> frozenset[int]:
        """The layers that have a state."""
        return frozenset(range(self.layers)) - self.attention_layers

    def check(self) -> None:
        """Refuse sizes that cannot be."""
        super().check()
        if self.second and (self.state_inner % self.state_rank or self.state_inner % self.state_groups):
            raise BadCheckpoint(
                f"config.json states an inner size of {self.state_inner}, which {self.state_rank} heads in "
                f"{self.state_groups} groups cannot share."
            )

    def has(self, role: Role, layer: int) -> bool:
        """Whether a layer has a tensor that only some have."""
        if role.name.startswith("SSM"):
            return layer in self.state_layers
        return layer in self.attention_layers if role in ATTENTION else super().has(role, layer)

    @property
    def state_shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises of the layers with a state."""
        inner, state, kernel, rank = self.state_inner, self.state_size, self.state_kernel, self.state_rank
        shapes: dict[Role, tuple[int, ...]] = {Role.SSM_OUT: (self.hidden, inner)}
        if self.second:
            both = inner + 2 * self.state_groups * state
            return shapes | {
                Role.SSM_IN: (inner + both + rank, self.hidden),
                Role.SSM_CONV1D: (both, kernel),
                Role.SSM_DT: (rank,),
                Role.SSM_A: (rank, 1),
                Role.SSM_D: (rank, 1),
                Role.SSM_NORM: (self.state_groups, inner // self.state_groups),
            }
        return shapes | {
            Role.SSM_IN: (2 * inner, self.hidden),
            Role.SSM_CONV1D: (inner, kernel),
            Role.SSM_X: (rank + 2 * state, inner),
            Role.SSM_DT: (inner, rank),
            Role.SSM_A: (inner, state),
            Role.SSM_D: (inner,),
            Role.SSM_DT_NORM: (rank,),
            Role.SSM_B_NORM: (state,),
            Role.SSM_C_NORM: (state,),
        }

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Those of attention and of the state together."""
        return {**super().shapes, **self.state_shapes}

    @property
    def changes(self) -> Mapping[Role, Callable[[torch.Tensor], torch.Tensor]]:
        """The decay leaves its logarithm."""
        return {Role.SSM_A: decay}

    def _part(self, place: Place, shape: tuple[int, ...], rows: Pick | None = None) -> Part:
        part = super()._part(place, shape, rows)
        if place.role is Role.SSM_CONV1D and len(shape) == 3 and shape[1] == 1:
            return replace(part, shape=(shape[0], shape[2]))
        if self.second and place.role in (Role.SSM_A, Role.SSM_D) and len(shape) == 1:
            return replace(part, shape=(*shape, 1))
        if place.role is Role.SSM_NORM and shape == (self.state_inner,):
            return replace(part, shape=self.state_shapes[Role.SSM_NORM])
        return part

    def facts(self) -> dict[str, int | float | str]:
        """With the state's."""
        facts = super().facts()
        facts |= {"layers with attention": len(self.attention_layers), "state size": self.state_size}
        return facts

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        self._write_state(writer)

    @property
    def stated_kv_heads(self) -> int | list[int]:
        """Of each layer, where they differ; llama.cpp knows the layers with a state by the zero."""
        if len(self.attention_layers) == self.layers:
            return self.kv_heads
        return [self.kv_heads if layer in self.attention_layers else 0 for layer in range(self.layers)]

    def _write_state(self, writer: gguf.GGUFWriter) -> None:
        writer.add_ssm_conv_kernel(self.state_kernel)
        writer.add_ssm_inner_size(self.state_inner)
        writer.add_ssm_state_size(self.state_size)
        writer.add_ssm_time_step_rank(self.state_rank)
        if self.second:
            writer.add_ssm_group_count(self.state_groups)


class StateSpaceAlone(StateSpace):
    """A family whose layers are Mamba layers and nothing else."""

    rotates = False
    prefix = "backbone."
    epsilon_key = "layer_norm_epsilon"
    absent = ATTENTION

    @property
    def attention_layers(self) -> frozenset[int]:
        """None."""
        return frozenset()

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The state's, and the words'."""
        words = (self.words, self.hidden)
        return {Role.TOKEN_EMBD: words, Role.OUTPUT: words, **self.state_shapes}

    def facts(self) -> dict[str, int | float | str]:
        """Figures for people; every one is checked."""
        self.check()
        return {
            "layers": self.layers,
            "hidden size": self.hidden,
            "inner size": self.state_inner,
            "state size": self.state_size,
            "vocabulary": self.words,
        }

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        writer.add_vocab_size(self.words)
        writer.add_block_count(self.layers)
        writer.add_context_length(ENDLESS)
        writer.add_embedding_length(self.hidden)
        writer.add_feed_forward_length(0)  # unused, but llama.cpp asks for it, as for the heads
        writer.add_head_count(0)
        self._write_state(writer)
