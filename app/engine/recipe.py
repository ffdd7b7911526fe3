"""A recipe: what the user wants. A mix to start from, then rules; the last rule that matches a tensor wins.

Recipes are JSON files that can be named, shared and run headless. They hold patterns, not tensors, so one recipe
suits many models.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.engine.errors import BadRecipe

VERSION = 1
QUALITIES = ("fast", "balanced", "best")  # no calibration; calibrated; calibrated and searched for longer
CLIPPED = ("weights", "activations")


@dataclass(frozen=True)
class Rule:
    """Tensors whose name matches `pattern` (`*` and `?` as in file names) get `scheme`.

    Attributes:
        pattern: matched against the source's name and the output's name of a tensor.
        scheme: a scheme's name.
    """

    pattern: str
    scheme: str

    @property
    def literal(self) -> bool:
        """Whether the pattern is one tensor's name and nothing else."""
        return not any(sign in self.pattern for sign in "*?[")

    def matches(self, *names: str) -> bool:
        """Whether any of the tensor's names matches."""
        match = _compiled(self.pattern)
        return any(name == self.pattern or match(name) is not None for name in names)


@dataclass(frozen=True)
class Bound:
    """Automatic allocation gives tensors whose name matches no fewer and no more bits than these types have.

    Attributes:
        pattern: as in `Rule`.
        least, most: schemes' names; empty: no bound on that side.
    """

    pattern: str
    least: str = ""
    most: str = ""


@dataclass(frozen=True)
class Clip:
    """Values of a tensor beyond this range count as its ends.

    Attributes:
        pattern: as in `Rule`.
        what: "weights": they are stored so; "activations": the inputs of that layer, when they are measured.
        low, high: the range.
    """

    pattern: str
    what: str
    low: float
    high: float


@dataclass(frozen=True)
class Target:
    """What the output must reach; the types are then chosen by measurement instead of by the mix.

    Attributes:
        size_bytes: the file may not be larger; 0: as large as the mix's.
        max_kl: the smallest file whose forecast mean KL divergence is at most this; 0: not asked for. Not both.
        words: what the person said ("fits an 8 GB laptop"); for display only.
    """

    size_bytes: int = 0
    max_kl: float = 0.0
    words: str = ""


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """A pattern's test; a window plans again at every click, with hundreds of rules."""
    return re.compile(translate(pattern)).match


@dataclass(frozen=True)
class Recipe:
    """What the user wants.

    Attributes:
        mix: the mix to start from ("Q4_K_M").
        rules: applied in order over the mix; what they say stays as it is, whatever the target.
        method: how values are chosen ("search"); empty: as the quality has it.
        format: the output's container.
        name: given by a person; may be empty.
        quality: how much work goes into it, one of `QUALITIES`.
        target: what the file must reach; None: the mix alone decides the types.
        bounds: what automatic allocation may choose; of two that match a tensor the last wins.
        clips: ranges that values are kept within; of two that match a tensor the last wins.
        pre_tokenizer: llama.cpp's name for the way the model's tokenizer splits text, where a person had to say it;
            empty: as the model's files say.
    """

    mix: str = "Q4_K_M"
    rules: tuple[Rule, ...] = ()
    method: str = ""
    format: str = "gguf"
    name: str = ""
    quality: str = "balanced"
    target: Target | None = None
    bounds: tuple[Bound, ...] = ()
    clips: tuple[Clip, ...] = ()
    pre_tokenizer: str = ""

    @property
    def chosen_method(self) -> str:
        """The method's name: the one that was named, or the one that belongs to the quality."""
        return self.method or ("search" if self.quality == "fast" else "feedback")

    def with_rules(self, *rules: Rule) -> Recipe:
        """A copy in which `rules` override everything said before about the same pattern."""
        patterns = {rule.pattern for rule in rules}
        kept = tuple(rule for rule in self.rules if rule.pattern not in patterns)
        return replace(self, rules=kept + rules)

    def with_bound(self, bound: Bound) -> Recipe:
        """A copy in which `bound` overrides what was said before about its pattern; without types it is removed."""
        kept = tuple(item for item in self.bounds if item.pattern != bound.pattern)
        return replace(self, bounds=(*kept, bound) if bound.least or bound.most else kept)

    def with_clip(self, clip: Clip) -> Recipe:
        """A copy in which `clip` overrides what was said before about the same values of its pattern."""
        kept = tuple(item for item in self.clips if (item.pattern, item.what) != (clip.pattern, clip.what))
        return replace(self, clips=(*kept, clip))

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        lists = {key: [asdict(item) for item in getattr(self, key)] for key in ("rules", "bounds", "clips")}
        return {"version": VERSION, **asdict(self), **lists}

    @classmethod
    def from_json(cls, data: Any) -> Recipe:
        """The inverse of `to_json`; what is left out takes its default.

        Raises:
            BadRecipe: not a recipe, or of a newer version.
        """
        if not isinstance(data, dict):
            raise BadRecipe("A recipe is a JSON object.", "Export one from the Choose page to see its shape.")
        entries = dict(data)
        if (version := entries.pop("version", VERSION)) != VERSION:
            raise BadRecipe(f"The recipe is of version {version}; this program reads {VERSION}.", "Update the program.")
        if unknown := set(entries) - {item.name for item in fields(cls)}:
            raise BadRecipe(f"The recipe has the unknown entry {sorted(unknown)[0]!r}.", "Remove it.")
        parsed = {key: read(entries.pop(key)) for key, read in _READ.items() if key in entries}
        if not all(isinstance(value, str) for value in entries.values()):
            raise BadRecipe("mix, method, format, name, quality and pre_tokenizer of a recipe are texts.")
        if (quality := entries.get("quality", cls.quality)) not in QUALITIES:
            raise BadRecipe(f"There is no quality called {quality!r}.", f"Choose one of {', '.join(QUALITIES)}.")
        return cls(**entries, **parsed)

    @classmethod
    def load(cls, path: Path) -> Recipe:
        """Read a recipe file.

        Raises:
            BadRecipe: unreadable, or not a recipe.
        """
        try:
            return cls.from_json(json.loads(path.read_text("utf-8")))
        except OSError as error:
            raise BadRecipe(f"The recipe {path} cannot be read: {error.strerror}.") from error
        except (ValueError, RecursionError):
            raise BadRecipe(f"{path.name} is not valid JSON.") from None


