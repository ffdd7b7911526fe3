"""Searching, looking closer and downloading, in every state, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.engine.hub.query import Query
from app.gui.models.found_list import FOUND
from app.jobs.events import Failure
from tests.gui.access import nameless
from tests.gui.fakes import details, found, hub_model, page, step

LONG = 30_000
OFFLINE = Failure("The Hub cannot be reached.", "Check the connection.", "HubError", "")


def search(qtbot, window, text):
    find = window.page("find")
    find.field.setText(text)
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    return find


def rows(find):
    return [find.found.list.index(n).data(FOUND).id for n in range(find.found.list.rowCount()) if not empty(find)]


def empty(find):
    return find.found.list.is_empty


def shown(qtbot, window, text="smol", details_too=True):
    """Search and wait for rows, and for the first one's details."""
    find = search(qtbot, window, text)
    qtbot.waitUntil(lambda: window.desk.answered and window.desk.query.text == text, timeout=LONG)
    if details_too:
        qtbot.waitUntil(lambda: window.desk.details is not None, timeout=LONG)
    return find


def asked(fake, kind):
    return [task for task in fake.asked if task.kind == kind]


def test_what_is_liked_and_can_be_compressed_is_there_before_anything_is_typed(qtbot, quick_window, fake):
    find = quick_window.page("find")
    qtbot.waitUntil(lambda: rows(find) == ["a/b", "c/d"], timeout=LONG)
    assert Query.from_json(asked(fake, "search")[0].query) == Query(compressible=True)
    assert find.side.currentWidget() is find.welcome
    assert find.welcome.sample.isVisible()
    assert not find.found.chosen


def test_typing_searches_by_itself_and_the_first_is_shown(qtbot, quick_window, fake):
    find = quick_window.page("find")
    qtbot.keyClicks(find.field, "smol")
    qtbot.waitUntil(lambda: quick_window.desk.query.text == "smol", timeout=LONG)
    qtbot.waitUntil(lambda: find.found.chosen == "a/b", timeout=LONG)
    qtbot.waitUntil(lambda: quick_window.desk.details is not None, timeout=LONG)
    assert find.side.currentWidget() is find.details
    assert find.field.hasFocus()
    texts = {Query.from_json(task.query).text for task in asked(fake, "search")}
    assert texts <= {"", "smol"}, "half-typed words were searched for"


