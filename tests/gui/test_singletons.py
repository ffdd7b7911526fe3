"""Thousands of signals do not end the program."""

import subprocess
import sys

CODE = """
from PySide6.QtCore import QObject, Signal
from app.gui.singletons import keep_singletons
class Bell(QObject):
    rung = Signal()
keep_singletons()
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
    bell.parent()
print("alive")
"""


def test_thousands_of_signals():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
