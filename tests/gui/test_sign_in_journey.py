"""A gated model with real children: a stranger's token, the right one, a crash; and the token is nowhere afterwards."""

import json

import pytest
from PySide6.QtCore import Qt

from app.gui.messages import diagnostics
from app.gui.widgets.sign_in_panel import SignInPanel
from app.jobs.worker import Worker
from tests.gui.test_download_board import LONG, start, waited  # noqa: F401 - `start` is a fixture
from tests.hub_server import HubServer, Repo

GOOD = "hf_GoodSecretGoodSecretGoodSecret"
STRANGER = "hf_StrangerSecretStrangerSecret"
WRONG = "hf_WrongSecretWrongSecretWrong"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A gated model, and a keychain outside of all that is the program's."""
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.file_keyring.FileKeyring")
    monkeypatch.setenv("FEATHERWEIGHT_TEST_KEYCHAIN", str(tmp_path / "elsewhere" / "keychain.json"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    with HubServer(send_buffer_bytes=16_384) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        server.tokens |= {GOOD, STRANGER}
        files = {"config.json": b'{"model_type": "llama"}', "model.safetensors": bytes(3_000_000)}
        server.add(Repo("owner/gated", files, {"model_type": "llama"}, gated="manual", readers=(GOOD,)))
        server.bytes_per_s = 1_000_000
        yield server


def enter(qtbot, panel, token):
    panel.token.setText(token)
    qtbot.mouseClick(panel.keep, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen screen, about any small window
def test_from_a_stranger_to_the_model_and_no_trace_of_a_token(qtbot, start, hub, tmp_path, capfd):  # noqa: F811
    desk = start(Worker)
    board = desk.board
    panel = SignInPanel(board.account, "owner/gated")
    qtbot.addWidget(panel)
    panel.show()
    name = board.add("owner/gated")
    waited(qtbot, lambda: desk.state(name) == "failed")
    assert board.record(name).failure.kind == "AccessRefused"
    waited(qtbot, lambda: "no token is kept here" in panel._answer.text())

    enter(qtbot, panel, WRONG)
    waited(qtbot, lambda: "does not accept your token" in panel._answer.text())
    assert not (tmp_path / "elsewhere" / "keychain.json").exists()

    enter(qtbot, panel, STRANGER)
    waited(qtbot, lambda: "(403)" in panel._answer.text() and not board.account.busy)
    assert "Signed in as" in panel._who.text() and panel.token.text() == ""
    board.retry(name)
    waited(qtbot, lambda: len(board.record(name).attempts) == 2)
    assert "no access to it yet" in board.record(name).failure.message

    enter(qtbot, panel, GOOD)
    waited(qtbot, lambda: "You have access" in panel._answer.text())
    waited(qtbot, lambda: board.record(name).done_bytes > 300_000)
    desk.engine.transfer._worker.kill()
    waited(qtbot, lambda: len(board.record(name).attempts) == 3)
    hub.bytes_per_s = 0
    waited(qtbot, lambda: desk.state(name) == "done")
    keychain = json.loads((tmp_path / "elsewhere" / "keychain.json").read_text())
    assert list(keychain.values()) == [GOOD]

    qtbot.mouseClick(panel.sign_out, Qt.MouseButton.LeftButton)
    waited(qtbot, lambda: "not signed in" in panel._who.text() and not board.account.busy)
    assert json.loads((tmp_path / "elsewhere" / "keychain.json").read_text()) == {}
    desk.close()

    told = [str(capfd.readouterr()), *map(repr, board.records), *(diagnostics(failure) for failure in desk.failed)]
    files = [path for folder in ("home", "cache") for path in (tmp_path / folder).rglob("*") if path.is_file()]
    assert any(path.parent.name == "downloads" for path in files)
    told += [path.read_bytes().decode("latin-1") for path in files]
    for secret in (GOOD, STRANGER, WRONG):
        assert not [text[:200] for text in told if secret in text]
