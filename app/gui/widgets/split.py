"""A splitter whose handle is the gap between two cards."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class Split(QSplitter):
    """Draws nothing of its own."""

    def createHandle(self) -> QSplitterHandle:
        """Qt's own."""
        return _Gap(self.orientation(), self)


class _Gap(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: what lies behind is seen."""
