"""What is asked of a model, and its answer: plain data, JSON both ways."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Turn:
    """One side's words in a conversation.

    Attributes:
        role: "system", "user" or "assistant".
        text: what was said.
    """

    role: str
    text: str


@dataclass(frozen=True)
class Question:
    """What a model is to do.

    Attributes:
        turns: the conversation so far; the last turn is the person's. Empty: `prompt` is continued as it stands.
        prompt: a text to continue.
        max_tokens: at most so many.
        temperature: 0 always takes the likeliest token.
        seed: of the dice, where the temperature is above 0.
    """

    turns: tuple[Turn, ...] = ()
    prompt: str = ""
    max_tokens: int = 256
    temperature: float = 0.0
    seed: int = 0

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Question:
        """The inverse of `to_json`."""
        return cls(**{**data, "turns": tuple(Turn(**turn) for turn in data["turns"])})


@dataclass(frozen=True)
class Answer:
    """What a model said.

    Attributes:
        text: all of it.
        tokens: how many tokens that is.
        tokens_per_s: while it wrote; reading the question is not counted. 0 where unknown.
        ended: "stop" where the model had said all, "length" at the limit, "stopped" by the person.
        templated: whether the file's own chat template was applied.
    """

    text: str
    tokens: int
    tokens_per_s: float
    ended: str
    templated: bool

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)
