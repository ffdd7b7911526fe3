"""A finished job's output to the Hub from the Proof page: a real window and child, and a stand-in for the Hub."""

import json
import random
from pathlib import Path

import pytest

from app.engine.pipeline import Order
from app.engine.recipe import Recipe, Target
from app.gui.planner import Planner
from app.gui.widgets.upload_dialog import UploadDialog
from app.jobs.job import Job, JobState
from app.jobs.uploads import add_upload, uploads
from tests.gui.access import nameless
from tests.gui.fakes import paper_outline, report
from tests.gui.hands import click, turn_to
from tests.hub_uploads import UploadFault, UploadHub

LONG = 30_000  # ms
NAME = "me/paper-GGUF"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window


@pytest.fixture
def hub(monkeypatch):
    with UploadHub(200_000) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("HF_TOKEN", "good-token")
        yield server


@pytest.fixture
def output(settings, tmp_path):
    """A finished job's file, its job and its report."""
    path = tmp_path / "results" / "paper-Q4.gguf"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"GGUF" + random.Random(3).randbytes(4_000_000))
    plan = Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))
    source = tmp_path / "models--org--paper" / "snapshots" / ("a" * 40)
    source.mkdir(parents=True)
    (source / "README.md").write_text("---\nlicense: apache-2.0\nlanguage:\n- en\n---\n# Paper\n")
    job = Job.create(settings.jobs_folder, Order(source, plan.recipe, path))
    found = report(plan, output={"path": str(path), "size_bytes": path.stat().st_size})
    (job.folder / "report.json").write_text(json.dumps(found))
    job.change(state=JobState.DONE)
    return path


def opened(qtbot, window):
    window.board.refresh()
    page = turn_to(qtbot, window, "proof")
    qtbot.waitUntil(lambda: page.proof is not None, timeout=LONG)
    click(qtbot, page.upload_button)
    dialog = page.findChild(UploadDialog)
    qtbot.waitUntil(lambda: bool(dialog.card.toPlainText()), timeout=LONG)
    return page, dialog


def test_upload_pause_resume_and_open(qtbot, hub, output, window, settings):
    hub.upload_faults.append(UploadFault("part", wait_s=0.01, times=-1))
    page, dialog = opened(qtbot, window)
    assert dialog.name.text() == NAME
    assert "Signed in as me" in dialog.account.text()
    assert "apache-2.0 allows sharing" in dialog.licence.text()
    assert 'base_model: "org/paper"' in dialog.card.toPlainText()
    assert nameless(dialog) == []
    dialog.card.appendPlainText("A word of mine.")
    qtbot.waitUntil(dialog.upload.isEnabled)
    click(qtbot, dialog.upload)
    bar = page.upload_bar
    qtbot.waitUntil(lambda: hub.received_bytes > 700_000, timeout=LONG)
    click(qtbot, bar.pause_button)
    qtbot.waitUntil(bar.resume_button.isVisible, timeout=LONG)
    assert not hub.commits and NAME in hub.repos
    (record,) = uploads(settings.data / "uploads")
    assert record.done_bytes > 200_000 and not record.url
    hub.upload_faults.clear()
    before = hub.received_bytes
    click(qtbot, bar.resume_button)
    qtbot.waitUntil(bar.open_button.isVisible, timeout=LONG)
    assert hub.received_bytes - before < 4_000_004 - 200_000
    files = hub.repos[NAME].files
    assert files["paper-Q4.gguf"] == output.read_bytes()
    assert files["README.md"].decode().rstrip().endswith("A word of mine.")
    assert json.loads(files["recipe.json"]) == json.loads(files["report.json"])["recipe"]
    assert str(Path(output).parent) not in files["report.json"].decode()
    assert hub.repos[NAME].private
    click(qtbot, bar.discard_button)
    qtbot.waitUntil(bar.isHidden, timeout=LONG)


def test_a_name_that_is_taken_is_said_beside_the_button(qtbot, hub, output, window):
    from tests.hub_server import Repo

    hub.add(Repo(NAME, {"README.md": b"mine"}, private=True, readers=("good-token",)))
    page, dialog = opened(qtbot, window)
    qtbot.waitUntil(dialog.upload.isEnabled)
    click(qtbot, dialog.upload)
    qtbot.waitUntil(lambda: "exists already" in page.upload_bar._problem.text(), timeout=LONG)
    assert page.upload_bar.resume_button.isVisible()
    assert window.messages.isHidden()


@pytest.fixture
def offline(monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")


def test_signed_out_and_offline_are_said(qtbot, offline, output, window):
    _, dialog = opened(qtbot, window)
    assert "not signed in" in dialog.account.text()
    assert dialog.sign_in.isVisible() and not dialog.upload.isEnabled()


def test_an_unknown_licence_is_asked_about_before_everybody_sees_it(qtbot, hub, output, window, tmp_path):
    next(tmp_path.glob("models--org--paper/snapshots/*/README.md")).unlink()
    _, dialog = opened(qtbot, window)
    assert "not known" in dialog.licence.text()
    assert dialog.agree.isHidden()
    dialog.access.choose("public")
    assert not dialog.upload.isEnabled()
    dialog.agree.setChecked(True)
    assert dialog.upload.isEnabled()


def test_an_unfinished_upload_is_offered_again_after_a_restart(qtbot, settings, output, fake, make_window):
    record = add_upload(settings.data / "uploads", output, NAME, "# Card")
    record.change(done_bytes=1_000_000, total_bytes=4_000_004)
    page = turn_to(qtbot, make_window(), "proof")
    qtbot.waitUntil(page.upload_bar.isVisible, timeout=LONG)
    assert "Paused" in page.upload_bar._title.text() and "1.0 MB of 4.0 MB" in page.upload_bar._facts.text()
    click(qtbot, page.upload_bar.resume_button)
    assert fake.asked[-1].folder == str(record.folder)
