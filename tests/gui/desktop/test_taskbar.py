"""Progress at the icon: nobody listens here, and nothing may go wrong."""

import ctypes

from PySide6.QtWidgets import QWidget

from app.gui.desktop import no_desktop, this_desktop
from app.gui.desktop.taskbar import SET_STATE, SET_VALUE, BadgeTaskbar, LauncherTaskbar, WindowsTaskbar


def test_a_desktop_that_does_not_listen_is_no_error(qapp, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    for bar in (LauncherTaskbar(), BadgeTaskbar()):
        bar.show(0.4)
        bar.clear()


def test_windows_methods_are_called_through_the_table(qapp):
    heard = []
    plain = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p)
    value = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64)
    state = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
    methods = [
        plain(lambda this: heard.append("init") or 0),
        value(lambda this, window, done, total: heard.append((window, done, total)) or 0),
        state(lambda this, window, flag: heard.append((window, flag)) or 0),
    ]
    table = (ctypes.c_void_p * 16)()
    for place, method in zip((3, SET_VALUE, SET_STATE), methods, strict=True):
        table[place] = ctypes.cast(method, ctypes.c_void_p)
    head = ctypes.pointer(ctypes.cast(table, ctypes.c_void_p))

    class Ole:
        def __getattr__(self, name):
            def answer(*arguments):
                if name == "CoCreateInstance":
                    arguments[-1]._obj.value = ctypes.cast(head, ctypes.c_void_p).value
                return 0

            return answer

    bar = WindowsTaskbar(lambda: 77, Ole())
    bar.show(0.25)
    bar.clear()
    assert heard == ["init", (77, 250, 1000), (77, 0)]


def test_a_windows_without_a_shell_shows_nothing(qapp):
    asked = []

    class Ole:
        def __getattr__(self, name):
            return lambda *arguments: asked.append(name) or 1

    bar = WindowsTaskbar(lambda: 77, Ole())
    bar.show(0.5)
    bar.clear()
    assert "CoCreateInstance" in asked


def test_every_desktop_can_be_made(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert this_desktop(widget).taskbar is not None
    nothing = no_desktop(widget)
    assert nothing.awake.hold("work") == nothing.power.rest(nothing.power.possible()[0]) == ""
