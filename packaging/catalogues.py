"""Collects every text that a person may read, and brings the catalogues of the languages up to date.

The window's texts stand in `tr` and `translate`, and bear the class or the subject that says them as their context.
The engine knows no Qt and speaks English; its sentences are collected by reading its source: each becomes a template,
"{0} is cut short: {1} reaches to byte {2}.", in the context "engine", and the window finds a sentence's template again
when it shows it (`app.gui.said`). So nothing has to be marked there. The proof as a document is the exception: it is
written in the person's language, so it hands its templates to `say`, in a context of their own ("{0} to {1}" would fit
too much of what the engine says).

    python packaging/catalogues.py           adds what is new, drops what is gone, and says what has no translation yet
    python packaging/catalogues.py --check   only says it; the exit code tells whether something is missing

Catalogues are Qt's own .ts files: Qt Linguist opens them. A text that stands in several contexts is translated once.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ja": 1}  # how many plural forms each has
ENGINE = "engine"
DOCUMENT = "html_report"
# said to models, to files and to other programs, or written into documents that have a language of their own
NOT_FOR_PEOPLE = (
    "hub/model_card.py", "task_checks/question", "task_checks/sentiment", "vocabulary/splitting.py",
    "vocabulary/replay.py", "vocabulary/check_texts.py", "schemes/_", "methods/_", "compiled.py", "stream.py",
    "processes.py",
)  # fmt: skip
# what the engine says to itself, or listens for in other programs' words
INNER = frozenset(
    {
        "Cannot allocate memory", "Once upon a time", "a finished job has a report", "begin() comes first",
        "diagonal blocks", "hand over", "last words", "out of memory", "paging file is too small", "shut down",
        "the way back begins with it", "the way forward ends with it", "the way forward has kept it", "way to the Hub",
    }
)  # fmt: skip
WORDS_ALONE = ("mixes.py", "roles.py", "hub/query.py", "library/", "schemes/", "methods/", "devices.py", "fit.py")
SENTENCE = re.compile(r"[^\W\d_]{2,}[,:;.…'’”)]* [\W\d_]*[^\W\d_]{2,}")
WORD = re.compile(r"[A-Z][a-z]+(-[a-z]+)*")


@dataclass(frozen=True)
class Text:
    """One text of the program.

    Attributes:
        context: who says it.
        source: in English; `{0}` or `%n` where something is put in.
        numerus: whether it has plural forms.
    """

    context: str
    source: str
    numerus: bool = False


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _contexts(tree: ast.Module) -> dict[str, str]:
    """The context of each function that hands its argument to `translate`: by the function's name."""
    found = {}
    for item in ast.walk(tree):
        if isinstance(item, ast.FunctionDef):
            for call in ast.walk(item):
                if isinstance(call, ast.Call) and _name(call) == "translate" and isinstance(call.args[0], ast.Constant):
                    found[item.name] = str(ast.literal_eval(call.args[0]))
    return found


def window_texts(source: str) -> Iterator[Text]:
    """The texts of one file of the window."""
    tree = ast.parse(source)
    contexts = _contexts(tree)

    def walk(node: ast.AST, owner: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call) and _name(node) in ("tr", "translate", *contexts):
            place = 1 if _name(node) == "translate" else 0
            text = node.args[place] if len(node.args) > place else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                by_self = isinstance(node.func, ast.Attribute) and _name(node) == "tr"
                context = str(ast.literal_eval(node.args[0])) if place else contexts.get(_name(node), owner)
                yield Text(owner if by_self else context, text.value, "%n" in text.value)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, owner)

    yield from walk(tree, "")


def template(node: ast.AST) -> str | None:
    """A string or f-string with numbered gaps; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    gaps = iter(range(99))
    return "".join(
        str(part.value).replace("{", "{{").replace("}", "}}") if isinstance(part, ast.Constant) else f"{{{next(gaps)}}}"
        for part in node.values
    )


def document_texts(source: str) -> Iterator[Text]:
    """What one file of the document hands to `say`.

    Raises:
        ValueError: a text is not written out there, so it cannot be collected.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node) == "say":
            text = node.args[0]
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                raise ValueError(f"line {node.lineno}: say() takes a literal text")
            yield Text(DOCUMENT, text.value)


