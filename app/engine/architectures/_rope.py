"""Rotary position embeddings as configurations state them.

transformers 5 writes `rope_parameters` (for some families one set per kind of attention); older files have `rope_theta`
and `rope_scaling`. Both become one `Rope`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel

LIMIT = 1e30  # beyond it, single precision ends
KINDS = ("default", "linear", "dynamic", "yarn", "longrope", "llama3")


@dataclass(frozen=True)
class Rope:
    """How positions become angles.

    Attributes:
        kind: one of `KINDS`.
        base: the angles' base.
        local_base: the base of layers with a sliding window, where it differs.
        parameters: the kind's own parameters.
    """

    kind: str
    base: float
    local_base: float | None
    parameters: Mapping[str, Any]

    def real(self, key: str, default: float | None = None) -> float:
        """One of the kind's parameters, a positive number.

        Raises:
            BadCheckpoint: missing without a default, or no such number.
        """
        value = self.parameters.get(key)
        return positive(default if value is None else value, f"rope {key}")

    def reals(self, key: str, count: int) -> list[float]:
        """A list of `count` positive numbers among the kind's parameters."""
        values = self.parameters.get(key)
        if not isinstance(values, list) or len(values) != count:
            raise BadCheckpoint(f"config.json needs {count} values of rope {key!r}.", "Download the model again.")
        return [positive(value, f"rope {key}") for value in values]


def positive(value: Any, what: str) -> float:
    """`value` as a finite number above zero.

    Raises:
        BadCheckpoint: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < LIMIT:
        raise BadCheckpoint(f"config.json states {what} = {str(value)[:40]!r}, which must be a positive number.")
    return float(value)


def read_rope(config: Mapping[str, Any], default_base: float) -> Rope:
    """The rotary embedding of a configuration.

    Raises:
        BadCheckpoint: values that cannot be.
        UnsupportedModel: a kind of scaling that GGUF does not have.
    """
    stated = config.get("rope_parameters") or config.get("rope_scaling") or {}
    if not isinstance(stated, Mapping):
        raise BadCheckpoint("config.json states rope parameters that are no object.", "Download the model again.")
    whole, local = stated, config.get("rope_local_base_freq")
    if isinstance(stated.get("full_attention"), Mapping):
        whole = stated["full_attention"]
        sliding = stated.get("sliding_attention")
        local = sliding.get("rope_theta") if isinstance(sliding, Mapping) else None
    kind = whole.get("rope_type") or whole.get("type") or "default"
    kind = {"su": "longrope", "mrope": "default"}.get(kind, kind) if isinstance(kind, str) else kind
    if kind not in KINDS:
        raise UnsupportedModel(f"Rope scaling of the kind {str(kind)[:40]!r} is not supported yet.")
    base = whole.get("rope_theta", config.get("rope_theta"))
    return Rope(
        kind=kind,
        base=positive(default_base if base is None else base, "rope_theta"),
        local_base=None if local is None else positive(local, "rope_local_base_freq"),
        parameters=whole,
    )
