"""From the command line to the open window, and until it is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from app import __version__
from app.gui.assets import resource
from app.gui.languages import speak
from app.gui.main_window import USUAL, MainWindow
from app.gui.screens import fitting
from app.gui.settings import Settings
from app.gui.theme import Theme, application

if TYPE_CHECKING:  # whatever is read here makes the first paint later
    from app.gui.desktop import Desktop


def _this_desktop(window: QWidget) -> Desktop:
    from app.gui.desktop import this_desktop

    return this_desktop(window)


def run_window(argv: list[str], look: Callable[[MainWindow], object] | None = None) -> int:
    """Open the window and run until it is closed; the exit code. A path as argument is opened.

    Args:
        look: gets the window before it is shown.
    """
    app = application(argv)
    app.setApplicationName("Featherweight")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("app.featherweight.Featherweight")  # as packaging/product.py has it
    app.setWindowIcon(QIcon(str(resource("icons", "featherweight.svg"))))
    settings = Settings()
    speak(app, settings.language)
    window = MainWindow(settings, Theme(app, settings.scheme), around=_this_desktop)
    window.furnished.connect(lambda: setattr(sys, "excepthook", window.messages.show_exception))
    if not (settings.geometry() and window.restoreGeometry(settings.geometry())):
        window.resize(fitting(USUAL, window))
    if look is not None:
        look(window)
    window.show()
    if len(argv) > 1 and not argv[1].startswith("-"):
        window.open_path(str(Path(argv[1]).absolute()))  # the child works in another folder
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = app.exec()
    if window.again:
        from PySide6.QtCore import QProcess

        QProcess.startDetached(sys.executable, sys.orig_argv[1:])
    return code
