"""The icon and the installer's pictures, drawn from the product's own SVG with Qt: no picture is kept twice."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# twice what the wizard shows at 100 %, so that it stays sharp on a fine screen
SIDE = (328, 628)
HEAD = (300, 114)
TOP, BOTTOM = QColor("#eef8f7"), QColor("#8fc9c4")


def _application() -> QGuiApplication:
    return QGuiApplication.instance() or QGuiApplication([])  # type: ignore[return-value]


def _image(size: tuple[int, int], alpha: bool) -> QImage:
    image = QImage(*size, QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.transparent if alpha else Qt.GlobalColor.white)
    return image


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _bitmap(image: QImage) -> bytes:
    """One picture of an icon in the form that every Windows reads: 32-bit rows from the bottom, then the mask."""
    width, height = image.width(), image.height()
    head = struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = b"".join(bytes(image.constScanLine(row))[: 4 * width] for row in reversed(range(height)))
    return head + rows + bytes((width + 31) // 32 * 4 * height)


def write_icon(svg: Path, target: Path) -> None:
    """An `.ico` with every size that Windows asks for; the largest as PNG, as Windows has it itself."""
    _application()
    renderer = QSvgRenderer(str(svg))
    pictures = []
    for size in ICON_SIZES:
        image = _image((size, size), alpha=True)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        pictures.append((size, _png(image) if size >= 256 else _bitmap(image)))
    offset = 6 + 16 * len(pictures)
    entries, body = [], b""
    for size, data in pictures:
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body)))
        body += data
    target.write_bytes(struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + body)


def write_side(svg: Path, target: Path) -> None:
    """The tall picture of the first and the last page."""
    _application()
    image = _image(SIDE, alpha=False)
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
    image = _image(HEAD, alpha=False)
    painter = QPainter(image)
    edge = HEAD[1] * 0.8
    QSvgRenderer(str(svg)).render(painter, QRectF(HEAD[0] - edge - 16, (HEAD[1] - edge) / 2, edge, edge))
    painter.end()
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")  # type: ignore[call-overload]