def _items(data: Any, what: str, needed: tuple[str, ...], optional: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """A list of objects that have exactly the `needed` entries, and perhaps `optional` ones."""
    if not isinstance(data, list) or not all(isinstance(item, dict) and set(needed) <= set(item) for item in data):
        entries = " and ".join(f"a {key}" for key in needed) or "to be a JSON object"
        raise BadRecipe(f"Each {what} of a recipe needs {entries}.")
    for item in data:
        if unknown := set(item) - {*needed, *optional}:
            raise BadRecipe(f"A {what} of the recipe has the unknown entry {sorted(unknown)[0]!r}.", "Remove it.")
    return data


def _read_rules(data: Any) -> tuple[Rule, ...]:
    return tuple(
        Rule(str(item["pattern"]), str(item["scheme"]).upper()) for item in _items(data, "rule", ("pattern", "scheme"))
    )


def _read_bounds(data: Any) -> tuple[Bound, ...]:
    items = _items(data, "bound", ("pattern",), ("least", "most"))
    return tuple(
        Bound(str(item["pattern"]), str(item.get("least", "")).upper(), str(item.get("most", "")).upper())
        for item in items
    )


def _read_clips(data: Any) -> tuple[Clip, ...]:
    clips = []
    for item in _items(data, "clip", ("pattern", "what", "low", "high")):
        low, high = _number(item["low"], "low"), _number(item["high"], "high")
        if item["what"] not in CLIPPED:
            raise BadRecipe(f"A clip of the recipe is for {item['what']!r}.", f"It can be for {' or '.join(CLIPPED)}.")
        if low >= high:
            raise BadRecipe(f"A clip of the recipe goes from {low:g} to {high:g}.", "low must be less than high.")
        clips.append(Clip(str(item["pattern"]), item["what"], low, high))
    return tuple(clips)


def _read_target(data: Any) -> Target | None:
    if data is None:
        return None
    item = _items([data], "target", (), ("size_bytes", "max_kl", "words"))[0]
    size_bytes, max_kl = item.get("size_bytes", 0), _number(item.get("max_kl", 0.0), "max_kl")
    if type(size_bytes) is not int or size_bytes < 0 or max_kl < 0:
        raise BadRecipe("A target's size_bytes is a whole number, its max_kl a number; neither is below 0.")
    if size_bytes and max_kl:
        raise BadRecipe("The recipe's target states both size_bytes and max_kl.", "Remove one of them.")
    return Target(size_bytes, max_kl, str(item.get("words", "")))


def _number(value: Any, what: str) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise BadRecipe(f"{what} of the recipe must be a number, not {str(value)[:40]!r}.")
    return float(value)


_READ: dict[str, Callable[[Any], Any]] = {
    "rules": _read_rules,
    "bounds": _read_bounds,
    "clips": _read_clips,
    "target": _read_target,
}
