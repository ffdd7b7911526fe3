"""The installer's two pictures, drawn around the product's icon with Qt: no picture is kept twice."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

# twice what the wizard shows at 100 %, so that it stays sharp on a fine screen
SIDE = (328, 628)
HEAD = (300, 114)
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
    edge = SIDE[0] * 0.62
    QSvgRenderer(str(svg)).render(painter, QRectF((SIDE[0] - edge) / 2, SIDE[1] * 0.16, edge, edge))
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")  # type: ignore[call-overload]


def write_head(svg: Path, target: Path) -> None:
    """The small picture above the other pages."""
    _application()
    image = _image(HEAD)
    painter = QPainter(image)
    edge = HEAD[1] * 0.8
    QSvgRenderer(str(svg)).render(painter, QRectF(HEAD[0] - edge - 16, (HEAD[1] - edge) / 2, edge, edge))
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")  # type: ignore[call-overload]
