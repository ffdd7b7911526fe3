"""The model's map to choose from: click, drag over a block, Ctrl and Shift as in any list, and all of it by keys."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from app.gui.models import measures
from app.gui.models.overview import Cell, Measure, Overview
from app.gui.theme import colors
from app.gui.widgets.overview_map import LEFT, OverviewMap

LEAST_HEIGHT = 13  # of a row: a layer's number can still be read
PAGE = 8  # rows
FADED = 0.28
Spot = tuple[int, int]


class ModelMap(OverviewMap):
    """An `OverviewMap` with a selection; it grows with its rows, so it belongs into a scroll area.

    Signals:
        selected: (names, current): what a person chose.
        moved: the area of the current cell, to be scrolled to.
    """

    selected = Signal(tuple, str)
    moved = Signal(QRectF)

    def __init__(self, top: int = 0) -> None:
        """Args: top: as of `OverviewMap`."""
        super().__init__(top)
        self._measure = Measure.BITS
        self._names: frozenset[str] = frozenset()
        self._matching: frozenset[str] | None = None
        self._anchor: Spot = (0, 0)
        self._before: frozenset[str] = frozenset()
        self.setMinimumSize(200, 60)

    def show_overview(self, overview: Overview, measure: Measure = Measure.BITS) -> None:
        """Show other colours, or another map."""
        self._measure = measure
        height = max(60, self._top + LEAST_HEIGHT * len(overview.rows))
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
        before = self.cell(*self._place)
        super().show_overview(overview)
        if before is None or before.tensor.name != self._current:  # it was chosen before there was a map with it
            self.show_selection(self._names, self._current)

    def show_selection(self, names: Collection[str], current: str) -> None:
        """Mark what is chosen elsewhere."""
        self._names = frozenset(names)
        self.show_tensor(current)
        here = self.cell(*self._place)
        if here is not None and here.tensor.name == current:
            self.setAccessibleDescription(self.describe(here))
            self.moved.emit(self._area(*self._place))

    def show_matching(self, names: Collection[str] | None) -> None:
        """Let all others fade; None: none does."""
        matching = None if names is None else frozenset(names)
        if matching != self._matching:
            self._matching = matching
            self.update()

    def describe(self, cell: Cell) -> str:
        """One cell in words, with what its colour means."""
        text = super().describe(cell)
        if self._measure in (Measure.BITS, Measure.BYTES):
            return text
        return f"{text} · {self.tr('not measured') if cell.value is None else measures.told(self._measure, cell.value)}"

    def _paint_cell(self, painter: QPainter, area: QRectF, radius: float, cell: Cell) -> None:
        faded = self._matching is not None and cell.tensor.name not in self._matching
        painter.setOpacity(FADED if faded else 1.0)
        if cell.value is None:
            self._paint_unknown(painter, area, radius, cell)
        else:
            super()._paint_cell(painter, area, radius, cell)
        painter.setOpacity(1.0)
        if len(self._names) > 1 and cell.tensor.name in self._names:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors().warn), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_unknown(self, painter: QPainter, area: QRectF, radius: float, cell: Cell) -> None:
        """What was not measured is empty."""
        palette = colors()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_text(painter, area, cell, QColor(palette.muted))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose one; with Ctrl add or take it away, with Shift all up to it."""
        if event.button() != Qt.MouseButton.LeftButton or (place := self._at(event.position())) is None:
            return
        keys = event.modifiers()
        self._before = self._names if keys & Qt.KeyboardModifier.ControlModifier else frozenset()
        if not keys & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = place
        cell = self.cell(*place)
        assert cell is not None
        if keys & Qt.KeyboardModifier.ControlModifier and cell.tensor.name in self._names:
            self._tell(self._names - {cell.tensor.name}, place)
        else:
            self._tell(self._before | self._block(place), place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag chooses the block between its ends."""
        if event.buttons() & Qt.MouseButton.LeftButton and (place := self._nearest(event)) != self._place:
            self._tell(self._before | self._block(place), place)

    def _nearest(self, event: QMouseEvent) -> Spot:
        """The cell under the pointer, or the one nearest to it."""
        rows, columns = len(self._overview.rows), len(self._columns())
        if not rows:
            return self._place
        row = int((event.position().y() - self._top) // max(self._row_height(), 1e-6))
        column = int((event.position().x() - LEFT) // max(1.0, (self.width() - LEFT) / columns))
        row, column = max(0, min(rows - 1, row)), max(0, min(columns - 1, column))
        place = row, min(column, len(self._overview.rows[row][1]) - 1)
        return place if self.cell(*place) is not None else self._place

    def _block(self, to: Spot) -> frozenset[str]:
        """Everything from the anchor to a place; rows of one cell belong to any column."""
        top, bottom = sorted((self._anchor[0], to[0]))
        left, right = sorted((self._anchor[1], to[1]))
        alone = [len(self._overview.rows[row][1]) == 1 for row in (self._anchor[0], to[0])]
        if any(alone) and not all(alone) and top != bottom:
            left, right = 0, len(self._columns()) - 1
        found = []
        for row, column, cell in self._each(top, bottom + 1):
            if left <= column <= right or len(self._overview.rows[row][1]) == 1:
                found.append(cell.tensor.name)
        return frozenset(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page Up and Down, Home and End move; with Shift they extend; Ctrl+A chooses all."""
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tell(frozenset(cell.tensor.name for _, _, cell in self._each()), self._place)
            return
        rows, keys = len(self._overview.rows), Qt.Key
        moves = {
            keys.Key_Up: (-1, 0), keys.Key_Down: (1, 0), keys.Key_Left: (0, -1), keys.Key_Right: (0, 1),
            keys.Key_PageUp: (-PAGE, 0), keys.Key_PageDown: (PAGE, 0), keys.Key_Home: (-rows, 0),
            keys.Key_End: (rows, 0),
        }  # fmt: skip
        if (move := moves.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        row = max(0, min(rows - 1, self._place[0] + move[0]))
        column = self._place[1] + move[1]
        if self.cell(row, column) is None:
            return
        place = row, min(column, len(self._overview.rows[row][1]) - 1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._tell(self._block(place), place)
        else:
            self._anchor = place
            self._tell(self._block(place), place)

    def _tell(self, names: frozenset[str], place: Spot) -> None:
        cell = self.cell(*place)
        if cell is None:
            return
        self._place = place
        ordered = tuple(one.tensor.name for _, _, one in self._each() if one.tensor.name in names)
        self._names = frozenset(ordered)
        self.setAccessibleDescription(self.describe(cell))
        self.update()
        self.moved.emit(self._area(*place))
        self.selected.emit(ordered, cell.tensor.name)
