"""The first half second: the window stands there before what it is furnished with is read, and loses nothing."""

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from app.gui.engine import Engine
from app.gui.main_window import MainWindow
from app.jobs.downloads import Downloads, DownloadState
from app.jobs.uploads import add_upload
from tests.gui.conftest import _destroy
from tests.gui.fakes import paper_outline
from tests.gui.states import prepare

LONG = 30_000


@pytest.fixture
def bare(settings, theme, fake):
    """A window whose imports never begin by themselves."""
    window = MainWindow(settings, theme)
    window._reader = object.__new__(_Idle)
    window.show()
    yield window
    _destroy(window)


class _Idle:
    def is_alive(self):
        return False


def test_what_was_typed_is_searched_for(qtbot, bare, fake):
    field = bare._entrance.field
    field.setFocus()
    qtbot.keyClicks(field, "maple")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    bare.furnish(Engine(fake))
    find = bare.page("find")
    assert find.field.text() == "maple" and find.field.hasFocus()
    qtbot.waitUntil(lambda: any(getattr(task, "query", {}).get("text") == "maple" for task in fake.asked), timeout=LONG)


def test_what_was_chosen_is_opened(qtbot, bare, fake):
    qtbot.mouseClick(bare._entrance.welcome.sample, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bare.rail.button("work"), Qt.MouseButton.LeftButton)
    bare.furnish(Engine(fake))
    qtbot.waitUntil(lambda: bare.session.outline is not None, timeout=LONG)
    assert bare.session.outline.name == paper_outline().name
    qtbot.waitUntil(lambda: not bare.stack.is_current("find"), timeout=LONG)
    assert bare.stack.is_current("work"), "where a person went last, not where opening leads"


def test_the_last_of_two_steps_is_the_one_that_is_shown(qtbot, bare, fake):
    bare.furnish(Engine(fake))
    for key in ("choose", "work"):  # neither is made yet
        qtbot.mouseClick(bare.rail.button(key), Qt.MouseButton.LeftButton)
    seen = set()
    bare.stack.currentChanged.connect(lambda _: seen.add(bare.stack.currentWidget()))
    qtbot.waitUntil(lambda: bare.stack.is_current("work"), timeout=LONG)
    qtbot.wait(50)
    assert seen == {bare.page("work")}
    assert bare.rail.button("work").isChecked()


def test_a_window_that_is_closed_at_once_ends_quietly(bare):
    bare.close()
    assert not bare.isVisible()


def test_it_furnishes_itself_after_its_first_paint(qtbot, settings, theme):
    window = MainWindow(settings, theme)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=LONG)
    assert window.page("find").isVisible()
    _destroy(window)


def test_what_was_left_unfinished_is_there_and_nothing_flashes_up(qtbot, settings, fake, make_window, tmp_path):
    prepare(settings, fake)
    shelf = Downloads(settings.downloads_folder)
    shelf.change(shelf.add("owner/model"), state=DownloadState.PAUSED, done_bytes=5)
    (tmp_path / "small.gguf").write_bytes(b"GGUF")
    add_upload(settings.data / "uploads", tmp_path / "small.gguf", "me/small-GGUF", "# Card")
    window = make_window()  # refuses widgets that show themselves before they have a place
    qtbot.waitUntil(lambda: len(window.page("work").cards) == 3, timeout=LONG)
    qtbot.waitUntil(lambda: window.stack.is_current("work"), timeout=LONG)  # where the question stands
    assert window.page("work").found.isVisible()
    assert [record.repo_id for record in window.downloads.records] == ["owner/model"]
    window.show_page("proof")
    assert "me/small-GGUF" in window.page("proof").upload_bar._title.text()


@pytest.mark.parametrize("key", ["look", "choose", "work", "proof"])
def test_a_step_clicked_before_its_page_is_there_holds_nobody_up(qtbot, settings, theme, stalls, key):
    gc.disable()  # as the program does until its pages are there
    window = MainWindow(settings, theme)
    window.show()
    qtbot.waitUntil(lambda: window._is_furnished, timeout=LONG)
    stalls.forget()
    qtbot.mouseClick(window.rail.button(key), Qt.MouseButton.LeftButton)
    assert key in window.stack.missing
    qtbot.waitUntil(lambda: window.stack.is_current(key), timeout=LONG)
    qtbot.waitUntil(lambda: window.complete, timeout=LONG)
    stalls.stop()
    _destroy(window)


def test_the_first_paint_reads_no_engine():
    code = (
        "import sys; from app.gui.main_window import MainWindow; "
        "print(*sorted(name for name in sys.modules if name.startswith(('app.engine', 'numpy', 'gguf', 'torch'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"app.engine", "app.engine.resources", "app.engine.address", "app.engine.errors"}


def test_furniture_comes_piece_by_piece(bare, fake):
    """So that whoever types meanwhile is not held up; the page appears when all of it is there."""
    furniture, pieces = bare._furnishing(Engine(fake)), 0
    while next(furniture, "all") != "all":
        pieces += 1
        assert bare.stack.currentWidget() is bare._entrance
    assert pieces > 4
    assert bare.stack.is_current("find")


@pytest.mark.parametrize("pieces", range(7))
def test_closed_while_it_is_furnished(qtbot, bare, fake, pieces):
    bare._furniture = bare._furnishing(Engine(fake))
    for _ in range(pieces):
        next(bare._furniture)
    bare.close()
    bare._furnish_next()
    assert not bare._is_furnished and not bare.isVisible()
    qtbot.wait(20)
    assert bare.stack.missing, "nothing more is built behind a closed window"
