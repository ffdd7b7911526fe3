"""A person's own questions, kept as suites: one JSON file each in the program's folder, and as files to share."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.conversation.turns import Question, Turn
from app.engine.errors import CompressError
from app.engine.small_files import put_text

VERSION = 1
LIMIT_BYTES = 4_000_000
LONGEST_ANSWER = 4096  # tokens


@dataclass(frozen=True)
class Suite:
    """Questions under a name.

    Attributes:
        name: for people; unlike every other suite's.
        prompts: one text each.
        chat: whether they are asked as a conversation or continued as they stand.
        max_tokens: of each answer.
        temperature, seed: as in `Question`.
    """

    name: str
    prompts: tuple[str, ...] = ()
    chat: bool = True
    max_tokens: int = 128
    temperature: float = 0.0
    seed: int = 0

    def questions(self) -> list[Question]:
        """As a model is asked them."""
        how = (self.max_tokens, self.temperature, self.seed)
        if self.chat:
            return [Question((Turn("user", text),), "", *how) for text in self.prompts]
        return [Question((), text, *how) for text in self.prompts]

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "featherweight_suite": VERSION,
            "name": self.name,
            "prompts": list(self.prompts),
            "chat": self.chat,
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "seed": self.seed,
        }

    @classmethod
    def from_json(cls, data: Any) -> Suite:
        """The inverse of `to_json`.

        Raises:
            CompressError: not a suite, or one of a newer version.
        """
        try:
            if int(data["featherweight_suite"]) > VERSION:
                raise CompressError("This suite was made by a newer version of the program.", "Update the program.")
            prompts = data["prompts"]
            if not isinstance(prompts, list) or not all(isinstance(text, str) and text.strip() for text in prompts):
                raise ValueError("prompts")
            return cls(
                str(data["name"])[:80].strip() or "?",
                tuple(prompts),
                bool(data.get("chat", True)),
                min(LONGEST_ANSWER, max(1, int(data.get("max_tokens", 128)))),
                min(2.0, max(0.0, float(data.get("temperature", 0.0)))),
                max(0, int(data.get("seed", 0))),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise CompressError(
                f"This is not a suite of questions ({error}).", 'It is JSON with "featherweight_suite" and "prompts".'
            ) from error


def read_suite(path: Path) -> Suite:
    """A suite from a file that someone shared.

    Raises:
        CompressError: cannot be read, or is none.
    """
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise CompressError(f"{path.name} is too large for a suite of questions.", "Choose another file.")
        return Suite.from_json(json.loads(path.read_text("utf-8-sig")))
    except OSError as error:
        raise CompressError(f"{path} cannot be read: {error.strerror}.", "Choose another file.") from error
    except ValueError as error:
        raise CompressError(f"{path.name} is not a suite of questions: {error}.", "Choose another file.") from error


def write_suite(suite: Suite, path: Path) -> None:
    """Write a suite as a file, at once or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    put_text(path, json.dumps(suite.to_json(), indent=1, ensure_ascii=False))


class SuiteShelf:
    """The suites below one folder, one file each.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def suites(self) -> list[Suite]:
        """All readable ones by name; a damaged file is passed over and stays where it is."""
        found = []
        for path in sorted(self.root.glob("*.json")):
            try:
                found.append(read_suite(path))
            except CompressError:
                continue
        return sorted(found, key=lambda suite: suite.name.casefold())

    def keep(self, suite: Suite, instead_of: str = "") -> None:
        """Save a suite; `instead_of` is the name that it had."""
        write_suite(suite, self._path(suite.name))
        if instead_of and instead_of != suite.name:
            self.remove(instead_of)

    def remove(self, name: str) -> None:
        """Forget a suite."""
        self._path(name).unlink(missing_ok=True)

    def free_name(self, wanted: str) -> str:
        """A name that no other suite has: "Mine", "Mine 2" ..."""
        return free_name(wanted, [suite.name for suite in self.suites()])

    def _path(self, name: str) -> Path:
        plain = re.sub(r"[^\w-]+", "-", name.casefold()).strip("-")[:60]
        # two names may look alike without their signs; their letters' numbers tell them apart
        return self.root / f"{plain or 'suite'}-{_digest(name)}.json"


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """`wanted`, or with a number behind it where it is taken."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name


def _digest(name: str) -> str:
    from hashlib import sha256

    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
