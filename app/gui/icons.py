"""Icons, drawn from SVG in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.gui.assets import resource
from app.gui.theme import colors

_SIZES = (16, 20, 24, 32, 48, 64)


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour; `size` in logical pixels, `ratio` the screen's scale."""
    text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", QColor(color).name())
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, color: str, checked_color: str | None = None) -> QIcon:
    """The icon `name` at the usual sizes; `checked_color` for buttons that stay down."""
    found = QIcon()
    faint = colors().faint
    for size in _SIZES:
        found.addPixmap(pixmap(name, color, size), QIcon.Mode.Normal, QIcon.State.Off)
        found.addPixmap(pixmap(name, checked_color or color, size), QIcon.Mode.Normal, QIcon.State.On)
        found.addPixmap(pixmap(name, faint, size), QIcon.Mode.Disabled, QIcon.State.Off)
    return found


def set_icon(button: QAbstractButton, name: str, color: str = "text", checked_color: str = "") -> None:
    """Give a button an icon; the colours are names of `Colors` and follow the theme (see `refresh_icons`)."""
    button.setProperty("icon_name", (name, color, checked_color))
    _draw(button)


def refresh_icons(root: QWidget) -> None:
    """Draw every icon below `root` again, after the colours changed."""
    for button in root.findChildren(QAbstractButton):
        if button.property("icon_name"):
            _draw(button)


def _draw(button: QAbstractButton) -> None:
    name, color, checked = button.property("icon_name")
    palette = colors()
    button.setIcon(icon(name, getattr(palette, color), getattr(palette, checked) if checked else None))
