"""How long the window's thread is held up at a time: what a person feels as a stutter.

A timer of the event loop beats every few milliseconds; where a beat is late, something has kept the thread. Time that
the thread was ready to run but had no processor is not its fault (another program's load, or a nice level), so it is
taken off: the kernel counts it for each thread. Meanwhile another thread notes where the window's thread stands.
"""

import re
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_S = 0.005
LIMIT_S = 0.05
# making a window before it is shown, closing one that is hidden already, and what a test itself reads hold nobody up
APART = re.compile(
    r"main_window\.py:\d+ (__init__|shut_down)$|conftest\.py:\d+ _window$|gguf_reader\.py:|subprocess\.py:",
    re.MULTILINE,
)
SCHEDULE = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")


@dataclass(frozen=True)
class Stall:
    """One."""

    held_s: float
    where: str

    def __str__(self):
        return f"held up for {self.held_s * 1000:.0f} ms:\n{self.where}"


def waited_s():
    """How long this thread has waited for a processor; 0 where the system does not say."""
    try:
        return int(SCHEDULE.read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


class Stalls(QObject):
    """Watches the thread that it is made in.

    Attributes:
        found: every stall longer than the limit.
        longest_s: the longest time between two beats, less the beat itself.
    """

    def __init__(self, limit_s=LIMIT_S):
        super().__init__()
        self.found, self.longest_s, self._limit_s = [], 0.0, limit_s
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(round(BEAT_S * 1000))
        self._beat.timeout.connect(self._on_beat)
        self._main = threading.get_ident()
        self._last = self._waited = 0.0
        self._where = ""
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._look, name="stalls")

    def start(self):
        """From here on; again: what came between does not count."""
        self.forget()
        if not self._watcher.is_alive():
            self._beat.start()
            self._watcher.start()

    def stop(self):
        """Up to here."""
        self._beat.stop()
        self._over.set()
        if self._watcher.is_alive():
            self._watcher.join()

    def forget(self):
        """What the test itself did just now (made a file, asked the engine) does not count."""
        self._last, self._waited, self._where = time.monotonic(), waited_s(), ""

    def _on_beat(self):
        now, waited = time.monotonic(), waited_s()
        held = now - self._last - BEAT_S - (waited - self._waited)
        if not APART.search(self._where):
            self.longest_s = max(self.longest_s, held)
            if held > self._limit_s:
                self.found.append(Stall(held, self._where))
        self._last, self._waited, self._where = now, waited, ""

    def _look(self):
        while not self._over.wait(BEAT_S):
            if time.monotonic() - self._last > self._limit_s and not self._where:
                self._where = self._stack()

    def _stack(self):
        """The innermost places; without their lines, since reading files would hold the window up still more."""
        frame, found = sys._current_frames().get(self._main), []
        while frame is not None and len(found) < 40:
            found.append(f"  {frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
            frame = frame.f_back
        return "\n".join(reversed(found))
