"""Nothing that a person does holds the window up; and the watch that says so."""

import time

import pytest
from PySide6.QtCore import QTimer

from app.engine.recipe import Target
from tests.gui.fakes import paper_outline
from tests.gui.stalls import Stalls

LONG = 20_000


@pytest.mark.parametrize("how", ["sleep", "count"])
def test_the_watch_sees_a_stall_and_where(qtbot, how):
    watch = Stalls()
    watch.start()

    def hold_up():
        if how == "sleep":
            time.sleep(0.12)
        else:
            end = time.thread_time() + 0.12
            while time.thread_time() < end:
                pass

    QTimer.singleShot(0, hold_up)
    qtbot.wait(400)
    watch.stop()
    assert watch.longest_s > 0.1
    assert any("hold_up" in item.where for item in watch.found)


def visit(qtbot, window):
    """See a layer's tensors, every page, and every view of the choice."""
    look = window.page("look")
    look.pane.views.choose("list")
    shown = look.pane.tree.model()
    layer = shown.index(1, 0)
    look.pane.tree.expand(layer)
    for row in range(3):
        look.pane.tree.setCurrentIndex(shown.index(row, 0, layer))
        qtbot.wait(60)
    for key in ("choose", "work", "proof", "find", "look", "choose"):
        window.show_page(key)
        qtbot.wait(60)
    choose = window.page("choose")
    for view in choose.views._keys:
        choose.views.choose(view)
        qtbot.wait(60)


def aim(qtbot, window):
    """Ask for three sizes."""
    size = window.session.outline.size_bytes
    for share in (0.3, 0.4, 0.5):
        window.session.set_target(Target(size_bytes=int(size * share)))
        qtbot.wait(60)


def change(qtbot, window):
    """Give some tensors another type, and take everything back."""
    names = [tensor.name for tensor in window.session.outline.tensors if tensor.adjustable]
    window.session.set_type(names[3:6], "Q8_0")
    qtbot.wait(60)
    while window.session.can_undo:
        window.session.undo()
        qtbot.wait(20)


def test_a_walk_holds_nobody_up(qtbot, quick_window, stalls):
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/paper")
    qtbot.wait(200)
    for part in (visit, aim, change):
        part(qtbot, quick_window)


def test_a_large_model_holds_nobody_up(qtbot, quick_window, fake, stalls):
    """Seven hundred tensors: pages, views, the tree, and a change of bits."""
    large = paper_outline(layers=78, hidden=256)
    assert len(large.tensors) > 700
    told = large.to_json()
    fake.answers["inspect"] = lambda task: [("done", told)]
    stalls.forget()
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/large")
    qtbot.wait(300)
    for part in (visit, aim, change):
        part(qtbot, quick_window)
