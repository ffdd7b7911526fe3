"""Work: the queue as a person sees and moves it; children answer as the test says."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.engine.pipeline import Order
from app.engine.plan import make_plan
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.gui.models.job_map import Standing
from app.jobs.events import Failure, JobProgress
from app.jobs.job import JobState
from app.jobs.queue import Queue
from tests.gui.access import nameless
from tests.gui.fakes import paper_outline

LONG = 30_000


@pytest.fixture
def queue(settings):
    return Queue(settings.jobs_folder)


def put(queue, name, tmp_path, quality="balanced", **changes):
    """A job in the queue, with the model's tensors in its folder."""
    job = queue.add(Order(tmp_path, Recipe(quality=quality), tmp_path / f"{name}.gguf", Device("cpu", 4)))
    outline = paper_outline()
    (job.folder / "outline.json").write_text(json.dumps(outline.to_json()))
    schemes = [row.scheme for row in make_plan(outline, Recipe(quality="fast")).rows]
    (job.folder / "journal.jsonl").write_text(json.dumps({"step": "planned", "schemes": schemes}) + "\n")
    (job.folder / "log.txt").write_text("2026-01-01 00:00:00  Started\n")
    return job.change(**changes)


@pytest.fixture
def work(qtbot, queue, tmp_path, request):
    """Three jobs that wait for a word; the page shows them."""
    for name in ("a", "b", "c"):
        put(queue, name, tmp_path, state=JobState.PAUSED, held=True, stage="compress", fraction=0.5)
    window = request.getfixturevalue("quick_window")
    window.show_page("work")
    page = window.page("work")
    qtbot.waitUntil(lambda: len(page.cards) == 3, timeout=LONG)
    page.window_ = window
    return page


def order(page):
    return [job.order.output.stem for job in page._board.unfinished]


def card(page, stem):
    name = next(job.folder.name for job in page._board.jobs if job.order.output.stem == stem)
    return page.cards[name]


def shown(page):
    """Cards from top to bottom."""
    return [item._job.order.output.stem for item in sorted(page.cards.values(), key=lambda item: item.y())]


