"""The accessibility walk: every page in its states, and every dialog, without eyes and without a mouse."""

import pytest

from app.engine.recipe import Recipe, Target
from app.gui.messages import DetailsDialog
from app.gui.planner import Planner
from app.gui.widgets.countdown import Countdown
from app.gui.widgets.settings_dialog import SettingsDialog
from app.gui.widgets.sign_in_panel import SignInDialog
from app.gui.widgets.start_dialog import StartDialog
from app.jobs.course import WhenDone
from app.jobs.events import Failure
from tests.gui.access import walk
from tests.gui.fakes import paper_outline, report

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LONG = 20_000
READY = {
    "kind": "BF16", "size_bytes": 11_700_000, "free_bytes": 10**12, "path": "/home/original.gguf", "templated": True,
}  # fmt: skip


@pytest.fixture
def open_window(qtbot, quick_window, tmp_path, fake):
    """A model is open, and three jobs have ended."""
    plan = Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))
    desk = quick_window.proofs
    for number in range(3):
        path = tmp_path / f"run-{number}.gguf"
        path.touch()
        desk._history.keep([(f"run-{number}", report(plan, output={"path": str(path), "size_bytes": 1_000_000}))])
    fake.answers["original"] = lambda task: [("done", READY)]
    fake.answers["dismiss"] = lambda task: [("done", {})]
    desk._on_board()
    qtbot.waitUntil(lambda: len(desk.runs) == 3, timeout=LONG)
    with qtbot.waitSignal(quick_window.session.opened):
        quick_window.session.open("/models/paper")
    return quick_window


def test_find_without_a_network(qtbot, settings, theme, fake, make_window):
    fake.answers["search"] = lambda task: [("failed", Failure("The Hub cannot be reached.", "", "ConnectionLost", ""))]
    window = make_window()
    qtbot.waitUntil(lambda: window.page("find").welcome.sample.isVisible(), timeout=LONG)
    qtbot.wait(200)
    assert walk(window) == {}


@pytest.mark.parametrize("key", ["look", "choose", "work", "proof"])
def test_an_empty_page(qtbot, quick_window, fake, key):
    quick_window.show_page(key)
    qtbot.wait(50)
    assert walk(quick_window) == {}


@pytest.mark.parametrize("view", ["hub", "library"])
def test_find(qtbot, open_window, view):
    open_window.show_page("find")
    page = open_window.page("find")
    page.views.choose(view)
    if view == "hub":
        page.search()
        qtbot.waitUntil(lambda: page.found.list.rowCount() > 0, timeout=LONG)
        page.found.view.choose("a/b")
        qtbot.wait(400)
    assert walk(open_window) == {}


@pytest.mark.parametrize("place", range(4))
def test_look(qtbot, open_window, place):
    open_window.show_page("look")
    page = open_window.page("look")
    page.tree.setCurrentIndex(page.tree.model().index(0, 0))
    qtbot.wait(100)
    keys = page.panel.views._keys
    page.panel.views.choose(keys[place % len(keys)])
    qtbot.wait(100)
    assert walk(open_window) == {}


@pytest.mark.parametrize("view", ["presets", "size", "tensors"])
def test_choose(qtbot, open_window, view):
    open_window.show_page("choose")
    open_window.page("choose").views.choose(view)
    qtbot.wait(100)
    assert walk(open_window) == {}


@pytest.mark.parametrize("place", range(5))
def test_proof(qtbot, open_window, place):
    open_window.show_page("proof")
    page = open_window.page("proof")
    keys = page.tabs._keys
    page.tabs.choose(keys[place % len(keys)])
    qtbot.wait(100)
    assert walk(open_window) == {}


def test_a_message(qtbot, open_window):
    open_window.messages.show_failure(Failure("It is damaged.", "Download it again.", "BadCheckpoint", "line 7"))
    assert walk(open_window) == {}
    open_window.messages.show_details()
    dialog = open_window.findChild(DetailsDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert walk(dialog) == {}
    dialog.reject()


def test_the_settings(qtbot, quick_window):
    quick_window.show_settings()
    dialog = quick_window.findChild(SettingsDialog)
    dialog.language.setCurrentIndex(1)
    dialog.language.activated.emit(1)
    qtbot.wait(50)
    assert walk(dialog) == {}
    dialog.accept()


def test_small_dialogs(qtbot, quick_window):
    dialogs = [
        SignInDialog(quick_window.downloads.account, "a/b", quick_window),
        StartDialog(4e9, False, quick_window),
        Countdown(WhenDone.SLEEP, quick_window),
    ]
    for dialog in dialogs:
        dialog.open()
        qtbot.waitUntil(dialog.isVisible)
        assert walk(dialog) == {}, type(dialog).__name__
        dialog.reject()
