"""Windows on small screens: a laptop at 150 % has 1280 x 720 pixels for them, bars included."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.gui.screens import fitting

ASK = """
import sys
from pathlib import Path
from app.gui.main_window import USUAL, MainWindow
from app.gui.screens import fitting
from app.gui.settings import Settings
from app.gui.theme import Scheme, Theme, application
from app.gui.widgets.dialogs import Dialog
app = application([])
window = MainWindow(Settings(Path(sys.argv[1])), Theme(app, Scheme.LIGHT))
window.resize(fitting(USUAL, window))
dialog, plain = Dialog(window), Dialog(window)
dialog.resize(860, 640)
for item in (dialog, plain):
    item.show()
print(*window.size().toTuple(), *window.minimumSize().toTuple(), *dialog.size().toTuple())
"""


def test_what_is_smaller_than_the_screen_stays(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    assert fitting(QSize(300, 200), window) == QSize(300, 200)
    assert fitting(QSize(9999, 200), window).width() < window.screen().availableSize().width()


@pytest.mark.parametrize(
    ("pixels", "scale", "size", "least", "dialog"),
    [
        ((1920, 1080), "1.5", (1180, 672), (952, 540), (860, 640)),
        ((1920, 1080), "2", (944, 492), (944, 492), (860, 492)),
        ((3840, 2160), "3", (1180, 672), (952, 540), (860, 640)),
    ],
)
def test_windows_fit_the_screen(tmp_path, pixels, scale, size, least, dialog):
    screen = {"name": "small", "x": 0, "y": 0, "width": pixels[0], "height": pixels[1], "logicalDpi": 96, "dpr": 1}
    described = tmp_path / "screens.json"
    described.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96}]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={described.as_posix()}", "QT_SCALE_FACTOR": scale
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(tmp_path / "home")], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert tuple(map(int, done.stdout.split())) == (*size, *least, *dialog)
