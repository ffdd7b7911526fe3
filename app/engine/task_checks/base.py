"""What a small test is, and what comes of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import comb, sqrt
from typing import Any, ClassVar

Z = 1.96  # standard errors either side: 95 of 100 such intervals hold the truth


@dataclass(frozen=True)
class Item:
    """One question.

    Attributes:
        shown: for people.
        prompt: what the model reads; each answer is appended to it.
        answers: as the model would write them, spaces included.
        right: which one.
    """

    shown: str
    prompt: str
    answers: tuple[str, ...]
    right: int


class TaskCheck(ABC):
    """A test.

    Attributes:
        name: for reports.
        chance: share of right answers that guessing gives.
    """

    name: ClassVar[str]
    chance: ClassVar[float]

    @abstractmethod
    def items(self) -> Sequence[Item]:
        """All questions.

        Raises:
            CompressError: its file is missing or damaged.
        """


@dataclass(frozen=True)
class ItemResult:
    """What both said to one question.

    Attributes:
        shown: the question, for people.
        right, source, output: the right answer, the original's and the compressed model's.
    """

    shown: str
    right: str
    source: str
    output: str


@dataclass(frozen=True)
class CheckResult:
    """What came of a test.

    Attributes:
        name: the test's.
        chance: share of right answers that guessing gives.
        items: one for each question.
    """

    name: str
    chance: float
    items: tuple[ItemResult, ...]

    @property
    def changed(self) -> int:
        """Questions to which the two gave different answers."""
        return sum(item.source != item.output for item in self.items)

    @property
    def lost(self) -> int:
        """Questions that the original had right and the compressed model has wrong."""
        return sum(item.source == item.right != item.output for item in self.items)

    @property
    def gained(self) -> int:
        """The opposite of `lost`."""
        return sum(item.output == item.right != item.source for item in self.items)

    @property
    def source_right(self) -> int:
        """Right answers of the original."""
        return sum(item.source == item.right for item in self.items)

    @property
    def output_right(self) -> int:
        """Right answers of the compressed model."""
        return sum(item.output == item.right for item in self.items)

    @property
    def luck(self) -> float:
        """How likely a loss or gain as uneven as this one is where neither model is better (exact sign test)."""
        return sign_test(self.lost, self.gained)

    def to_json(self) -> dict[str, Any]:
        """For reports."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> CheckResult:
        """The inverse of `to_json`."""
        return cls(data["name"], data["chance"], tuple(ItemResult(**item) for item in data["items"]))


def wilson(right: int, count: int) -> tuple[float, float]:
    """Between which shares the truth lies, with 95 % confidence, when `right` of `count` were right (Wilson 1927)."""
    if not count:
        return 0.0, 1.0
    share, square = right / count, Z * Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = Z * sqrt(share * (1 - share) / count + square / (4 * count * count)) / (1 + square / count)
    return max(0.0, middle - half), min(1.0, middle + half)


def sign_test(lost: int, gained: int) -> float:
    """Two-sided probability that fair coins fall at least as unevenly as this."""
    count = lost + gained
    if not count:
        return 1.0
    tail = float(sum(comb(count, number) for number in range(min(lost, gained) + 1))) / 2.0**count
    return min(1.0, 2 * tail)
