"""The languages that the window speaks, and how it comes to speak one.

A catalogue is one of Qt's .ts files in `resources/translations`, read as it is when the window starts (some
milliseconds, and none for English), so nothing has to be built and no generated file can be out of date. The plural
rules of Qt's own compiler hold. `packaging/catalogues.py` keeps the files complete.

The language is settled at the start: a change in the settings holds from the next start on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from app.gui import said
from app.gui.assets import resource

SYSTEM = ""  # what the settings keep where the system's language is wanted
ENGLISH = "en"
FILE = "featherweight_{0}.ts"


def _one(count: int) -> int:
    """Which form, where one thing has a form of its own."""
    return 0 if count == 1 else 1


def _none_or_one(count: int) -> int:
    """Which form, where nothing is spoken of as one thing is."""
    return 0 if count in (0, 1) else 1


def _same(count: int) -> int:
    """Which form, where there is one only."""
    del count
    return 0


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes:
        key: as in catalogues' names and in the settings.
        title: what it calls itself.
        plural: which of a text's forms a number takes.
    """

    key: str
    title: str
    plural: Callable[[int], int] = _one


LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français", _none_or_one),
    Language("zh_CN", "简体中文", _same),
    Language("ja", "日本語", _same),
)


def language(key: str) -> Language:
    """The language of a key; English where there is none such."""
    return next((item for item in LANGUAGES if item.key == key), LANGUAGES[0])


def settled(wish: str, system: Sequence[str]) -> Language:
    """Which language to speak.

    Args:
        wish: the setting; `SYSTEM` for the first of the system's languages that there is a catalogue for.
        system: the system's languages, the dearest first: "de-AT", "zh-Hans-CN", "en".
    """
    if wish != SYSTEM:
        return language(wish)
    for name in system:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return language("zh_CN")
        if found := next((item for item in LANGUAGES if item.key == parts[0]), None):
            return found
    return LANGUAGES[0]


def _messages(path: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    """Context, source and translation (in all its forms) of every text that has been translated."""
    found: list[tuple[str, str, tuple[str, ...]]] = []
    said: dict[str, str] = {}  # what the elements around this place say, by their names
    forms: list[str] = []

    def begin(element: str, _: dict[str, str]) -> None:
        said[element] = ""
        reader.CharacterDataHandler = lambda text: said.__setitem__(element, said[element] + text)
        if element == "message":
            forms.clear()
            said.pop("translation", None)

    def end(element: str) -> None:
        reader.CharacterDataHandler = None
        if element == "numerusform":
            forms.append(said[element])
        elif element == "message":
            spoken = tuple(forms) or (said.get("translation", ""),)
            if all(spoken):
                found.append((said["name"], said["source"], spoken))

    reader = expat.ParserCreate()
    reader.buffer_text = True
    reader.StartElementHandler, reader.EndElementHandler = begin, end
    reader.Parse(path.read_bytes(), True)
    return found


_spoken: list[QTranslator] = []  # looking for them among the application's children takes 7 ms of the start


class Catalogue(QTranslator):
    """One language's texts, by context and source.

    A context that is not known takes the text from another: a class that inherits what it says, or was renamed.

    Attributes:
        language: which one.
    """

    def __init__(self, spoken: Language, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = spoken
        self._texts: dict[tuple[str, str], tuple[str, ...]] = {}
        self._anywhere: dict[str, tuple[str, ...]] = {}
        for context, source, forms in _messages(path):
            self._texts[context, source] = forms
            self._anywhere.setdefault(source, forms)

    def sources(self, context: str) -> list[str]:
        """Every text of a context that can be said."""
        return [source for name, source in self._texts if name == context]

    def isEmpty(self) -> bool:
        """Whether nothing can be said."""
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        """The text; None where it has none, so that it stays English."""
        forms = self._texts.get((context, source)) or self._anywhere.get(source)
        if forms is None:
            return None
        return forms[min(self.language.plural(n), len(forms) - 1)] if n >= 0 else forms[-1]


def speak(app: QApplication, wish: str, system: Sequence[str] | None = None) -> Language:
    """Let the program speak from here on; returns the language.

    Texts of Qt's own dialogs come from Qt, where it has them; from these it knows as well which way is forward.
    Numbers and dates are the system's, unless the language is another than the system's.
    """
    spoken = settled(wish, QLocale.system().uiLanguages() if system is None else system)
    hush()
    theirs = QLocale.system().language()
    if theirs != QLocale(spoken.key).language() and not (spoken.key == ENGLISH and theirs == QLocale.Language.C):
        QLocale.setDefault(QLocale(spoken.key))
    path = resource("translations", FILE.format(spoken.key))
    catalogue = Catalogue(spoken, path, app)
    own = QTranslator(app)
    if own.load(f"qtbase_{spoken.key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _speak_with(own)
    else:
        own.deleteLater()
    _speak_with(catalogue)
    said.use(catalogue.sources(said.CONTEXT))
    return spoken


def _speak_with(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _spoken.append(translator)


def spoken_now() -> Language:
    """The language that the program speaks."""
    return next((item.language for item in _spoken if isinstance(item, Catalogue)), language(ENGLISH))


def hush() -> None:
    """Back to the texts as they stand in the source, and to the system's numbers."""
    while _spoken:
        translator = _spoken.pop()
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())
    said.use([])
