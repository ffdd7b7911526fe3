"""Which parts of a model a person means: "down_proj of layers 0-3", "attention except output", "*.ffn_down.*".

Words must all be found in a part's name, its name in the output, its title or its type; "and", "or" and commas stand
between alternatives. Layers are counted from 1, as everywhere in the window; who says layer 0 counts as the files do,
from 0. What was understood is said again in words and as a pattern, so that nobody has to guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.formats import output_format
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.recipe import Rule
from app.gui.models.patterns import patterns_for
from app.gui.said import said

SIGNS = "*?["
FILLING = {"all", "of", "the", "in", "from", "every", "each", "only", "tensors", "tensor", "weights", "parts", "part"}
LAYER = {"layer", "layers", "block", "blocks", "blk"}
_TOKENS = re.compile(r"\d+\s*(?:-|–|\.\.|to)\s*\d+|,|[^\s,]+")
_RANGE = re.compile(r"(\d+)\s*(?:-|–|\.\.|to)\s*(\d+)")
_ENDS = re.compile(r"\b(first|last)\s+(\d+)\s+(?:layers?|blocks?)\b")
_PARITY = re.compile(r"\b(even|odd)\s+(?:layers?|blocks?)\b")


@dataclass(frozen=True)
class Parts:
    """What was found.

    Attributes:
        shown: names of everything that matches.
        names: of those whose bits can be chosen.
        patterns: that mean exactly `names`; a person's own where it was written as a pattern.
        words: the same in words.
    """

    shown: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    words: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("parts", text)


class PartsFinder:
    """For one model."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        container = output_format("gguf")
        self._names = [(one.name, container.tensor_name(one.name, one.place)) for one in outline.tensors]
        self._texts = [
            " ".join([*pair, role.value, said(role.value), role.group.value, one.dtype]).lower()
            for pair, one in zip(self._names, outline.tensors, strict=True)
            for role in (one.place.role,)
        ]

    def find(self, text: str, plan: Plan | None = None) -> Parts:
        """The parts that a text means; none for an empty one. `plan`: types can be named, too."""
        text = text.strip()
        if not text:
            return Parts()
        written = self._written(text)
        indices = self._matching(written) if written else self._meant(text.lower(), plan)
        tensors = [self._outline.tensors[index] for index in indices]
        names = tuple(one.name for one in tensors if one.adjustable)
        patterns = tuple(written or patterns_for(self._outline, set(names)))
        return Parts(frozenset(one.name for one in tensors), names, patterns, self.describe(tensors))

    def _written(self, text: str) -> list[str]:
        """The patterns in a text that consists of them."""
        words = text.replace(",", " ").split()
        looks = all(any(sign in word for sign in SIGNS) or word.count(".") > 1 for word in words)
        return words if looks else []

    def _matching(self, patterns: Sequence[str]) -> list[int]:
        rules = [Rule(pattern, "") for pattern in patterns]
        return [index for index, pair in enumerate(self._names) if any(rule.matches(*pair) for rule in rules)]

    def _meant(self, text: str, plan: Plan | None) -> list[int]:
        wanted, _, unwanted = re.sub(r"\b(but not|without)\b", "except", text).partition("except")
        found = self._said(wanted, plan)
        drop = set(self._said(unwanted, plan)) if unwanted.strip() else set()
        return [index for index in found if index not in drop]

    def _said(self, text: str, plan: Plan | None) -> list[int]:
        text, layers = self._ends(text)
        numbers, alternatives = _read(text)
        if numbers:
            layers = (layers or set()) | self._counted(numbers)
        found = []
        for index, tensor in enumerate(self._outline.tensors):
            if layers is not None and tensor.place.layer not in layers:
                continue
            about = self._texts[index] + (f" {plan.rows[index].scheme.lower()}" if plan else "")
            if not alternatives or any(all(_holds(about, word) for word in words) for words in alternatives):
                found.append(index)
        return found

    def _ends(self, text: str) -> tuple[str, set[int] | None]:
        """Layers named by where they are: the first four, the last two, even ones."""
        found: set[int] | None = None
        count = self._outline.layers
        for side, number in _ENDS.findall(text):
            some = range(int(number)) if side == "first" else range(max(0, count - int(number)), count)
            found = (found or set()) | set(some)
        for which in _PARITY.findall(text):
            found = (found or set()) | set(range(1 if which == "even" else 0, count, 2))
        return _PARITY.sub(" ", _ENDS.sub(" ", text)), found

    def _counted(self, numbers: set[int]) -> set[int]:
        """As the model counts, from 0."""
        return numbers if 0 in numbers else {number - 1 for number in numbers}

    def describe(self, tensors: Sequence[OutlineTensor]) -> str:
        """Parts in words: "feed-forward down, layers 1-4"."""
        kinds = list(dict.fromkeys(said(one.place.role.value) for one in tensors))
        layers = {one.place.layer for one in tensors if one.place.layer is not None}
        what = ", ".join(kinds) if len(kinds) <= 3 else _tr("{0} kinds of parts").format(len(kinds))
        if not layers:
            return what
        if len(layers) == self._outline.layers:
            return _tr("{0}, all layers").format(what)
        if len(layers) == 1:
            return _tr("{0}, layer {1}").format(what, next(iter(layers)) + 1)
        return _tr("{0}, layers {1}").format(what, ranges({layer + 1 for layer in layers}))


def ranges(numbers: set[int]) -> str:
    """Numbers as people write them: "1-4, 7"."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _holds(text: str, word: str) -> bool:
    return word in text or (word.endswith("s") and word[:-1] in text)


def _read(text: str) -> tuple[set[int], list[list[str]]]:
    """Numbers of layers as they were said, and words, alternatives apart."""
    numbers: set[int] = set()
    alternatives: list[list[str]] = [[]]
    for token in _TOKENS.findall(text):
        if found := _RANGE.fullmatch(token):
            low, high = sorted(map(int, found.groups()))
            numbers |= set(range(low, min(high, low + 10_000) + 1))
        elif token.isdecimal():
            numbers.add(int(token))
        elif token in (",", "and", "or", "&", "/"):
            alternatives.append([])
        elif token not in FILLING | LAYER:
            alternatives[-1].append(token)
    return numbers, [words for words in alternatives if words]
