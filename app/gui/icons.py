"""Icons, drawn from SVG in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.gui.assets import resource
from app.gui.theme import colors
from app.gui.widgets.early import center

TRANSPARENT = QColor(0, 0, 0, 0)
_SPACE = 7  # between a button's icon and its text


def pixmap(name: str, color: str, size: int, ratio: float = 1.0, space: int = 0) -> QPixmap:
    """The icon `name` in one colour; `size` in logical pixels, `ratio` the screen's scale, `space` is left free at its
    right. Drawn once.
    """
    key = f"featherweight/{name}/{color}/{size}/{ratio}/{space}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        image = _tinted(_shape(name, round(size * ratio), round(space * ratio)), color)
        image.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, image)
    return image


def _shape(name: str, pixels: int, space: int) -> QPixmap:
    """The icon in black. Reading and drawing an SVG takes most of the time, so it is done once for all colours."""
    key = f"featherweight/{name}/{pixels}/{space}"
    image = QPixmap()
    if not QPixmapCache.find(key, image):
        text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", "black")
        image = QPixmap(pixels + space, pixels)
        image.fill(TRANSPARENT)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        QPixmapCache.insert(key, image)
    return image


def _tinted(shape: QPixmap, color: str) -> QPixmap:
    solid = QPixmap(shape.size())
    solid.fill(color)
    image = QPixmap(shape)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawPixmap(0, 0, solid)  # filling a rectangle makes classes of all Qt's enumerations (`early`)
    painter.end()
    return image


def icon(name: str, color: str, checked_color: str | None = None, size: int = 16, space: int = 0) -> QIcon:
    """The icon `name`; `checked_color` for buttons that stay down, `space` is left free at its right."""
    found = QIcon()
    states = [(color, QIcon.Mode.Normal, QIcon.State.Off), (colors().faint, QIcon.Mode.Disabled, QIcon.State.Off)]
    if checked_color:
        states.append((checked_color, QIcon.Mode.Normal, QIcon.State.On))
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for shade, mode, state in states:
        for ratio in ratios:
            found.addPixmap(pixmap(name, shade, size, ratio, space), mode, state)
    return found


def set_icon(button: QAbstractButton, name: str, color: str = "text", checked_color: str = "", size: int = 16) -> None:
    """Give a button an icon; the colours are names of `Colors` and follow the theme (see `refresh_icons`)."""
    button.setProperty("icon_name", (name, color, checked_color, size))
    _draw(button)


class Picture(QLabel):
    """An icon as a picture, in a colour of the theme."""

    def __init__(self, name: str, size: int, color: str = "accent") -> None:
        super().__init__()
        self._name, self._size, self._color = name, size, color
        center(self)
        self.draw()

    def show_icon(self, name: str, color: str) -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self.draw()

    def draw(self) -> None:
        """Draw it in the colours of the moment."""
        self.setPixmap(pixmap(self._name, getattr(colors(), self._color), self._size, self.devicePixelRatioF()))


def refresh_icons(root: QWidget) -> None:
    """Draw every icon below `root` again, after the colours or the screen's scale changed."""
    for picture in root.findChildren(Picture):
        picture.draw()
    for button in root.findChildren(QAbstractButton):
        if button.property("icon_name"):
            _draw(button)


def _draw(button: QAbstractButton) -> None:
    name, color, checked, size = button.property("icon_name")
    palette, space = colors(), _SPACE if button.text() else 0
    shade = getattr(palette, checked) if checked else None
    button.setIconSize(QSize(size + space, size))
    button.setIcon(icon(name, getattr(palette, color), shade, size, space))
