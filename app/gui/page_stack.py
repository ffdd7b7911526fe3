"""The pages, one of them in view. Each is built when it is first wanted, or before that in idle turns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.dresser import Dresser
from app.gui.pieces import TURN_MS, Pieces

BUSY_MS = 60  # after a piece of a page that somebody waits for
KEYS = ("find", "look", "choose", "work", "proof")


class PageStack(QStackedWidget):
    """Shows one page.

    Signals:
        finished: every page is there.
        wanted: another page's key; this and what follows comes from the pages.
        failed: a `Failure` that a person must read.
        ordered: an `Order`.
        proof_asked: a finished job's name.
        settings_asked: something has to be entered there.
    """

    finished = Signal()
    wanted = Signal(str)
    failed = Signal(object)
    ordered = Signal(object)
    proof_asked = Signal(str)
    settings_asked = Signal()

    def __init__(self, dresser: Dresser) -> None:
        super().__init__()
        self._dresser = dresser
        self._makers: dict[str, Callable[[], Pieces[QWidget]]] = {}
        self._under_way: dict[str, Pieces[QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._stopped = False
        self._idle = QTimer(self, singleShot=True, interval=TURN_MS)
        self._idle.timeout.connect(self._next)

    def use(self, makers: dict[str, Callable[[], Pieces[QWidget]]]) -> None:
        """Say how each page is made."""
        self._makers = makers

    @property
    def missing(self) -> list[str]:
        """The pages that are not there yet."""
        return [key for key in KEYS if key not in self._pages]

    def page(self, key: str) -> QWidget:
        """A page, ready to be seen."""
        while not self.advance(key):
            pass
        self._dresser.hurry(self._pages[key])
        return self._pages[key]

    def approach(self, key: str) -> bool:
        """The next of what showing a page begins with, while another one is in view; whether it can be shown now.

        It is made, styled, and all its parts are given a place. Painting it takes as long again as the last of these.
        Meanwhile no other page is made.
        """
        if self._idle.isActive():
            self._idle.start(BUSY_MS)
        if not self.advance(key) or not self._dresser.advance(self._pages[key]):
            return False
        page = self._pages[key]
        if not page.isVisible():
            page.resize(self.size())
            page.render(QPixmap(1, 1), QPoint(), QRegion(0, 0, 1, 1))
        return True

    def advance(self, key: str) -> bool:
        """Make the next piece of a page; whether it is there now."""
        if key not in self._pages:
            steps = self._under_way.pop(key, None) or self._steps(key)  # what fails is begun anew, not gone on with
            next(steps, None)
            self._under_way[key] = steps
        return key in self._pages

    def _steps(self, key: str) -> Pieces[None]:
        page = self._pages[key] = yield from self._makers[key]()
        self.addWidget(page)
        self._dresser.dress_in_turns(page)

    def is_current(self, key: str) -> bool:
        """Whether a page is in view."""
        return key in self._pages and self.currentWidget() is self._pages[key]

    def build(self) -> None:
        """Begin with what is missing, one piece in each turn of the event loop."""
        if not self._stopped:
            self._next()

    def stop(self) -> None:
        """Build no more by itself, for good."""
        self._stopped = True
        self._idle.stop()

    def _next(self) -> None:
        if missing := self.missing:
            self.advance(missing[0])
            self._idle.start(TURN_MS)
        else:
            self.finished.emit()
