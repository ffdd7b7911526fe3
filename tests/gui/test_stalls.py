"""Nothing that a person does holds the window up; and the watch that says so."""

import time

import pytest
from PySide6.QtCore import QTimer

from app.engine.recipe import Target
from app.gui.models.outline_tree import TENSOR
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


def test_a_walk_through_a_large_model(qtbot, quick_window, fake, stalls):
    """A model of seven hundred tensors: open, look, choose by size and by type, undo, every page."""
    window = quick_window
    large = paper_outline(layers=78, hidden=256)
    assert len(large.tensors) > 700
    fake.answers["inspect"] = lambda task: [("done", large.to_json())]
    stalls.forget()
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open("/models/large")
    qtbot.wait(200)
    look = window.page("look")
    look.tree.expandAll()
    qtbot.wait(50)
    index = look.model.index(3, 0)
    look.tree.setCurrentIndex(index)
    qtbot.wait(100)
    for key in ("choose", "work", "proof", "find", "look", "choose"):
        window.show_page(key)
        qtbot.wait(60)
    choose = window.page("choose")
    for view in choose.views._keys:
        choose.views.choose(view)
        qtbot.wait(60)
    for share in (0.3, 0.4, 0.5):
        window.session.set_target(Target(size_bytes=int(large.size_bytes * share)))
        qtbot.wait(60)
    while window.session.can_undo:
        window.session.undo()
        qtbot.wait(20)
    assert index.data(TENSOR) is not None or index.isValid()
    print(f"\nlongest: {stalls.longest_s * 1000:.0f} ms")
