"""Paints an `Overview`: one coloured cell per tensor; click or arrow keys choose one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.gui import words
from app.gui.models.overview import Cell, Overview
from app.gui.said import said
from app.gui.theme import colors

LEFT, TOP, SPACE = 34, 26, 2
ROOM_FOR_TEXT = 16
TALLEST = 44


class OverviewMap(QWidget):
    """Signals: chosen: a tensor's name."""

    chosen = Signal(str)

    def __init__(self, top: int = TOP) -> None:
        """Args: top: room for the names of the columns; 0 where somebody else paints them."""
        super().__init__()
        self._top = top
        self._overview = Overview((), ())
        self._place = (0, 0)
        self._current = ""  # the chosen tensor, also while a map without it is shown
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the model"))
        self.setToolTip(self.tr("Layers from top to bottom, kinds of tensor from left to right"))
        self.setMinimumSize(240, 160)

    def sizeHint(self) -> QSize:
        """A comfortable square."""
        return QSize(360, 360)

    def show_overview(self, overview: Overview) -> None:
        """Show another map."""
        self._overview = overview
        if not self.cell(*self._place):
            self._place = (0, 0)
        self.show_tensor(self._current)

    @property
    def overview(self) -> Overview:
        """What is shown."""
        return self._overview

    def show_tensor(self, name: str) -> None:
        """Mark a tensor as the chosen one."""
        self._current = name
        for row, (_, cells) in enumerate(self._overview.rows):
            for column, cell in enumerate(cells):
                if cell is not None and cell.tensor.name == name:
                    self._place = (row, column)
        self.update()

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell at a place, if there is one."""
        rows = self._overview.rows
        if not 0 <= row < len(rows):
            return None
        cells = rows[row][1]
        return cells[min(column, len(cells) - 1)] if cells and 0 <= column < len(self._columns()) else None

    def describe(self, cell: Cell) -> str:
        """One cell in words."""
        layer = cell.tensor.place.layer
        where = "" if layer is None else self.tr("Layer {0}: ").format(layer + 1)
        bits = words.bits(cell.size_bytes * 8 / max(1, cell.tensor.weights))
        return f"{where}{said(cell.tensor.place.role.value)} · {cell.scheme} · {bits} · {words.size(cell.size_bytes)}"

    def _columns(self) -> tuple[str, ...]:
        return self._overview.columns or ("",)

    def _row_height(self) -> float:
        return min(float(TALLEST), (self.height() - self._top) / max(1, len(self._overview.rows)))

    def _area(self, row: int, column: int) -> QRectF:
        height = self._row_height()
        width = (self.width() - LEFT) / len(self._columns())
        whole = len(self._overview.rows[row][1]) == 1
        gap = SPACE if height > 6 else 0.5
        left, wide = (LEFT, self.width() - LEFT) if whole else (LEFT + column * width, width)
        return QRectF(left, self._top + row * height, wide - SPACE, height - gap)

    def _each(self, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int, Cell]]:
        for row, (_, cells) in enumerate(self._overview.rows[first:last], first):
            for column, cell in enumerate(cells):
                if cell is not None:
                    yield row, column, cell

    def _rows_within(self, top: float, bottom: float) -> tuple[int, int]:
        """Rows that a stripe touches: first and one after the last."""
        height = max(self._row_height(), 1e-6)
        return max(0, math.floor((top - self._top) / height)), max(0, math.ceil((bottom - self._top) / height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Labels and cells, of those rows that have to be painted again."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = colors()
        font = painter.font()
        font.setPixelSize(max(10, self.fontInfo().pixelSize() - 2))
        painter.setFont(font)
        rows = self._rows_within(event.rect().top(), event.rect().bottom() + 1)
        for row, column, cell in self._each(*rows):
            area = self._area(row, column)
            radius = min(4.0, area.height() / 4)
            self._paint_cell(painter, area, radius, cell)
            if (row, column) == self._place:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.text), 2))
                painter.drawRoundedRect(area, radius, radius)
        self._paint_labels(painter, *rows)
        painter.end()

    def _paint_cell(self, painter: QPainter, area: QRectF, radius: float, cell: Cell) -> None:
        palette = colors()
        shade, ink = tint(palette.sunken, palette.accent, palette.text, palette.on_accent, round(cell.strength * 64))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(area, radius, radius)
        self._paint_text(painter, area, cell, ink)

    def _paint_text(self, painter: QPainter, area: QRectF, cell: Cell, ink: QColor) -> None:
        """The type's name, where there is room."""
        if area.height() < ROOM_FOR_TEXT or area.width() < 3 * ROOM_FOR_TEXT:
            return
        alone = cell.tensor.place.layer is None
        text = f"{said(cell.tensor.place.role.value)}  ·  {cell.scheme}" if alone else cell.scheme
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_labels(self, painter: QPainter, start: int, stop: int) -> None:
        painter.setPen(QColor(colors().muted))
        if not self._overview.rows:
            return
        if self._top:
            self.paint_columns(painter)
        step = max(1, round(16 / max(1.0, self._row_height())))
        for row, (text, _) in enumerate(self._overview.rows[start:stop], start):
            if text and (int(text) - 1) % step == 0:
                area = self._area(row, 0)
                place = QRectF(0, area.center().y() - 8, LEFT - 8, 16)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def paint_columns(self, painter: QPainter, height: int = TOP) -> None:
        """Names of the kinds."""
        first = next((row for row, (_, cells) in enumerate(self._overview.rows) if len(cells) > 1), 0)
        for column, text in enumerate(self._overview.columns):
            area = self._area(first, column)
            place = QRectF(area.left(), 0, area.width(), height - 4)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        rows = self._rows_within(point.y(), point.y() + 1)
        return next((place[:2] for place in self._each(*rows) if self._area(*place[:2]).contains(point)), None)

    def _choose(self, row: int, column: int) -> None:
        if (cell := self.cell(row, column)) is not None:
            self._place = (row, min(column, len(self._overview.rows[row][1]) - 1))
            self._current = cell.tensor.name
            self.setAccessibleDescription(self.describe(cell))
            self.update()
            self.chosen.emit(cell.tensor.name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        if (place := self._at(event.position())) is not None:
            self._choose(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the choice."""
        moves = {
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)
        }  # fmt: skip
        if (move := moves.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        self._choose(self._place[0] + move[0], self._place[1] + move[1])

    def event(self, event: QEvent) -> bool:
        """Tooltips belong to cells."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(QPointF(event.pos()))
            cell = self.cell(*place) if place else None
            QToolTip.showText(event.globalPos(), self.describe(cell) if cell else self.toolTip(), self)
            return True
        return super().event(event)


def between(first: QColor, second: QColor, share: float) -> QColor:
    """A colour on the way from one to another."""
    mix = [round(a + (b - a) * share) for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)]
    return QColor(*mix)


@lru_cache(maxsize=1024)
def tint(weak: str, strong: str, text: str, on_strong: str, step: int) -> tuple[QColor, QColor]:
    """The colour of one of 64 steps, and that of the two inks that is read best on it."""
    shade = between(QColor(weak), QColor(strong), 0.12 + 0.88 * step / 64)
    inks = QColor(text), QColor(on_strong)
    return shade, max(inks, key=lambda ink: contrast(ink, shade))


def contrast(first: QColor, second: QColor) -> float:
    """How well one colour is read on another, 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
