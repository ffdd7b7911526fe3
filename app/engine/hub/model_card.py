"""The model card of a compressed model (README.md): what it is, what was measured, how to run it; nothing invented.

A figure that was not measured is not in it, and a licence that is not known is not claimed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from app.engine.errors import BadCheckpoint, HubError
from app.engine.hub.files import repository
from app.engine.lazy import LazyModule
from app.engine.small_files import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    import yaml  # type: ignore[import-untyped]
else:
    yaml = LazyModule("yaml")

CARD_LIMIT_BYTES = 2_000_000
FRONT = re.compile(r"\A\ufeff?\s*---\r?\n(.*?)\r?\n---", re.DOTALL)
PIPELINE = "text-generation"
PROGRAM = "Featherweight"


@dataclass(frozen=True)
class Origin:
    """What the original's own card says; empty where it does not.

    Attributes:
        base_model: owner/name on the Hub.
        licence, licence_name, licence_link: as the Hub's cards state them.
        task: the Hub's pipeline tag.
        languages: codes.
    """

    base_model: str = ""
    licence: str = ""
    licence_name: str = ""
    licence_link: str = ""
    task: str = ""
    languages: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


def origin(source: Path, token: str | None = None) -> Origin:
    """What is known of a compressed model's original: by its own card, else by the Hub, else nothing.

    Args:
        source: the folder or file that was compressed.
        token: for gated and private originals.
    """
    base_model = _hub_name(source)
    found = _of_card(_local_card(source), base_model)
    if found.licence or not base_model:
        return found
    try:
        info = repository(base_model, "main", token)
    except HubError:
        return found  # offline, or no longer there: the licence stays unknown, and the window says so
    tags = [tag.removeprefix("license:") for tag in info.tags if tag.startswith("license:")]
    stated = {"license": tags[0] if tags else None, "pipeline_tag": info.task}
    return _of_card({**stated, **{key: value for key, value in info.card.items() if value}}, base_model)


def _hub_name(source: Path) -> str:
    """owner/name of a model in the Hub's cache."""
    folder = next((part for part in source.parts if part.startswith("models--")), "")
    return folder.removeprefix("models--").replace("--", "/")


def _local_card(source: Path) -> Mapping[str, Any]:
    """The facts at the beginning of the README beside a model."""
    try:
        data = read_bytes((source if source.is_dir() else source.parent) / "README.md", CARD_LIMIT_BYTES)
        front = FRONT.match((data or b"").decode("utf-8", "replace"))
        found = yaml.safe_load(front[1]) if front else None
    except (BadCheckpoint, ValueError, RecursionError, yaml.YAMLError):
        return {}  # a card that cannot be read says nothing
    return found if isinstance(found, dict) else {}


def _of_card(card: Mapping[str, Any], base_model: str) -> Origin:
    def text(key: str) -> str:
        value = card.get(key)
        value = value[0] if isinstance(value, list) and value else value
        return value.strip()[:300] if isinstance(value, str) else ""

    language = card.get("language")
    languages = [language] if isinstance(language, str) else language if isinstance(language, list) else []
    return Origin(
        base_model, text("license"), text("license_name"), text("license_link"), text("pipeline_tag"),
        tuple(item for item in languages if isinstance(item, str))[:50],
    )  # fmt: skip


def model_card(report: Mapping[str, Any], known: Origin, repo_id: str) -> str:
    """README.md for a finished job.

    Args:
        report: the job's report.
        known: of the original.
        repo_id: where it will lie.
    """
    file = PurePath(report["output"]["path"]).name
    name = known.base_model or str(report["source"]["name"])
    parts = [
        _front(known),
        f"# {repo_id.rpartition('/')[2]}",
        "",
        f"{_linked(known.base_model) or name}, compressed to {report['bits_per_weight']:.2f} bits per weight: "
        f"{_size(report['source']['size_bytes'])} before, {_size(report['output']['size_bytes'])} now.",
        "Made and checked with Featherweight.",
        *_notes(report["source"]),
        "",
        "| | |",
        "|---|---|",
        *(f"| {title} | {value} |" for title, value in _figures(report)),
        "",
        *_proof(report),
        "## How to run it",
        "",
        *_commands(repo_id, file),
        "## Recipe",
        "",
        "What was asked for; the same recipe on the same original gives the same file.",
        "",
        "```json",
        json.dumps(report["recipe"], indent=1, ensure_ascii=False),
        "```",
        "",
    ]
    return "\n".join(parts)


