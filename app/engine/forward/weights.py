"""One layer's weights, and who looks on while they work.

Experts are read one at a time, when their tokens come: all of a layer's would fill the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from app.engine.roles import Role

if TYPE_CHECKING:
    import torch


class Observer(Protocol):
    """Is shown the inputs of linear layers."""

    def __call__(self, names: tuple[str, ...], values: torch.Tensor, expert: int | None = None, /) -> None:
        """Look at an input.

        Args:
            names: the source's names of the weights that share it.
            values: [tokens, columns] float32; not to be modified.
            expert: whose input it is, if the weights are [experts, out, in]; only the tokens that this expert
                computes. An expert without tokens is not shown. Without experts the argument is left out.
        """


class Watcher(Protocol):
    """Is shown the outputs of linear layers, for instance to ask for their gradients."""

    def __call__(self, name: str, values: torch.Tensor, expert: int | None = None, /) -> None:
        """Look at an output.

        Args:
            name: the source's name of the weight.
            values: [..., out] float32; not to be modified.
            expert: as for an `Observer`.
        """


@dataclass(frozen=True)
class LayerWeights:
    """One layer's tensors: all in memory but the experts'.

    Attributes:
        index: the layer's number, from 0.
        tensors: (role, part) -> float32 in the order of an output; linear layers [out, in].
        names: role -> the source's name of its weight, experts' included.
        experts: role -> reads the weight of the expert of this number: [out, in] float32.
        replaced: (role, expert) -> what stands in its place.
    """

    index: int
    tensors: Mapping[tuple[Role, str], torch.Tensor]
    names: Mapping[Role, str]
    experts: Mapping[Role, Callable[[int], torch.Tensor]] = field(default_factory=dict)
    replaced: Mapping[tuple[Role, int], torch.Tensor] = field(default_factory=dict)

    def __contains__(self, role: object) -> bool:
        return any((role, part) in self.tensors for part in ("weight", "")) or role in self.experts

    def value(self, role: Role, part: str = "weight") -> torch.Tensor | None:
        """A tensor, if the layer has it; some weights' names end with their role's."""
        found = self.tensors.get((role, part))
        return self.tensors.get((role, "")) if found is None and part == "weight" else found

    def weight(self, role: Role, expert: int | None = None) -> torch.Tensor:
        """The weight of a linear layer, or of one expert, which is read now: [out, in] float32."""
        if expert is None:
            found = self.value(role)
            if found is None:
                raise KeyError(f"layer {self.index} has no {role.value}")
            return found
        return self.replaced[role, expert] if (role, expert) in self.replaced else self.experts[role](expert)

    def changed(self, role: Role, weight: torch.Tensor, expert: int | None = None) -> LayerWeights:
        """The same layer with another weight in one place, to see what that does; of experts, one at a time."""
        if expert is None:
            return replace(self, tensors={**self.tensors, (role, "weight"): weight})
        return replace(self, replaced={**self.replaced, (role, expert): weight})
