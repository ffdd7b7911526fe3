"""A family's own keys in GGUF metadata, checked: a file may come from anyone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from app.engine.errors import BadCheckpoint

SIZE_LIMIT = 1 << 31


@dataclass(frozen=True)
class Values:
    """What the metadata states of a model.

    Attributes:
        metadata: all of it.
        name: the family's, which its keys begin with.
    """

    metadata: Mapping[str, Any]
    name: str

    def __contains__(self, key: str) -> bool:
        return self.metadata.get(f"{self.name}.{key}") is not None

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number; of several, one for each layer, the only one that is not 0.

        Raises:
            BadCheckpoint: missing without a default, negative, too large, or different numbers.
        """
        value = self.metadata.get(f"{self.name}.{key}", default)
        if isinstance(value, list) and len(kinds := set(map(repr, value)) - {"0"}) == 1:
            value = next(item for item in value if repr(item) in kinds)
        return self._checked(key, value, default == 0)

    def each(self, key: str, layers: int, default: int | None = None) -> tuple[int, ...]:
        """A whole number for every layer; stated once where it is the same for all."""
        value = self.metadata.get(f"{self.name}.{key}", default)
        if not isinstance(value, list):
            return (self._checked(key, value, default == 0),) * layers
        if len(value) != layers:
            raise self._wrong(key, value)
        return tuple(self._checked(key, item, True) for item in value)

    def _checked(self, key: str, value: Any, zero: bool) -> int:
        if type(value) is not int or not (zero or value) or not 0 <= value <= SIZE_LIMIT:
            raise self._wrong(key, value)
        return value

    def real(self, key: str, default: float | None = None, least: float = 0.0) -> float:
        """A finite number, not below the least."""
        value = self.metadata.get(f"{self.name}.{key}", default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value < inf:
            raise self._wrong(key, value)
        return float(value)

    def yes(self, key: str, default: bool) -> bool:
        """Yes or no."""
        value = self.metadata.get(f"{self.name}.{key}", default)
        if not isinstance(value, bool):
            raise self._wrong(key, value)
        return value

    def text(self, key: str, default: str) -> str:
        """A word."""
        value = self.metadata.get(f"{self.name}.{key}", default)
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)

    def stated(self, key: str) -> Any:
        """As it stands there; None where it does not."""
        return self.metadata.get(f"{self.name}.{key}")

    def _wrong(self, key: str, value: Any) -> BadCheckpoint:
        return BadCheckpoint(f"The metadata states {self.name}.{key} = {str(value)[:40]}, which cannot be used.")
