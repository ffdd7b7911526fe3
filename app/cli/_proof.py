"""A finished job's proof, for people and for programs."""

from __future__ import annotations

from typing import Any

from app.cli._printing import size_text
from app.cli.base import Answer
from app.jobs.job import Job


def proof(job: Job, report: dict[str, Any]) -> Answer:
    """What a finished job answers."""
    return {"job": str(job.folder), **report}, _proof(report)


def _proof(report: dict[str, Any]) -> str:
    """A finished job's proof, for people."""
    source, output, runtime, memory = report["source"], report["output"], report["runtime"], report["memory"]
    lines = [
        f"Verified: {output['path']}",
        f"  size    {size_text(source['size_bytes'])} -> {size_text(output['size_bytes'])} "
        f"({output['size_bytes'] / source['size_bytes']:.0%}, {report['bits_per_weight']:.2f} bits per weight)",
        f"  error   {report['relative_error']:.2%} of the weights' size, "
        f"{len(report['tensors'])} tensors reopened and compared with the original",
    ]
    if before := source.get("compressed_before"):
        lines.append(f"  before  the original was already compressed: {before}; what was lost then cannot come back")
    if missing := source.get("left_out"):
        lines.append(f"  without {missing}")
    if caution := source.get("caution"):
        lines.append(f"  caution {caution}")
    if (evaluation := report["evaluation"]) is not None:
        lines += [
            f"  quality mean KL divergence {evaluation['mean_kl']:.4f} (99 %: {evaluation['kl_99']:.3f}), "
            f"same top token {evaluation['same_top']:.1%}, perplexity {evaluation['perplexity_source']:.3f} -> "
            f"{evaluation['perplexity_output']:.3f}, measured on {evaluation['tokens']:,} predictions",
        ]
    elif report["not_evaluated"]:
        lines.append(f"  quality not measured: {report['not_evaluated']}")
    if why_not := report["calibration"]["why_not"]:
        lines.append(f"  note    {why_not}")
    lines += [
        f"  tried   {item['name']}: {item['size_bytes']:,} bytes, KL {item['mean_kl']:.4f} on other text"
        + (" (chosen)" if item["chosen"] else "")
        for item in report["candidates"]
        if item["mean_kl"] is not None
    ]
    if eyes := report.get("projector"):
        size = size_text(eyes["size_bytes"])
        lines.append(f"  sees    with {eyes['path']}: {size}, {eyes['tensors']} tensors compared")
    if runtime and runtime["ok"]:
        lines += [
            f"  memory  {size_text(memory['before_bytes'])} -> {size_text(memory['after_bytes'])} "
            "(16-bit weights, estimated; running in llama.cpp, measured)",
            f"  llama.cpp {'reads' if 'embeddings' in runtime else 'writes'}, {runtime['tokens_per_s']:.0f} tokens/s: "
            f"{runtime['prompt']}{runtime['text']!s}",
        ]
    elif runtime:
        lines.append(f"  not run {runtime['why']}")
    return "\n".join(lines)
