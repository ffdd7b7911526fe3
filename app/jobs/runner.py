"""The child process: does tasks and tells of them, one JSON line per event.

They are done one after another, save those that say they are concurrent: each of these has a thread of its own.

Standard input carries requests ({"id": 3, "task": {...}}) and stops ({"stop": 3}). When it ends, the parent is
gone: the current step is finished and the process leaves; a job stays resumable.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, BinaryIO

from app.engine.errors import Cancelled
from app.engine.gpu_support.place import put_in_front
from app.jobs.events import Failure, JobProgress, Pace, Part
from app.jobs.folders import gpu_root
from app.jobs.performers import perform
from app.jobs.tasks import KINDS, Task, task_from_json

ShouldStop = Callable[[], bool]


def run_task(
    task: Task,
    on_progress: Callable[[JobProgress], None],
    should_stop: ShouldStop,
    on_part: Callable[[dict[str, Any]], None] = lambda _: None,
) -> dict[str, Any]:
    """Do a task to its end; its result.

    Raises:
        Cancelled: `should_stop` said so between two steps.
        CompressError: with a sentence.
    """
    pace, steps = Pace(), perform(task)
    try:
        for step in steps:
            if isinstance(step, dict):
                return step
            if isinstance(step, Part):
                on_part(step.data)
            else:
                on_progress(pace(step))
            if should_stop():
                raise Cancelled
    finally:
        close = getattr(steps, "close", None)
        if close:
            close()
    raise AssertionError(f"{task.kind} ended without a result")


class _Child:
    """The loop of the child process."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source, self._sink = source, sink
        self._requests: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._stopped: set[int] = set()
        self._threads: list[threading.Thread] = []
        self._orphaned = threading.Event()
        self._lock = threading.Lock()

    def tell(self, request: int, event: str, data: dict[str, Any]) -> None:
        line = json.dumps({"id": request, "event": event, "data": data}).encode() + b"\n"
        with self._lock:
            try:
                self._sink.write(line)
                self._sink.flush()
            except OSError:
                self._orphaned.set()  # nobody listens any more

    def listen(self) -> None:
        for line in self._source:
            message = json.loads(line)
            if "stop" in message:
                self._stopped.add(message["stop"])
            else:
                self._requests.put(message)
        self._orphaned.set()
        self._requests.put(None)

    def work(self) -> None:
        threading.Thread(target=self.listen, name="requests", daemon=True).start()
        while (message := self._requests.get()) is not None:
            if KINDS[message["task"]["kind"]].concurrent:
                self._begin(message["id"], message["task"])
            else:
                self.serve(message["id"], message["task"])
        for thread in self._threads:
            thread.join()  # the parent is gone: each ends after its current step

    def _begin(self, request: int, data: dict[str, Any]) -> None:
        """Serve a request beside the others."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self.serve, args=(request, data), name=f"request {request}")
        self._threads.append(thread)
        thread.start()

    def serve(self, request: int, data: dict[str, Any]) -> None:
        def should_stop() -> bool:
            return request in self._stopped or self._orphaned.is_set()

        try:
            if should_stop():
                raise Cancelled
            task = task_from_json(data)
            result = run_task(
                task,
                lambda step: self.tell(request, "progress", asdict(step)),
                should_stop,
                lambda part: self.tell(request, "item", part),
            )
            self.tell(request, "done", result)
        except Cancelled:
            self.tell(request, "stopped", {})
        except Exception as error:
            self.tell(request, "failed", Failure.of(error).to_json())


def child_main() -> int:
    """Entry point of the child. Standard output belongs to the protocol; stray prints go to standard error."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    put_in_front(gpu_root())  # before anything imports torch
    _Child(sys.stdin.buffer, sink).work()
    return 0
