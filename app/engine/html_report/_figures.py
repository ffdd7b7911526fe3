"""What was before and what is after, figure by figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.html_report._parts import section, soft, table
from app.engine.html_report._tongue import Tongue
from app.engine.html_report._words import grade, kl, percent, size

Report = Mapping[str, Any]


def figures(report: Report, tongue: Tongue) -> str:
    """The section."""
    say, source, output, memory = tongue.say, report["source"], report["output"], report["memory"]
    runtime, found = report.get("runtime") or {}, report.get("evaluation")
    after = memory.get("after_bytes")
    rows = [
        (
            say("Size on disk"),
            size(source["size_bytes"], tongue),
            size(output["size_bytes"], tongue),
            say("headers included"),
        ),
        (say("Bits per weight"), "", tongue.figure(float(report["bits_per_weight"]), ".2f"), say("on average")),
        (
            say("Memory when running"),
            say("at least {0}").format(size(memory["before_bytes"], tongue)),
            size(after, tongue) if after else say("not measured"),
            say("in llama.cpp, short context"),
        ),
        (
            say("Error of the weights"),
            "0 %",
            percent(float(report["relative_error"]), tongue, 2),
            say("below 10 % is good"),
        ),
    ]
    if runtime.get("ok") and runtime.get("tokens_per_s"):
        speed = tongue.figure(float(runtime["tokens_per_s"]), ".1f")
        rows.append((say("Tokens per second"), "", speed, say("in llama.cpp, short run")))
    if found:
        rows += _answers(found, tongue)
    head = ("", say("Original"), say("Compressed"), "")
    return section(say("Before and after"), table(head, rows, (1, 2)) + soft(_measured_on(found, tongue)))


def _measured_on(found: Report | None, tongue: Tongue) -> str:
    """With which text, and how sure that makes."""
    say = tongue.say
    if not found:
        return say("Not measured with text.")
    numbers = (
        tongue.figure(int(found["tokens"]), ",d"),
        int(found["context"]),
        kl(float(found["mean_kl"]), tongue),
        kl(2 * float(found["mean_kl_error"]), tongue),
    )
    if not found.get("text"):
        bundled = say(
            "Measured on the bundled text: {0} predictions, chunks of {1} tokens; "
            "the difference of answers is {2} ± {3}."
        )
        return bundled.format(*numbers)
    named = say("Measured on {0}: {1} predictions, chunks of {2} tokens; the difference of answers is {3} ± {4}.")
    return named.format(found["text"], *numbers)


def _answers(found: Report, tongue: Tongue) -> list[tuple[str, str, str, str]]:
    say, mean = tongue.say, float(found["mean_kl"])
    before, after = float(found["perplexity_source"]), float(found["perplexity_output"])
    good = say("{0}; below {1} is good").format(grade(mean, tongue)[0], tongue.figure(0.1, ".1f"))
    largest = say("the largest is {0}").format(kl(float(found["max_kl"]), tongue))
    return [
        (
            say("Uncertainty (perplexity)"),
            tongue.figure(before, ".2f"),
            tongue.figure(after, ".2f"),
            f"{tongue.figure((after / before - 1) * 100, '+.1f')} %",
        ),
        (say("Difference of answers (KL)"), "0", kl(mean, tongue), good),
        (say("Worst cases (99 % KL)"), "0", kl(float(found["kl_99"]), tongue), largest),
        (say("Same next word"), "100 %", percent(float(found["same_top"]), tongue), say("over 90 % is good")),
    ]
