"""What the program can do with a family, and how that is known: the table that the tests write.

`resources/families.json` is never edited by hand: `pytest tests/engine/test_support.py --write-families` makes it from
the families that exist and the tests that prove them, and the same test without the flag fails where it is stale.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from app.engine.resources import resource

TABLE = "families.json"


class Level(Enum):
    """How sure it is that something works; the value is for people."""

    VERIFIED = "verified"  # tiny models answer as their makers' own code does
    STRUCTURAL = "structural only"  # written down or compared by shape, not by what comes out
    NOT_YET = "not yet"


@dataclass(frozen=True)
class Proof:
    """How sure one thing is.

    Attributes:
        level: how sure.
        reason: why it is no surer; empty where it is verified.
    """

    level: Level
    reason: str = ""

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Proof:
        """From the table."""
        return cls(Level(data["level"]), data["reason"])


@dataclass(frozen=True)
class Support:
    """One family's row.

    Attributes:
        family: its name for people.
        models: examples, in a sentence.
        model_types: what config.json calls it.
        gguf: whether its GGUF files answer as the original does.
        calibration: whether the program computes it itself, to calibrate and to evaluate.
    """

    family: str
    models: str
    model_types: tuple[str, ...]
    gguf: Proof
    calibration: Proof

    @property
    def compressible(self) -> bool:
        """Whether the program compresses it at all."""
        return self.gguf.level is not Level.NOT_YET

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Support:
        """From the table."""
        return cls(
            data["family"],
            data["models"],
            tuple(data["model_types"]),
            Proof.from_json(data["gguf"]),
            Proof.from_json(data["calibration"]),
        )


@dataclass(frozen=True)
class SourceSupport:
    """A way in which a model may be stored.

    Attributes:
        title: for people.
        proof: whether it can be opened.
        how: how that is known, in a sentence.
    """

    title: str
    proof: Proof
    how: str = ""


@cache
def supported_families() -> tuple[Support, ...]:
    """Every family that the program knows, in order of name."""
    return tuple(map(Support.from_json, _table()["families"]))


@cache
def supported_sources() -> tuple[SourceSupport, ...]:
    """Every way in which a model may be stored that the program knows."""
    return tuple(SourceSupport(item["title"], Proof.from_json(item), item["how"]) for item in _table()["sources"])


def support_of(model_type: str) -> Support:
    """What the program can do with models of a `model_type`; of one that it does not know: nothing yet.

    Where two families answer to one name (a model that writes, and one made of it that embeds) the row that is surer.
    """
    found = [support for support in supported_families() if model_type in support.model_types]
    levels = list(Level)
    if found:
        return min(
            found, key=lambda support: (levels.index(support.gguf.level), levels.index(support.calibration.level))
        )
    nothing = Proof(Level.NOT_YET, "The program does not know this family.")
    return Support(model_type, "", (model_type,), nothing, nothing)


def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resource(TABLE).read_text("utf-8"))
    return table
