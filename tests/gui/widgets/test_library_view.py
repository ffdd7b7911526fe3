"""The library by itself: states, filter, opening, and removing with what it would free."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from app.engine.library import LibraryEntry, Piece
from app.gui import trash
from app.gui.engine import Engine
from app.gui.models.library_tree import ENTRY
from app.gui.widgets.library_view import LibraryView
from app.jobs.events import Failure
from tests.gui.access import nameless

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window


class Session(QObject):
    """Notes what was opened."""

    opened = Signal()

    def __init__(self):
        super().__init__()
        self.outline = None
        self.paths = []

    def open(self, path):
        self.paths.append(path)


def entry(name, size, place="hub_cache", **changes):
    pieces = changes.pop("pieces", (Piece(f"/models/{name}", size, name),))
    found = LibraryEntry(
        name, f"/models/{name}", sum(item.size_bytes for item in pieces), size, place, "gguf", pieces=pieces
    )
    return LibraryEntry.from_json({**found.to_json(), **changes})


SHARED = Piece("/models/shared", 200_000, "shared")
ENTRIES = [
    entry("out.gguf", 3_000_000, "outputs"),
    entry("o/old", 900_000, pieces=(Piece("/models/old", 900_000, "old"), SHARED), note="version 1234567",
          shared_with=("o/new",)),
    entry("o/new", 950_000, pieces=(Piece("/models/new", 950_000, "new"), SHARED), shared_with=("o/old",)),
    entry("o/half", 400_000, format="", complete=False, note="unfinished download",
          why_not="Has not arrived whole; download it again to go on."),
    entry("llama3:latest", 4_000_000_000, "ollama", can_remove=False,
          why_not="Ollama keeps its own list. Remove it there: ollama rm llama3:latest"),
]  # fmt: skip


@pytest.fixture
def view(qtbot, settings, theme, fake):
    fake.answers["library"] = lambda task: [("done", fake.library)]
    fake.library = {"entries": [item.to_json() for item in ENTRIES], "problems": []}
    engine = Engine(fake)
    made = LibraryView(engine, Session(), settings)
    qtbot.addWidget(made)
    made.failures = []
    made.failed.connect(made.failures.append)
    made.resize(900, 560)
    made.show()
    yield made
    engine.shut_down()


@pytest.fixture
def filled(qtbot, view):
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view._views["list"])
    return view


def rows(view):
    return [item.data(ENTRY).name for item in leaves(view.model.invisibleRootItem())]


def leaves(item):
    for place in range(item.rowCount()):
        child = item.child(place)
        if child.data(ENTRY) is not None:
            yield child
        else:
            yield from leaves(child)


def tick(view, *names):
    for item in leaves(view.model.invisibleRootItem()):
        if item.data(ENTRY).name in names:
            item.setCheckState(Qt.CheckState.Checked)


def answer(qtbot, view, words):
    """Press a button of the question that is on display."""
    qtbot.waitUntil(lambda: view.findChild(QMessageBox) is not None)
    box = view.findChild(QMessageBox)
    found = next(item for item in box.buttons() if item.text() == words)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_grouped_by_place_filtered_and_opened(qtbot, filled):
    heads = [filled.model.item(place).text() for place in range(filled.model.rowCount())]
    assert heads == ["Compressed here", "From the Hugging Face Hub", "Ollama"]
    assert "4.0 GB" in filled.total.text()
    filled.filter.setText("o/n")
    assert rows(filled) == ["o/new"]
    qtbot.keyClick(filled.tree, Qt.Key.Key_Return)
    assert filled._session.paths == ["/models/o/new"]
    filled.filter.setText("zzz")
    assert filled.stack.currentWidget() is filled._nothing
    filled.filter.clear()
    assert len(rows(filled)) == 5


def test_an_unfinished_download_cannot_be_opened(filled):
    filled.filter.setText("half")
    assert not filled.open_button.isEnabled()
    filled.open_current()
    assert filled._session.paths == []


def test_empty_loading_and_problems(qtbot, filled, fake):
    view = filled
    view.entries = []
    view.refresh()
    assert view.stack.currentWidget() is view._loading
    fake.library = {"entries": [], "problems": ["/usr/share/ollama cannot be read: permission denied."]}
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view._empty)
    assert view._problems.isVisible() and "permission" in view._problems.text()


def test_a_failure_is_told_and_the_view_stays_usable(qtbot, filled, fake):
    view = filled
    fake.answers["library"] = lambda task: [("failed", Failure("No.", "", "CompressError", ""))]
    view.refresh()
    qtbot.waitUntil(lambda: bool(view.failures))
    fake.answers["library"] = lambda task: [("done", fake.library)]
    view.refresh()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view._views["list"])


def test_freeing_sorts_by_size_and_sums_what_is_shared_once(filled):
    filled.set_freeing(True)
    assert rows(filled) == ["llama3:latest", "out.gguf", "o/new", "o/old", "o/half"]
    assert not next(leaves(filled.model.invisibleRootItem())).isCheckable()
    tick(filled, "o/old")
    assert "900 kB would be free; the rest of 1.1 MB" in filled.sum.text()
    tick(filled, "o/new")
    assert filled.sum.text() == "2.0 MB would be free."
    filled.filter.setText("old")
    assert filled.sum.text() == "2.0 MB would be free."  # what is ticked stays ticked out of sight


def test_remove_asks_then_moves_to_the_trash(qtbot, filled, monkeypatch):
    moved = []
    monkeypatch.setattr(trash, "move_to_trash", lambda paths: moved.extend(paths) or [])
    filled.set_freeing(True)
    tick(filled, "out.gguf")
    qtbot.mouseClick(filled.trash_button, Qt.MouseButton.LeftButton)
    answer(qtbot, filled, "Keep")
    assert moved == [] and filled.trash_button.isEnabled()
    qtbot.waitUntil(lambda: filled.findChild(QMessageBox) is None)
    qtbot.mouseClick(filled.trash_button, Qt.MouseButton.LeftButton)
    answer(qtbot, filled, "Move to trash")
    qtbot.waitUntil(lambda: moved == ["/models/out.gguf"])
    qtbot.waitUntil(lambda: not filled._ticked)


def test_where_there_is_no_trash_it_asks_before_deleting(qtbot, filled, monkeypatch):
    deleted = []
    monkeypatch.setattr(trash, "move_to_trash", list)
    monkeypatch.setattr(trash, "delete", lambda paths: deleted.extend(paths))
    filled.set_freeing(True)
    tick(filled, "out.gguf")
    qtbot.mouseClick(filled.trash_button, Qt.MouseButton.LeftButton)
    answer(qtbot, filled, "Move to trash")
    qtbot.waitUntil(lambda: any("for good" in box.text() for box in filled.findChildren(QMessageBox)))
    box = next(item for item in filled.findChildren(QMessageBox) if "for good" in item.text())
    qtbot.mouseClick(next(item for item in box.buttons() if "good" in item.text()), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: deleted == ["/models/out.gguf"])


def test_the_open_model_stays(qtbot, filled):
    filled._session.outline = SimpleNamespace(path="/models/out.gguf")
    filled.set_freeing(True)
    tick(filled, "out.gguf")
    qtbot.mouseClick(filled.trash_button, Qt.MouseButton.LeftButton)
    assert "open now" in filled.failures[0].message
    assert filled.findChild(QMessageBox) is None


def test_folders_are_added_and_left_out(qtbot, filled, fake, settings, tmp_path):
    folder = tmp_path / "mine"
    own = {**entry("mine.gguf", 10, "folders").to_json(), "path": str(folder / "mine.gguf")}
    fake.library = {"entries": [own], "problems": []}
    filled.add_folder(str(folder))
    qtbot.waitUntil(lambda: rows(filled) == ["mine.gguf"])
    assert fake.asked[-1].folders == (str(folder),)
    assert filled.forget.isVisible()
    qtbot.mouseClick(filled.forget, Qt.MouseButton.LeftButton)
    assert settings.library_folders == []


def test_every_control_has_a_name_and_a_tooltip(filled):
    assert nameless(filled) == []
    filled.set_freeing(True)
    assert nameless(filled) == []


def test_the_real_trash_takes_links_and_folders_and_leaves_what_they_lead_to(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "kept").write_text("kept")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").write_text("x")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "kept")
    left = trash.move_to_trash([str(link), str(folder), str(tmp_path / "not-there")])
    trash.delete(left)
    assert not Path(link).is_symlink() and not folder.exists()
    assert (tmp_path / "kept").read_text() == "kept"
