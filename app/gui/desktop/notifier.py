"""A message of the system's own kind, and the program's icon asking for attention where there is no such thing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.gui.desktop.base import Notifier

SHOWN_MS = 20_000


class TrayNotifier(Notifier):
    """Through an icon in the tray that is there only as long as its message; a click on it brings the window back."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Show it."""
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon() or QApplication.windowIcon(), self._window)
            self._icon.messageClicked.connect(self._bring_back)
            self._icon.activated.connect(self._bring_back)
        self._icon.setToolTip(title)
        self._icon.show()
        self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, SHOWN_MS)
        QTimer.singleShot(SHOWN_MS, self._icon, self._icon.hide)

    def _bring_back(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
