"""Every download on the panel: what it says, what can be done, and that a keyboard suffices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.jobs.events import Failure
from tests.gui.access import nameless
from tests.gui.fakes import step

LONG = 30_000
CUT = Failure("The connection was cut.", "Check it.", "ConnectionLost")


@pytest.fixture
def panel(quick_window):
    return quick_window.page("find").downloads


def added(qtbot, window, repo_id="a/b", *events):
    """A download that has told something."""
    board = window.downloads
    name = board.add(repo_id)
    return window.page("find").downloads.rows[name]


def says(qtbot, row, word):
    qtbot.waitUntil(lambda: row._state.text() == word, timeout=LONG)


def test_nothing_on_the_list_takes_no_room(panel):
    assert panel.isHidden()


def test_running_paused_resumed_by_keyboard(qtbot, quick_window, panel, fake):
    fake.answers["download"] = lambda task: [("progress", step(30, 100))]
    row = added(qtbot, quick_window)
    qtbot.waitUntil(lambda: "30 B of 100 B" in row._facts.text(), timeout=LONG)
    assert row._state.text() == "Downloading" and "1.0 MB per second" in row._facts.text()
    assert "1 running" in panel._summary.text()
    assert "30 B of 100 B" in row.accessibleName()
    assert nameless(quick_window) == []
    row.pause.setFocus()
    qtbot.keyClick(row.pause, Qt.Key.Key_Space)
    says(qtbot, row, "Paused")
    assert row.pause.isHidden() and "30 B of 100 B" in row._facts.text()
    qtbot.keyClick(row.resume, Qt.Key.Key_Space)
    says(qtbot, row, "Downloading")


def test_no_connection_says_when_it_tries_again_and_keeps_the_history(qtbot, quick_window, panel, fake):
    fake.answers["download"] = lambda task: [("progress", step(30, 100)), ("failed", CUT)]
    row = added(qtbot, quick_window)
    says(qtbot, row, "No connection")
    assert "Trying again by itself in" in row._trouble.text()
    assert panel._tick.isActive() and quick_window.messages.isHidden()
    qtbot.mouseClick(row.why, Qt.MouseButton.LeftButton)
    assert row.history.isVisible() and "at 30 B:  The connection was cut." in row.history.text()
    fake.answers["download"] = lambda task: [("progress", step(100, 100)), ("done", {"path": "/models/b"})]
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.mouseClick(row.retry, Qt.MouseButton.LeftButton)
    assert not panel._tick.isActive()


def test_a_full_disk_says_how_much(qtbot, quick_window, panel, fake):
    facts = {"needed_bytes": 14_000_000_000, "free_bytes": 3_000_000_000, "folder": "/cache"}
    fake.answers["download"] = lambda task: [("failed", Failure("Full.", "", "DiskFull", "", facts))]
    row = added(qtbot, quick_window)
    says(qtbot, row, "Disk full")
    assert "Needs 14.0 GB on the disk of /cache; 3.0 GB are free." in row._trouble.text()
    assert "by itself" in row._trouble.text()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_gated_model_offers_the_way_in(qtbot, quick_window, panel, fake):
    fake.answers["download"] = lambda task: [("failed", Failure("Gated.", "Accept.", "AccessRefused"))]
    row = added(qtbot, quick_window, "owner/gated")
    says(qtbot, row, "Needs access")
    assert row._trouble.text() == "Gated. Accept."
    with qtbot.waitSignal(row.access_asked, timeout=LONG) as asked:
        qtbot.mouseClick(row.access, Qt.MouseButton.LeftButton)
    assert asked.args == ["owner/gated"]


def test_who_looks_elsewhere_is_not_torn_away(qtbot, quick_window, panel, fake):
    row = added(qtbot, quick_window)
    quick_window.show_page("work")
    number = fake.asked.index(next(task for task in fake.asked if task.kind == "download"))
    assert number >= 0
    quick_window.downloads._on_done(row.id, {"path": "/models/b"})
    assert quick_window.session.outline is None
    quick_window.show_page("find")
    says(qtbot, row, "Finished")
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    quick_window.show_page("find")
    qtbot.mouseClick(panel.clear_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_removing_asks_what_shall_become_of_what_has_arrived(qtbot, quick_window, panel, fake):
    fake.answers["download"] = lambda task: [("progress", step(30, 100))]
    row = added(qtbot, quick_window)
    qtbot.waitUntil(lambda: "30 B" in row._facts.text(), timeout=LONG)
    row.ask_remove()
    box = row.findChild(QMessageBox)
    assert "30 B have arrived" in box.informativeText()
    box.escapeButton().click()
    assert panel.rows
    row.ask_remove()
    box = row.findChildren(QMessageBox)[-1]
    next(item for item in box.buttons() if box.buttonRole(item) is QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: not panel.rows, timeout=LONG)
    assert [task.kind for task in fake.asked][-1] == "discard"


def test_order_by_the_menu(qtbot, quick_window, panel):
    rows = [added(qtbot, quick_window, f"a/{number}") for number in range(3)]
    menu = rows[2].menu()
    texts = {action.text(): action for action in menu.actions() if action.text()}
    assert not texts["Later in the queue"].isEnabled() and not texts["Show in its folder"].isEnabled()
    texts["First in the queue"].trigger()
    assert [item.repo_id for item in quick_window.downloads.records] == ["a/2", "a/0", "a/1"]
    assert list(panel.rows) == [rows[2].id, rows[0].id, rows[1].id]
    assert panel._list.itemAt(0).widget() is rows[2]
    menu.deleteLater()


def test_folded_to_one_line(qtbot, quick_window, panel, fake):
    fake.answers["download"] = lambda task: [("progress", step(25, 100))]
    added(qtbot, quick_window)
    qtbot.waitUntil(lambda: panel.meter.value() == 2500, timeout=LONG)
    qtbot.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    assert panel.folded and panel.meter.isVisible()
    qtbot.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    assert not panel.folded and panel.meter.isHidden()


def test_a_speed_limit_of_ones_own(qtbot, quick_window, panel, settings):
    added(qtbot, quick_window)
    picker = panel.limit
    picker.choice.setCurrentIndex(2)
    picker.choice.activated.emit(2)
    assert settings.bandwidth_limit == 5_000_000 and picker.own.isHidden()
    picker.choice.setCurrentIndex(4)
    picker.choice.activated.emit(4)
    assert picker.own.isVisible()
    picker.own.setValue(2.5)
    assert settings.bandwidth_limit == 2_500_000
    picker.choice.setCurrentIndex(0)
    picker.choice.activated.emit(0)
    assert settings.bandwidth_limit == 0 and picker.own.isHidden()
