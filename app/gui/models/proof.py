"""A finished job's report, read for the Proof page. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
class Proof:
    """What a person wants to know of a finished job.

    Attributes:
        generated: what llama.cpp wrote; empty where it did not run, and then `why_not` says why.
        memory_after: of the runtime's process; 0 where unknown.
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
    preset: str
    edited: bool
    tensors: tuple[TensorResult, ...]

    @property
    def ran(self) -> bool:
        """Whether llama.cpp loaded the file and wrote something."""
        return not self.why_not

    @classmethod
    def from_report(cls, report: dict[str, Any]) -> Proof:
        """Read a report."""
        runtime = report.get("runtime") or {"ok": False, "why": "It was not tried."}
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
            why_not="" if ran else str(runtime.get("why") or "It was not tried."),
            elapsed_s=float(report["elapsed_s"]),
            finished_at=float(report["finished_at"]),
            preset=str(report["recipe"]["mix"]),
            edited=bool(report["recipe"]["rules"]),
            tensors=tuple(_tensor(item) for item in report["tensors"]),
        )


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
