"""The desktop that the program runs on."""

from __future__ import annotations

import platform

from PySide6.QtWidgets import QWidget

from app.gui.desktop.awake import CommandAwake, WindowsAwake, caffeinate_command, systemd_command
from app.gui.desktop.base import Desktop, Taskbar
from app.gui.desktop.notifier import TrayNotifier
from app.gui.desktop.power import SystemPower
from app.gui.desktop.taskbar import BadgeTaskbar, LauncherTaskbar, WindowsTaskbar


def this_desktop(window: QWidget) -> Desktop:
    """What this platform offers; nothing where it is a stranger."""
    system, notifier, power = platform.system(), TrayNotifier(window), SystemPower()
    if system == "Linux":
        return Desktop(CommandAwake(systemd_command), _launcher(), notifier, power)
    if system == "Darwin":
        return Desktop(CommandAwake(caffeinate_command), BadgeTaskbar(), notifier, power)
    if system == "Windows":
        return Desktop(WindowsAwake(), WindowsTaskbar(lambda: int(window.winId())), notifier, power)
    return Desktop(notifier=notifier, power=power)


def no_desktop(_: QWidget) -> Desktop:
    """One that does nothing."""
    return Desktop()


def _launcher() -> Taskbar:
    """Where Qt was built with D-Bus."""
    try:
        import PySide6.QtDBus  # noqa: F401
    except ImportError:
        return Taskbar()
    return LauncherTaskbar()
