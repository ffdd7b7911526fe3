"""The style sheet, laid on parts of the window instead of on the whole program.

Qt styles everything below a widget again whenever the widget gets a sheet, and, where the whole program has one,
whenever it gets a parent: a page of five hundred widgets was styled eleven times over while it was put together. So the
sheet lies on parts that are finished, and a change of colours goes through them in turns of the event loop.

A window is parted along its stacks and splitters. What holds them draws nothing of its own and stays without a sheet;
dialogs dress themselves (`app.gui.widgets.dialogs`), since most belong to a window as a whole.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

TURN_S = 0.008
BARE = (QMainWindow, QSplitter, QStackedWidget, QWidget)  # Qt's classes that draw nothing here


class Dresser(QObject):
    """Knows every part, and which sheet it wears."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._parts: list[QWidget] = []
        self._behind: list[QWidget] = []
        self._held: list[QWidget] = []  # windows that are not painted until all in view is dressed
        self._turns = QTimer(self)
        self._turns.setInterval(1)  # 0 would go before other timers
        self._turns.timeout.connect(self.turn)

    @property
    def done(self) -> bool:
        """Whether everything wears the sheet of the moment."""
        return not self._behind

    def dress(self, root: QWidget) -> None:
        """Now, `root` and all in it."""
        self._take(root)
        self.hurry(root)

    def dress_in_turns(self, root: QWidget) -> None:
        """As soon as nothing better is to do, part by part."""
        self._take(root)
        self._turns.start()

    def hurry(self, root: QWidget) -> None:
        """Now, what is in `root` and was left for later."""
        while not self.advance(root):
            pass

    def advance(self, root: QWidget) -> bool:
        """Some of what is in `root` and was left for later; whether that was all of it. All else waits until it is."""
        left = [part for part in self._behind if isValid(part) and (part is root or root.isAncestorOf(part))]
        self._turns.stop()
        if not self._some(left):
            return False
        self._turns.start()
        return True

    def change(self, sheet: str) -> None:
        """Another sheet for everything: first what is in view, which is shown when all of it is dressed."""
        self._sheet = sheet
        self._parts = [part for part in self._parts if isValid(part)]
        dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
        self._behind = sorted([*dialogs, *self._parts], key=lambda part: not part.isVisible())
        for window in {part.window() for part in self._behind if part.isVisible()}:
            window.setUpdatesEnabled(False)
            self._held.append(window)
        self._turns.start()

    def _take(self, root: QWidget) -> None:
        self._parts = [part for part in self._parts if isValid(part)]
        frames = list(_frames(root))
        inside = [child for frame in frames for child in _children(frame) if child not in frames]
        for part in inside if frames else [root]:
            if part not in self._parts:
                self._parts.append(part)
                self._behind.append(part)

    def turn(self) -> None:
        """Dress some of what was left for later."""
        self._behind = [part for part in self._behind if isValid(part)]
        self._some(list(self._behind))
        if not any(isValid(part) and part.isVisible() for part in self._behind):
            for window in self._held:
                if isValid(window):
                    window.setUpdatesEnabled(True)
            self._held.clear()
        if not self._behind:
            self._turns.stop()

    def _some(self, parts: Sequence[QWidget]) -> bool:
        """The first of them, as many as a turn has time for; whether those were all."""
        until = time.monotonic() + TURN_S
        for number, part in enumerate(parts):
            self._behind.remove(part)
            with uncollected():
                part.setStyleSheet(self._sheet)
            if time.monotonic() >= until:
                return number + 1 == len(parts)
        return True


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _frames(root: QWidget) -> Iterator[QWidget]:
    """The widgets that only hold others, from `root` down to the stacks and splitters; none where `root` is a part."""
    kind = next(base for base in type(root).__mro__ if base.__module__.startswith("PySide6"))
    if kind not in BARE or root.property("role") or root.objectName() not in ("", "page"):
        return
    below = [frame for child in _children(root) for frame in _frames(child)]
    if below or kind in (QMainWindow, QSplitter, QStackedWidget):
        yield root
        yield from below


@contextmanager
def uncollected() -> Iterator[None]:
    """While this lasts, the garbage collector does not run.

    Qt goes through a list of all widgets when it styles them; one that Python frees meanwhile leaves a gap there that
    ends the program.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
