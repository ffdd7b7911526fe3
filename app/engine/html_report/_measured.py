"""Later measurements as sections of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.html_report._parts import section, table
from app.engine.html_report._words import grade, kl, moment, percent, safe
from app.engine.task_checks.base import CheckResult, wilson

Data = Mapping[str, Any]
TITLES = {"sentiment": "Praise or complaint (60 sentences)", "questions": "Everyday questions (four answers each)"}


def measured_section(measurement: Data) -> str:
    """One measurement; of a kind that is not known here, nothing."""
    kinds = {"text": _text, "speed": _speed, "checks": _checks, "suite": _suite}
    make = kinds.get(str(measurement["kind"]))
    return make(measurement["asked"], measurement["found"], moment(float(measurement["at"]))) if make else ""


def _text(asked: Data, found: Data, when: str) -> str:
    mean = float(found["mean_kl"])
    rows = [
        ("Difference of answers (KL)", f"{kl(mean)} ± {kl(2 * float(found['mean_kl_error']))}", grade(mean)[0]),
        ("Same next word", percent(float(found["same_top"])), ""),
        (
            "Uncertainty (perplexity)",
            f"{float(found['perplexity_source']):.2f} → {float(found['perplexity_output']):.2f}",
            "",
        ),
        ("Predictions", f"{int(found['tokens']):,}", f"chunks of {int(found['context'])} tokens"),
    ]
    name = asked.get("text") or "the bundled text"
    return section(f"Measured again on {name}, {when}", table(("", "", ""), rows))


def _speed(asked: Data, found: Data, when: str) -> str:
    rows = [
        (str(name), f"{float(item['tokens_per_s']):.1f}", f"{float(item['load_s']):.1f} s")
        for name, item in zip(asked["names"], found["files"], strict=False)
    ]
    return section(f"Speed in llama.cpp, {when}", table(("", "Tokens per second", "Loading"), rows, (1, 2)))


def _checks(asked: Data, found: Data, when: str) -> str:
    body = ""
    for data in found["results"]:
        result = CheckResult.from_json(data)
        count = len(result.items)
        rows = [
            (who, f"{right} of {count}", "{} to {}".format(*(percent(item, 0) for item in wilson(right, count))))
            for who, right in (("Original", result.source_right), ("Compressed", result.output_right))
        ]
        words = (
            f"{result.changed} answers changed: {result.lost} right ones were lost, {result.gained} were gained. "
            f"Guessing would get {percent(result.chance, 0)}."
        )
        changed = [
            (item.shown, item.right, item.source, item.output) for item in result.items if item.source != item.output
        ]
        body += f"<h3>{safe(TITLES.get(result.name, result.name))}</h3><p>{safe(words)}</p>"
        body += table(("", "Right", "True share, with 95 % confidence"), rows, (1, 2))
        if changed:
            body += table(("Changed", "Right answer", "Original", "Compressed"), changed)
    return section(f"Small tests, {when}", body)


def _suite(asked: Data, found: Data, when: str) -> str:
    rows = [
        (str(prompt), *(str(answer["text"]) for answer in answers))
        for prompt, *answers in zip(asked["prompts"], *found["answers"], strict=False)
    ]
    title = f"Your questions: {asked.get('name', '')}, {when}"
    return section(title, table(("Question", *(str(name) for name in asked["names"])), rows))
