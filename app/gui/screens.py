"""No window is larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)  # about what the desktop draws around a window, in pixels of the screen's scale


def fitting(size: QSize, window: QWidget) -> QSize:
    """`size`, or what of it a window's screen has room for beside its bars and the window's frame."""
    return size.boundedTo(window.screen().availableSize() - FRAME)
