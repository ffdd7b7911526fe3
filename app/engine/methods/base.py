"""What a method is: a way of choosing values on any scheme's grid."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch


class Method(ABC):
    """One way of choosing values.

    Attributes:
        name: key in recipes.
        title: for people.
        sentence: what it does and when.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    sentence: ClassVar[str]

    @abstractmethod
    def encode(self, scheme: Scheme, weight: torch.Tensor, importance: torch.Tensor | None) -> torch.Tensor:
        """Choose values for rows of a tensor and pack them.

        Args:
            scheme: the grid.
            weight: [rows, cols] float32, finite; not modified.
            importance: [cols] float32 >= 0 or None.

        Returns:
            [rows, row bytes] uint8.
        """
