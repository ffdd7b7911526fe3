"""Mains power, sleep and shut-down by the system's own commands; only what the system says it can is offered."""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.gui.desktop.base import Power
from app.jobs.course import WhenDone

PATIENCE_S = 10
LOGIN = ("busctl", "call", "--system", "org.freedesktop.login1", "/org/freedesktop/login1",
         "org.freedesktop.login1.Manager")  # fmt: skip
# asked before the command; "yes" must be in the answer
QUESTIONS: Mapping[str, Mapping[WhenDone, Sequence[str]]] = {
    "Linux": {WhenDone.SLEEP: (*LOGIN, "CanSuspend"), WhenDone.SHUT_DOWN: (*LOGIN, "CanPowerOff")},
}
COMMANDS: Mapping[str, Mapping[WhenDone, Sequence[str]]] = {
    "Linux": {WhenDone.SLEEP: ("systemctl", "suspend"), WhenDone.SHUT_DOWN: ("systemctl", "poweroff")},
    "Darwin": {
        WhenDone.SLEEP: ("pmset", "sleepnow"),
        WhenDone.SHUT_DOWN: ("osascript", "-e", 'tell application "System Events" to shut down'),
    },
    "Windows": {
        WhenDone.SLEEP: ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
        WhenDone.SHUT_DOWN: ("shutdown", "/s", "/t", "0"),
    },
}
Ask = Callable[[Sequence[str]], tuple[int, str]]


def _ask(command: Sequence[str]) -> tuple[int, str]:
    """Run a command; its code and what it said."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return 1, str(error)
    return done.returncode, done.stdout + done.stderr


class SystemPower(Power):
    """Through commands; `system` and `ask` stand in for the real ones in tests."""

    def __init__(self, system: str = "", ask: Ask = _ask, which: Callable[[str], str | None] = shutil.which) -> None:
        self._system, self._ask, self._which = system or platform.system(), ask, which

    def plugged(self) -> bool:
        """As the battery says; a computer without one is plugged in."""
        import psutil

        try:
            battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        except (OSError, RuntimeError):
            return True  # the system does not say
        return battery is None or battery.power_plugged is not False

    def possible(self) -> tuple[WhenDone, ...]:
        """What has a command here, and a system that agrees."""
        found = [WhenDone.NOTHING]
        for wanted, command in COMMANDS.get(self._system, {}).items():
            question = QUESTIONS.get(self._system, {}).get(wanted)
            agrees = question is None or (self._which(question[0]) is not None and "yes" in self._ask(question)[1])
            if self._which(command[0]) is not None and agrees:
                found.append(wanted)
        return tuple(found)

    def rest(self, wanted: WhenDone) -> str:
        """Run the command."""
        command = COMMANDS.get(self._system, {}).get(wanted)
        if command is None:
            return ""
        code, words = self._ask(command)
        if code == 0:
            return ""
        text = QCoreApplication.translate("desktop", "The computer could not be put to rest: {0}")
        return text.format(words.strip() or command[0])
