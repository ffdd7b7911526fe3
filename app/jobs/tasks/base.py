"""What every request is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass(frozen=True)
class Task:
    """A request; subclasses name their kind."""

    kind: ClassVar[str]

    def to_json(self) -> dict[str, Any]:
        """With the kind."""
        return {"kind": self.kind, **asdict(self)}