def engine_texts(source: str, name: str) -> Iterator[Text]:
    """The sentences of one file of the engine.

    Args:
        name: the file's place below `app/engine` or `app/jobs`.
    """
    if name.startswith(f"{DOCUMENT}/"):
        yield from document_texts(source)
        return
    if any(part in name for part in NOT_FOR_PEOPLE):
        return
    tree = ast.parse(source)
    silent: set[ast.AST] = set()  # docstrings, parts of f-strings, types, regular expressions, bugs' own words
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr | ast.FormattedValue):
            silent.add(node.value)
        if isinstance(node, ast.JoinedStr):
            silent.update(node.values)
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            silent.update(ast.walk(node.annotation))
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets):
            silent.update(ast.walk(node.value))
        if isinstance(node, ast.Call) and _name(node) in ("cast", "compile", "TypeVar", "AssertionError", "ValueError"):
            silent.update(ast.walk(node))
    loose = any(part in name for part in WORDS_ALONE)
    word = re.compile(f"{WORD.pattern}|[a-z]{{3,}}") if name == "roles.py" else WORD
    for node in ast.walk(tree):
        found = None if node in silent else template(node)
        if (
            found
            and found not in INNER
            and (
                "Layer {0}" in found
                or found == "{0} as {1}"
                or SENTENCE.search(re.sub(r"\{\d+\}", "§§", found))
                or (loose and word.fullmatch(found))
                or found == "fits"
            )
        ):
            yield Text(ENGINE, found)


def texts() -> list[Text]:
    """Everything, without repetitions, in the order of contexts and sources."""
    found: set[Text] = set()
    for path in (ROOT / "app" / "gui").rglob("*.py"):
        found.update(window_texts(path.read_text("utf-8")))
    for part in ("engine", "jobs"):
        for path in (ROOT / "app" / part).rglob("*.py"):
            name = path.relative_to(ROOT / "app" / part).as_posix()
            found.update(engine_texts(path.read_text("utf-8"), name))
    return sorted(found, key=lambda item: (item.context, item.source))


def read(path: Path) -> dict[str, list[str]]:
    """A catalogue's translations by source: one form, or one for each plural form."""
    found: dict[str, list[str]] = {}
    if path.is_file():
        for message in ET.parse(path).iter("message"):
            said = message.find("translation")
            if said is None:
                continue
            forms = [item.text or "" for item in said.iter("numerusform")] or [said.text or ""]
            if all(forms):
                found[message.findtext("source", "")] = forms
    return found


def written(language: str, wanted: list[Text], known: dict[str, list[str]]) -> bytes:
    """The catalogue as a file, with what is known of its translations."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in wanted:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.numerus else {})
        ET.SubElement(message, "source").text = text.source
        forms = known.get(text.source, [])
        said = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.numerus:
            for form in forms or [""] * LANGUAGES[language]:
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = forms[0] if forms else None
    ET.indent(root, " ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, "utf-8") + b"\n"


def said_in(language: str, wanted: list[Text]) -> list[Text]:
    """What a catalogue has to hold: English has plural forms alone, all else stands in the source."""
    return [text for text in wanted if text.numerus] if language == "en" else wanted


def missing(language: str, wanted: list[Text]) -> list[Text]:
    """What a language does not say yet."""
    known = read(FOLDER / f"featherweight_{language}.ts")
    return [text for text in said_in(language, wanted) if text.source not in known]


def main(arguments: list[str]) -> int:
    """Bring all catalogues up to date, or only look."""
    wanted, lacking = texts(), 0
    for language in LANGUAGES:
        path = FOLDER / f"featherweight_{language}.ts"
        if "--check" not in arguments:
            path.write_bytes(written(language, said_in(language, wanted), read(path)))
        left = missing(language, wanted)
        lacking += len(left)
        print(f"{language}: {len({item.source for item in left})} of {len({item.source for item in wanted})} missing")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
