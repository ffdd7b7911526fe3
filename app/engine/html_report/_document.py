"""The document, section by section; a section without content is left out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.html_report._charts import layers_chart, quality_chart
from app.engine.html_report._measured import measured_section
from app.engine.html_report._parts import section, table
from app.engine.html_report._words import duration, grade, kl, moment, percent, safe, size

Report = Mapping[str, Any]

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; --text: #1d2a2b; --soft: #5b6a6b; --line: #d6dedd; --field: #f5f8f7;
  --accent: #0f766e; --page: #ffffff; --warn: #b45309; }
@media (prefers-color-scheme: dark) { :root { --text: #e6eceb; --soft: #9fb0ae; --line: #35423f; --field: #1c2523;
  --accent: #4fd1c0; --page: #131a18; --warn: #f0b35a; } }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 900px;
  margin: 32px auto; padding: 0 20px; overflow-wrap: anywhere; }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 32px 0 8px; }
p { margin: 6px 0; } .soft { color: var(--soft); font-size: 13px; }
.verdict { font-size: 19px; border-left: 4px solid var(--accent); padding: 8px 16px; background: var(--field); }
.verdict.warn { border-color: var(--warn); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 5px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; font-size: 13px; } td.n, th.n { text-align: right; }
svg { width: 100%; height: auto; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
.field { fill: var(--field); } .grid { stroke: var(--line); } .line { fill: none; stroke: var(--accent);
  stroke-width: 2; }
.mark { fill: var(--soft); } .own { fill: var(--accent); stroke: var(--page); stroke-width: 2; }
pre, .said { white-space: pre-wrap; background: var(--field); padding: 10px 12px; border-radius: 6px; font-size: 13px; }
.said { font-size: 14px; margin: 0; } mark { background: none; color: var(--warn); font-weight: 600; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
  svg, .verdict, tr { break-inside: avoid; } thead { display: table-header-group; } }
"""


def document(report: Report, measured: Sequence[Report]) -> str:
    """All of it."""
    name = safe(report["source"]["name"])
    body = "".join(
        (
            f"<h1>{name}, compressed</h1>",
            _origin(report),
            _verdict(report),
            _figures(report),
            _layers(report),
            _curve(report),
            _spoken(report),
            *(measured_section(item) for item in measured),
            _recipe(report),
            _tensors(report),
            f'<p class="soft">Written by Featherweight {safe(report.get("version", ""))}.</p>',
        )
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{name}: proof of compression</title><style>{STYLE}</style></head><body>{body}</body></html>\n"
    )


