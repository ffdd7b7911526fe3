"""The numbers that stand for Qt's names, and that the frame needs no names before it is painted."""

import subprocess
import sys

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from app.engine.processes import own_environment
from app.gui.widgets import early

FRAME = """
import enum
from app.gui.main_window import MainWindow
from app.gui.theme import application
from app.gui.settings import Settings
from app.gui.languages import speak
from app.gui.theme import Theme
app = application(["featherweight"])
settings = Settings()
speak(app, "")
window = MainWindow(settings, Theme(app, settings.scheme))
window.show()
window.repaint()
def below(kind):
    for item in type.__subclasses__(kind):
        yield item.__qualname__
        yield from below(item)
print([name for name in below(enum.Enum) if name.startswith(("Qt.", "QStyle."))])
"""


def test_the_numbers_are_those_of_the_names(qtbot):
    assert Qt.TextFormat.PlainText.value == early.PLAIN_TEXT
    assert Qt.AlignmentFlag.AlignCenter.value == early.CENTER
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == early.ALWAYS_OFF
    assert Qt.FocusPolicy.NoFocus.value == early.NO_FOCUS


def test_what_is_said_with_numbers_is_heard(qtbot):
    label, area, widget = QLabel("<b>x</b>"), QScrollArea(), QWidget()
    for item in (label, area, widget):
        qtbot.addWidget(item)
    early.plain_text(label)
    early.center(label)
    early.no_sideways_bar(area)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    early.unfocusable(widget)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_button_is_under_a_pointing_hand(qtbot):
    button = early.Button("x")
    qtbot.addWidget(button)
    QApplication.sendEvent(button, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert button.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_frame_is_painted_before_qt_s_enumerations_are_made(tmp_path):
    """They take as long as everything else of the frame."""
    environment = own_environment() | {"FEATHERWEIGHT_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FRAME], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
