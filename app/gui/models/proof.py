"""A finished job's report, read for the Proof page. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.engine.errors import BadRecipe
from app.engine.recipe import Recipe

NOT_TRIED = "It was not tried."


@dataclass(frozen=True)
class TensorResult:
    """What became of one tensor."""

    name: str
    layer: int | None
    role: str
    scheme: str
    size_bytes: int
    relative_error: float
    max_error: float
    source_range: tuple[float, float]
    output_range: tuple[float, float]


@dataclass(frozen=True)
class Measured:
    """The answers of the original and of the result on the same text.

    Attributes:
        text: its name.
        tokens: how many predictions were compared.
        mean_kl, kl_99, max_kl: Kullback-Leibler divergence in nats: mean, of 99 % of the tokens at most, worst.
        mean_kl_error: one standard error of the mean.
        same_top: share of tokens for which both find the same one likeliest.
        perplexity_before, perplexity_after: how uncertain each is about the next token.
        layer_errors: relative error of what flows on after each layer.
    """

    text: str
    tokens: int
    mean_kl: float
    mean_kl_error: float
    kl_99: float
    max_kl: float
    same_top: float
    perplexity_before: float
    perplexity_after: float
    layer_errors: tuple[float, ...]


@dataclass(frozen=True)
class Candidate:
    """A plan that was tried before one was chosen.

    Attributes:
        name: what it is called.
        size_bytes: of the file.
        mean_kl: as measured.
        chosen: whether it became the result.
    """

    name: str
    size_bytes: int
    mean_kl: float
    chosen: bool


@dataclass(frozen=True)
class Learned:
    """What the values were chosen with.

    Attributes:
        text: the calibration text's name; empty where there was none.
        tokens: how much of it was read.
        why_not: why there was none.
    """

    text: str
    tokens: int
    why_not: str


@dataclass(frozen=True)
class Proof:
    """What a person wants to know of a finished job.

    Attributes:
        generated: what llama.cpp wrote; empty where it did not run, and then `why_not` says why.
        memory_after: of the runtime's process; 0 where unknown.
        memory_forecast: what was forecast of it; 0 in reports that do not say.
        recipe: what was asked for; None where this program cannot read it.
        measured: None where the answers were not measured.
        forecast_kl: what was foretold of `measured.mean_kl`.
        learned: None in reports that do not say.
        candidates: what was measured before the choice.
        curve: (bytes, forecast divergence) of the best plans by size.
        compressed_before: how the original itself was compressed; empty where it was not.
        caution: why the result answers otherwise than the original however exact it is; empty where it does not.
        left_out: which part of the original the result does not hold; empty where it holds all.
    """

    name: str
    output: str
    source_bytes: int
    output_bytes: int
    bits_per_weight: float
    source_bits: float
    relative_error: float
    memory_before: int
    memory_after: int
    prompt: str
    generated: str
    tokens_per_s: float
    why_not: str
    elapsed_s: float
    finished_at: float
    recipe: Recipe | None
    tensors: tuple[TensorResult, ...]
    measured: Measured | None = None
    forecast_kl: float | None = None
    learned: Learned | None = None
    candidates: tuple[Candidate, ...] = ()
    curve: tuple[tuple[int, float], ...] = ()
    memory_forecast: int = 0
    compressed_before: str = ""
    left_out: str = ""
    caution: str = ""

    @property
    def ran(self) -> bool:
        """Whether llama.cpp loaded the file and wrote something."""
        return not self.why_not

    @classmethod
    def from_report(cls, report: dict[str, Any]) -> Proof:
        """Read a report."""
        runtime = report.get("runtime") or {"ok": False}
        ran = bool(runtime.get("ok"))
        size, bits = int(report["output"]["size_bytes"]), float(report["bits_per_weight"])
        weights = size * 8 / bits
        return cls(
            name=str(report["source"]["name"]),
            output=str(report["output"]["path"]),
            source_bytes=int(report["source"]["size_bytes"]),
            output_bytes=size,
            bits_per_weight=bits,
            source_bits=report["source"]["size_bytes"] * 8 / weights,
            relative_error=float(report["relative_error"]),
            memory_before=int(report["memory"]["before_bytes"] or 0),
            memory_after=int(report["memory"]["after_bytes"] or 0),
            prompt=str(runtime.get("prompt", "")),
            generated=str(runtime.get("text", "")) if ran else "",
            tokens_per_s=float(runtime.get("tokens_per_s") or 0.0) if ran else 0.0,
            why_not="" if ran else str(runtime.get("why") or NOT_TRIED),
            elapsed_s=float(report["elapsed_s"]),
            finished_at=float(report["finished_at"]),
            recipe=_recipe(report["recipe"]),
            tensors=tuple(_tensor(item) for item in report["tensors"]),
            compressed_before=str(report["source"].get("compressed_before") or ""),
            left_out=str(report["source"].get("left_out") or ""),
            caution=str(report["source"].get("caution") or ""),
            measured=_measured(report.get("evaluation")),
            forecast_kl=None if (forecast := report.get("forecast_kl")) is None else float(forecast),
            learned=_learned(report.get("calibration")),
            candidates=tuple(
                _candidate(item) for item in report.get("candidates") or () if item.get("mean_kl") is not None
            ),
            curve=tuple((int(size), float(kl)) for size, kl in report.get("curve") or ()),
            memory_forecast=int(report["memory"].get("forecast_bytes") or 0),
        )


def _recipe(data: dict[str, Any]) -> Recipe | None:
    """A report outlives the program that wrote it; a recipe of a newer one is merely not shown."""
    try:
        return Recipe.from_json(data)
    except BadRecipe:
        return None


def _measured(data: dict[str, Any] | None) -> Measured | None:
    if not data:
        return None
    return Measured(
        text=str(data.get("text", "")),
        tokens=int(data["tokens"]),
        mean_kl=float(data["mean_kl"]),
        mean_kl_error=float(data["mean_kl_error"]),
        kl_99=float(data["kl_99"]),
        max_kl=float(data["max_kl"]),
        same_top=float(data["same_top"]),
        perplexity_before=float(data["perplexity_source"]),
        perplexity_after=float(data["perplexity_output"]),
        layer_errors=tuple(float(item) for item in data["layer_errors"]),
    )


def _learned(data: dict[str, Any] | None) -> Learned | None:
    if data is None:
        return None
    return Learned(str(data.get("text") or ""), int(data.get("tokens") or 0), str(data.get("why_not") or ""))


def _candidate(item: dict[str, Any]) -> Candidate:
    return Candidate(str(item["name"]), int(item["size_bytes"]), float(item["mean_kl"]), bool(item["chosen"]))


def _tensor(item: dict[str, Any]) -> TensorResult:
    return TensorResult(
        name=str(item["name"]),
        layer=item.get("layer"),
        role=str(item.get("role", "OTHER")),
        scheme=str(item["scheme"]),
        size_bytes=int(item["size_bytes"]),
        relative_error=float(item["relative_error"]),
        max_error=float(item["max_error"]),
        source_range=(float(item["source_min"]), float(item["source_max"])),
        output_range=(float(item["output_min"]), float(item["output_max"])),
    )
