"""The person's language for documents that the engine writes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.engine.html_report import Tongue
from app.gui.languages import spoken_now
from app.gui.said import said

CONTEXT = "html_report"
IN_HTML = {"zh_CN": "zh-Hans"}


def tongue() -> Tongue:
    """What the window speaks now, to be used on any thread: all but the texts is settled here."""
    key = spoken_now().key
    # numbers as the window writes them: the system's way, unless the language is another than the system's
    numbers = QLocale()
    to_left = QLocale(key).textDirection() == Qt.LayoutDirection.RightToLeft
    return Tongue(
        key=IN_HTML.get(key, key),
        direction="rtl" if to_left else "ltr",
        point=numbers.decimalPoint(),
        group=numbers.groupSeparator(),
        say=_say,
        told=said,
    )


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
