"""Asks the original and the compressed model the same, at the same time, and keeps what both say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.conversation.turns import Question, Turn
from app.gui.engine import Engine, Line, Request
from app.gui.said import told
from app.jobs.tasks import AnswerTask, DismissTask

ORIGINAL, RESULT = "original", "result"
SIDES = (ORIGINAL, RESULT)


@dataclass
class Side:
    """One model's part of the talk.

    Attributes:
        path: its GGUF; empty: it takes no part.
        turns: what was said before the present question.
        text: its present answer, as far as it is there.
        speed: tokens per second of that; 0 while it writes.
        ended: as in `Answer`; empty while it writes.
        problem: why it could not answer.
        templated: whether the file's own chat template was applied.
    """

    path: str = ""
    turns: list[Turn] = field(default_factory=list)
    text: str = ""
    speed: float = 0.0
    ended: str = ""
    problem: str = ""
    templated: bool = True


class TalkDesk(QObject):
    """One question at a time, put to one or both.

    Attributes:
        sides: by name.
        question: what was asked last, as the person wrote it; empty before the first.

    Signals:
        changed: anything of the above is different.
        failed: a `Failure` that is a bug.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._lines: dict[str, Line] = {ORIGINAL: engine.original, RESULT: engine.result}
        self._requests: dict[str, Request] = {}
        self._loaded: set[str] = set()
        self.sides = {name: Side() for name in SIDES}
        self.question = ""

    @property
    def busy(self) -> bool:
        """Whether anyone is still answering."""
        return bool(self._requests)

    def set_paths(self, original: str, result: str) -> None:
        """Talk with other files; what was said is forgotten where they differ."""
        for name, path in ((ORIGINAL, original), (RESULT, result)):
            if self.sides[name].path != path:
                self.stop()
                self.question = ""
                for other in SIDES:
                    self.sides[other] = Side(self.sides[other].path)
                self.sides[name] = Side(path)
        self.changed.emit()

    def begin_anew(self) -> None:
        """Forget what was said."""
        self.stop()
        self.question = ""
        self.sides = {name: Side(side.path) for name, side in self.sides.items()}
        self.changed.emit()

    def ask(self, text: str, chat: bool, max_tokens: int, temperature: float, seed: int, threads: int) -> None:
        """Put a question to everyone who takes part; in a chat with everything said before."""
        if self.busy or not text.strip():
            return
        before, self.question = self.question, text
        for name, side in self.sides.items():
            if not side.path:
                continue
            if chat and before and side.text:
                side.turns = [*side.turns, Turn("user", before), Turn("assistant", side.text)]
            elif not chat:
                side.turns = []
            side.text, side.speed, side.ended, side.problem = "", 0.0, "", ""
            turns = (*side.turns, Turn("user", text)) if chat else ()
            asked = Question(turns, "" if chat else text, max_tokens, temperature, seed)
            self._send(name, side, asked, threads)
        self.changed.emit()

    def stop(self) -> None:
        """Stop all answers; what is there stays."""
        for request in list(self._requests.values()):
            request.stop()

    def dismiss(self) -> None:
        """Give the models' memory back."""
        self.stop()
        for name in sorted(self._loaded):
            self._lines[name].ask(DismissTask())
        self._loaded.clear()

    def _send(self, name: str, side: Side, asked: Question, threads: int) -> None:
        request = self._lines[name].ask(AnswerTask(side.path, asked.to_json(), threads))
        self._requests[name] = request
        self._loaded.add(name)
        request.item.connect(lambda data: self._on_words(side, data))
        request.done.connect(lambda data: self._on_done(name, side, data))
        request.failed.connect(lambda failure: self._on_failed(name, side, failure))
        request.stopped.connect(lambda: self._end(name, side, "stopped"))

    def _on_words(self, side: Side, data: dict[str, Any]) -> None:
        if data["text"]:
            side.text += data["text"]
            self.changed.emit()

    def _on_done(self, name: str, side: Side, data: dict[str, Any]) -> None:
        side.text, side.speed, side.templated = data["text"], float(data["tokens_per_s"]), bool(data["templated"])
        self._end(name, side, str(data["ended"]))

    def _on_failed(self, name: str, side: Side, failure: Any) -> None:
        side.problem = told(failure)
        if failure.kind == "bug":
            self.failed.emit(failure)
        self._end(name, side, "failed")

    def _end(self, name: str, side: Side, ended: str) -> None:
        side.ended = ended
        self._requests.pop(name, None)
        self.changed.emit()
