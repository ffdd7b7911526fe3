"""A layer at work: its linear layers and norms, shown to whoever looks on. Attention and the rest are built of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.forward.norms import layer_norm, rms_norm
from app.engine.forward.settings import Settings
from app.engine.forward.weights import LayerWeights, Observer, Watcher
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

Turns = tuple["torch.Tensor", "torch.Tensor"]


@dataclass(frozen=True)
class LayerPass:
    """One layer's weights at work.

    Attributes:
        settings: the model's.
        weights: the layer's.
        turns: of the layer's rope, for the sequences' length; None where nothing is turned.
        observe: is shown the inputs of every linear layer.
        watch: is shown their outputs.
        own: what the layer's own embeddings make of words, as these are handed on: [...] -> [..., values]; None: it
            has none.
    """

    settings: Settings
    weights: LayerWeights
    turns: Turns | None
    observe: Observer | None = None
    watch: Watcher | None = None
    own: Callable[[torch.Tensor], torch.Tensor] | None = None

    def scaled(self, values: torch.Tensor) -> torch.Tensor:
        """A part's output as it is added to the stream."""
        scale = self.settings.residual_scale
        return values if scale == 1 else values * scale

    def norm(self, role: Role, values: torch.Tensor) -> torch.Tensor:
        """Normalized if the layer has such a norm, else as it is: [..., columns] float32."""
        weight = self.weights.value(role)
        if weight is None:
            return values
        if weight.numel() != values.shape[-1]:  # one norm over all heads: [n, heads, length, size] -> its rows
            rows = values.transpose(1, 2).flatten(2)
            return self.norm(role, rows).reshape(values.transpose(1, 2).shape).transpose(1, 2)
        return normalized(self.settings, values, weight, self.weights.value(role, "bias"))

    def linear(self, values: torch.Tensor, *roles: Role, expert: int | None = None) -> list[torch.Tensor]:
        """Linear layers that share their input, or those of one expert: [..., in] -> one [..., out] each."""
        names = tuple(self.weights.names[role] for role in roles)
        whose = () if expert is None else (expert,)
        if self.observe is not None:
            self.observe(names, values.flatten(0, -2), *whose)
        found = [
            torch.nn.functional.linear(values, self.weights.weight(role, expert), self._bias(role, expert))
            for role in roles
        ]
        if self.watch is not None:
            for name, output in zip(names, found, strict=True):
                self.watch(name, output, *whose)
        return found

    def _bias(self, role: Role, expert: int | None) -> torch.Tensor | None:
        bias = self.weights.value(role, "bias")
        return bias if bias is None or expert is None else bias[expert]


def normalized(
    settings: Settings, values: torch.Tensor, weight: torch.Tensor | None, bias: torch.Tensor | None = None
) -> torch.Tensor:
    """Rows normalized as the model's norms are: [..., columns] float32; without a weight they are not scaled."""
    if settings.family.layer_norm:
        return layer_norm(values, weight, bias, settings.epsilon)
    found = rms_norm(values, weight, settings.epsilon)
    return found if bias is None else found + bias