def test_the_last_search_wins(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: found(hub_model(f"found/{task.query['text']}"))(task)
    find = quick_window.page("find")
    for text in ("one", "two", "three"):
        search(qtbot, quick_window, text)
    qtbot.waitUntil(lambda: quick_window.desk.answered, timeout=LONG)
    qtbot.wait(50)
    assert rows(find) == ["found/three"]


def test_what_was_found_before_is_shown_until_the_hub_has_answered(qtbot, quick_window, fake):
    kept = page(hub_model("old/one"), from_cache=True, age_s=7200.0)
    fake.answers["search"] = lambda task: [("done", kept)] if task.cached else []
    find = search(qtbot, quick_window, "smol")
    qtbot.waitUntil(lambda: rows(find) == ["old/one"], timeout=LONG)
    assert find.found.busy.isVisible()


def test_offline_with_an_earlier_answer_says_how_old_it_is(qtbot, quick_window, fake):
    kept = page(hub_model("old/one"), from_cache=True, age_s=7200.0)
    fake.answers["search"] = lambda task: [("done", kept)] if task.cached else [("failed", OFFLINE)]
    find = search(qtbot, quick_window, "smol")
    qtbot.waitUntil(lambda: find.found.notice.isVisible(), timeout=LONG)
    assert rows(find) == ["old/one"]
    assert "2 hours ago" in find.found.notice.text() and "cannot be reached" in find.found.notice.text()
    assert quick_window.messages.isHidden()
    fake.answers["search"] = found(hub_model("new/one"))
    qtbot.mouseClick(find.found.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(find) == ["new/one"], timeout=LONG)
    assert find.found.notice.isHidden() or not find.found.notice.isVisible()


def test_offline_with_nothing_leads_to_what_is_here(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: [("done", page())] if task.cached else [("failed", OFFLINE)]
    find = search(qtbot, quick_window, "smol")
    qtbot.waitUntil(lambda: find.found.state == "offline", timeout=LONG)
    assert find.found._offline.title.text() == OFFLINE.message
    find.found.library_wanted.emit()
    assert find.views.key == "library" and find.stack.currentIndex() == 1


def test_nothing_found_offers_which_filter_to_drop(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: found(*([] if task.query["family"] else [hub_model()]))(task)
    find = quick_window.page("find")
    find.filters.show_query(Query(family="qwen3", runs_here=True))
    search(qtbot, quick_window, "zzz")
    qtbot.waitUntil(lambda: find.found.state == "nothing", timeout=LONG)
    assert "zzz" in find.found._nothing.title.text()
    ways = find.found._ways_out.findChildren(type(find.filters.reset))
    first = next(way for way in ways if "Qwen 3" in way.text())
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(find) == ["owner/model"], timeout=LONG)
    assert quick_window.desk.query == Query("zzz", runs_here=True)
    assert find.filters.query == Query(runs_here=True)


def test_more_come_while_scrolling_and_what_is_chosen_stays(qtbot, quick_window, fake):
    def answer(task):
        if task.cached:
            return [("done", page())]
        start = int(task.cursor or 0)
        models = [hub_model(f"many/{n:04d}") for n in range(start, start + 30)]
        return [("done", page(*models, next=str(start + 30) if start < 970 else ""))]

    fake.answers["search"] = answer
    find = shown(qtbot, quick_window, "many")
    view = find.found.view
    view.choose("many/0002")
    while quick_window.desk.has_more:
        count = find.found.list.rowCount()
        view.scrollToBottom()
        qtbot.waitUntil(lambda n=count: find.found.list.rowCount() > n, timeout=LONG)
    assert find.found.list.rowCount() == 1020
    assert find.found.chosen == view.currentIndex().data(FOUND).id == "many/0002"


def test_a_refreshed_answer_keeps_the_choice_and_the_place(qtbot, quick_window, fake):
    models = [hub_model(f"many/{n:04d}") for n in range(60)]
    fake.answers["search"] = found(*models)
    find = shown(qtbot, quick_window, "many")
    find.found.view.choose("many/0040")
    find.found.view.scrollToBottom()
    place = find.found.view.verticalScrollBar().value()
    fake.answers["search"] = found(hub_model("new/first"), *models)
    find.search()
    qtbot.waitUntil(lambda: find.found.list.rowCount() == 61, timeout=LONG)
    assert find.found.view.currentIndex().data(FOUND).id == find.found.chosen == "many/0040"
    assert abs(find.found.view.verticalScrollBar().value() - place) < 2


def test_by_keyboard_from_the_field_to_the_download(qtbot, quick_window, fake):
    fake.answers["download"] = lambda task: [("progress", step(50, 100)), ("done", {"path": "/models/d"})]
    find = shown(qtbot, quick_window)
    qtbot.keyClick(find.field, Qt.Key.Key_Down)
    assert find.found.view.hasFocus()
    qtbot.keyClick(find.found.view, Qt.Key.Key_Down)
    assert find.found.chosen == "c/d"
    qtbot.waitUntil(lambda: quick_window.desk.looked_at == "c/d", timeout=LONG)
    qtbot.waitUntil(find.details.download_button.isEnabled, timeout=LONG)
    qtbot.keyClick(find.found.view, Qt.Key.Key_Return)
    assert find.details.download_button.hasFocus()
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.keyClick(find.details.download_button, Qt.Key.Key_Space)
    assert [task.repo_id for task in asked(fake, "download")] == ["c/d"]


def test_escape_and_the_way_back_to_the_field(qtbot, quick_window):
    find = shown(qtbot, quick_window)
    qtbot.keyClick(find.field, Qt.Key.Key_Down)
    qtbot.keyClick(find.found.view, Qt.Key.Key_Escape)
    assert find.side.currentWidget() is find.welcome and not find.found.chosen
    qtbot.keyClick(find.found.view, Qt.Key.Key_Escape)
    assert find.field.hasFocus()
    find.found.view.setFocus()
    qtbot.keyClick(find.found.view, Qt.Key.Key_Slash)
    assert find.field.hasFocus()
    find.found.view.setFocus()
    qtbot.keySequence(find.found.view, QKeySequence(QKeySequence.StandardKey.Find))
    assert find.field.hasFocus()
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    assert find.field.text() == ""


def test_details_come_with_files_and_the_way_to_the_base_model(qtbot, quick_window, fake):
    find = shown(qtbot, quick_window)
    assert find.details.files.model.rowCount() == 3
    assert find.details.files.model.index(2, 2).data() == ""
    assert "270 MB" in find.details._room.text()
    find.details.base_asked.emit("owner/base")
    assert find.field.text() == "owner/base" == quick_window.desk.query.text


def test_looking_inside_opens_the_very_version_that_was_shown(qtbot, quick_window, fake):
    find = shown(qtbot, quick_window)
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.mouseClick(find.details.look_button, Qt.MouseButton.LeftButton)
    assert asked(fake, "inspect")[0].path == f"hf://a/b@{'c' * 40}"
    assert not asked(fake, "download")


def test_what_cannot_be_used_is_said_before_a_byte_is_fetched(qtbot, quick_window, fake):
    row = hub_model("a/b", supported=False, why_not="Only pickled weights.")
    fake.answers["search"] = found(row)
    fake.answers["details"] = lambda task: [("done", details("a/b", model=row, needed=[], needed_bytes=0))]
    find = shown(qtbot, quick_window)
    assert not find.details.download_button.isEnabled() and not find.details.look_button.isEnabled()
    assert find.details._note.isVisible() and find.details._note.text() == "Only pickled weights."


def test_one_gguf_file_of_several(qtbot, quick_window, fake):
    files = [{"name": name, "size_bytes": size, "etag": "0" * 64} for name, size in
             (("q4.gguf", 100), ("q8-00001-of-00002.gguf", 150), ("q8-00002-of-00002.gguf", 50))]  # fmt: skip
    fake.answers["details"] = lambda task: [("done", details("a/b", files=files, needed=[], needed_bytes=0,
                                                             model=hub_model("a/b", supported=False)))]  # fmt: skip
    fake.answers["download"] = lambda task: [("done", {"path": "/models/q8.gguf"})]
    find = shown(qtbot, quick_window)
    choice = find.details.choice
    assert [choice.itemData(n) for n in range(choice.count())] == ["q4.gguf", "q8-00001-of-00002.gguf"]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert "200 B" in find.details._room.text()
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.mouseClick(find.details.download_button, Qt.MouseButton.LeftButton)
    assert [task.file for task in asked(fake, "download")] == ["q8-00001-of-00002.gguf"]


def test_a_pasted_address_keeps_its_version_and_file(qtbot, quick_window, fake):
    files = [{"name": "x/q4.gguf", "size_bytes": 100, "etag": "0" * 64},
             {"name": "a.gguf", "size_bytes": 100, "etag": "0" * 64}]  # fmt: skip
    fake.answers["search"] = found(hub_model("a/b"))
    fake.answers["details"] = lambda task: [("done", details("a/b", files=files))]
    find = shown(qtbot, quick_window, "https://huggingface.co/a/b/blob/v2/x/q4.gguf")
    assert asked(fake, "details")[-1].address.endswith("/a/b/tree/v2")
    assert find.details.choice.currentData() == "x/q4.gguf"
    assert "v2" in find.details._owner.text()
    qtbot.mouseClick(find.details.download_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asked(fake, "download")), timeout=LONG)
    task = asked(fake, "download")[0]
    assert (task.repo_id, task.revision, task.file) == ("a/b", "v2", "x/q4.gguf")


@pytest.mark.parametrize(("access", "shut"), [("open", False), ("granted", False), ("gated", True), ("pending", True)])
def test_a_gated_model_asks_for_access_first(qtbot, quick_window, fake, access, shut):
    fake.answers["details"] = lambda task: [("done", details("a/b", access=access))]
    find = shown(qtbot, quick_window)
    assert find.details.access_button.isVisible() is shut
    assert find.details.download_button.isEnabled() is not shut


def test_access_that_has_come_opens_the_way(qtbot, quick_window, fake):
    fake.answers["details"] = lambda task: [("done", details("a/b", access="gated"))]
    find = shown(qtbot, quick_window)
    fake.answers["details"] = lambda task: [("done", details("a/b", access="granted"))]
    quick_window.downloads.account.granted.emit("a/b")
    qtbot.waitUntil(find.details.download_button.isEnabled, timeout=LONG)
    assert not find.details.access_button.isVisible()


def test_details_that_failed_can_be_asked_for_again(qtbot, quick_window, fake):
    fake.answers["details"] = lambda task: [("failed", OFFLINE)]
    find = shown(qtbot, quick_window, details_too=False)
    qtbot.waitUntil(find.details.retry.isVisible, timeout=LONG)
    assert OFFLINE.message in find.details._note.text()
    fake.answers["details"] = lambda task: [("done", details("a/b"))]
    qtbot.mouseClick(find.details.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(find.details.download_button.isEnabled, timeout=LONG)
    assert not find.details._note.isVisible()


def test_a_bug_while_searching_reaches_the_person(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: [] if task.cached else [("failed", Failure("x", "", "bug", "trace"))]
    with qtbot.waitSignal(quick_window.messages.shown, timeout=LONG):
        search(qtbot, quick_window, "smol")


def test_a_download_that_failed_says_why_in_its_own_row(qtbot, quick_window, fake):
    fake.answers["download"] = lambda task: [("failed", Failure("No such model.", "", "HubError", ""))]
    find = shown(qtbot, quick_window)
    qtbot.mouseClick(find.details.download_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(find.downloads.rows), timeout=LONG)
    board = quick_window.downloads
    qtbot.waitUntil(lambda: board.records[0].failure is not None, timeout=LONG)
    assert board.records[0].failure.message == "No such model."
    assert quick_window.messages.isHidden()


def test_every_control_has_a_name_and_a_tooltip(qtbot, quick_window):
    find = shown(qtbot, quick_window)
    find.filters.fold.setChecked(True)
    for key in ("card", "files", "overview"):
        find.details.views.choose(key)
        assert not nameless(quick_window)