def _notes(source: Mapping[str, Any]) -> Iterator[str]:
    """What whoever runs it has to know of the original, each in a paragraph."""
    if source.get("compressed_before"):
        yield from ("", f"The original was already compressed: {source['compressed_before']}.")
    if source.get("left_out"):
        yield from ("", f"Left out: {source['left_out']}.")
    if source.get("caution"):
        yield from ("", f"**Caution**: {source['caution']}")


def _front(known: Origin) -> str:
    """The facts that the Hub reads, as YAML; every text in quotes, as JSON writes it."""
    facts: dict[str, Any] = {}
    if known.base_model:
        facts |= {"base_model": known.base_model, "base_model_relation": "quantized"}
    named = (("license", known.licence), ("license_name", known.licence_name), ("license_link", known.licence_link))
    facts |= {key: value for key, value in named if value}
    if known.languages:
        facts["language"] = list(known.languages)
    facts |= {"pipeline_tag": known.task or PIPELINE, "library_name": "gguf", "tags": ["gguf", "quantized"]}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
    return "\n".join(["---", *lines, "---", ""])


def _linked(base_model: str) -> str:
    return f"[{base_model}](https://huggingface.co/{base_model})" if base_model else ""


def _figures(report: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Title and value of everything that was measured."""
    yield "Size", f"{_size(report['output']['size_bytes'])} (original: {_size(report['source']['size_bytes'])})"
    yield "Bits per weight", f"{report['bits_per_weight']:.2f}"
    yield "Types", ", ".join(f"{scheme}: {count}" for scheme, count in _schemes(report))
    yield "Relative error of the weights", f"{report['relative_error']:.2%}"
    if found := report.get("evaluation"):
        error = f" ± {2 * found['mean_kl_error']:.2g}" if found.get("mean_kl_error") is not None else ""
        yield "Difference of answers (mean KL divergence, nats)", f"{found['mean_kl']:.4g}{error}"
        yield "Same most likely next token", f"{found['same_top']:.1%}"
        yield "Perplexity", f"{found['perplexity_output']:.3f} (original: {found['perplexity_source']:.3f})"
    memory = (report.get("memory") or {}).get("after_bytes")
    if memory:
        yield "Memory when running in llama.cpp", _size(memory)


def _schemes(report: Mapping[str, Any]) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    for tensor in report.get("tensors") or ():
        counts[tensor["scheme"]] = counts.get(tensor["scheme"], 0) + 1
    return sorted(counts.items(), key=lambda item: -item[1])


def _proof(report: Mapping[str, Any]) -> Iterator[str]:
    """With what the figures were measured."""
    found, learned = report.get("evaluation"), report.get("calibration") or {}
    if found:
        text = PurePath(str(found.get("text") or "")).name or "the text that comes with the program"
        yield (
            f"KL divergence, next token and perplexity: this file against the original on {found['tokens']:,} tokens "
            f"of `{text}`, {found['chunks']} pieces of {found['context']} tokens."
        )
    else:
        yield "The answers were not measured against the original's."
    if learned.get("text"):
        yield f"Calibrated with {learned['tokens']:,} tokens of `{PurePath(str(learned['text'])).name}`."
    yield ""


def _commands(repo_id: str, file: str) -> Iterator[str]:
    """How three programs fetch and run it."""
    yield from ("llama.cpp:", "", "```", f"llama-cli -hf {repo_id} --hf-file {file}", "```", "")
    yield from ("Ollama:", "", "```", f"ollama run hf.co/{repo_id}:{file}", "```", "")
    yield from (f"LM Studio: search for `{repo_id}`, or", "")
    yield from ("```", f"lms get https://huggingface.co/{repo_id}", "```", "")


def _size(size_bytes: float) -> str:
    return f"{size_bytes / 1e9:.2f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.1f} MB"


def shareable_report(report: Mapping[str, Any]) -> dict[str, Any]:
    """The report without the paths of this computer."""
    source, output = dict(report["source"]), dict(report["output"])
    source["path"], output["path"] = PurePath(source["path"]).name, PurePath(output["path"]).name
    found = {**report, "source": source, "output": output}
    for key in ("evaluation", "calibration"):
        if isinstance(found.get(key), dict) and found[key].get("text"):
            found[key] = {**found[key], "text": PurePath(str(found[key]["text"])).name}
    return found
