"""Ollama: its own command where it is installed, else its API, if that answers at OLLAMA_HOST.

The command reads a Modelfile, which names the file. The API takes the file's bytes under their SHA-256
(`POST /api/blobs/sha256:...`) and then a list of files (`POST /api/create`), and tells of its steps line by line.
Ollama keeps a copy of its own in either case.
Source: Ollama's docs/api.md and docs/modelfile.md.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import shutil
import subprocess
import tempfile
import urllib.parse
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from app.engine.errors import OutputError, RuntimeUnavailable
from app.engine.hand_over.base import Handed, Program, ProgramFacts, plain_name
from app.engine.progress import Progress

PORT = 11434
CHUNK = 4 << 20
ANSWER_LIMIT_S = 600.0
LOOK_LIMIT_S = 1.0
STAGE = "hand over"


def modelfile(path: Path) -> str:
    """What Ollama must be told of a file; its chat template is read from the file itself."""
    return f'FROM "{path}"\n' if " " in str(path) else f"FROM {path}\n"


def address() -> tuple[str, int, bool]:
    """Host, port and whether encrypted, as OLLAMA_HOST says; one that means "everywhere" is this computer."""
    text = os.environ.get("OLLAMA_HOST", "").strip() or f"127.0.0.1:{PORT}"
    found = urllib.parse.urlsplit(text if "//" in text else f"//{text}")
    secure = found.scheme == "https"
    try:
        port = found.port or {"http": 80, "https": 443}.get(found.scheme, PORT)
    except ValueError:
        port = PORT
    host = found.hostname or "127.0.0.1"
    return ("127.0.0.1" if host in ("0.0.0.0", "::") else host), port, secure


class Ollama(Program):
    """The command, or the API."""

    key = "ollama"
    title = "Ollama"
    website = "https://ollama.com"

    def describe(self) -> ProgramFacts:
        """Looks for the command and asks the API for its version."""
        command, answers = shutil.which("ollama"), _answers()
        if command and answers:
            how = "Ollama is installed and running."
        elif command:
            how = "Ollama is installed; it must be running to take a model."
        elif answers:
            how = f"Ollama answers at {':'.join(map(str, address()[:2]))}."
        else:
            how = "Ollama was not found on this computer."
        return ProgramFacts(self.key, self.title, bool(command or answers), how, self.website)

    def take(self, path: Path, name: str, copy: bool) -> Generator[Progress, None, Handed]:
        """Create the model; Ollama's own copy is what its way of working needs."""
        name = plain_name(name)
        if not path.is_file():
            raise OutputError(f"{path.name} is not there any more.", "Compress the model again.")
        command = shutil.which("ollama")
        if command:
            yield from _create_by_command(command, path, name)
        elif _answers():
            yield from _create_by_api(path, name)
        else:
            raise RuntimeUnavailable(
                "Ollama was not found on this computer.", f"Install it from {self.website}, or use the Modelfile."
            )
        return Handed(name, f"Ollama has a model called {name} now.", f"ollama run {name}")


def _create_by_command(command: str, path: Path, name: str) -> Generator[Progress, None, None]:
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "Modelfile"
        said.write_text(modelfile(path), "utf-8")
        child = subprocess.Popen(
            [command, "create", name, "-f", str(said)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        assert child.stdout is not None
        last = ""
        try:
            for words in _lines(child.stdout.fileno()):
                last = words or last
                yield Progress(STAGE, f"Ollama: {last}", 0, 0)
            code = child.wait()
        finally:
            if child.poll() is None:
                child.kill()
                child.wait()
            child.stdout.close()
    if code:
        hint = "Start Ollama and try again." if "connect" in last.lower() else ""
        raise RuntimeUnavailable(f"Ollama could not create the model: {last.rstrip('.') or f'code {code}'}.", hint)


def _lines(handle: int) -> Iterator[str]:
    """What a program says, without the control codes with which it moves its cursor."""
    left = b""
    while chunk := os.read(handle, 65536):
        *whole, left = (left + chunk).replace(b"\r", b"\n").split(b"\n")
        yield from (text for line in whole if (text := _plain(line)))
    if text := _plain(left):
        yield text


def _plain(line: bytes) -> str:
    words, skipping = [], False
    for letter in line.decode("utf-8", "replace"):
        if letter == "\x1b":
            skipping = True
        elif skipping:
            skipping = not letter.isalpha()
        elif letter.isprintable() and not "\u2800" <= letter <= "\u28ff":  # its turning wheel is drawn in braille
            words.append(letter)
    return "".join(words).strip()[:200]


def _create_by_api(path: Path, name: str) -> Generator[Progress, None, None]:
    size = path.stat().st_size
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            yield Progress(STAGE, "Reading the file", file.tell(), 2 * size)
    blob = f"sha256:{digest.hexdigest()}"
    try:
        if not _has(blob):
            yield from _send(path, blob, size)
        yield from _create(name, path.name, blob, size)
    except (OSError, http.client.HTTPException) as error:
        raise RuntimeUnavailable(f"Ollama stopped answering: {error}.", "Start it again and try once more.") from error


def _has(blob: str) -> bool:
    connection = _connect()
    try:
        connection.request("HEAD", f"/api/blobs/{blob}")
        return connection.getresponse().status == 200
    finally:
        connection.close()


def _send(path: Path, blob: str, size: int) -> Generator[Progress, None, None]:
    connection = _connect()
    try:
        connection.putrequest("POST", f"/api/blobs/{blob}")
        connection.putheader("Content-Length", str(size))
        connection.putheader("Content-Type", "application/octet-stream")
        connection.endheaders()
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                connection.send(chunk)
                yield Progress(STAGE, "Handing the file to Ollama", size + file.tell(), 2 * size)
        _check(connection.getresponse())
    finally:
        connection.close()


def _create(name: str, file: str, blob: str, size: int) -> Generator[Progress, None, None]:
    connection = _connect()
    try:
        body = json.dumps({"model": name, "files": {file: blob}, "stream": True})
        connection.request("POST", "/api/create", body, {"Content-Type": "application/json"})
        response = _check(connection.getresponse())
        for line in response:
            said = _parsed(line)
            if "error" in said:
                raise RuntimeUnavailable(f"Ollama could not create the model: {said['error']}.")
            yield Progress(STAGE, f"Ollama: {said.get('status', '')}", 2 * size, 2 * size)
    finally:
        connection.close()


def _check(response: http.client.HTTPResponse) -> http.client.HTTPResponse:
    if response.status >= 300:
        said = _parsed(response.read(2000)).get("error", f"status {response.status}")
        raise RuntimeUnavailable(f"Ollama refused the file: {said}.", "Is it the newest version of Ollama?")
    return response


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _connect(limit_s: float = ANSWER_LIMIT_S) -> http.client.HTTPConnection:
    host, port, secure = address()
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    return kind(host, port, timeout=limit_s)


def _answers() -> bool:
    connection = _connect(LOOK_LIMIT_S)
    try:
        connection.request("GET", "/api/version")
        return "version" in _parsed(connection.getresponse().read(2000))
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
