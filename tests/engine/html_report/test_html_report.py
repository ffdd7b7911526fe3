"""The report as one HTML file: whole, quiet, and deaf to whatever stands in names and texts."""

from __future__ import annotations

import math
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from app.engine.html_report import ENGLISH, Tongue, html_report, write_html_report
from app.engine.html_report._words import grade, grades, percent, safe, size
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

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


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
