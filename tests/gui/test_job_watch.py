"""What the world outside the window hears of the queue, with a desktop that only remembers."""

import pytest

from app.gui.desktop import Awake, Desktop, Notifier, Power, Taskbar
from app.gui.engine import Engine
from app.gui.main_window import MainWindow
from app.gui.widgets.countdown import SECONDS
from app.jobs.course import WhenDone
from app.jobs.events import Failure
from app.jobs.job import JobState
from app.jobs.job_log import read_log
from tests.gui.fakes import step
from tests.gui.test_job_board import LONG, added, finish


class Told(Awake, Taskbar, Notifier, Power):
    """Remembers what it was told."""

    def __init__(self):
        self.heard = []
        self.problem = ""

    def hold(self, why):
        self.heard.append("awake")
        return self.problem

    def release(self):
        self.heard.append("asleep")

    def show(self, fraction):
        self.heard.append(round(fraction, 2))

    def clear(self):
        self.heard.append("clear")

    def tell(self, title, text):
        self.heard.append(title)

    def possible(self):
        return (WhenDone.NOTHING, WhenDone.SLEEP)

    def rest(self, wanted):
        self.heard.append(wanted)
        return ""


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def window(qtbot, settings, theme, fake, told):
    made = MainWindow(settings, theme, Engine(fake), lambda _: Desktop(told, told, told, told))
    qtbot.addWidget(made)
    yield made
    made.close()


def test_awake_and_progress_as_long_as_a_job_runs(qtbot, window, told, fake, tmp_path):
    board = window.board
    names = added(qtbot, board, tmp_path, "a")
    qtbot.waitUntil(lambda: bool(board.running), timeout=LONG)
    assert told.heard == ["awake"]
    board._request.progressed.emit(step(5, 10, "compress"))
    assert isinstance(told.heard[-1], float) and 0 < told.heard[-1] < 1
    assert "%" in window.windowTitle()
    board._request.progressed.emit(step(5, 10, "compress"))
    assert len(told.heard) == 2  # the same percentage again is no news
    finish(board, fake, names["a"])
    qtbot.waitUntil(lambda: "clear" in told.heard, timeout=LONG)
    assert "asleep" in told.heard and window.windowTitle() == "Featherweight"


def test_what_cannot_be_done_is_said_quietly_in_the_log(qtbot, window, told, tmp_path):
    told.problem = "No inhibitor here."
    added(qtbot, window.board, tmp_path, "a")
    qtbot.waitUntil(lambda: bool(window.board.running), timeout=LONG)
    folder = window.board.job(window.board.running).folder
    qtbot.waitUntil(lambda: "No inhibitor here." in read_log(folder)[0], timeout=LONG)
    assert window.messages.failure is None


def test_a_message_only_when_another_window_is_in_front(qtbot, window, told, fake, settings, tmp_path, monkeypatch):
    names = added(qtbot, window.board, tmp_path, "a")
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    fail = Failure("It was killed.", "", "died")
    qtbot.waitUntil(lambda: bool(window.board.running), timeout=LONG)
    window.board._request.failed.emit(fail)
    qtbot.waitUntil(lambda: "a.gguf has stopped" in told.heard, timeout=LONG)
    told.heard.clear()
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    window.board.resume(names["a"])
    qtbot.waitUntil(lambda: bool(window.board.running), timeout=LONG)
    window.board._request.failed.emit(fail)
    qtbot.waitUntil(lambda: window.board.job(names["a"]).state is JobState.PAUSED, timeout=LONG)
    assert not any(isinstance(item, str) and "stopped" in item for item in told.heard)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window
def test_sleep_after_a_minute_that_can_be_refused(qtbot, window, told, fake, tmp_path):
    window.show()
    window.show_page("work")
    qtbot.waitUntil(lambda: len(window.watch.choices) == 2, timeout=LONG)
    assert window.page("work").bar.after.count() == 2
    for refuse in (True, False):
        window.board.then(WhenDone.SLEEP)
        window.board.ran_dry.emit()
        countdown = window.watch.countdown
        assert str(SECONDS) in countdown.sentence.text()
        if refuse:
            countdown.stay.click()
            assert WhenDone.SLEEP not in told.heard
        else:
            for _ in range(SECONDS):
                countdown.tick()
            qtbot.waitUntil(lambda: WhenDone.SLEEP in told.heard, timeout=LONG)
        assert window.watch.countdown is None
        assert window.board.course.when_done is WhenDone.NOTHING


def test_the_window_lets_the_computer_sleep_when_it_closes(qtbot, window, told, tmp_path):
    added(qtbot, window.board, tmp_path, "a")
    qtbot.waitUntil(lambda: "awake" in told.heard, timeout=LONG)
    window.close()
    assert told.heard[-2:] == ["asleep", "clear"]
