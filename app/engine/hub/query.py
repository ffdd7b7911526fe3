"""What is searched for on the Hub: words, an order, and filters.

What the Hub's API can sort and filter was read in `huggingface_hub` 2.4 (`HfApi.list_models`): it sorts by
trendingScore, downloads, likes, createdAt and lastModified, always descending; it filters by tags (`filter`, all of
them must hold: a family's model_type and `license:...` are tags), by pipeline_tag, by gated, and by num_parameters
("min:1B,max:8B"), which takes models with safetensors. It does not sort by size; `sizes.py` tells what is done instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from app.engine.architectures import families


@dataclass(frozen=True)
class Sort:
    """An order.

    Attributes:
        key: for `Query.sort`.
        title: for people.
        parameter: what the Hub calls it; empty where it has no such order.
        sentence: what the order is, honestly.
    """

    key: str
    title: str
    parameter: str
    sentence: str


@dataclass(frozen=True)
class Choice:
    """One value of a filter.

    Attributes:
        key: for `Query`.
        title: for people.
    """

    key: str
    title: str


SORTS: Mapping[str, Sort] = {
    sort.key: sort
    for sort in (
        Sort("trending", "Trending", "trendingScore", "What people look at in these days first."),
        Sort("downloads", "Most downloaded", "downloads", "The most downloads in the last month first."),
        Sort("likes", "Most liked", "likes", "The most hearts first."),
        Sort("new", "Newest", "createdAt", "The newest first."),
        Sort(
            "size",
            "Smallest",
            "",
            "Smallest first. The Hub itself cannot sort by size: these are the most downloaded of each range of sizes.",
        ),
    )
}

TASKS = (
    Choice("", "Every task"),
    Choice("text-generation", "Writes text"),
    Choice("image-text-to-text", "Sees and writes"),
    Choice("feature-extraction", "Embeddings"),
    Choice("sentence-similarity", "Compares sentences"),
    Choice("text-classification", "Sorts texts"),
    Choice("translation", "Translates"),
    Choice("summarization", "Summarises"),
    Choice("automatic-speech-recognition", "Hears speech"),
    Choice("text-to-image", "Makes images"),
)

LICENCES = (
    Choice("", "Every licence"),
    Choice("apache-2.0", "Apache 2.0"),
    Choice("mit", "MIT"),
    Choice("llama2", "Llama 2"),
    Choice("llama3", "Llama 3"),
    Choice("llama3.1", "Llama 3.1"),
    Choice("llama3.2", "Llama 3.2"),
    Choice("llama3.3", "Llama 3.3"),
    Choice("gemma", "Gemma"),
    Choice("cc-by-4.0", "CC BY 4.0"),
    Choice("cc-by-sa-4.0", "CC BY-SA 4.0"),
    Choice("cc-by-nc-4.0", "CC BY-NC 4.0 (not for business)"),
    Choice("bigscience-openrail-m", "OpenRAIL-M"),
    Choice("other", "Its own licence"),
)

ACCESSES = (Choice("", "Open or gated"), Choice("open", "Open"), Choice("gated", "Gated"))


def family_choices() -> tuple[Choice, ...]:
    """The families that the program compresses, by model_type."""
    found = [Choice("", "Every family")]
    for cls in families():
        first, *others = (*cls.model_types, "")
        found += [Choice(first, cls.title)] if first else []
        found += [Choice(name, f"{cls.title} ({name})") for name in others if name]
    return tuple(found)


@dataclass(frozen=True)
class Query:
    """A search.

    Attributes:
        text: words, `owner/name`, or a URL.
        sort: a key of `SORTS`.
        task: the Hub's pipeline tag; empty: every one.
        family: a model_type; empty: every one.
        least_parameters: weights; 0: no limit.
        most_parameters: weights; 0: no limit.
        licence: the Hub's short name; empty: every one.
        access: "open", "gated", or empty for both.
        compressible: only what this program can compress.
        runs_here: only what runs on this computer, compressed to about four bits.
    """

    text: str = ""
    sort: str = "trending"
    task: str = ""
    family: str = ""
    least_parameters: int = 0
    most_parameters: int = 0
    licence: str = ""
    access: str = ""
    compressible: bool = False
    runs_here: bool = False

    def __post_init__(self) -> None:
        if self.sort not in SORTS:
            raise ValueError(f"no order called {self.sort!r}")
        if self.access not in ("", "open", "gated"):
            raise ValueError(f"no access called {self.access!r}")

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Query:
        """The inverse of `to_json`; what a later version added is left out."""
        return cls(**{item.name: data[item.name] for item in fields(cls) if item.name in data})

    @property
    def filtered(self) -> bool:
        """Whether anything but words and order is asked for."""
        return Query(self.text, self.sort) != self
