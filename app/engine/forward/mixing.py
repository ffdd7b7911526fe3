"""What a mixer is: a way in which the tokens of a sequence meet."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.errors import BadCheckpoint
from app.engine.forward.settings import Settings, State
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

Shapes = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Mixer:
    """One way in which tokens meet.

    Attributes:
        kind: of several of one kind a layer has the first that fits.
        mark: the tensor by which a layer that has it is known.
        run: (layer, normalized [sequences, length, hidden] float32) -> what is added to the stream.
        shapes: every tensor that it may have -> the shapes that this may have; biases have their last axis but one.
        needed: what a layer with such tensors cannot do without.
        biased: the tensors that may have biases.
    """

    kind: str
    mark: Role
    run: Callable[[LayerPass, torch.Tensor], torch.Tensor]
    shapes: Callable[[Settings], Mapping[Role, Shapes]]
    needed: Callable[[Settings, Container[Role]], tuple[Role, ...]]
    biased: tuple[Role, ...] = ()


def state_of(settings: Settings) -> State:
    """The sizes of a state.

    Raises:
        BadCheckpoint: the metadata states none.
    """
    if settings.state is None:
        raise BadCheckpoint("The metadata states no sizes of a state, which the model has tensors for.")
    return settings.state


def convolved(values: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None = None) -> torch.Tensor:
    """Every channel's weighted sum over its last few values.

    Args:
        values: [sequences, length, channels] float32.
        weight: [channels, kernel] float32; the last column is the present token's.
        bias: [channels] float32; or None.

    Returns:
        [sequences, length, channels] float32.
    """
    channels, kernel = weight.shape
    padded = torch.nn.functional.pad(values.transpose(1, 2), (kernel - 1, 0))
    return torch.nn.functional.conv1d(padded, weight[:, None], bias, groups=channels).transpose(1, 2)
