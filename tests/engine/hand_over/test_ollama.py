"""Handing a file to Ollama: by a stand-in for its command, and for its API on loopback."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.engine.errors import CompressError, OutputError, RuntimeUnavailable
from app.engine.hand_over import Handed, programs
from app.engine.hand_over.base import plain_name
from app.engine.hand_over.ollama import address, modelfile

OLLAMA = programs()["ollama"]


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No Ollama of this computer takes part."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Some bytes, in a folder with a space in its name."""
    path = tmp_path / "my models" / "Tiny Model.Q4_K_M.gguf"
    path.parent.mkdir()
    path.write_bytes(os.urandom(9_000_000))
    return path


def command(tmp_path: Path, body: str) -> None:
    """Install a stand-in for the command."""
    path = tmp_path / "bin" / "ollama"
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def handed(path: Path, name: str = "Tiny Model!") -> tuple[list[Any], Handed]:
    """All steps, and the result."""
    steps, seen = OLLAMA.take(path, name, True), []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return seen, end.value


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
class TestCommand:
    """`ollama create`."""

    def test_the_model_is_created(self, tmp_path: Path, file: Path) -> None:
        command(
            tmp_path,
            f"open({str(tmp_path / 'seen')!r}, 'w').write(repr(sys.argv[1:3]) + open(sys.argv[4]).read())\n"
            "sys.stdout.write('\\x1b[?25l\\u280b gathering model components\\r\\x1b[Kcopying file 50%\\n')\n"
            "sys.stdout.write('success')",
        )
        steps, found = handed(file)
        assert found.name == "tiny-model" and found.command == "ollama run tiny-model"
        seen = (tmp_path / "seen").read_text("utf-8")
        assert seen == f"['create', 'tiny-model']{modelfile(file)}"
        assert [step.what for step in steps] == [
            "Ollama: gathering model components", "Ollama: copying file 50%", "Ollama: success",
        ]  # fmt: skip
        assert OLLAMA.describe().found

    def test_its_refusal_is_a_sentence(self, tmp_path: Path, file: Path) -> None:
        command(
            tmp_path, "sys.stderr.write('Error: could not connect to ollama server, run ollama serve\\n'); sys.exit(1)"
        )
        with pytest.raises(RuntimeUnavailable, match="could not connect") as caught:
            handed(file)
        assert caught.value.hint == "Start Ollama and try again."

    def test_a_stop_ends_the_command(self, tmp_path: Path, file: Path) -> None:
        command(tmp_path, "print('reading', flush=True)\ntime.sleep(600)")
        steps = OLLAMA.take(file, "x", True)
        assert next(steps).what == "Ollama: reading"
        steps.close()  # would hang for ten minutes


class _Api(BaseHTTPRequestHandler):
    """As much of Ollama's API as is needed."""

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def _answer(self, status: int, *lines: dict[str, Any]) -> None:
        body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self._answer(200, {"version": "0.9"})

    def do_HEAD(self) -> None:
        self.send_response(200 if self.path.rsplit("/", 1)[1] in self.server.blobs else 404)
        self.end_headers()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/api/blobs/"):
            digest = self.path.rsplit("/", 1)[1]
            right = digest == f"sha256:{hashlib.sha256(body).hexdigest()}"
            self.server.blobs.add(digest)
            self.server.sent += 1
            self._answer(201 if right else 400, {})
            return
        self.server.created.append(json.loads(body))
        self._answer(*self.server.reply)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch):
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Api)
    server.blobs, server.created, server.sent = set(), [], 0
    server.reply = (200, {"status": "parsing GGUF"}, {"status": "success"})
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("OLLAMA_HOST", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


class TestApi:
    """`POST /api/create`."""

    def test_the_file_is_sent_once_and_the_model_created(self, api: Any, file: Path) -> None:
        assert OLLAMA.describe().found
        steps, found = handed(file)
        assert found.name == "tiny-model"
        (asked,) = api.created
        assert asked["model"] == "tiny-model" and set(asked["files"]) == {file.name}
        assert set(asked["files"].values()) == api.blobs
        assert steps[-1].what == "Ollama: success"
        done = [step.done_bytes for step in steps]
        assert done == sorted(done) and done[-1] == 2 * file.stat().st_size
        handed(file)
        assert api.sent == 1

    def test_an_error_within_its_answer(self, api: Any, file: Path) -> None:
        api.reply = (200, {"status": "parsing GGUF"}, {"error": "unsupported architecture"})
        with pytest.raises(RuntimeUnavailable, match="unsupported architecture"):
            handed(file)

    def test_a_refusal(self, api: Any, file: Path) -> None:
        api.reply = (400, {"error": "neither 'from' or 'files' was specified"})
        with pytest.raises(RuntimeUnavailable, match="neither"):
            handed(file)


def test_it_is_not_there(file: Path) -> None:
    facts = OLLAMA.describe()
    assert not facts.found and "not found" in facts.how
    with pytest.raises(RuntimeUnavailable, match="not found"):
        handed(file)
    file.unlink()
    with pytest.raises(OutputError, match="not there any more"):
        handed(file)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("", ("127.0.0.1", 11434, False)),
        ("0.0.0.0", ("127.0.0.1", 11434, False)),
        ("somewhere:8080", ("somewhere", 8080, False)),
        ("https://ollama.example", ("ollama.example", 443, True)),
        ("http://[::1]:99999", ("::1", 11434, False)),
    ],
)
def test_address(monkeypatch: pytest.MonkeyPatch, said: str, found: tuple[str, int, bool]) -> None:
    monkeypatch.setenv("OLLAMA_HOST", said)
    assert address() == found


@pytest.mark.parametrize(
    ("text", "name"),
    [("SmolLM2-135M.Q4_K_M.gguf", "smollm2-135m.q4_k_m"), ("../../etc; rm -rf /", "etc-rm--rf"), ("中文", "model")],
)
def test_names_are_plain(text: str, name: str) -> None:
    assert plain_name(text) == name


def test_every_program_tells_of_itself() -> None:
    for key, program in programs().items():
        assert program.describe().key == key
        assert program.website.startswith("https://")
    assert issubclass(RuntimeUnavailable, CompressError)
