"""The language that a document speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def as_it_is(text: str) -> str:
    """English."""
    return text


@dataclass(frozen=True)
class Tongue:
    """How a document is said; the engine itself speaks English and knows no catalogue.

    Attributes:
        key: the language as HTML names it: "de", "zh-Hans".
        direction: in which it is written: "ltr" or "rtl".
        point, group: what stands before a number's decimals, and between its thousands.
        say: a sentence, or a template with numbered gaps that are still empty, in this language.
        told: a sentence of the engine's with names and figures already in it, in this language.
    """

    key: str = "en"
    direction: str = "ltr"
    point: str = "."
    group: str = ","
    say: Callable[[str], str] = as_it_is
    told: Callable[[str], str] = as_it_is

    def figure(self, value: float, form: str) -> str:
        """A number by one of Python's formats, with this language's signs."""
        return format(value, form).translate({ord("."): self.point, ord(","): self.group})


ENGLISH = Tongue()
