"""Pages are made piece by piece, and whole when somebody wants one before it is."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.gui.dresser import Dresser
from app.gui.page_stack import KEYS, PageStack
from app.gui.pieces import whole

LONG = 60_000


class Makers:
    """Pages of three pieces each."""

    def __init__(self):
        self.done = []

    def of(self, key):
        for number in range(3):
            self.done.append((key, number))
            yield
        return QLabel(key)


@pytest.fixture
def made():
    return Makers()


@pytest.fixture
def stack(qtbot, qapp, made):
    dresser = Dresser(qapp)
    stack = PageStack(dresser)
    qtbot.addWidget(stack)
    stack.use({key: lambda key=key: made.of(key) for key in KEYS})
    yield stack
    dresser.deleteLater()


def test_whole_makes_all_that_is_left(made):
    pieces = made.of("find")
    next(pieces)
    assert whole(pieces).text() == "find"
    assert made.done == [("find", 0), ("find", 1), ("find", 2)]


def test_a_page_is_there_when_it_is_wanted(stack, made):
    assert stack.missing == list(KEYS)
    page = stack.page("choose")
    assert page.text() == "choose" and stack.page("choose") is page
    assert stack.missing == [key for key in KEYS if key != "choose"]
    assert len(made.done) == 3


def test_half_a_page_is_finished_not_begun_anew(stack, made):
    assert not stack.advance("look")
    assert not stack.advance("look")
    assert isinstance(stack.page("look"), QWidget)
    assert made.done == [("look", 0), ("look", 1), ("look", 2)]
    assert stack.advance("look"), "it is there"


def test_all_are_built_in_turns(qtbot, stack, made):
    with qtbot.waitSignal(stack.finished, timeout=LONG):
        stack.build()
        assert stack.count() == 0, "nothing in the turn in which it was asked for but a piece"
    assert stack.missing == []
    assert made.done == [(key, number) for key in KEYS for number in range(3)]


def test_wanted_in_the_middle_of_being_built(qtbot, stack, made):
    with qtbot.waitSignal(stack.finished, timeout=LONG):
        stack.build()
        early = stack.page("find"), stack.page("proof")
    assert [page.text() for page in early] == ["find", "proof"]
    assert sorted(made.done) == sorted((key, number) for key in KEYS for number in range(3))


def test_stopped_when_the_window_closes(qtbot, stack):
    stack.build()
    stack.stop()
    stack.build()  # what was read meanwhile comes too late
    qtbot.wait(50)
    assert stack.missing == list(KEYS)


def test_a_page_that_cannot_be_made_is_tried_again_not_waited_for(stack, made):
    def breaks():
        yield
        raise OSError("no room")

    stack.use({"find": breaks})
    for _ in range(2):
        with pytest.raises(OSError, match="no room"):
            stack.page("find")
    stack.use({"find": lambda: made.of("find")})
    assert stack.page("find").text() == "find"


def test_which_is_in_view(stack):
    assert not any(stack.is_current(key) for key in KEYS)
    stack.setCurrentWidget(stack.page("work"))
    assert [key for key in KEYS if stack.is_current(key)] == ["work"]
