"""The document, section by section; a section without content is left out.

A sentence is a template said whole, never glued from halves: the order of words is the language's own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.html_report._charts import layers_chart, quality_chart
from app.engine.html_report._figures import figures
from app.engine.html_report._measured import measured_section
from app.engine.html_report._parts import section, soft, table
from app.engine.html_report._tongue import Tongue
from app.engine.html_report._words import duration, grade, moment, percent, safe, size

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
.verdict { font-size: 19px; border-inline-start: 4px solid var(--accent); padding: 8px 16px; background: var(--field); }
.verdict.warn { border-color: var(--warn); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 5px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 600; font-size: 13px; } td.n, th.n { text-align: end; }
svg { width: 100%; height: auto; direction: ltr; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
.field { fill: var(--field); } .grid { stroke: var(--line); } .line { fill: none; stroke: var(--accent);
  stroke-width: 2; }
.mark { fill: var(--soft); } .own { fill: var(--accent); stroke: var(--page); stroke-width: 2; }
pre, .said { white-space: pre-wrap; background: var(--field); padding: 10px 12px; border-radius: 6px; font-size: 13px; }
.said { font-size: 14px; margin: 0; } mark { background: none; color: var(--warn); font-weight: 600; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
  svg, .verdict, tr { break-inside: avoid; } thead { display: table-header-group; } }
"""


def document(report: Report, measured: Sequence[Report], tongue: Tongue) -> str:
    """All of it."""
    say, name = tongue.say, report["source"]["name"]
    body = "".join(
        (
            f"<h1>{safe(say('{0}, compressed').format(name))}</h1>",
            _origin(report, tongue),
            _verdict(report, tongue),
            figures(report, tongue),
            _layers(report, tongue),
            _curve(report, tongue),
            _spoken(report, tongue),
            *(measured_section(item, tongue) for item in measured),
            _recipe(report, tongue),
            _tensors(report, tongue),
            soft(say("Written by Featherweight {0}.").format(report.get("version", ""))),
        )
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{safe(tongue.key)}" dir="{safe(tongue.direction)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{safe(say('{0}: proof of compression').format(name))}</title>"
        f"<style>{STYLE}</style></head><body>{body}</body></html>\n"
    )


def _file(path: str) -> str:
    """The last part of a path, of any system: where it lies on someone's computer is nobody else's business."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _origin(report: Report, tongue: Tongue) -> str:
    say, source = tongue.say, report["source"]
    sentences = [
        say("{0}, made from {1} ({2}), finished {3} after {4}.").format(
            _file(report["output"]["path"]),
            source["name"],
            source["format"],
            moment(float(report["finished_at"])),
            duration(float(report["elapsed_s"]), tongue),
        )
    ]
    if before := str(source.get("compressed_before") or ""):
        lost = say("The original was already compressed: {0}; what was lost then cannot come back.")
        sentences.append(lost.format(tongue.told(before)))
    if missing := str(source.get("left_out") or ""):
        parts = "; ".join(tongue.told(part) for part in missing.split("; "))
        sentences.append(say("Left out: {0}.").format(parts))
    caution = str(source.get("caution") or "")
    told = f'<p class="verdict warn">{safe(tongue.told(caution))}</p>' if caution else ""
    return soft(" ".join(sentences)) + told


def _verdict(report: Report, tongue: Tongue) -> str:
    say = tongue.say
    before, after = float(report["source"]["size_bytes"]), float(report["output"]["size_bytes"])
    smaller = bool(after and before > after)
    ratio = say("{0} times smaller").format(tongue.figure(before / after, ".1f")) if smaller else say("not smaller")
    if found := report.get("evaluation"):
        quality = say("{0} (measured)").format(grade(float(found["mean_kl"]), tongue)[1])
    else:
        moved = percent(float(report["relative_error"]), tongue)
        quality = say("the weights moved by {0} (an estimate of quality)").format(moved)
    if (report.get("runtime") or {}).get("ok"):
        kind, words = "verdict", say("It works: {0}, {1}.")
    else:
        kind, words = "verdict warn", say("The file is complete; it could not be tried out: {0}, {1}.")
    return f'<p class="{kind}">{safe(words.format(ratio, quality))}</p>'


def _layers(report: Report, tongue: Tongue) -> str:
    title, found = tongue.say("Error by layer"), report.get("evaluation")
    if found and found["layer_errors"]:
        return section(title, layers_chart([float(item) for item in found["layer_errors"]], True, tongue))
    layers: dict[int, list[float]] = {}
    for tensor in report["tensors"]:
        if tensor.get("layer") is not None:
            layers.setdefault(int(tensor["layer"]), []).append(float(tensor["relative_error"]))
    means = [sum(layers[index]) / len(layers[index]) for index in sorted(layers)]
    chart = layers_chart(means, False, tongue)
    return section(title, chart) if chart else ""


def _curve(report: Report, tongue: Tongue) -> str:
    say = tongue.say
    spots = [
        (str(item["name"]), float(item["size_bytes"]), float(item["mean_kl"]), False)
        for item in report.get("candidates") or ()
        if item.get("mean_kl") is not None and not item.get("chosen")
    ]
    if found := report.get("evaluation"):
        spots.append((say("this file"), float(report["output"]["size_bytes"]), float(found["mean_kl"]), True))
    chart = quality_chart([(float(x), float(y)) for x, y in report.get("curve") or ()], spots, tongue)
    note = soft(say("Line: the best forecast at every size. Dots: measured. Lower is better."))
    return section(say("Size against quality"), chart + note) if chart else ""


def _spoken(report: Report, tongue: Tongue) -> str:
    say, runtime = tongue.say, report.get("runtime") or {}
    if not runtime.get("ok"):
        why = tongue.told(str(runtime["why"])) if runtime.get("why") else say("It was not tried.")
        return section(say("What it wrote"), f"<p>{safe(why)}</p>")
    if "embeddings" in runtime:
        found = tongue.told(str(runtime.get("text", "")))
        return section(say("What it made of sentences in llama.cpp"), f"<p>{safe(found)}</p>")
    said = f"<strong>{safe(runtime.get('prompt', ''))}</strong>{safe(runtime.get('text', ''))}"
    return section(say("What it wrote in llama.cpp"), f'<p class="said">{said}</p>')


def _recipe(report: Report, tongue: Tongue) -> str:
    text = safe(json.dumps(report["recipe"], indent=1, ensure_ascii=False))
    return section(tongue.say("Recipe"), f"<pre>{text}</pre>")


def _tensors(report: Report, tongue: Tongue) -> str:
    say = tongue.say
    rows = [
        (
            str(tensor["name"]),
            str(tensor["scheme"]),
            size(tensor["size_bytes"], tongue),
            percent(float(tensor["relative_error"]), tongue, 2),
            tongue.figure(float(tensor["max_error"]), ".3g"),
        )
        for tensor in sorted(report["tensors"], key=lambda item: -float(item["relative_error"]))
    ]
    head = (say("Tensor"), say("Type"), say("Size"), say("Error"), say("Largest"))
    return section(say("Every tensor, the largest error first"), table(head, rows, (2, 3, 4)))
