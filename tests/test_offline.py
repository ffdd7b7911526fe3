"""The guard that keeps the tests off the network."""

import shutil
import subprocess
import sys
from pathlib import Path

ATTEMPTS = """
import socket
import pytest

def test_name():
    try:
        socket.getaddrinfo("example.org", 443)
    except OSError:
        pass

def test_address():
    with socket.socket() as sock, pytest.raises(OSError, match="tried to reach"):
        sock.connect(("192.0.2.1", 443))

def test_here():
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
"""


def test_reaching_out_fails_a_test_even_where_the_refusal_is_swallowed(tmp_path):
    shutil.copy(Path(__file__).parent / "conftest.py", tmp_path)
    (tmp_path / "test_attempts.py").write_text(ATTEMPTS)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "3 passed, 2 errors" in done.stdout
    assert "reached out of this computer: socket.getaddrinfo example.org" in done.stdout
    assert "reached out of this computer: socket.connect 192.0.2.1" in done.stdout
