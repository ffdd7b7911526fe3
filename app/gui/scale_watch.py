"""Icons are pixels: they are drawn again for a screen with another scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.gui.icons import refresh_icons


class ScaleWatch(QObject):
    """Watches one window.

    It stands beside the window, since a window that hears of every change itself makes classes of all Qt's events
    before it is painted.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what happens to the window, and let it happen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            refresh_icons(self._window)
        return False
