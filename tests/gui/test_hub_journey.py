"""From the Hub to a proven file in the real window: a real child, the real client, a stand-in for the Hub."""

from __future__ import annotations

from pathlib import Path

import gguf
import pytest
from PySide6.QtCore import Qt

from app.gui.models.found_list import FOUND
from tests.gui.hands import click, press, turn_to, write
from tests.hub_server import Fault, HubServer, Repo
from tests.hub_shelf import shelf
from tests.models import SAMPLE

LONG = 120_000  # ms
NAME = "owner/small-shakespeare"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A Hub on this computer with the sample model on it; to be asked for before the window, whose child asks it."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
        monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
        server.add(Repo.of_folder(NAME, SAMPLE, parameters={"BF16": 5_770_496}))
        yield server


def search(qtbot, window, words: str):
    find = window.page("find")
    write(qtbot, find.field, words)
    press(qtbot, find.field, Qt.Key.Key_Return)
    return find


def rows(find):
    if find.found.list.is_empty:
        return []
    return [find.found.list.index(number).data(FOUND).id for number in range(find.found.list.rowCount())]


def look_at(qtbot, window, name: str):
    find = search(qtbot, window, name)
    qtbot.waitUntil(lambda: rows(find)[:1] == [name], timeout=LONG)
    qtbot.waitUntil(lambda: window.desk.details is not None and window.desk.details.model.id == name, timeout=LONG)
    return find


def test_search_download_pause_resume_compress(qtbot, hub, window, tmp_path):
    hub.faults.append(Fault("model.safetensors", chunk_wait_s=0.003, times=-1))
    find = search(qtbot, window, "shakespeare")
    qtbot.waitUntil(lambda: rows(find) == [NAME], timeout=LONG)
    qtbot.waitUntil(find.details.download_button.isEnabled, timeout=LONG)
    press(qtbot, find.details.download_button, Qt.Key.Key_Space)  # the layout around it may still move
    board, panel = window.downloads, find.downloads
    qtbot.waitUntil(lambda: bool(board.records) and board.records[0].done_bytes > 1_000_000, timeout=LONG)
    row = panel.rows[board.records[0].id]
    click(qtbot, row.pause)
    qtbot.waitUntil(row.resume.isVisible, timeout=LONG)
    kept = board.records[0].done_bytes
    assert 1_000_000 < kept < 11_000_000
    assert window.session.outline is None
    sent_before = hub.sent_bytes["model.safetensors"]
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        click(qtbot, row.resume)
    assert hub.sent_bytes["model.safetensors"] - sent_before < 11_547_040 - kept + 600_000
    assert window.session.outline.name == "small-shakespeare"
    choose = turn_to(qtbot, window, "choose")
    window.session.set_quality("fast")
    click(qtbot, choose.order.start)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.page("proof"), timeout=LONG)
    output = Path(window.page("proof").proof.output)
    assert output.parent == tmp_path / "results"
    assert len(gguf.GGUFReader(output).tensors) == 56


def test_a_shelf_of_models_filtered_scrolled_and_looked_at(qtbot, hub, window):
    for repo in shelf():
        hub.add(repo)
    find = window.page("find")
    find.search()
    qtbot.waitUntil(lambda: "maple/Maple-1.2B-Instruct" in rows(find), timeout=LONG)
    assert "oldtimer/Classic-BERT" not in rows(find)
    click(qtbot, find.filters.runs_here)
    search(qtbot, window, "finetunes")
    qtbot.waitUntil(lambda: window.desk.answered and window.desk.has_more, timeout=LONG)
    while window.desk.has_more:
        count = len(rows(find))
        find.found.view.scrollToBottom()
        qtbot.waitUntil(lambda n=count: len(rows(find)) > n or not window.desk.has_more, timeout=LONG)
    assert len(rows(find)) == 90 == len(set(rows(find)))
    click(qtbot, find.filters.reset)
    look_at(qtbot, window, "maple/Maple-1.2B-Instruct")
    known = window.desk.details
    assert known.base_models == ("maple/Maple-1.2B",) and known.context_length == 131072
    click(qtbot, find.details.views.button("card"))
    text = find.details.card.view.toPlainText()
    assert "A small model that follows instructions" in text and "alert(" not in text
    assert not any("banner" in path or "scores" in path for _, path, _ in hub.requests), "pictures were fetched unasked"
    look_at(qtbot, window, "granite-hill/Hill-8B-Chat")
    assert find.details.access_button.isVisible() and not find.details.download_button.isEnabled()
    look_at(qtbot, window, "community/Maple-1.2B-Instruct-AWQ")
    assert "compressed already" in find.details._note.text()
    assert find.details.download_button.isEnabled()
    assert "model.safetensors" not in hub.sent_bytes


@pytest.fixture
def wrong_token(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")


@pytest.fixture
def no_hub(monkeypatch, tmp_path):
    """Nobody listens where the Hub should be."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))


@pytest.mark.usefixtures("wrong_token")
def test_a_wrong_token_is_a_sentence(qtbot, hub, window):
    hub.faults.append(Fault("api", status=401, times=-1))
    find = search(qtbot, window, "shakespeare")
    qtbot.waitUntil(lambda: find.found.state == "offline", timeout=LONG)
    offline = find.found._offline
    assert "token" in (offline.title.text() + offline.sentence.text()).lower()


def test_without_a_connection_the_last_visit_is_shown(qtbot, hub, window):
    find = search(qtbot, window, "shakespeare")
    qtbot.waitUntil(lambda: window.desk.answered and window.desk.query.text == "shakespeare", timeout=LONG)
    hub.faults.append(Fault("api", status=500, times=-1))
    search(qtbot, window, "shakespeare")
    qtbot.waitUntil(lambda: window.desk.failure is not None and window.desk.cached, timeout=LONG)
    assert rows(find) == [NAME]
    assert "Below is what was found" in find.found.notice.text()
    assert find.found.again.isVisible()


@pytest.mark.usefixtures("no_hub")
def test_no_connection_is_said_at_once(qtbot, window):
    find = search(qtbot, window, "anything")
    qtbot.waitUntil(lambda: find.found.state == "offline", timeout=LONG)
    assert find.found._offline.title.text()
    assert window.messages.isHidden()
