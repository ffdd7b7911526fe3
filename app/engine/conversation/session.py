"""The parent's side: one loaded model, asked as often as one likes."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import IO, Any

from app.engine.conversation.turns import Answer, Question
from app.engine.errors import RuntimeRefused, RuntimeUnavailable
from app.engine.formats import open_checkpoint
from app.engine.processes import own_command, own_environment
from app.engine.runtime import KILLED, check_memory

CHILD_FLAG = "--talk-llama"
CONTEXT = 2048  # tokens of question and answer together; enough for a conversation, and little memory
TEMPLATE = "tokenizer.chat_template"
END_LIMIT_S = 5.0


class Session:
    """A GGUF, loaded in a process of its own: a broken file must not take the program along.

    Attributes:
        path: the file.
        templated: whether the file says how a conversation becomes text.
    """

    def __init__(self, path: Path, threads: int = 2, context: int = CONTEXT) -> None:
        """Start the process; it loads the file while this returns.

        Raises:
            CompressError: not there, no GGUF, or too little memory.
        """
        with open_checkpoint(path) as checkpoint:
            self.templated = bool(checkpoint.config.get(TEMPLATE))
            self._state = _state(path)
        check_memory(path, context)
        self.path = path
        self._ready = False
        self._words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `close`
        self._child = subprocess.Popen(
            own_command(CHILD_FLAG),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env=own_environment(),
        )
        self._say({"path": str(path), "threads": threads, "context": context})

    @property
    def usable(self) -> bool:
        """Whether the process lives and the file is still the one that it has loaded."""
        return self._child.poll() is None and self.path.exists() and _state(self.path) == self._state

    def answer(self, question: Question) -> Generator[str, None, Answer]:
        """Ask; yields the words as they come, and empty texts while there are none.

        Closing the generator stops the answer.

        Raises:
            RuntimeUnavailable: not installed, or ended by the system.
            RuntimeRefused: a broken file, a question longer than the context, or a crash.
        """
        words: list[str] = []
        over = False
        try:
            if not self._ready:
                self._hear("ready")
                self._ready = True
            self._say(question.to_json())
            while "piece" in (message := self._hear("piece", "end")):
                words.append(message["piece"])
                yield message["piece"]
            over = True
        except GeneratorExit:
            self._break_off(bool("".join(words)))
            raise
        finally:
            if not over and self._child.poll() is not None:
                self.close()
        return Answer("".join(words), templated=self.templated and bool(question.turns), **message["end"])

    def close(self) -> None:
        """End the process and give its memory back."""
        self._child.kill()
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout, self._words):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _break_off(self, speaking: bool) -> None:
        """Stop an answer. A model that still reads the question hears nothing: its process ends instead."""
        if not speaking:
            self.close()
            return
        self._say({"stop": True})
        with contextlib.suppress(RuntimeRefused, RuntimeUnavailable):
            while "piece" in self._hear("piece", "end"):
                pass

    def _say(self, message: dict[str, Any]) -> None:
        assert self._child.stdin is not None
        with contextlib.suppress(OSError):  # it has just died; the next line that is missing tells of it
            self._child.stdin.write(json.dumps(message).encode() + b"\n")
            self._child.stdin.flush()

    def _hear(self, *expected: str) -> dict[str, Any]:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            raise self._death()
        message: dict[str, Any] = json.loads(line)
        if "missing" in message:
            raise RuntimeUnavailable(message["missing"], "Install it, or talk with the model in another program.")
        if "error" in message:
            too_long = "context size" in message["error"]
            raise RuntimeRefused(message["error"], "Ask something shorter, or begin anew." if too_long else "")
        assert set(expected) & set(message), message
        return message

    def _death(self) -> RuntimeRefused | RuntimeUnavailable:
        code = self._child.wait(END_LIMIT_S)
        if code == KILLED:
            return RuntimeUnavailable(
                "The system ended llama.cpp, probably for lack of memory.", "Close other programs."
            )
        self._words.seek(0)
        said = self._words.read().decode("utf-8", "replace").strip().splitlines()
        hint = f"Its last words: {said[-1]}" if said else ""
        return RuntimeRefused(f"llama.cpp ended with code {code} while it held the file.", hint)


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
