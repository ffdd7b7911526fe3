"""Buttons in as many columns as have room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class FlowGrid(QWidget):
    """Widgets of equal width, `narrowest` pixels at least, in at most `most` columns; `even` rows are all full."""

    def __init__(self, narrowest: int, most: int, spacing: int = 8, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._narrowest, self._most, self._columns = narrowest, most, most
        self._widgets: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        # as narrow as the window wants; `resizeEvent` answers with fewer columns
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Replace all."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._widgets = list(widgets)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as have room."""
        super().resizeEvent(event)
        # a text is never cut off for the sake of another column
        narrowest = max([self._narrowest, *(widget.minimumSizeHint().width() for widget in self._widgets)])
        columns = max(1, min(self._most, (event.size().width() + 8) // (narrowest + 8)))
        while self._even and len(self._widgets) % columns:
            columns -= 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // self._columns, place % self._columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
