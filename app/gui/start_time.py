"""How long the start takes: `featherweight --time-start` opens the window as a person's start does, and closes it.

One line of JSON tells the moments, in seconds since 1970, so that whoever started the process can count from there.
Nothing of the person's own is read or changed.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

LIMIT_MS = 60_000


class StartWatch(QObject):
    """Notes when a window answers and when it is furnished.

    "Answers" is the first turn of the event loop after the window has been painted: a click would be served.

    Signals:
        over: both have happened.
    """

    over = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Args: window: not shown yet."""
        super().__init__(window)
        self.moments: dict[str, float] = {}
        self._window = window
        window.centralWidget().installEventFilter(self)
        window.furnished.connect(lambda: self._note("furnished"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Painting has just begun; what is queued now comes after it."""
        if event.type() == QEvent.Type.Paint:
            self._window.centralWidget().removeEventFilter(self)
            QTimer.singleShot(0, self, lambda: self._note("answers"))
        return super().eventFilter(watched, event)

    def _note(self, what: str) -> None:
        self.moments[what] = time.time()
        if len(self.moments) == 2:
            self.over.emit()


def process_began() -> float:
    """When this process was started, in seconds since 1970, as exactly as the system knows."""
    if sys.platform == "linux":  # psutil adds the boot's time, which Linux tells in whole seconds
        fields = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        running = time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return time.time() - running
    import psutil

    return psutil.Process().create_time()


def time_start(argv: list[str]) -> int:
    """Do it; the exit code."""
    from app.gui.run_window import run_window
    from app.jobs.folders import HOME_VARIABLE

    watches: list[StartWatch] = []

    def look(window: MainWindow) -> None:
        watches.append(StartWatch(window))
        watches[0].over.connect(window.close)
        QTimer.singleShot(LIMIT_MS, window, window.close)

    with tempfile.TemporaryDirectory(prefix="featherweight ", ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = folder
        run_window(argv, look)
        moments = watches[0].moments
    if sys.stdout is not None:  # a window's program on Windows may have none
        sys.stdout.write(json.dumps({"began": process_began(), **moments}) + "\n")
        sys.stdout.flush()
    return 0 if len(moments) == 2 else 1
