"""From the Hub to a proven file in the real window: a real child, the real client, a stand-in for the Hub."""

from __future__ import annotations

from pathlib import Path

import gguf
import pytest
from PySide6.QtCore import Qt

from tests.hub_server import Fault, HubServer, Repo
from tests.models import SAMPLE

LONG = 120_000  # ms
NAME = "owner/small-shakespeare"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A Hub on this computer with the sample model on it."""
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
        server.add(Repo.of_folder(NAME, SAMPLE, parameters={"BF16": 5_770_496}))
        yield server


def search(qtbot, window, words: str):
    find = window.page("find")
    find.field.setText(words)
    qtbot.mouseClick(find.search_button, Qt.MouseButton.LeftButton)
    return find


def test_search_download_pause_resume_compress(qtbot, window, hub, tmp_path):
    hub.faults.append(Fault("model.safetensors", chunk_wait_s=0.003, times=-1))
    find = search(qtbot, window, "shakespeare")
    qtbot.waitUntil(lambda: find.found_list.rowCount() == 1, timeout=LONG)
    qtbot.mouseClick(find.download_button, Qt.MouseButton.LeftButton)
    board, panel = window.downloads, find.downloads
    qtbot.waitUntil(lambda: bool(board.records) and board.records[0].done_bytes > 1_000_000, timeout=LONG)
    row = panel.rows[board.records[0].id]
    qtbot.mouseClick(row.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(row.resume.isVisible, timeout=LONG)
    kept = board.records[0].done_bytes
    assert 1_000_000 < kept < 11_000_000
    assert window.session.outline is None
    sent_before = hub.sent_bytes["model.safetensors"]
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        qtbot.mouseClick(row.resume, Qt.MouseButton.LeftButton)
    assert hub.sent_bytes["model.safetensors"] - sent_before < 11_547_040 - kept + 600_000
    assert window.session.outline.name == "small-shakespeare"
    window.show_page("choose")
    choose = window.page("choose")
    window.session.set_quality("fast")
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    qtbot.mouseClick(choose.order.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.page("proof"), timeout=LONG)
    output = Path(window.page("proof").proof.output)
    assert output.parent == tmp_path / "results"
    assert len(gguf.GGUFReader(output).tensors) == 56


def test_a_wrong_token_is_a_sentence(qtbot, window, hub, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    hub.faults.append(Fault("api", status=401, times=-1))
    find = search(qtbot, window, "shakespeare")
    offline = find._views["offline"]
    qtbot.waitUntil(lambda: find.stack.currentWidget() is offline, timeout=LONG)
    assert "token" in (offline.title.text() + offline.sentence.text()).lower()


def test_no_connection_is_said_at_once(qtbot, window, monkeypatch, tmp_path):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    find = search(qtbot, window, "anything")
    offline = find._views["offline"]
    qtbot.waitUntil(lambda: find.stack.currentWidget() is offline, timeout=LONG)
    assert offline.title.text()
    assert window.messages.isHidden()
