"""The one door for errors: a sentence, a button that mends, the details, and diagnostics that tell on nobody."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.engine import errors
from app.engine.hand_over.lm_studio import NeedsCopy
from app.gui.diagnostics import Surroundings, diagnostics, nameless
from app.gui.mending import KINDS, Mend, button_words, mend
from app.gui.messages import DetailsDialog, Messages
from app.jobs.deaths import death
from app.jobs.events import Failure

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window

E = errors
# an error as the engine raises it, and the button that mends it
ERRORS = [
    (E.BadCheckpoint("model.gguf is not a GGUF file.", "Download it again."), Mend.DOWNLOAD),
    (E.BadCheckpoint("a.gguf states an alignment of 3.", "Do not trust this file."), Mend.SEARCH),
    (E.BadCheckpoint("config.json is not valid JSON.", "Download the file again."), Mend.DOWNLOAD),
    (E.BadCheckpoint("x is there twice, under different names.", "Keep one of the two."), Mend.OPEN),
    (E.BadCheckpoint("/nowhere does not exist.", "Check the path, or choose another folder."), Mend.PLACE),
    (E.BadCheckpoint("folder holds no .safetensors files.", "Open a model's whole folder."), Mend.OPEN),
    (
        E.BadCheckpoint("m holds only pickled weights.", "Choose a version of this model with .safetensors."),
        Mend.SEARCH,
    ),
    (E.UnsupportedModel("This model's family (mamba) is not supported yet.", "Supported are Llama."), Mend.SEARCH),
    (E.UnsupportedModel("tokenizer.model is not of the BPE kind.", ""), Mend.SEARCH),
    (E.UnsupportedTensor("w: 11008 columns do not divide.", "Choose another type or another format."), Mend.RECIPE),
    (E.UnknownSplitting("Nothing says how m splits text.", "Say which way is nearest.", [], ""), Mend.RECIPE),
    (E.UpdateError("The list of versions is not signed.", "Nothing was changed."), Mend.SETTINGS),
    (E.BadRecipe("There is no preset called Q9.", "Choose one of Q8_0."), Mend.RECIPE),
    (
        E.BadRecipe("The smallest possible file is 9 MB.", "Choose a larger size, or ease what rules demand."),
        Mend.RECIPE,
    ),
    (E.OutputError("/x/y.gguf already exists.", "Choose another name, or allow it to be replaced."), Mend.PLACE),
    (E.OutputError("The folder /x cannot be written to.", "Choose another folder."), Mend.PLACE),
    (E.OutputError("The folder /x does not exist.", "Create it or choose another."), Mend.PLACE),
    (E.OutputError("/x/y: Input/output error.", "Mend it and resume."), Mend.JOBS),
    (E.NoRoom("9 GB are needed.", "Free some space or choose another folder.", Path("/x"), 9), Mend.SPACE),
    (E.VerificationError("The output lacks the tensor a.", "Start the job again."), Mend.JOBS),
    (E.VerificationError("w lost its content.", "Give this tensor more bits."), Mend.RECIPE),
    (E.RuntimeUnavailable("llama.cpp's runtime is not installed here.", "Install it."), Mend.PROOF),
    (E.RuntimeRefused("llama.cpp refused the file: why.", ""), Mend.PROOF),
    (E.HubError("The Hub has no model named a/b, or it is private.", "Check the spelling."), Mend.SEARCH),
    (E.HubError("The Hub has trouble of its own (error 503).", "Try again in a few minutes."), Mend.RETRY),
    (E.ConnectionLost("The Hub cannot be reached.", "Check the connection to the internet."), Mend.RETRY),
    (E.HubBusy("The Hub asks to wait for 5 minutes.", "Wait some minutes, then try again."), Mend.RETRY),
    (E.AccessRefused("a/b is gated.", "1. Sign in. 2. Make a token. 3. Enter it."), Mend.SIGN_IN),
    (E.AccessRefused("The Hub does not accept your token.", "Make a new one."), Mend.SIGN_IN),
    (E.DiskFull("The download needs 9 GB.", "Free some space, or move the cache.", 9, 1, "/x"), Mend.SPACE),
    (NeedsCopy("x cannot be linked; a copy takes 1 GB more.", "Allow the copy."), Mend.PROOF),
    (E.CompressError("Another window works on this job.", "Wait for it, or stop it there."), Mend.JOBS),
    (E.CompressError("The calibration in /x cannot be read.", "Calibrate the model."), Mend.MEASURE),
    (MemoryError(), Mend.JOBS),
    (ZeroDivisionError("division by zero"), Mend.COPY),
]


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
    assert door.isHidden()


@pytest.mark.parametrize(("error", "wanted"), ERRORS, ids=lambda item: str(item)[:40])
def test_every_error_has_a_sentence_and_a_button_that_mends_it(door, qtbot, error, wanted):
    failure = Failure.of(error)
    door.show_failure(failure)
    assert door._message.text().endswith(".")
    assert mend(failure) is wanted
    assert door.mend.text() == button_words(wanted)[0] and door.mend.toolTip()
    assert failure.details in diagnostics(failure) or "~" in diagnostics(failure)
    if wanted is Mend.COPY:
        door.mend.click()
        assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    else:
        with qtbot.waitSignal(door.mend_asked) as asked:
            door.mend.click()
        assert asked.args == [wanted]


def test_the_table_holds_enough_and_every_kind_of_the_engine():
    assert len(ERRORS) >= 25
    kinds = {item.__name__ for item in vars(errors).values() if isinstance(item, type) and issubclass(item, Exception)}
    assert kinds - {"CompressError", "Cancelled"} <= set(KINDS)


def test_a_lost_child_leads_to_its_job():
    assert mend(death(-9, "")) is Mend.JOBS


def test_a_bug_says_so_and_keeps_its_traceback(door):
    door.show_failure(Failure("boom", "", "bug", "Traceback: boom"))
    assert "inside Featherweight" in door._message.text()
    assert door._copy_button.isHidden()  # the button that mends is that one
    door.mend.click()
    copied = QGuiApplication.clipboard().text()
    assert "Traceback: boom" in copied and "torch" in copied


def test_nobody_caught_it(door, capsys):
    try:
        raise errors.BadCheckpoint("It is damaged.", "Download it again.")
    except errors.BadCheckpoint as error:
        door.show_exception(type(error), error, error.__traceback__)
    assert door._message.text() == "It is damaged."
    assert "BadCheckpoint" in capsys.readouterr().err


def test_details_hold_everything(door, qtbot):
    door.show_failure(Failure("It is damaged.", "", "BadCheckpoint", "line 7"))
    door.show_details()
    dialog = door.findChild(DetailsDialog)
    assert "line 7" in dialog._text.toPlainText()
    dialog.reject()


def test_diagnostics_tell_versions_devices_recipe_and_log():
    around = Surroundings(
        "/home/ann/models/m", {"mix": "Q4_K_M"}, [{"key": "cpu", "title": "Processor"}], "cpu", 4, "began\nbroke"
    )
    text = diagnostics(Failure("It broke.", "", "OSError", "trace"), around)
    for part in ("Featherweight", "Python", "Qt", "torch", "cpu (Processor)", "threads: 4", "Q4_K_M", "broke", "trace"):
        assert part in text


def test_diagnostics_tell_on_nobody():
    details = (
        "C:\\Users\\ann\\x.gguf, C:\\\\Users\\\\ann\\\\y, /Users/ann/z, /home/ann/.cache, /mnt/ann/m, "
        "Authorization: Bearer abc123, hf_abcdefgh, /opt/ann-tools"
    )
    text = nameless(diagnostics(Failure("It broke.", "", "OSError", details)), "/somewhere/else", "ann")
    assert "hf_abcdefgh" not in text and "abc123" not in text
    assert "ann\\" not in text and "/ann/" not in text
    assert "/opt/ann-tools" in text  # another word, not the person


def test_own_home_is_a_tilde():
    assert nameless("/data/people/zoe/models/m", "/data/people/zoe", "zoe") == "~/models/m"


def test_the_window_carries_each_mend_out(qtbot, quick_window, tmp_path):
    window = quick_window
    where = {
        Mend.PLACE: "choose", Mend.RECIPE: "choose", Mend.MEASURE: "look", Mend.JOBS: "work", Mend.PROOF: "proof",
        Mend.SEARCH: "find", Mend.DOWNLOAD: "find", Mend.OPEN: "find", Mend.SPACE: "find", Mend.RETRY: "find",
    }  # fmt: skip
    for wanted, key in where.items():
        window.messages.mend_asked.emit(wanted)
        assert window.stack.currentWidget() is window.page(key), wanted
    find = window.page("find")
    window.messages.mend_asked.emit(Mend.SPACE)
    assert find._library.freeing


def test_the_window_opens_again_what_failed(qtbot, quick_window, fake):
    tries = []

    def refuse(task):
        tries.append(task.path)
        return [("failed", Failure("The Hub cannot be reached.", "Try again.", "ConnectionLost", ""))]

    fake.answers["inspect"] = refuse
    quick_window.session.open("hf://a/b@main")
    qtbot.waitUntil(lambda: quick_window.messages.isVisible())
    assert quick_window.messages.mend.text() == "Try again"
    quick_window.messages.mend.click()
    qtbot.waitUntil(lambda: len(tries) == 2)
    assert tries == ["hf://a/b@main"] * 2


def test_diagnostics_of_the_window_hold_the_recipe_and_a_log(qtbot, quick_window, tmp_path, fake):
    with qtbot.waitSignal(quick_window.session.opened):
        quick_window.session.open("/models/paper")
    quick_window.messages.show_failure(Failure("No.", "", "OutputError", ""))
    assert '"mix": "Q4_K_M"' in quick_window.messages.diagnostics()
