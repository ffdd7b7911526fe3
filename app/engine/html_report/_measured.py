"""Later measurements as sections of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.html_report._parts import section, table
from app.engine.html_report._tongue import Tongue
from app.engine.html_report._words import grade, kl, moment, percent, safe
from app.engine.task_checks.base import CheckResult, wilson

Data = Mapping[str, Any]


def measured_section(measurement: Data, tongue: Tongue) -> str:
    """One measurement; of a kind that is not known here, nothing."""
    kinds = {"text": _text, "speed": _speed, "checks": _checks, "suite": _suite}
    make = kinds.get(str(measurement["kind"]))
    when = moment(float(measurement["at"]))
    return make(measurement["asked"], measurement["found"], when, tongue) if make else ""


def _text(asked: Data, found: Data, when: str, tongue: Tongue) -> str:
    say, mean = tongue.say, float(found["mean_kl"])
    before, after = (tongue.figure(float(found[name]), ".2f") for name in ("perplexity_source", "perplexity_output"))
    rows = [
        (
            say("Difference of answers (KL)"),
            f"{kl(mean, tongue)} ± {kl(2 * float(found['mean_kl_error']), tongue)}",
            grade(mean, tongue)[0],
        ),
        (say("Same next word"), percent(float(found["same_top"]), tongue), ""),
        (say("Uncertainty (perplexity)"), f"{before} → {after}", ""),
        (
            say("Predictions"),
            tongue.figure(int(found["tokens"]), ",d"),
            say("chunks of {0} tokens").format(int(found["context"])),
        ),
    ]
    if asked.get("text"):
        title = say("Measured again on {0}, {1}").format(asked["text"], when)
    else:
        title = say("Measured again on the bundled text, {0}").format(when)
    return section(title, table(("", "", ""), rows))


def _speed(asked: Data, found: Data, when: str, tongue: Tongue) -> str:
    say = tongue.say
    rows = [
        (
            str(name),
            tongue.figure(float(item["tokens_per_s"]), ".1f"),
            say("{0} s").format(tongue.figure(float(item["load_s"]), ".1f")),
        )
        for name, item in zip(asked["names"], found["files"], strict=False)
    ]
    head = ("", say("Tokens per second"), say("Loading"))
    return section(say("Speed in llama.cpp, {0}").format(when), table(head, rows, (1, 2)))


def _title(name: str, tongue: Tongue) -> str:
    """What a test is called; one that is not known here has its name."""
    if name == "sentiment":
        return tongue.say("Praise or complaint (60 sentences)")
    return tongue.say("Everyday questions (four answers each)") if name == "questions" else name


def _checks(asked: Data, found: Data, when: str, tongue: Tongue) -> str:
    body = "".join(_check(CheckResult.from_json(data), tongue) for data in found["results"])
    return section(tongue.say("Small tests, {0}").format(when), body)


def _check(result: CheckResult, tongue: Tongue) -> str:
    say, count = tongue.say, len(result.items)
    rows = [
        (
            who,
            say("{0} of {1}").format(right, count),
            say("{0} to {1}").format(*(percent(item, tongue, 0) for item in wilson(right, count))),
        )
        for who, right in ((say("Original"), result.source_right), (say("Compressed"), result.output_right))
    ]
    lost = say("{0} answers changed: {1} right ones were lost, {2} were gained. Guessing would get {3}.")
    words = lost.format(result.changed, result.lost, result.gained, percent(result.chance, tongue, 0))
    body = f"<h3>{safe(_title(result.name, tongue))}</h3><p>{safe(words)}</p>"
    body += table(("", say("Right"), say("True share, with 95 % confidence")), rows, (1, 2))
    changed = [
        (item.shown, item.right, item.source, item.output) for item in result.items if item.source != item.output
    ]
    if changed:
        body += table((say("Changed"), say("Right answer"), say("Original"), say("Compressed")), changed)
    return body


def _suite(asked: Data, found: Data, when: str, tongue: Tongue) -> str:
    rows = [
        (str(prompt), *(str(answer["text"]) for answer in answers))
        for prompt, *answers in zip(asked["prompts"], *found["answers"], strict=False)
    ]
    title = tongue.say("Your questions: {0}, {1}").format(asked.get("name", ""), when)
    return section(title, table((tongue.say("Question"), *(str(name) for name in asked["names"])), rows))
