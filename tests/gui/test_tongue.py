"""The proof as a document in every language that the window speaks."""

import re

import pytest
from PySide6.QtCore import QLocale

from app.engine.html_report import html_report
from app.gui.languages import LANGUAGES, hush, speak, spoken_now
from app.gui.said import said
from app.gui.tongue import tongue
from app.jobs.history import Run
from tests.engine.html_report.test_html_report import every_kind, every_measurement, read, report

OTHERS = [item.key for item in LANGUAGES if item.key != "en"]
SIGHT = "the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only"
HEARING = "the part that hears sounds, which cannot be written for llama.cpp yet"
ENGLISH_WORDS = re.compile(r"\b(the|of|is|and|not|with|by|made|after|answers|words?|measured|cannot)\b")


def pieces(*spoken):
    """Every piece of text of every document that can be written; names are figures, so all words are its own."""
    found = [html_report(found, every_measurement("1"), *spoken) for found in every_kind("1")]
    return [said.strip() for document in found for said in read(document).said if said.strip()]


@pytest.mark.parametrize("key", OTHERS)
def test_it_is_whole_in_every_language(qapp, key):
    speak(qapp, key)
    english, spoken = pieces(), pieces(tongue())
    assert len(spoken) == len(english)  # piece for piece
    left = [text for text in spoken if "{" in text or "}" in text or ENGLISH_WORDS.search(text)]
    assert not left
    for one, other in zip(english, spoken, strict=True):
        if not re.search("[a-zA-Z]{3,}", one):  # a figure
            assert re.sub(r"\D", "", one) == re.sub(r"\D", "", other)
    same = {one for one, other in zip(english, spoken, strict=True) if one == other and re.search("[a-z]{5,}", one)}
    assert same <= {"Original", "Tensor", "Question", "Error"}  # the same word in some of them


def test_in_english_it_is_as_the_jobs_folder_has_it(qapp, monkeypatch):
    QLocale.setDefault(QLocale("en"))
    try:
        assert pieces(tongue()) == pieces()
    finally:
        hush()


@pytest.mark.parametrize(("key", "lang"), [("en", "en"), ("de", "de"), ("zh_CN", "zh-Hans"), ("ja", "ja")])
def test_it_names_its_language(qapp, key, lang):
    speak(qapp, key)
    assert spoken_now().key == key
    assert f'<html lang="{lang}" dir="ltr">' in html_report(report(), (), tongue())
    hush()
    assert spoken_now().key == "en"


def test_numbers_and_what_the_engine_said_are_in_the_language(qapp):
    speak(qapp, "de")
    source = {**report()["source"], "compressed_before": "4-bit GPTQ, groups of 128", "left_out": f"{SIGHT}; {HEARING}"}
    found = report(source=source, runtime={"ok": False, "why": "model.gguf is not a GGUF file."})
    text = read(html_report(found, (), tongue())).text
    assert "model.gguf ist keine GGUF-Datei." in text
    assert said(SIGHT) != SIGHT and said(SIGHT) in text and said(HEARING) in text
    assert "groups of" not in text
    assert "2,5-mal kleiner" in text and "0,031" in text and "plain, komprimiert" in text


def test_the_proof_page_saves_it_in_the_persons_language(qtbot, qapp, quick_window, tmp_path):
    speak(qapp, "fr")
    run = Run("job", tmp_path / "job", report())
    with qtbot.waitSignal(quick_window.proofs.saved):
        quick_window.proofs.save_report(run, tmp_path / "proof.html")
    document = (tmp_path / "proof.html").read_text("utf-8")
    assert '<html lang="fr" dir="ltr">' in document
    assert "2,5 fois plus petit" in document and "Avant et après" in document
