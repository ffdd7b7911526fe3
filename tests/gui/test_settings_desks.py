"""GPU support and newer versions in the settings; children answer as the test says."""

import pytest

from app.gui.settings import Settings
from app.gui.widgets.settings_dialog import SettingsDialog
from app.jobs.events import Failure
from tests.gui.fakes import step

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of dialogs, which have no screen here
LONG = 20_000
ABSENT = {"state": "absent", "build": "2.13.0+cu130", "size_bytes": 2_900_000_000, "unpacked_bytes": 6_100_000_000}
ON = {**ABSENT, "state": "on", "device": "NVIDIA RTX 4090", "fetched_bytes": 2_900_000_000}
NEWS = {
    "version": "9.1.0",
    "published": "2026-12-01",
    "page": "https://example.org/9.1.0",
    "files": [],
    "is_newer": True,
}


@pytest.fixture
def dialog(qtbot, quick_window, fake):
    fake.answers["gpu_status"] = lambda task: [("done", ABSENT)]

    def opened():
        quick_window.show_settings()
        made = quick_window.findChild(SettingsDialog)
        qtbot.waitUntil(lambda: quick_window.gpu.status is not None, timeout=LONG)
        return made

    return opened


def test_gpu_support_says_its_size_shows_progress_and_ends_used(qtbot, dialog, quick_window, fake):
    panel = dialog().gpu
    assert "6.1 GB" in panel.sentence.text() and "2.9 GB" in panel.sentence.text()
    assert panel.add.isVisible() and not panel.remove.isVisible()
    asked = []
    fake.answers["gpu_add"] = lambda task: asked.append(task) or [("progress", step(1, 4, "gpu-download", "torch"))]
    panel.add.click()
    qtbot.waitUntil(panel.bar.isVisible, timeout=LONG)
    assert panel.bar.value() == 2500 and panel.pause.isVisible() and not panel.add.isVisible()
    assert asked[0].anyway is False
    quick_window.gpu._request.done.emit(ON)
    assert "RTX 4090" in panel.sentence.text()
    assert panel.remove.isVisible() and not panel.bar.isVisible()
    assert fake.asked[-1].kind == "devices", "the new device is offered"


def test_gpu_support_that_is_paused_goes_on(qtbot, dialog, fake):
    panel = dialog().gpu
    fake.answers["gpu_add"] = lambda task: [("progress", step(1, 4, "gpu-download", "torch"))]
    panel.add.click()
    qtbot.waitUntil(panel.pause.isVisible, timeout=LONG)
    fake.answers["gpu_status"] = lambda task: [("done", {**ABSENT, "state": "partial", "fetched_bytes": 10**9})]
    panel.pause.click()
    qtbot.waitUntil(lambda: panel.add.text() == "Go on" and panel.add.isVisible(), timeout=LONG)
    assert "1.0 GB have arrived" in panel.sentence.text()


def test_gpu_support_that_fails_is_a_sentence(qtbot, dialog, fake):
    panel = dialog().gpu
    failure = Failure("The disk is full.", "Free some space.", "DiskFull", "")
    fake.answers["gpu_add"] = lambda task: [("failed", failure)]
    panel.add.click()
    qtbot.waitUntil(lambda: panel.sentence.text() == "The disk is full. Free some space.", timeout=LONG)
    assert panel.add.isEnabled()


def test_removing_gpu_support_asks_anew_how_it_stands(qtbot, dialog, fake):
    fake.answers["gpu_status"] = lambda task: [("done", ON)]
    panel = dialog().gpu
    fake.answers["gpu_remove"] = lambda task: [("done", {"freed_bytes": 1})]
    fake.answers["gpu_status"] = lambda task: [("done", ABSENT)]
    panel.remove.click()
    qtbot.waitUntil(panel.add.isVisible, timeout=LONG)
    assert not panel.remove.isVisible()


def test_nobody_is_asked_for_a_newer_version_by_itself(qtbot, quick_window, fake):
    qtbot.wait(50)
    assert not any(task.kind == "update" for task in fake.asked)


def test_a_newer_version_is_one_quiet_line(qtbot, dialog, quick_window, fake, monkeypatch):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    fake.answers["update"] = lambda task: [("done", {"release": NEWS})]
    made = dialog()
    made.ask_now.click()
    qtbot.waitUntil(lambda: made.told.text() == "Version 9.1.0 is there.", timeout=LONG)
    assert made.page.isVisible()
    assert quick_window.rail.news.text() == "Version 9.1.0 is there"
    quick_window.rail.news.click()
    assert opened == ["https://example.org/9.1.0"]


def test_a_build_of_ones_own_asks_nobody(qtbot, dialog, fake):
    fake.answers["update"] = lambda task: [("done", {"release": None})]
    made = dialog()
    made.ask_now.click()
    qtbot.waitUntil(lambda: "nobody to ask" in made.told.text(), timeout=LONG)


def test_it_is_asked_at_the_start_where_that_is_wanted(qtbot, settings, make_window, fake, monkeypatch):
    monkeypatch.setattr("app.gui.main_window.QUIET_MS", 0)
    fake.answers["update"] = lambda task: [("done", {"release": {**NEWS, "is_newer": False}})]
    settings.update_check = True
    assert Settings(settings.data).update_check
    window = make_window()
    qtbot.waitUntil(lambda: window.news.news is not None, timeout=LONG)
    assert not window.rail.news.isVisible()
