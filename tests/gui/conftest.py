"""A real window in a folder of its own; nothing may be left running, and no Qt warning may be heard."""

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.engine import Engine
from app.gui.languages import ENGLISH, speak
from app.gui.main_window import MainWindow
from app.gui.settings import Settings
from app.gui.theme import Scheme, Theme
from tests.gui.fakes import FakeWorker
from tests.gui.stalls import LIMIT_S, Stalls


@pytest.fixture(autouse=True)
def _english(qapp):
    """The window's own language, whatever the computer's is; a test that spoke another leaves nothing behind."""
    speak(qapp, ENGLISH)


@pytest.fixture(autouse=True)
def _no_threads_left():
    before = set(threading.enumerate())
    yield
    # a QThread that ran Python code stays listed as a dummy; the engine's own are asked directly in `window`
    left = [item for item in set(threading.enumerate()) - before if not isinstance(item, threading._DummyThread)]
    assert not left, f"threads left running: {left}"


@pytest.fixture
def settings(tmp_path, qapp):
    made = Settings(tmp_path / "home")
    made.output_folder = tmp_path / "results"
    return made


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, Scheme.LIGHT)
    yield made
    made.choose(Scheme.LIGHT)
    made.deleteLater()


_watches: list[Stalls] = []  # of the journey that is under way


class _Strangers(QObject):
    """Notes widgets that show themselves before they have a parent: they flash up and take the focus along."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, widget, event):
        shown = event.type() == QEvent.Type.Show and isinstance(widget, QWidget) and widget.isWindow()
        if shown and not isinstance(widget, MainWindow):
            self.seen.append(widget)
        return False


def _destroy(window):
    """At once, so that no later test restyles its two thousand widgets or finds them half gone."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()  # the window tells the collector to leave it alone for good


def _window(qtbot, settings, theme, engine):
    made = MainWindow(settings, theme, engine)
    made.resize(1180, 780)
    strangers = _Strangers()
    qapp = QApplication.instance()
    qapp.installEventFilter(strangers)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=60_000)  # shortcuts work in the active window only
    qtbot.waitUntil(lambda: made.complete, timeout=60_000)
    qapp.removeEventFilter(strangers)
    for watch in _watches:
        watch.start()
    assert not strangers.seen, "flashed up as windows of their own"
    return made


def _windows(qtbot, settings, theme, start):
    """A function that opens windows whose children `start` makes; all of them are gone afterwards."""
    windows = []

    def make():
        windows.append(_window(qtbot, settings, theme, Engine(start)))
        return windows[-1]

    yield make
    for window in windows:
        _destroy(window)


@pytest.fixture
def open_window(qtbot, settings, theme):
    """Opens windows with real child processes, one after the other is closed."""
    workers = []

    def start():
        from app.jobs.worker import Worker

        workers.append(Worker())
        return workers[-1]

    yield from _windows(qtbot, settings, theme, start)
    assert all(isinstance(item, QThread) and not item.isRunning() for item in workers)


@pytest.fixture
def window(open_window):
    """With real child processes."""
    return open_window()


@pytest.fixture
def fake():
    """What the children of `quick_window` answer; see `FakeWorker`."""
    FakeWorker.reset()
    return FakeWorker


@pytest.fixture
def make_window(qtbot, settings, theme, fake):
    """Opens a window as `quick_window` does, but not before the test has said what the children answer."""
    yield from _windows(qtbot, settings, theme, fake)


@pytest.fixture
def stalls(qtbot, request, capsys):
    """A test with this fails where the window's thread is held up; see `Stalls`.

    With `--stalls`, 50 ms are too much: that holds on a computer that does nothing else. Otherwise only what anybody
    would call a freeze fails, and the longest time is reported.
    """
    watch = Stalls(LIMIT_S if request.config.getoption("--stalls") else 10 * LIMIT_S)
    watch.start()
    yield watch
    watch.stop()
    with capsys.disabled():
        print(f"\n{request.node.name}: the window was held up for {watch.longest_s * 1000:.0f} ms at most")
    assert not watch.found, "\n".join(str(item) for item in watch.found)


@pytest.fixture
def quick_window(make_window):
    """With children that answer as the test says."""
    return make_window()


@pytest.fixture(autouse=True)
def _journeys_hold_nobody_up(request, _no_threads_left):
    """With `--stalls`, every journey is watched once its window stands (`_window` starts the watch)."""
    journey = request.path.name.endswith(("_journey.py", "test_main_window.py", "test_messages.py"))
    if journey and request.config.getoption("--stalls"):
        watch = Stalls()
        _watches.append(watch)
        yield
        _watches.remove(watch)
        watch.stop()
        print(f"{request.node.name}: the window was held up for {watch.longest_s * 1000:.0f} ms at most")
        assert not watch.found, "\n".join(str(item) for item in watch.found)
    else:
        yield
