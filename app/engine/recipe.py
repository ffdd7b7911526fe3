"""A recipe: what the user wants. A mix to start from, then rules; the last rule that matches a tensor wins.

Recipes are JSON files that can be named, shared and run headless. They hold patterns, not tensors, so one recipe
suits many models.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import Any

from app.engine.errors import BadRecipe

VERSION = 1


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
        rules: applied in order over the mix.
        method: how values are chosen ("search").
        format: the output's container.
        name: given by a person; may be empty.
    """

    mix: str = "Q4_K_M"
    rules: tuple[Rule, ...] = ()
    method: str = "search"
    format: str = "gguf"
    name: str = ""

    def with_rules(self, *rules: Rule) -> Recipe:
        """A copy in which `rules` override everything said before about the same pattern."""
        patterns = {rule.pattern for rule in rules}
        kept = tuple(rule for rule in self.rules if rule.pattern not in patterns)
        return replace(self, rules=kept + rules)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {"version": VERSION, **asdict(self), "rules": [asdict(rule) for rule in self.rules]}

    @classmethod
    def from_json(cls, data: Any) -> Recipe:
        """The inverse of `to_json`; what is left out takes its default.

        Raises:
            BadRecipe: not a recipe, or of a newer version.
        """
        if not isinstance(data, dict):
            raise BadRecipe("A recipe is a JSON object.", "Export one from the Choose page to see its shape.")
        fields = dict(data)
        if (version := fields.pop("version", VERSION)) != VERSION:
            raise BadRecipe(f"The recipe is of version {version}; this program reads {VERSION}.", "Update the program.")
        if unknown := set(fields) - {"mix", "rules", "method", "format", "name"}:
            raise BadRecipe(f"The recipe has the unknown entry {sorted(unknown)[0]!r}.", "Remove it.")
        rules = fields.pop("rules", [])
        try:
            parsed = tuple(Rule(str(rule["pattern"]), str(rule["scheme"]).upper()) for rule in rules)
        except (TypeError, KeyError):
            raise BadRecipe("Each rule of a recipe needs a pattern and a scheme.") from None
        if not all(isinstance(value, str) for value in fields.values()):
            raise BadRecipe("mix, method, format and name of a recipe are texts.")
        return cls(**fields, rules=parsed)

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
