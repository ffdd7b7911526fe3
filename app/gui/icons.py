"""Icons, drawn from SVG in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.gui.assets import resource
from app.gui.theme import colors

_SPACE = 7  # between a button's icon and its text


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour; `size` in logical pixels, `ratio` the screen's scale. Drawn once."""
    key = f"featherweight/{name}/{color}/{size}/{ratio}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        image = _tinted(_shape(name, round(size * ratio)), color)
        image.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, image)
    return image


def _shape(name: str, pixels: int) -> QPixmap:
    """The icon in black. Reading and drawing an SVG takes most of the time, so it is done once for all colours."""
    key = f"featherweight/{name}/{pixels}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", "black")
        image = QPixmap(pixels, pixels)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(image.rect()))
        painter.end()
        QPixmapCache.insert(key, image)
    return image


def _tinted(shape: QPixmap, color: str) -> QPixmap:
    image = QPixmap(shape)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(color))
    painter.end()
    return image


def icon(name: str, color: str, checked_color: str | None = None, size: int = 16, space: int = 0) -> QIcon:
    """The icon `name`; `checked_color` for buttons that stay down, `space` is left free at its right."""
    found = QIcon()
    states = (
        (color, QIcon.Mode.Normal, QIcon.State.Off),
        (checked_color or color, QIcon.Mode.Normal, QIcon.State.On),
        (colors().faint, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for shade, mode, state in states:
        for ratio in ratios:
            found.addPixmap(_padded(pixmap(name, shade, size, ratio), space), mode, state)
    return found


def _padded(image: QPixmap, space: int) -> QPixmap:
    if not space:
        return image
    ratio = image.devicePixelRatio()
    wide = QPixmap(image.width() + round(space * ratio), image.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, image)
    painter.end()
    return wide


def set_icon(button: QAbstractButton, name: str, color: str = "text", checked_color: str = "", size: int = 16) -> None:
    """Give a button an icon; the colours are names of `Colors` and follow the theme (see `refresh_icons`)."""
    button.setProperty("icon_name", (name, color, checked_color, size))
    _draw(button)


def refresh_icons(root: QWidget) -> None:
    """Draw every icon below `root` again, after the colours changed."""
    for button in root.findChildren(QAbstractButton):
        if button.property("icon_name"):
            _draw(button)


def _draw(button: QAbstractButton) -> None:
    name, color, checked, size = button.property("icon_name")
    palette, space = colors(), _SPACE if button.text() else 0
    shade = getattr(palette, checked) if checked else None
    button.setIconSize(QSize(size + space, size))
    button.setIcon(icon(name, getattr(palette, color), shade, size, space))
