"""Keeping the computer from sleeping: systemd's inhibitor, macOS' caffeinate, Windows' execution state."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.gui.desktop.base import Awake

CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 0x00000001  # SetThreadExecutionState


def _tr(text: str) -> str:
    return QCoreApplication.translate("desktop", text)


class CommandAwake(Awake):
    """Holds a command that keeps the computer awake as long as it lives; it ends with us, however we end."""

    def __init__(self, command: Callable[[str], Sequence[str]]) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def hold(self, why: str) -> str:
        """Start it, unless it runs."""
        if self._child is not None and self._child.poll() is None:
            return ""
        command = self._command(why)
        if shutil.which(command[0]) is None:
            return _tr("The computer may go to sleep while it works: {0} is not installed.").format(command[0])
        try:
            self._child = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            return _tr("The computer may go to sleep while it works: {0}.").format(error.strerror)
        return ""

    def release(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child is not None:
            if child.stdin is not None:
                child.stdin.close()
            child.kill()  # at once: the window waits for it
            child.wait()


def systemd_command(why: str) -> list[str]:
    """Linux. `cat` ends when our end of its input does, also when we were killed."""
    who = ["--who=Featherweight", f"--why={why}", "--mode=block"]
    return ["systemd-inhibit", "--what=idle:sleep", *who, "cat"]


def caffeinate_command(why: str) -> list[str]:
    """macOS: as long as our process lives."""
    return ["caffeinate", "-i", "-w", str(os.getpid())]


class WindowsAwake(Awake):
    """Windows: a wish of the thread that says it, so say it on one that stays, the window's."""

    def __init__(self, kernel: Any = None) -> None:
        self._kernel = kernel or ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]

    def hold(self, why: str) -> str:
        """Say it."""
        if self._kernel.SetThreadExecutionState(CONTINUOUS | SYSTEM_REQUIRED):
            return ""
        return _tr("The computer may go to sleep while it works: Windows has refused.")

    def release(self) -> None:
        """Take it back."""
        self._kernel.SetThreadExecutionState(CONTINUOUS)
