"""The one door for errors."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.engine.errors import BadCheckpoint
from app.gui.messages import DetailsDialog, Messages, diagnostics
from app.jobs.events import Failure

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window


@pytest.fixture
def door(qtbot, theme):
    made = Messages()
    qtbot.addWidget(made)
    return made


def test_a_sentence_and_what_to_do(door):
    door.show_failure(Failure("It is damaged.", "Download it again.", "BadCheckpoint", ""))
    assert (door._message.text(), door._hint.text()) == ("It is damaged.", "Download it again.")
    assert door._details.isHidden()
    door.dismiss()
    assert door.failure is None and door.isHidden()


def test_a_bug_keeps_its_traceback_for_those_who_ask(door, qtbot):
    door.show_failure(Failure("x", "", "bug", "Traceback: here"))
    assert "inside Featherweight" in door._message.text()
    door.show_details()
    dialog = door.findChild(DetailsDialog)
    assert "Traceback: here" in dialog._text.toPlainText()
    dialog._copy()
    assert "Traceback: here" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_what_nobody_caught_is_shown(door, capsys):
    for error, kind in ((BadCheckpoint("Cut short."), "BadCheckpoint"), (ValueError("odd"), "bug")):
        door.show_exception(type(error), error, None)
        assert door.failure.kind == kind
    assert "odd" in capsys.readouterr().err


def test_diagnostics_name_the_versions():
    text = diagnostics(Failure("m", "h", "bug", "d"))
    assert all(word in text for word in ("Featherweight", "Python", "Qt", "torch", "bug: m"))
