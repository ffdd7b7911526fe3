"""`search` and `download` as a program would use them, against the stand-in for the Hub."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.engine.processes import own_environment
from tests import hub_server


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A Hub on this computer, an empty cache, and a home of the test's own."""
    from huggingface_hub.utils import close_session

    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    with hub_server.HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server
        close_session()


def _add(hub: hub_server.HubServer, name: str, **facts: Any) -> hub_server.Repo:
    files = {"config.json": b'{"model_type": "llama"}', "model.safetensors": facts.pop("weights", b"12345678")}
    return hub.add(hub_server.Repo(name, files, {"model_type": facts.pop("family", "llama")}, **facts))


def answer(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> Any:
    """Run with --json; the one object on standard output."""
    assert main([*map(str, arguments), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_search(capsys: pytest.CaptureFixture[str], hub: hub_server.HubServer) -> None:
    _add(hub, "o/large", parameters={"BF16": 8_000_000_000}, downloads=5, tags=("license:mit",))
    _add(hub, "o/small", parameters={"BF16": 500_000_000}, downloads=9, gated="auto")
    _add(hub, "o/other", parameters={"BF16": 700_000_000}, downloads=7, family="unheard_of")
    found = answer(capsys, "search", "o", "--sort", "downloads")
    assert [model["id"] for model in found["models"]] == ["o/small", "o/other", "o/large"]
    assert found["more"] is False
    found = answer(capsys, "search", "--sort", "size", "--compressible", "--limit", 1)
    assert [model["id"] for model in found["models"]] == ["o/small"]
    assert found["more"] is True
    options = ["--least-parameters", "0.6B", "--licence", "mit", "--access", "open", "--most-parameters", "9b"]
    assert [model["id"] for model in answer(capsys, "search", *options)["models"]] == ["o/large"]
    assert main(["search", "o", "--sort", "size"]) == 0
    out = capsys.readouterr().out
    assert "o/small" in out and "500M" in out and "1.0 GB" in out and "gated" in out
    assert "not supported yet (unheard_of)" in out
    assert "cannot sort by size" in out
    assert main(["search", "nowhere"]) == 0
    assert capsys.readouterr().out == "Nothing was found.\n"
    with pytest.raises(SystemExit):
        main(["search", "x", "--most-parameters", "many"])


def test_download_tells_where_it_lies(capsys: pytest.CaptureFixture[str], hub: hub_server.HubServer) -> None:
    weights = random.Random(1).randbytes(600_000)
    repo = _add(hub, "o/small", weights=weights)
    found = answer(capsys, "download", "o/small")
    folder = Path(found["path"])
    assert (folder / "model.safetensors").read_bytes() == weights
    assert found["size_bytes"] == len(weights) + len(repo.files["config.json"])
    assert main(["download", f"{hub.url}/o/small"]) == 0
    assert str(folder) in capsys.readouterr().out
    assert hub.sent_bytes["model.safetensors"] == len(weights)  # not a byte twice


def test_download_of_one_gguf_file(capsys: pytest.CaptureFixture[str], hub: hub_server.HubServer) -> None:
    hub.add(hub_server.Repo("o/ggufs", {"a-Q4_0.gguf": b"1234", "b-Q8_0.gguf": b"12345678"}))
    assert "holds 2 GGUF files" in answer(capsys, "download", "o/ggufs", code=1)["error"]
    found = answer(capsys, "download", "o/ggufs", "--file", "b-Q8_0.gguf", "--limit-rate", "100MB")
    assert Path(found["path"]).read_bytes() == b"12345678"


def test_refusals(capsys: pytest.CaptureFixture[str], hub: hub_server.HubServer) -> None:
    _add(hub, "o/gated", gated="manual")
    assert "is gated" in answer(capsys, "download", "o/gated", code=1)["error"]
    assert "not a model's address" in answer(capsys, "download", "two words", code=1)["error"]
    assert "no model named o/none" in answer(capsys, "download", "o/none", code=1)["error"]
    with pytest.raises(SystemExit):
        main(["download", "o/gated", "--limit-rate", "fast"])


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_ctrl_c_keeps_what_has_arrived(capsys: pytest.CaptureFixture[str], hub: hub_server.HubServer) -> None:
    weights = random.Random(2).randbytes(3_000_000)
    _add(hub, "o/small", weights=weights)
    command = [sys.executable, "-m", "app.cli", "download", "o/small", "--limit-rate", "500kB"]
    child = subprocess.Popen(
        command,
        env=own_environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # background jobs ignore it
    )
    deadline = time.monotonic() + 120
    while hub.sent_bytes.get("model.safetensors", 0) < 500_000 and time.monotonic() < deadline:
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert child.returncode == 130, err
    assert out == ""
    assert "goes on from there" in err
    found = answer(capsys, "download", "o/small")
    assert (Path(found["path"]) / "model.safetensors").read_bytes() == weights
