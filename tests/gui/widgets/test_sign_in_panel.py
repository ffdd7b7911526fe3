"""The three steps to a gated model, and the Hub's answers in words."""

import pytest
from PySide6.QtCore import Qt

from app.gui.widgets.sign_in_panel import SignInDialog
from app.jobs.events import Failure
from tests.gui.access import nameless

LONG = 30_000

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen screen, about any dialog


def answer(access="unknown", **changes):
    return {"name": "me", "problem": "", "origin": "keychain", "access": access, "checked": True, **changes}


@pytest.fixture
def dialog(qtbot, quick_window, fake):
    """About a gated model; nobody is signed in at first."""
    fake.answers["account"] = lambda task: [("done", answer("no token", name="", origin=""))]
    made = SignInDialog(quick_window.downloads.account, "owner/gated", quick_window)
    made.open()
    qtbot.waitUntil(lambda: not made.panel._desk.busy, timeout=LONG)
    yield made
    made.close()


def numbers(dialog):
    return [number.text() for number in dialog.panel._numbers]


def test_three_steps_for_a_stranger(dialog, quick_window):
    assert numbers(dialog) == ["1", "2", "3"]
    assert "not signed in" in dialog.panel._who.text()
    assert "no token is kept here" in dialog.panel._answer.text()
    assert dialog.panel.sign_out.isHidden()
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    ("access", "words", "done"),
    [
        ("not yet", "no access to owner/gated yet (403)", ["1", "✓", "✓"]),
        ("pending", "have not answered yet (403)", ["1", "✓", "✓"]),
        ("no right", "not given the right to read gated models (403)", ["1", "2", "3"]),
        ("open", "You have access", ["✓", "✓", "✓"]),
    ],
)
def test_check_again(qtbot, dialog, fake, access, words, done):
    fake.answers["account"] = lambda task: [("done", answer(access))]
    qtbot.mouseClick(dialog.panel.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words in dialog.panel._answer.text(), timeout=LONG)
    assert numbers(dialog) == done and "Signed in as me" in dialog.panel._who.text()


def test_a_token_that_the_hub_does_not_know(qtbot, dialog, fake):
    refused = Failure("The Hub does not accept your token.", "Make a new one.", "HubError")
    fake.answers["sign_in"] = lambda task: [("failed", refused)]
    dialog.panel.token.setText("hf_wrong")
    qtbot.keyClick(dialog.panel.token, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not accept" in dialog.panel._answer.text(), timeout=LONG)
    assert dialog.isVisible() and dialog.panel.token.text() == "hf_wrong"


def test_a_good_token_leaves_the_field_and_grants(qtbot, dialog, fake):
    fake.answers["sign_in"] = lambda task: [("done", answer())]
    fake.answers["account"] = lambda task: [("done", answer("open"))]
    dialog.panel.token.setText(" hf_good ")
    with qtbot.waitSignal(dialog.panel._desk.granted, timeout=LONG) as granted:
        qtbot.mouseClick(dialog.panel.keep, Qt.MouseButton.LeftButton)
    assert granted.args == ["owner/gated"] and dialog.panel.token.text() == ""
    task = next(task for task in fake.asked if task.kind == "sign_in")
    assert task.token == "hf_good" and "hf_good" not in repr(task)


def test_signing_out(qtbot, dialog, fake):
    fake.answers["account"] = lambda task: [("done", answer("open"))]
    qtbot.mouseClick(dialog.panel.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.panel.sign_out.isVisible, timeout=LONG)
    fake.answers["sign_in"] = lambda task: [("done", answer(name="", origin=""))]
    qtbot.mouseClick(dialog.panel.sign_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not signed in" in dialog.panel._who.text(), timeout=LONG)
    assert [task.token for task in fake.asked if task.kind == "sign_in"] == [""]
