"""Draws the ladder "runs on this computer": for each number of bits a pill with a sign, in colour and in shape.

A tick, an exclamation mark and a cross say the same as green, amber and red do, for those who do not tell these
apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from app.engine.fit import Verdict
from app.gui.models.ladder import Rung
from app.gui.theme import colors

SIGN = 9  # the sign's side
PAD = 7
SPACE = 4


def paint_sign(painter: QPainter, area: QRectF, verdict: Verdict, color: QColor) -> None:
    """A tick, an exclamation mark or a cross."""
    painter.setPen(QPen(color, max(1.6, area.width() / 5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    left, top, side = area.left(), area.top(), area.width()
    if verdict is Verdict.FITS:
        points = [(0.05, 0.55), (0.38, 0.88), (0.95, 0.15)]
        painter.drawPolyline(QPolygonF([QPointF(left + x * side, top + y * side) for x, y in points]))
    elif verdict is Verdict.TIGHT:
        middle = area.center().x()
        painter.drawLine(QPointF(middle, top), QPointF(middle, top + 0.6 * side))
        painter.drawPoint(QPointF(middle, top + 0.98 * side))
    else:
        near, far = 0.12 * side, 0.88 * side
        painter.drawLine(QPointF(left + near, top + near), QPointF(left + far, top + far))
        painter.drawLine(QPointF(left + near, top + far), QPointF(left + far, top + near))


def shades(verdict: Verdict) -> tuple[QColor, QColor]:
    """The colours of a verdict: in front, behind."""
    palette = colors()
    front, behind = {
        Verdict.FITS: (palette.accent, palette.accent_soft),
        Verdict.TIGHT: (palette.warn, palette.warn_soft),
        Verdict.TOO_LARGE: (palette.bad, palette.bad_soft),
    }[verdict]
    return QColor(front), QColor(behind)


def cells(ladder: Sequence[Rung], left: int, top: int, height: int, metrics: QFontMetrics) -> list[QRect]:
    """Where each rung lies in a row that begins at `left`."""
    found = []
    for rung in ladder:
        width = 2 * PAD + SIGN + 5 + metrics.horizontalAdvance(rung.title)
        found.append(QRect(left, top, width, height))
        left += width + SPACE
    return found


def paint_cells(painter: QPainter, ladder: Sequence[Rung], areas: Sequence[QRect], raised: bool = False) -> None:
    """Draw rungs; `raised`: on the colour of a selection, where they need a ground of their own."""
    for rung, area in zip(ladder, areas, strict=True):
        front, behind = shades(rung.verdict)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors().surface) if raised else behind)
        painter.drawRoundedRect(QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        sign = QRectF(area.left() + PAD, area.center().y() + 0.5 - SIGN / 2, SIGN, SIGN)
        paint_sign(painter, sign, rung.verdict, front)
        painter.setPen(QColor(colors().text))
        painter.drawText(area.adjusted(PAD + SIGN + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, rung.title)
