"""Nothing that a person may read is left out of a language."""

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
GAP = re.compile(r"\{\d+\}|%n")
# articles that other languages do not put there, and a verb that needs no gap
MAY_DROP = ("{0} {1} GB Mac", "{0} {1} GB graphics card", "{0} {1} GB laptop", "{0} of {1} channels {2} values")


@pytest.fixture(scope="module")
def catalogues():
    spec = importlib.util.spec_from_file_location("catalogues", ROOT / "packaging" / "catalogues.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["catalogues"] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    yield module
    del sys.modules["catalogues"]


@pytest.fixture(scope="module")
def texts(catalogues):
    return catalogues.texts()


LANGUAGES = ["en", "de", "es", "fr", "zh_CN", "ja"]
# where the engine's sentences are translated too
WITH_ENGINE = tuple(LANGUAGES)


def test_every_offered_language_is_kept(catalogues):
    from app.gui.languages import LANGUAGES as OFFERED

    assert [item.key for item in OFFERED] == list(catalogues.LANGUAGES) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_out(catalogues, texts, language):
    left = catalogues.missing(language, texts)
    missing = sorted({item.source for item in left if item.context != "engine" or language in WITH_ENGINE})
    assert not missing, f"run packaging/catalogues.py and translate: {missing[:5]} and {max(0, len(missing) - 5)} more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_in_it_that_nobody_says(catalogues, texts, language):
    path = catalogues.FOLDER / f"featherweight_{language}.ts"
    wanted = {(item.context, item.source) for item in catalogues.said_in(language, texts)}
    found = set()
    for context in ET.parse(path).getroot().iter("context"):
        found |= {(context.findtext("name"), item.findtext("source")) for item in context.iter("message")}
    assert found == wanted, "run packaging/catalogues.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fill_the_same_gaps(catalogues, language):
    for source, forms in catalogues.read(catalogues.FOLDER / f"featherweight_{language}.ts").items():
        for form in forms:
            there, here = set(GAP.findall(source)), set(GAP.findall(form))
            dropped = there - here
            assert not here - there, source
            assert not dropped or source.startswith(MAY_DROP) or dropped == {"%n"}, source
            assert (source[:1] == " ") == (form[:1] == " "), f"a part that is put behind another: {source}"
            assert source.count("\n") == form.count("\n"), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_is_there(catalogues, texts, language):
    known = catalogues.read(catalogues.FOLDER / f"featherweight_{language}.ts")
    for source in {item.source for item in texts if item.numerus}:
        assert len(known[source]) == catalogues.LANGUAGES[language], source


def test_what_the_window_says_is_found_with_its_context(catalogues):
    source = (
        'def _tr(text):\n    return QCoreApplication.translate("words", text)\n'
        'class Page:\n    def a(self):\n        self.tr("One"); _tr("Two"); self.tr("%n thing(s)", "", 3)\n'
        '        QCoreApplication.translate("Other", "Three")\n'
    )
    found = {(item.context, item.source, item.numerus) for item in catalogues.window_texts(source)}
    assert found == {
        ("Page", "One", False), ("words", "Two", False), ("Page", "%n thing(s)", True), ("Other", "Three", False),
    }  # fmt: skip


def test_what_the_engine_says_becomes_templates(catalogues):
    source = (
        '"""Words of a docstring."""\nraise BadCheckpoint(f"{name} holds {{no}} part {number:.1f}.", "Try again.")\n'
    )
    assert {item.source for item in catalogues.engine_texts(source, "x.py")} == {
        "{0} holds {{no}} part {1}.", "Try again.",
    }  # fmt: skip


def test_what_the_document_says_is_collected_and_must_be_written_out(catalogues):
    source = 'section(say("Size"), tongue.say("{0} to {1}").format(a, b)); STYLE = "no words of these"\n'
    found = {(item.context, item.source) for item in catalogues.engine_texts(source, "html_report/_x.py")}
    assert found == {("html_report", "Size"), ("html_report", "{0} to {1}")}
    with pytest.raises(ValueError, match="literal"):
        list(catalogues.engine_texts("say(title)\n", "html_report/_x.py"))


def test_every_text_of_the_window_goes_through_translation(catalogues):
    """A visible text that stands in a call of a widget's without `tr`."""
    import ast

    setters = {"setText", "setToolTip", "setAccessibleName", "setWindowTitle", "setPlaceholderText", "setTitle"}
    plain = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
    for path in (ROOT / "app" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
                setters | {"label", "button", "named", "addItem", "QLabel", "QPushButton", "QCheckBox"}
            ):
                said = [item.value for item in node.args if isinstance(item, ast.Constant)]
                said += [
                    str(part.value)
                    for item in node.args
                    if isinstance(item, ast.JoinedStr)
                    for part in item.values
                    if isinstance(part, ast.Constant)
                ]
                untold = [text for text in said if isinstance(text, str) and plain.search(text) and "<" not in text]
                assert not untold, f"{path.name}:{node.lineno}: {untold}"
