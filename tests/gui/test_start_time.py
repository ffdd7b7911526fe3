"""The start as a person has it, timed: the moments stand in their order, and nothing is left behind."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.gui import start_time
from app.gui.main_window import MainWindow
from tests.gui.conftest import _destroy

ROOT = Path(__file__).parent.parent.parent
LONG = 60_000


def test_a_start_tells_its_moments_and_leaves_nothing(tmp_path):
    (tmp_path / "temporary").mkdir()
    (tmp_path / "home").mkdir()
    folders = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    environment = {**os.environ, **folders, "TMPDIR": str(tmp_path / "temporary"), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("FEATHERWEIGHT_HOME", None)
    command = [sys.executable, "-m", "app", "--time-start"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    moments = json.loads(done.stdout)
    assert moments["began"] < moments["answers"] < moments["furnished"]
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "home").rglob("*featherweight*")) == []


def test_a_process_knows_when_it_was_started():
    """Psutil would be up to a second wrong on Linux."""
    before = time.time()
    code = "from app.gui.start_time import process_began; print(process_began())"
    began = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert before - 0.1 < began < time.time()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere psutil is asked")
def test_a_name_with_brackets_is_no_trap():
    code = (
        "from pathlib import Path; Path('/proc/self/comm').write_text('a) 1 (b'); "
        "from app.gui.start_time import process_began; print(process_began())"
    )
    before = time.time()
    began = float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert before - 0.1 < began < time.time()


def test_a_window_answers_before_it_is_furnished(qtbot, settings, theme):
    window = MainWindow(settings, theme)
    watch = start_time.StartWatch(window)
    with qtbot.waitSignal(watch.over, timeout=LONG):
        window.show()
    assert list(watch.moments) == ["answers", "furnished"]
    qtbot.waitUntil(lambda: window.complete, timeout=LONG)
    _destroy(window)