def _file(path: str) -> str:
    """The last part of a path, of any system: where it lies on someone's computer is nobody else's business."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _origin(report: Report) -> str:
    words = (
        f"{_file(report['output']['path'])}, made from {report['source']['name']} ({report['source']['format']}), "
        f"finished {moment(float(report['finished_at']))} after {duration(float(report['elapsed_s']))}."
    )
    before = str(report["source"].get("compressed_before") or "")
    lost = f" The original was already compressed: {before}; what was lost then cannot come back." if before else ""
    missing = str(report["source"].get("left_out") or "")
    without = f" Left out: {missing}." if missing else ""
    caution = str(report["source"].get("caution") or "")
    told = f'<p class="verdict warn">{safe(caution)}</p>' if caution else ""
    return f'<p class="soft">{safe(words + lost + without)}</p>{told}'


def _verdict(report: Report) -> str:
    before, after = float(report["source"]["size_bytes"]), float(report["output"]["size_bytes"])
    ratio = f"{before / after:.1f} times smaller" if after and before > after else "not smaller"
    found, runtime = report.get("evaluation"), report.get("runtime") or {}
    if found:
        quality = f"{grade(float(found['mean_kl']))[1]} (measured)"
    else:
        quality = f"the weights moved by {percent(float(report['relative_error']))} (an estimate of quality)"
    start = "It works" if runtime.get("ok") else "The file is complete; it could not be tried out"
    kind = "verdict" if runtime.get("ok") else "verdict warn"
    return f'<p class="{kind}">{safe(f"{start}: {ratio}, {quality}.")}</p>'


def _figures(report: Report) -> str:
    source, output, memory = report["source"], report["output"], report["memory"]
    runtime, found = report.get("runtime") or {}, report.get("evaluation")
    after = memory.get("after_bytes")
    rows = [
        ("Size on disk", size(source["size_bytes"]), size(output["size_bytes"]), "headers included"),
        ("Bits per weight", "", f"{float(report['bits_per_weight']):.2f}", "on average"),
        (
            "Memory when running",
            f"at least {size(memory['before_bytes'])}",
            size(after) if after else "not measured",
            "in llama.cpp, short context",
        ),
        ("Error of the weights", "0 %", percent(float(report["relative_error"]), 2), "below 10 % is good"),
    ]
    if runtime.get("ok") and runtime.get("tokens_per_s"):
        rows.append(("Tokens per second", "", f"{float(runtime['tokens_per_s']):.1f}", "in llama.cpp, short run"))
    note = "Not measured with text."
    if found:
        rows += _answers(found)
        note = (
            f"Measured on {found.get('text') or 'the bundled text'}: {int(found['tokens']):,} predictions, chunks of "
            f"{int(found['context'])} tokens; the difference of answers is {kl(float(found['mean_kl']))} ± "
            f"{kl(2 * float(found['mean_kl_error']))}."
        )
    head = ("", "Original", "Compressed", "")
    return section("Before and after", table(head, rows, (1, 2)) + f'<p class="soft">{safe(note)}</p>')


def _answers(found: Report) -> list[tuple[str, str, str, str]]:
    mean = float(found["mean_kl"])
    before, after = float(found["perplexity_source"]), float(found["perplexity_output"])
    return [
        ("Uncertainty (perplexity)", f"{before:.2f}", f"{after:.2f}", f"{(after / before - 1) * 100:+.1f} %"),
        ("Difference of answers (KL)", "0", kl(mean), f"{grade(mean)[0]}; below 0.1 is good"),
        ("Worst cases (99 % KL)", "0", kl(float(found["kl_99"])), f"the largest is {kl(float(found['max_kl']))}"),
        ("Same next word", "100 %", percent(float(found["same_top"])), "over 90 % is good"),
    ]


def _layers(report: Report) -> str:
    found = report.get("evaluation")
    if found and found["layer_errors"]:
        return section("Error by layer", layers_chart([float(item) for item in found["layer_errors"]], True))
    layers: dict[int, list[float]] = {}
    for tensor in report["tensors"]:
        if tensor.get("layer") is not None:
            layers.setdefault(int(tensor["layer"]), []).append(float(tensor["relative_error"]))
    chart = layers_chart([sum(layers[index]) / len(layers[index]) for index in sorted(layers)], False)
    return section("Error by layer", chart) if chart else ""


def _curve(report: Report) -> str:
    spots = [
        (str(item["name"]), float(item["size_bytes"]), float(item["mean_kl"]), False)
        for item in report.get("candidates") or ()
        if item.get("mean_kl") is not None and not item.get("chosen")
    ]
    if found := report.get("evaluation"):
        spots.append(("this file", float(report["output"]["size_bytes"]), float(found["mean_kl"]), True))
    chart = quality_chart([(float(x), float(y)) for x, y in report.get("curve") or ()], spots)
    note = '<p class="soft">Line: the best forecast at every size. Dots: measured. Lower is better.</p>'
    return section("Size against quality", chart + note) if chart else ""


def _spoken(report: Report) -> str:
    runtime = report.get("runtime") or {}
    if not runtime.get("ok"):
        return section("What it wrote", f"<p>{safe(runtime.get('why') or 'It was not tried.')}</p>")
    if "embeddings" in runtime:
        return section("What it made of sentences in llama.cpp", f"<p>{safe(runtime.get('text', ''))}</p>")
    said = f"<strong>{safe(runtime.get('prompt', ''))}</strong>{safe(runtime.get('text', ''))}"
    return section("What it wrote in llama.cpp", f'<p class="said">{said}</p>')


def _recipe(report: Report) -> str:
    return section("Recipe", f"<pre>{safe(json.dumps(report['recipe'], indent=1, ensure_ascii=False))}</pre>")


def _tensors(report: Report) -> str:
    rows = [
        (
            str(tensor["name"]),
            str(tensor["scheme"]),
            size(tensor["size_bytes"]),
            percent(float(tensor["relative_error"]), 2),
            f"{float(tensor['max_error']):.3g}",
        )
        for tensor in sorted(report["tensors"], key=lambda item: -float(item["relative_error"]))
    ]
    head = ("Tensor", "Type", "Size", "Error", "Largest")
    return section("Every tensor, the largest error first", table(head, rows, (2, 3, 4)))
