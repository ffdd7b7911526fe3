"""The background worker thread: owns one child process and turns its lines into signals.

The window never computes: an out-of-memory kill or a driver crash takes the child, not the window. A dead child is
told as a failure of whatever it worked on and a new one starts with the next request.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections import deque
from typing import IO, Any

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.processes import own_command, own_environment
from app.jobs.deaths import death, not_started, out_of_memory_kills
from app.jobs.events import Failure, JobProgress
from app.jobs.folders import home
from app.jobs.tasks import Task

LAST_WORDS = 40
GRACE_MS = 5000


class Worker(QThread):
    """One child process at a time, requests in order.

    Signals:
        progressed: (request id, JobProgress).
        item: (request id, dict) a part of the answer.
        done: (request id, dict) the result.
        failed: (request id, Failure).
        stopped: (request id) ended because `stop` was asked for.
    """

    progressed = Signal(int, object)
    item = Signal(int, object)
    done = Signal(int, object)
    failed = Signal(int, object)
    stopped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: deque[bytes] = deque()  # lines for a child that is not there yet
        self._open: dict[int, Task] = {}
        self._unsent: set[int] = set()  # of these, what waits for the next child
        self._next_id = 1
        self._leaving = False
        self._child: subprocess.Popen[bytes] | None = None

    def submit(self, task: Task) -> int:
        """Ask for something; the id that its signals will carry."""
        with self._changed:
            request = self._next_id
            self._next_id += 1
            self._open[request] = task
            self._say({"id": request, "task": task.to_json()})
        if not self.isRunning():
            self.start()
        return request

    def stop(self, request: int) -> None:
        """Ask a request to end after its current step."""
        with self._changed:
            if request in self._open:
                self._say({"stop": request})

    def process(self) -> int | None:
        """The child's process id while there is one."""
        with self._changed:
            return None if self._child is None else self._child.pid

    def renew(self) -> None:
        """Let the child end when it has done what was asked of it; the next request gets a new one."""
        with self._changed:
            child = self._child
            if child is not None and not self._open and child.stdin is not None:
                with contextlib.suppress(OSError):
                    child.stdin.close()
                child.stdin = None  # what comes now waits for the next

    def kill(self) -> None:
        """End the child and its own children at once, as a crash would; a job stays resumable."""
        with self._changed:
            if self._child is not None:
                _kill_tree(self._child.pid)

    def shut_down(self) -> None:
        """End child and thread; a step that takes longer than `GRACE_MS` is broken off, to be done again later."""
        with self._changed:
            self._leaving = True
            if self._child is not None and self._child.stdin is not None:
                with contextlib.suppress(OSError):
                    self._child.stdin.close()
            self._changed.notify_all()
        if not self.wait(GRACE_MS):
            self.kill()
            self.wait()

    def _say(self, message: dict[str, Any]) -> None:
        """Send a line, or keep it for the next child; `_changed` is held."""
        line = json.dumps(message).encode() + b"\n"
        if self._child is not None and self._child.stdin is not None:
            try:
                self._child.stdin.write(line)
                self._child.stdin.flush()
            except OSError:
                pass  # it has just died; the reading side tells of every open request
            return
        self._waiting.append(line)
        if "task" in message:
            self._unsent.add(message["id"])
        self._changed.notify_all()

    def run(self) -> None:
        """The thread: one child after another."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._leaving)
                if self._leaving:
                    return
                child, trouble = self._try_child()
                lost = sorted(self._unsent) if child is None else []
                self._waiting.clear()
                self._unsent.clear()
                for request in lost:
                    del self._open[request]
            for request in lost:
                self.failed.emit(request, not_started(trouble))
            if child is not None:
                self._serve(child)

    def _try_child(self) -> tuple[subprocess.Popen[bytes] | None, str]:
        """A new child that was told what waits, or why there is none; `_changed` is held."""
        try:
            child = self._child = _start_child()
        except OSError as error:
            return None, str(error)
        assert child.stdin is not None
        with contextlib.suppress(OSError):
            child.stdin.writelines(self._waiting)
            child.stdin.flush()
        return child, ""

    def _serve(self, child: subprocess.Popen[bytes]) -> None:
        """Turn a child's lines into signals until it ends."""
        assert child.stdout is not None and child.stderr is not None
        words: deque[str] = deque(maxlen=LAST_WORDS)
        kills_before = out_of_memory_kills()
        listener = threading.Thread(target=_collect, args=(child.stderr, words), name="last words")
        listener.start()
        for line in child.stdout:
            self._tell(json.loads(line))
        code = child.wait()
        listener.join()
        with self._changed:
            self._child = None
            lost = [request for request in self._open if request not in self._unsent]
            for request in lost:
                del self._open[request]
        for stream in (child.stdin, child.stdout, child.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        for request in lost:
            self.failed.emit(request, death(code, "\n".join(words), out_of_memory_kills() - kills_before))

    def _tell(self, message: dict[str, Any]) -> None:
        request, event, data = message["id"], message["event"], message["data"]
        if event == "progress":
            self.progressed.emit(request, JobProgress(**data))
            return
        if event == "item":
            self.item.emit(request, data)
            return
        with self._changed:
            self._open.pop(request, None)
        if event == "done":
            self.done.emit(request, data)
        elif event == "failed":
            self.failed.emit(request, Failure(**data))
        else:
            self.stopped.emit(request)


def _kill_tree(process: int) -> None:
    """Kill a process and its descendants; those that have ended meanwhile are no loss."""
    import psutil

    with contextlib.suppress(psutil.NoSuchProcess):
        root = psutil.Process(process)
        for found in [*root.children(recursive=True), root]:
            with contextlib.suppress(psutil.NoSuchProcess):
                found.kill()


def _collect(stream: IO[bytes], words: deque[str]) -> None:
    words.extend(line.decode("utf-8", "replace").rstrip() for line in stream)


def _start_child() -> subprocess.Popen[bytes]:
    """A child of its own session: a Ctrl-C in the terminal that opened the window is the window's business."""
    options: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        options = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return subprocess.Popen(
        own_command("--run-tasks"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=own_environment(),
        cwd=_quiet_folder(),
        **options,
    )


def _quiet_folder() -> str:
    """Where a child stands: not where the program was opened from, which may be a drive that wants to be taken out.

    The person's own folder; where there is none (a service, a drive that is not mounted), the program's, or a
    temporary one.

    Raises:
        OSError: there is none of them.
    """
    for folder in (os.path.expanduser("~"), str(home())):
        if os.path.isdir(folder) and os.access(folder, os.X_OK):
            return folder
    return tempfile.gettempdir()
