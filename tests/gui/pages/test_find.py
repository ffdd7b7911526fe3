"""Searching and downloading, in every state."""

from PySide6.QtCore import Qt

from app.jobs.events import Failure
from tests.gui.fakes import hub_model, step

LONG = 30_000


def search(qtbot, window, text):
    page = window.page("find")
    page.field.setText(text)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    return page


def view(page):
    return next(key for key, widget in page._views.items() if page.stack.currentWidget() is widget)


def test_searching_until_answered(qtbot, quick_window):
    page = search(qtbot, quick_window, "smol")
    assert view(page) == "searching"
    page._cancel_search()
    assert view(page) == "welcome"


def test_results_then_download_then_open(qtbot, quick_window, fake):
    window = quick_window
    fake.answers["search"] = lambda task: [("done", {"models": [hub_model("a/b"), hub_model("c/d", gated=True)]})]
    fake.answers["download"] = lambda task: [("progress", step(50, 100)), ("done", {"path": "/models/b"})]
    page = search(qtbot, window, "smol")
    qtbot.waitUntil(lambda: view(page) == "results", timeout=LONG)
    assert page.found_list.rowCount() == 2
    assert "downloads" in page.found_list.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page._consent.isHidden()
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        qtbot.mouseClick(page.download_button, Qt.MouseButton.LeftButton)
    assert [task.repo_id for task in fake.asked if task.kind == "download"] == ["a/b"]
    assert window.session.outline.path == "/models/b"
    assert [row.open.isVisibleTo(page) for row in page.downloads.rows.values()] == [True]


def test_what_we_cannot_compress_cannot_be_downloaded(qtbot, quick_window, fake):
    row = hub_model(supported=False, why_not="Only pickled weights.")
    fake.answers["search"] = lambda task: [("done", {"models": [row]})]
    page = search(qtbot, quick_window, "x")
    qtbot.waitUntil(lambda: view(page) == "results", timeout=LONG)
    assert not page.download_button.isEnabled()
    assert page._why_not.text() == "Only pickled weights."


def test_one_gguf_file_of_a_repository(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: [("done", {"models": [hub_model(gguf_files=("q4.gguf", "q8.gguf"))]})]
    fake.answers["download"] = lambda task: [("done", {"path": "/models/q8.gguf"})]
    page = search(qtbot, quick_window, "x")
    qtbot.waitUntil(lambda: view(page) == "results", timeout=LONG)
    page.files.setCurrentIndex(2)
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        qtbot.mouseClick(page.download_button, Qt.MouseButton.LeftButton)
    assert [task.file for task in fake.asked if task.kind == "download"] == ["q8.gguf"]


def test_nothing_found(qtbot, quick_window, fake):
    fake.answers["search"] = lambda task: [("done", {"models": []})]
    page = search(qtbot, quick_window, "zzz")
    qtbot.waitUntil(lambda: view(page) == "nothing", timeout=LONG)
    assert "zzz" in page._views["nothing"].title.text()


def test_offline_is_a_page_with_a_way_back(qtbot, quick_window, fake):
    failure = Failure("The Hub cannot be reached.", "Check the connection.", "HubError", "")
    fake.answers["search"] = lambda task: [("failed", failure)]
    page = search(qtbot, quick_window, "smol")
    qtbot.waitUntil(lambda: view(page) == "offline", timeout=LONG)
    assert page._views["offline"].title.text() == "The Hub cannot be reached."
    fake.answers["search"] = lambda task: [("done", {"models": [hub_model()]})]
    page._search()
    qtbot.waitUntil(lambda: view(page) == "results", timeout=LONG)
