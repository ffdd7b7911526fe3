"""What every request is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass(frozen=True)
class Task:
    """A request; subclasses name their kind.

    Attributes:
        kind: the name that travels.
        concurrent: whether the child does it beside other requests instead of after them.
    """

    kind: ClassVar[str]
    concurrent: ClassVar[bool] = False

    def to_json(self) -> dict[str, Any]:
        """With the kind."""
        return {"kind": self.kind, **asdict(self)}
