"""PySide6 6.12.0 gives back references that it never took, which ends Python 3.11 after some hundreds of signals.

The lock names a release that does not; this fails where a newer one would bring it back.
"""

import subprocess
import sys

CODE = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
    bell.parent()
print("alive")
"""


def test_thousands_of_signals_do_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
