"""The report as one HTML file: whole, quiet, and deaf to whatever stands in names and texts."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from app.engine.html_report import ENGLISH, Tongue, html_report, write_html_report
from app.engine.html_report._words import grade, grades, safe, size
from app.gui import words

EVIL = '</title><script>alert(1)</script><img src=x onerror="alert(2)">"\'&\x1b[2J\u202e'
VOID = {"meta", "line", "circle", "rect", "polyline", "br"}


def report(text: str = "plain", **changes: Any) -> dict[str, Any]:
    """A report in which every text is `text`."""
    tensor = {
        "name": text, "scheme": text, "size_bytes": 10, "relative_error": 0.05, "max_error": 0.1, "layer": 0,
        "role": text,
    }  # fmt: skip
    found = {
        "version": text, "finished_at": 1.7e9, "elapsed_s": 75.0,
        "source": {"path": f"/home/someone/{text}", "name": text, "format": text, "size_bytes": 1000},
        "output": {"path": f"/home/someone/{text}.gguf", "size_bytes": 400},
        "recipe": {"name": text}, "bits_per_weight": 4.5, "relative_error": 0.05, "tensors": [tensor],
        "memory": {"before_bytes": 20_000_000, "after_bytes": 9_000_000},
        "runtime": {"ok": True, "prompt": text, "text": text, "tokens_per_s": 11.0},
        "evaluation": {
            "context": 512, "tokens": 4080, "perplexity_source": 12.0, "perplexity_output": 12.6, "mean_kl": 0.0312,
            "mean_kl_error": 0.001, "kl_99": 0.31, "max_kl": 3.2, "same_top": 0.924, "layer_errors": [0.02, 0.03],
            "text": text,
        },
        "candidates": [{"name": text, "size_bytes": 500, "mean_kl": 0.05, "chosen": False}],
        "curve": [[200, 0.4], [400, 0.03], [800, 0.001]],
    }  # fmt: skip
    return {**found, **changes}


def measured(text: str = "plain") -> list[dict[str, Any]]:
    """One of every kind."""
    item = {"shown": text, "right": "a", "source": text, "output": "b"}
    evaluation = report(text)["evaluation"]
    files = [{"tokens_per_s": 5.0, "load_s": 1.0}] * 2
    kinds: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
        ("text", {"text": text}, evaluation),
        ("speed", {"names": [text, text]}, {"files": files}),
        ("checks", {}, {"results": [{"name": text, "chance": 0.5, "items": [item]}]}),
        ("suite", {"name": text, "prompts": [text], "names": [text, text]}, {"answers": [[{"text": text}]] * 2}),
        ("of a newer version", {}, {}),
    ]
    return [{"kind": kind, "at": 1.7e9, "asked": asked, "found": found} for kind, asked, found in kinds]


class _Reader(HTMLParser):
    """Collects elements and checks that all are closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.said: list[str] = []  # each piece that is read or read aloud; names are found by how they are set

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs
        self.said += [value or "" for name, value in attrs if name in ("aria-label", "title", "alt")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if not {"style", "pre"} & set(self.open):  # the recipe stands there as it is kept
            self.said.append(data)


def read(document: str) -> _Reader:
    """Parse a document; all its elements are closed in order."""
    reader = _Reader()
    reader.feed(document)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("text", [EVIL, "<svg onload=x>", "javascript:x", "]]><!--", "😀 grüße 中文"])
def test_whatever_a_text_says_it_stays_text(text: str) -> None:
    found = read(html_report(report(text), measured(text)))
    assert not found.seen & {"script", "img", "iframe", "object", "link", "a", "form", "input"}
    assert not [name for name, _ in found.attributes if name.startswith("on") or name in ("src", "href", "action")]
    assert "\x1b" not in found.text and "\u202e" not in found.text
    plain = "".join(letter for letter in text if letter.isprintable())
    assert found.text.count(plain) > 15


def test_it_needs_nothing_from_elsewhere_and_names_no_folder() -> None:
    document = html_report(report(), measured())
    assert "default-src 'none'" in document
    assert "http" not in document.replace("http-equiv", "")
    assert "/home/someone" not in document
    assert "@media print" in document and "prefers-color-scheme: dark" in document


def test_the_figures_are_there() -> None:
    text = read(html_report(report(), measured())).text
    for figure in (
        "2.5 times smaller",
        "differences should be rare",
        "0.031",
        "92.4 %",
        "12.00",
        "12.60",
        "+5.0 %",
        "11.0",
    ):
        assert figure in text, figure
    assert "1 min 15 s" in text
    assert "Measured again on plain" in text and "Your questions: plain" in text


def test_what_was_not_measured_is_said() -> None:
    bare = report(
        evaluation=None, candidates=[], curve=[], runtime={"ok": False, "why": "No llama.cpp here."},
        memory={"before_bytes": 1, "after_bytes": None},
    )  # fmt: skip
    text = read(html_report(bare)).text
    assert "an estimate of quality" in text and "could not be tried out" in text
    assert "not measured" in text and "No llama.cpp here." in text
    assert "Size against quality" not in text


FIGURE = re.compile(r"\d+([.,]\d+)*(e[+-]\d+)?( (%|B|kB|MB|GB|TB))?|[-+±→:]")
NAME = re.compile(r"plain(\.gguf)?|^[ab]$")  # of models and files, and what answers were
MARKING = Tongue(key="x-marked", say=lambda text: f"«{text}»", told=lambda text: f"«{text}»")


def every_kind(text: str = "plain") -> list[dict[str, Any]]:
    """Reports that together say all that can be said."""
    before = {"compressed_before": text, "left_out": f"{text}; {text}", "caution": text}
    sources = [{**report(text)["source"], **more} for more in ({}, before)]
    evaluation = report(text)["evaluation"]
    grades_of = [report(text, evaluation={**evaluation, "mean_kl": nats}) for nats in (0.001, 0.06, 0.2, 5.0)]
    bare = {"evaluation": None, "candidates": [], "curve": [], "memory": {"before_bytes": 1, "after_bytes": None}}
    return [
        report(text, source=sources[1]),
        report(text, **bare, elapsed_s=5.0, runtime={"ok": False, "why": text}),
        report(text, **bare, elapsed_s=9999.0, runtime=None, output={"path": text, "size_bytes": 5000}),
        report(text, runtime={"ok": True, "embeddings": {}, "text": text}),
        report(text, evaluation={**evaluation, "text": "", "layer_errors": []}),
        *grades_of,
    ]


def every_measurement(text: str = "plain") -> list[dict[str, Any]]:
    """Measurements that together say all that can be said."""
    again = {"kind": "text", "at": 1.7e9, "asked": {"text": ""}, "found": report(text)["evaluation"]}
    checks = [
        {"kind": "checks", "at": 1.7e9, "asked": {}, "found": {"results": [{"name": name, "chance": 0.5, "items": []}]}}
        for name in ("sentiment", "questions")
    ]
    return [*measured(text), again, *checks]


def unmarked(said: str) -> str:
    """What is left of a text without what is marked, marks within marks included."""
    count = 1
    while count:
        said, count = re.subn("«[^«»]*»", "", said)
    return said


def test_nothing_is_left_in_english() -> None:
    for found in every_kind():
        reader = read(html_report(found, every_measurement(), MARKING))
        assert ("lang", "x-marked") in reader.attributes
        for said in reader.said:
            assert not FIGURE.sub("", NAME.sub("", unmarked(said))).strip(), said


def test_every_sentence_is_known_to_the_catalogues_and_said_somewhere() -> None:
    catalogue = Path(__file__).parents[3] / "resources" / "translations" / "featherweight_de.ts"
    kept = {
        item.findtext("source")
        for context in ElementTree.parse(catalogue).iter("context")
        if context.findtext("name") == "html_report"
        for item in context.iter("message")
    }
    said: set[str] = set()

    def say(text: str) -> str:
        said.add(text)
        return text

    for found in every_kind():
        html_report(found, every_measurement(), Tongue(say=say))
    assert said == kept


def test_numbers_have_the_signs_of_the_language() -> None:
    text = read(html_report(report(), measured(), Tongue("de", point=",", group="\u202f"))).text
    for figure in ("2,5 times smaller", "0,031", "92,4 %", "+5,0 %", "4\u202f080 predictions", "below 0,1 is good"):
        assert figure in text, figure
    assert "3,2" in text and "3.2" not in text


def test_what_a_catalogue_says_is_escaped_too_and_its_names_stay_names() -> None:
    shouting = Tongue(
        'de" onload="x', say=lambda text: f"<b onclick='x'>{text}</b>", told=lambda text: f"<i>{text}</i>"
    )
    for found in every_kind(EVIL):
        reader = read(html_report(found, every_measurement(EVIL), shouting))
        assert not reader.seen & {"script", "img", "b", "i"}
        assert not [name for name, _ in reader.attributes if name.startswith("on")]
    braces = read(html_report(report("{0} {x}"), measured("{0} {x}"))).text
    assert "{0} {x}, compressed" in braces and "Your questions: {0} {x}" in braces


def test_spaces_that_do_not_break_stay() -> None:
    assert safe("4\u202f080 % \u00a0!\u200f\x00\u2028") == "4\u202f080 % \u00a0!"


def test_it_is_written_in_the_direction_of_the_language() -> None:
    document = html_report(report(), measured(), Tongue("ar", direction="rtl"))
    assert '<html lang="ar" dir="rtl">' in document
    assert '<html lang="en" dir="ltr">' in html_report(report())
    styles = document.split("<style>")[1].split("</style>")[0]
    assert "text-align: left" not in styles and "text-align: right" not in styles


def test_what_is_not_a_number_has_the_worst_grade() -> None:
    assert grade(math.nan, ENGLISH) == grade(9.0, ENGLISH) == grades(ENGLISH)[-1][1:]
    assert grade(0.04, ENGLISH)[0] == "hardly different"


def test_values_that_are_not_numbers_draw_no_chart_that_breaks() -> None:
    found = report(curve=[[100, math.inf], [200, math.nan], [0, 1.0]])
    found["evaluation"]["layer_errors"] = [math.nan, 0.5]
    document = html_report(found)
    assert "nan" not in document.split("<svg")[1].split("</svg>")[0]
    read(document)


def test_words_are_those_of_the_window() -> None:
    assert [(item.limit, item.word, item.meaning) for item in words.closenesses()] == list(grades(ENGLISH))
    assert [size(value, ENGLISH) for value in (999, 1000, 2_700_000, 4.9e9, 270e6)] == [
        "999 B",
        "1.0 kB",
        "2.7 MB",
        "4.9 GB",
        "270 MB",
    ]


def test_it_is_written_at_once(tmp_path: Path) -> None:
    write_html_report(tmp_path / "r.html", report(), measured())
    assert (tmp_path / "r.html").read_text("utf-8") == html_report(report(), measured())
    assert [path.name for path in tmp_path.iterdir()] == ["r.html"]


def test_a_caution_is_told_and_deaf_to_what_stands_in_it():
    told = report()
    assert "verdict warn" not in html_report(told).split("</style>")[1]
    told["source"] = {**told["source"], "caution": f"Expect other answers. {EVIL}"}
    page = html_report(told).split("</style>")[1]
    assert '<p class="verdict warn">Expect other answers.' in page and "<script>" not in page
