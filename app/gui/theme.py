"""Light and dark: our own palettes on Fusion, one accent, one type scale.

Qt's palette is the single place that knows which one is on; `colors()` reads it there, and widgets that paint
themselves hear of a change as `QEvent.PaletteChange`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.dresser import Dresser, uncollected
from app.gui.stylesheet import stylesheet


@dataclass(frozen=True)
class Colors:
    """Every colour of one theme, as "#rrggbb".

    Attributes:
        window: behind everything.
        surface: cards, lists, fields.
        sunken: tracks, badges, headers.
        border: hairlines.
        text: words.
        muted: secondary words; at least 4.5:1 against `surface`.
        faint: disabled.
        accent: the one colour that means "act here" and "this is data".
        on_accent: words on the accent.
        accent_soft: behind what is selected.
        warn: a caution, and a chart's second colour.
        warn_soft: behind a caution.
        bad: an error.
        bad_soft: behind an error.
    """

    window: str
    surface: str
    sunken: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Colors(
    window="#f4f6f8", surface="#ffffff", sunken="#e9edf1", border="#d9dfe5", text="#17212b", muted="#556270",
    faint="#a3adb8", accent="#0a7771", on_accent="#ffffff", accent_soft="#dcf0ee", warn="#a65a00", warn_soft="#fdf0d9",
    bad="#b3261e", bad_soft="#fce8e6",
)  # fmt: skip
DARK = Colors(
    window="#12171c", surface="#1a2128", sunken="#27303a", border="#323d48", text="#e6ecf1", muted="#9ba8b5",
    faint="#5f6c79", accent="#4ccabf", on_accent="#04211f", accent_soft="#17393a", warn="#f0b35a", warn_soft="#3a2d17",
    bad="#ff8a80", bad_soft="#43211f",
)  # fmt: skip


class Scheme(Enum):
    """What a person wants; the value is what settings keep."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def colors() -> Colors:
    """The colours of the moment."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def base_size() -> int:
    """The height of ordinary text in pixels: the system's, within what the layout bears."""
    return max(13, min(18, QFontInfo(QApplication.font()).pixelSize()))


def application(arguments: list[str]) -> QApplication:
    """Qt's application, drawn in the style that the sheet is made for.

    Asked for as an argument, since a style that is set from Python makes classes of all Qt's enumerations (15 ms).
    """
    return QApplication([*arguments, "-style", "Fusion"])


class Theme(QObject):
    """Applies a theme to the program, and follows the system where asked to.

    Signals:
        changed: the colours are different now.

    Attributes:
        dresser: lays the style sheet on what is built.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.dresser = Dresser(self)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What was asked for."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are on."""
        return colors() is DARK

    def choose(self, scheme: Scheme) -> None:
        """Switch."""
        self._scheme = scheme
        self._apply()

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        with uncollected():
            if self._scheme is Scheme.SYSTEM:
                self._app.setPalette(QPalette())  # the style's own, which follows the system
                wanted = colors()
            else:
                wanted = DARK if self._scheme is Scheme.DARK else LIGHT
            self._app.setPalette(_palette(wanted))
        self.dresser.change(_sheet())
        self.changed.emit()


def dress_dialog(dialog: QWidget) -> None:
    """Lay the style sheet of the moment on a window that is about to be shown."""
    with uncollected():
        dialog.setStyleSheet(_sheet())


def _sheet() -> str:
    return stylesheet(vars(colors()), base_size())


def _palette(c: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: c.window, role.WindowText: c.text, role.Base: c.surface, role.AlternateBase: c.window,
        role.Text: c.text, role.Button: c.surface, role.ButtonText: c.text, role.BrightText: c.bad,
        role.Highlight: c.accent, role.HighlightedText: c.on_accent, role.Accent: c.accent, role.Link: c.accent,
        role.LinkVisited: c.accent, role.ToolTipBase: c.text, role.ToolTipText: c.surface,
        role.PlaceholderText: c.muted, role.Light: c.surface, role.Midlight: c.sunken, role.Mid: c.border,
        role.Dark: c.border, role.Shadow: c.border,
    }  # fmt: skip
    for where, value in pairs.items():
        palette.setColor(where, QColor(value))
    for where in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(c.faint))
    return palette
