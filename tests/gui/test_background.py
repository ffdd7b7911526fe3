"""Small pieces of work on other threads: in order where that matters, and none lost at the end."""

import threading
import time

import pytest
from PySide6.QtCore import QObject

from app.gui.background import Background

LONG = 60_000


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.shut_down()
    made.deleteLater()


class Ears(QObject):
    def __init__(self):
        super().__init__()
        self.heard, self.failures = [], []

    def hear(self, what):
        self.heard.append(what)

    def fail(self, failure):
        self.failures.append(failure)


def test_a_lane_keeps_the_order(qtbot, background):
    """However long each takes."""
    ears, done = Ears(), []

    def work(number):
        time.sleep(0.003 if number % 2 == 0 else 0)
        done.append(number)
        return number

    for number in range(40):
        background.call(lambda number=number: work(number), ears.hear, lane=ears)
    qtbot.waitUntil(lambda: len(ears.heard) == 40, timeout=LONG)
    assert done == ears.heard == list(range(40))


def test_lanes_do_not_wait_for_one_another(qtbot, background):
    one, other, gate = Ears(), Ears(), threading.Event()
    background.call(lambda: gate.wait(60), one.hear, lane=one)
    background.call(lambda: "quick", other.hear, lane=other)
    qtbot.waitUntil(lambda: other.heard == ["quick"], timeout=LONG)
    assert one.heard == []
    gate.set()
    qtbot.waitUntil(lambda: one.heard == [True], timeout=LONG)


def test_a_failure_does_not_end_the_lane(qtbot, background):
    ears = Ears()
    background.call(lambda: 1 / 0, ears.hear, ears.fail, lane=ears)
    background.call(lambda: "after it", ears.hear, lane=ears)
    qtbot.waitUntil(lambda: ears.heard == ["after it"], timeout=LONG)
    assert [failure.kind for failure in ears.failures] == ["bug"]


def test_what_waits_in_a_lane_is_done_at_the_end(background):
    """What a person decided just before closing the window is kept."""
    done, holder = [], QObject()
    for _ in range(2):  # both threads are busy
        background.call(lambda: time.sleep(0.1), lambda _: None)
    for number in range(5):
        background.call(lambda number=number: done.append(number), lambda _: None, lane=holder)
    background.shut_down()
    assert done == [0, 1, 2, 3, 4]
    background.call(lambda: done.append("too late"), lambda _: None, lane=holder)
    assert done == [0, 1, 2, 3, 4]