def test_buttons_and_keys_move_a_job(qtbot, work, queue):
    card(work, "c").up.click()
    assert order(work) == ["a", "c", "b"]
    assert not card(work, "a").up.isEnabled() and not card(work, "b").down.isEnabled()
    moved = card(work, "b")
    moved.resume.setFocus()
    qtbot.keyClick(moved.resume, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(moved.resume, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(work) == ["b", "a", "c"]
    assert moved.resume.hasFocus()  # the focus goes along
    qtbot.waitUntil(lambda: [job.order.output.stem for job in queue.jobs()] == ["b", "a", "c"], timeout=LONG)
    qtbot.waitUntil(lambda: shown(work) == ["b", "a", "c"], timeout=LONG)


def carry(grip, place):
    """The pointer moves with the button down."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(grip.mapToGlobal(place)), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(grip, event)


def test_a_job_is_dragged_to_its_place(qtbot, work):
    grip, target = card(work, "a").grip, card(work, "c")
    end = grip.mapFromGlobal(target.mapToGlobal(QPoint(20, target.height() - 4)))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    carry(grip, end)
    assert work._marker.isVisible()
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=end)
    assert order(work) == ["b", "c", "a"]
    assert not work._marker.isVisible()


def test_escape_gives_a_drag_up(qtbot, work):
    grip = card(work, "a").grip
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    carry(grip, QPoint(5, 300))
    qtbot.keyClick(grip, Qt.Key.Key_Escape)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert order(work) == ["a", "b", "c"]
    assert not work._marker.isVisible()


def test_tab_goes_from_card_to_card_in_their_order(qtbot, work):
    card(work, "c").up.click()
    first = card(work, "a").more
    following = first.nextInFocusChain()
    while not (following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus):
        following = following.nextInFocusChain()
    assert card(work, "c").isAncestorOf(following)


def test_everything_on_every_kind_of_card_has_a_name(qtbot, work):
    for item in work.cards.values():
        item.log_button.click()
        item.map_button.click()
    qtbot.waitUntil(lambda: all(item.map_view.isVisible() for item in work.cards.values()), timeout=LONG)
    assert not nameless(work.window_)


def progress(stage, tensor="", layer=None, fraction=0.4):
    return JobProgress(stage, "x", 5, 10, tensor, 10.0, 1e6, 5.0, layer, fraction, 90.0)


def test_the_map_follows_the_job_under_way(qtbot, work):
    board, item = work._board, card(work, "a")
    item.resume.click()
    qtbot.waitUntil(lambda: board.running == item.name, timeout=LONG)
    board._request.progressed.emit(progress("calibrate", layer=2))
    qtbot.waitUntil(lambda: item._job_map is not None and item.map_view.isVisible(), timeout=LONG)
    shown_map = item.map_view.map
    qtbot.waitUntil(lambda: "layer 3" in shown_map.accessibleDescription(), timeout=LONG)
    assert item._job_map.count(Standing.LEARNT) == 2 * 9
    board._request.progressed.emit(progress("compress"))
    qtbot.waitUntil(lambda: not item._reads, timeout=LONG)
    name = "model.layers.1.self_attn.q_proj.weight"
    board._request.progressed.emit(progress("compress", name))
    assert item._job_map.standing[name] is Standing.WRITTEN
    assert item._job_map.now == {"model.layers.1.self_attn.k_proj.weight"}
    qtbot.waitUntil(lambda: "1 of" in shown_map.accessibleDescription(), timeout=LONG)
    shown_map.setFocus()
    qtbot.keyClick(shown_map, Qt.Key.Key_Down)
    qtbot.keyClick(shown_map, Qt.Key.Key_Down)
    assert shown_map.accessibleDescription().startswith("Layer 2: ")
    assert shown_map.accessibleDescription().endswith("compressed")
    assert "About 90 s left" in item._pace.text() or "About 2 min left" in item._pace.text()


def test_the_log_is_read_and_copied(qtbot, work):
    item = card(work, "b")
    item.log_button.click()
    qtbot.waitUntil(lambda: "Started" in item.log.text.toPlainText(), timeout=LONG)
    item.log.copy.click()
    assert "Started" in QGuiApplication.clipboard().text()


def test_found_jobs_are_asked_about_on_the_page_that_opens(qtbot, queue, tmp_path, request):
    put(queue, "crashed", tmp_path, state=JobState.RUNNING, fraction=0.3, stage="calibrate")
    put(queue, "waiting", tmp_path)
    window = request.getfixturevalue("quick_window")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.page("work"), timeout=LONG)
    banner = window.page("work").found
    qtbot.waitUntil(banner.isVisible, timeout=LONG)
    assert banner.question.text() == "2 unfinished jobs found. Continue?"
    banner.choose.click()
    assert not nameless(window)
    first, second = banner.boxes.values()
    first.setChecked(False)
    second.setChecked(False)
    assert not banner.some.isEnabled()
    second.setChecked(True)
    banner.some.click()
    qtbot.waitUntil(lambda: window.board.running != "", timeout=LONG)
    assert window.board.job(window.board.running).order.output.stem == "waiting"
    assert not banner.isVisible()


def test_lost_memory_offers_fewer_threads(qtbot, queue, tmp_path, request):
    lost = Failure("The computer ran out of memory.", "Close other programs.", "memory")
    job = put(queue, "a", tmp_path, state=JobState.PAUSED, failure=lost, held=True, stage="calibrate")
    window = request.getfixturevalue("quick_window")
    window.show_page("work")
    page = window.page("work")
    qtbot.waitUntil(lambda: job.folder.name in page.cards, timeout=LONG)
    item = page.cards[job.folder.name]
    assert item.fewer.isVisible() and item.fewer.text() == "Go on with 2 threads"
    item.fewer.click()
    qtbot.waitUntil(lambda: window.board.running == job.folder.name, timeout=LONG)
    assert window.board.job(job.folder.name).order.device.threads == 2


def test_the_menu_offers_what_suits_the_state(qtbot, work):
    item = card(work, "b")
    menu = item.more.menu()
    menu.fill()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["To the front", "To the end"]
    assert "Start at …" in texts and "Go on with 2 threads" in texts
    next(action for action in menu.actions() if action.text() == "To the front").trigger()
    assert order(work) == ["b", "a", "c"]
    next(action for action in menu.actions() if action.text() == "Do it again").trigger()
    qtbot.waitUntil(lambda: len(work.cards) == 4, timeout=LONG)
    assert order(work) == ["b", "b 2", "a", "c"]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window
def test_a_moment_is_chosen_and_told(qtbot, work):
    from app.gui.widgets.start_dialog import StartDialog

    item = card(work, "a")
    item.more.menu()._ask_moment()
    dialog = work.window_.findChild(StartDialog)
    assert not nameless(dialog)
    moment = dialog.moment.dateTime().addDays(1)
    dialog.moment.setDateTime(moment)
    dialog._set()
    qtbot.waitUntil(lambda: item._state.text() == "Scheduled", timeout=LONG)
    assert "has to be on then" in item._what.text()
    assert work._board.job(item.name).not_before == moment.toSecsSinceEpoch()
    work._board._look.stop()


def test_the_switch_is_one_setting_everywhere(qtbot, work, settings):
    bar = work.bar.usable
    before = bar.isChecked()
    bar.click()
    assert settings.keep_usable is not before
    assert work.window_.page("choose").order.usable.isChecked() is not before
