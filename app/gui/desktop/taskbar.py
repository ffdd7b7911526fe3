"""Progress at the program's icon: Unity's launcher protocol (KDE's and Dash to Dock's too), Windows' taskbar, the dock.

Nothing is an error here: a desktop that does not listen shows nothing.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from app.gui.desktop.base import Taskbar

PATH, INTERFACE = "/com/github/featherweight", "com.canonical.Unity.LauncherEntry"
APPLICATION = "application://featherweight.desktop"
TASKBAR_LIST = "{56FDF344-FD6D-11D0-958A-006097C9A090}"
TASKBAR_LIST_3 = "{EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF}"
IN_PROCESS = 1  # CLSCTX_INPROC_SERVER
HR_INIT, SET_VALUE, SET_STATE = 3, 9, 10  # places in ITaskbarList3's table of methods
NO_PROGRESS = 0


class LauncherTaskbar(Taskbar):
    """Linux: a signal on the session's bus, for whoever listens."""

    def show(self, fraction: float) -> None:
        """Send it."""
        self._send({"progress": fraction, "progress-visible": True})

    def clear(self) -> None:
        """Take it away."""
        self._send({"progress": 0.0, "progress-visible": False})

    def _send(self, facts: dict[str, object]) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            message = QDBusMessage.createSignal(PATH, INTERFACE, "Update")
            message.setArguments([APPLICATION, facts])
            bus.send(message)


class BadgeTaskbar(Taskbar):
    """macOS: the percentage as a badge of the dock's icon."""

    def show(self, fraction: float) -> None:
        """Set it; zero would show none."""
        QGuiApplication.instance().setBadgeNumber(max(1, round(fraction * 100)))

    def clear(self) -> None:
        """Remove it."""
        QGuiApplication.instance().setBadgeNumber(0)


class _Guid(ctypes.Structure):
    _fields_ = [
        ("a", ctypes.c_uint32), ("b", ctypes.c_uint16), ("c", ctypes.c_uint16), ("d", ctypes.c_ubyte * 8)
    ]  # fmt: skip


class WindowsTaskbar(Taskbar):
    """Windows: ITaskbarList3 for one window."""

    def __init__(self, window: Callable[[], int], ole: Any = None) -> None:
        """Args: window: gives its handle. ole: stands in for ole32."""
        self._window = window
        self._ole = ole or ctypes.windll.ole32  # type: ignore[attr-defined, unused-ignore]
        self._list = self._make()
        self._call(HR_INIT, whole=False)

    def show(self, fraction: float) -> None:
        """Set the bar."""
        self._call(SET_VALUE, (ctypes.c_uint64, round(fraction * 1000)), (ctypes.c_uint64, 1000))

    def clear(self) -> None:
        """Take it away."""
        self._call(SET_STATE, (ctypes.c_int, NO_PROGRESS))

    def _make(self) -> ctypes.c_void_p:
        """The object; a null pointer where Windows has none, as on a server without a shell."""
        found, ids = ctypes.c_void_p(), (_Guid(), _Guid())
        for text, made in zip((TASKBAR_LIST, TASKBAR_LIST_3), ids, strict=True):
            self._ole.CLSIDFromString(ctypes.c_wchar_p(text), ctypes.byref(made))
        self._ole.CoInitialize(None)
        self._ole.CoCreateInstance(ctypes.byref(ids[0]), None, IN_PROCESS, ctypes.byref(ids[1]), ctypes.byref(found))
        return found

    def _call(self, place: int, *arguments: tuple[Any, int], whole: bool = True) -> None:
        """Call a method; `whole`: one that is told the window."""
        if not self._list:
            return
        table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        window = [(ctypes.c_void_p, self._window())] if whole else []
        told = [*window, *arguments]
        method = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *(kind for kind, _ in told))(table[place])
        method(self._list, *(value for _, value in told))
