"""The installer's two pictures, drawn around the product's icon with Qt: no picture is kept twice."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

# Pixels for one that the wizard has at 100 %: pictures stay sharp on a fine screen (smooth.nsh makes them smaller).
FINE = 3
# Wider than their places, which are 164 and 150 wide there, in other languages' fonts a little more; what is too wide
# is cut off, of the side on both its edges, of the head on the left.
SIDE = (200 * FINE, 314 * FINE)
HEAD = (180 * FINE, 57 * FINE)
SIDE_ICON, HEAD_ICON, HEAD_FREE = 102 * FINE, 45 * FINE, 8 * FINE
TOP, BOTTOM = QColor("#eef8f7"), QColor("#8fc9c4")


def _application() -> QApplication:
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


def _image(size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def write_side(svg: Path, target: Path) -> None:
    """The tall picture of the first and the last page."""
    _application()
    image = _image(SIDE)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, SIDE[1])
    sky.setColorAt(0, TOP)
    sky.setColorAt(1, BOTTOM)
    painter.fillRect(image.rect(), sky)
    place = QRectF((SIDE[0] - SIDE_ICON) / 2, SIDE[1] * 0.16, SIDE_ICON, SIDE_ICON)
    QSvgRenderer(str(svg)).render(painter, place)
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")  # type: ignore[call-overload]


def write_head(svg: Path, target: Path) -> None:
    """The small picture above the other pages."""
    _application()
    image = _image(HEAD)
    painter = QPainter(image)
    place = QRectF(HEAD[0] - HEAD_ICON - HEAD_FREE, (HEAD[1] - HEAD_ICON) / 2, HEAD_ICON, HEAD_ICON)
    QSvgRenderer(str(svg)).render(painter, place)
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")  # type: ignore[call-overload]
