"""Whether a model's licence lets its compressed form be shared, as far as its short name tells. No lawyer's advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

FREE = {
    "apache-2.0", "mit", "bsd", "bsd-2-clause", "bsd-3-clause", "bsd-3-clause-clear", "bsl-1.0", "cc0-1.0", "cc-by-2.0",
    "cc-by-2.5", "cc-by-3.0", "cc-by-4.0", "isc", "zlib", "unlicense", "wtfpl", "postgresql", "ncsa", "ecl-2.0",
    "artistic-2.0", "afl-3.0", "ms-pl", "mpl-2.0", "cdla-permissive-1.0", "cdla-permissive-2.0", "odc-by", "pddl",
}  # fmt: skip
ALIKE = ("gpl-", "lgpl", "agpl-", "gpl", "cc-by-sa-", "epl-", "eupl-", "osl-", "odbl", "cdla-sharing", "gfdl")
OWN_TERMS = (
    "llama", "gemma", "openrail", "creativeml-openrail", "bigscience-", "bigcode", "deepfloyd", "intel-research",
    "apple-", "h-research", "lfm", "etalab", "c-uda", "tii-falcon",
)  # fmt: skip


class Sharing(Enum):
    """What a licence says about sharing."""

    FREE = "free"
    TERMS = "terms"  # allowed on conditions that a person has to read
    FORBIDDEN = "forbidden"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Advice:
    """What to tell a person before an upload.

    Attributes:
        sharing: in one word.
        sentence: why.
    """

    sharing: Sharing
    sentence: str


def advice(licence: str, name: str = "", link: str = "") -> Advice:
    """What a licence says about sharing a compressed form.

    Args:
        licence: the Hub's short name; empty where none is known.
        name: of a licence of its own kind ("other").
        link: to its text.
    """
    key = licence.strip().lower()
    read = f" Read it first: {link}" if link else " Read it first."
    if not key or key == "unknown":
        return Advice(
            Sharing.UNKNOWN,
            "The original's licence is not known here. Without one, nobody but its authors may share it.",
        )
    if "-nd" in key:
        return Advice(Sharing.FORBIDDEN, f"The licence {key} forbids sharing changed forms, and this is one.")
    if "-nc" in key or "noncommercial" in key:
        return Advice(Sharing.TERMS, f"The licence {key} allows sharing without any commercial purpose only.")
    if key in FREE:
        return Advice(Sharing.FREE, f"The licence {key} allows sharing; it goes along with the file.")
    if key.startswith(ALIKE):
        return Advice(Sharing.FREE, f"The licence {key} allows sharing under the same licence; it goes along.")
    if key.startswith(OWN_TERMS) or key == "other":
        return Advice(Sharing.TERMS, f"The licence {name or key} has terms of its own for sharing.{read}")
    return Advice(Sharing.UNKNOWN, f"What the licence {key} says about sharing is not known here.{read}")
