"""What a method is: a way of choosing values on any scheme's grid, and what it may know of a layer's inputs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from enum import IntEnum
from threading import Lock
from typing import TYPE_CHECKING, ClassVar, TypeVar

from app.engine.errors import CompressError
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

T = TypeVar("T")


class Needs(IntEnum):
    """What a method wants to know of a layer's inputs; without it, it does as well as it can."""

    NOTHING = 0
    IMPORTANCE = 1
    HESSIAN = 2


class Inputs:
    """What enters a linear layer, as calibration found it. Weights that share their input share one of these.

    Attributes:
        importance: mean square of each input channel: [cols] float32.
        hessian: mean of x xT over all inputs x, [cols, cols] float32, symmetric; or None.
        tokens: how many inputs the Hessian is the mean of: what it says of correlations is as good as these are many.
    """

    def __init__(self, importance: torch.Tensor, hessian: torch.Tensor | None = None, tokens: int = 0) -> None:
        self.importance = importance
        self.hessian = hessian
        self.tokens = tokens
        self._known: dict[Hashable, object] = {}
        self._lock = Lock()

    def to(self, device: str) -> Inputs:
        """The same on a device."""
        hessian = None if self.hessian is None else self.hessian.to(device)
        return Inputs(self.importance.to(device), hessian, self.tokens)

    def checked_hessian(self) -> torch.Tensor | None:
        """The Hessian, if it is known.

        Raises:
            CompressError: it holds values that are not numbers; its diagonal tells, being the largest of its rows.
        """
        if self.hessian is not None and not bool(torch.isfinite(self.hessian.diagonal()).all()):
            raise CompressError(
                "The calibration text drives this model to values that are not numbers.", "Use Fast, or another text."
            )
        return self.hessian

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` returns, made at the first call with this key; threads that come meanwhile wait."""
        with self._lock:
            if key not in self._known:
                self._known[key] = make()
            return self._known[key]  # type: ignore[return-value]


class Method(ABC):
    """One way of choosing values.

    Attributes:
        name: key in recipes.
        title: for people.
        sentence: what it does and when.
        needs: what it wants to know.
        block_weights: it is given rows of about so many weights at a time: few where each takes long, so that all
            threads have work; 0: as many as usual.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    sentence: ClassVar[str]
    needs: ClassVar[Needs] = Needs.NOTHING
    block_weights: ClassVar[int] = 0

    @abstractmethod
    def encode(self, scheme: Scheme, weight: torch.Tensor, inputs: Inputs | None) -> torch.Tensor:
        """Choose values for rows of a tensor and pack them. What a row becomes does not depend on the other rows.

        Args:
            scheme: the grid.
            weight: [rows, cols] float32, finite; not modified.
            inputs: what is known of the layer's inputs, on the same device; or None.

        Returns:
            [rows, row bytes] uint8.
        """
