"""The child process that holds one loaded model and answers questions until its input ends.

Standard input: first {"path", "threads", "context"}, then one question per line, or {"stop": true} while it answers.
Standard output, one JSON object per line: {"ready": true}; for each question {"piece": text} as the words come, an
empty one every quarter of a second so that the parent sees it live, and at last {"end": {...}} or {"error": sentence}.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from typing import Any, BinaryIO

from app.engine.conversation.turns import Question
from app.engine.runtime import start_server

BEAT_S = 0.25


class _Talker:
    """A loaded server and the two ends of the line."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source, self._sink = source, sink
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._answering = threading.Event()
        self._questions: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    def say(self, message: dict[str, Any]) -> None:
        with self._lock:
            try:
                self._sink.write(json.dumps(message).encode() + b"\n")
                self._sink.flush()
            except OSError:
                self._stop.set()  # nobody listens any more

    def listen(self) -> None:
        for line in self._source:
            message = json.loads(line)
            if "stop" in message:
                self._stop.set()
            else:
                self._questions.put(message)
        self._stop.set()
        self._questions.put(None)

    def beat(self) -> None:
        while True:
            self._answering.wait()
            threading.Event().wait(BEAT_S)
            if self._answering.is_set():
                self.say({"piece": ""})

    def work(self) -> None:
        request = json.loads(self._source.readline())
        try:
            server = start_server(request)
        except ImportError:
            self.say({"missing": "llama.cpp's runtime (xllamacpp) is not installed here."})
            return
        except RuntimeError as error:
            self.say({"error": f"llama.cpp refused the file: {error}."})
            return
        self.say({"ready": True})
        for target in (self.listen, self.beat):
            threading.Thread(target=target, name=target.__name__, daemon=True).start()
        while (message := self._questions.get()) is not None:
            self._stop.clear()
            self._answering.set()
            found = _Reply(self, server).to(Question.from_json(message))
            self._answering.clear()
            self.say(found)

    def piece(self, text: str) -> bool:
        """Pass on a few characters; whether to stop."""
        if text:
            self.say({"piece": text})
        return self._stop.is_set()

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()


class _Reply:
    """One answer in the making."""

    def __init__(self, talker: _Talker, server: Any) -> None:
        self._talker, self._server = talker, server
        self._pieces = 0
        self._ended = ""
        self._error = ""
        self._timings: dict[str, Any] = {}

    def to(self, question: Question) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "max_tokens": question.max_tokens,
            "temperature": question.temperature,
            "seed": question.seed,
            "cache_prompt": True,
            "stream": True,
        }
        try:
            if question.turns:
                asked["messages"] = [{"role": turn.role, "content": turn.text} for turn in question.turns]
                self._server.handle_chat_completions(asked, self._take)
            else:
                self._server.handle_completions({**asked, "prompt": question.prompt}, self._take)
        except RuntimeError as error:
            self._error = str(error)
        if self._error:
            return {"error": f"llama.cpp could not answer: {self._error}."}
        tokens = int(self._timings.get("predicted_n") or self._pieces)
        speed = float(self._timings.get("predicted_per_second") or 0.0)
        ended = "stopped" if self._talker.stopped and not self._ended else self._ended or "stop"
        return {"end": {"tokens": tokens, "tokens_per_s": speed, "ended": ended}}

    def _take(self, chunk: dict[str, Any]) -> bool:
        """llama.cpp's next words; true ends the answer."""
        if "error" in chunk:
            self._error = str(chunk["error"].get("message", chunk["error"])).rstrip(".")
            return True
        self._timings = chunk.get("timings") or self._timings
        choice = (chunk.get("choices") or [{}])[0]
        self._ended = choice.get("finish_reason") or self._ended
        delta = choice.get("delta") or {}
        text = choice.get("text") or delta.get("content") or delta.get("reasoning_content") or ""
        self._pieces += bool(text)
        return self._talker.piece(text)


def child_main() -> int:
    """Entry point of the child; stray prints go to standard error."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _Talker(sys.stdin.buffer, sink).work()
    sys.stdout.flush()
    os._exit(0)  # the server's own threads are not waited for: the model is only read
