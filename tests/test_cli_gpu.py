"""`gpu-support` as a program would use it, with a build list of the test's."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.engine.gpu_support import builds, driver
from tests.engine.gpu_support.conftest import Shop, shop, torch_text, wheel, write_builds

__all__ = ["shop"]


@pytest.fixture
def data(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A build with a card, for whatever computer this is."""
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(driver, "cuda_version", lambda: "13.0")
    # a command puts the build in front for its whole process, which here is the tests' own
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    part = shop.part("torch.whl", wheel({"torch/__init__.py": torch_text()}))
    path = write_builds(tmp_path / "builds.json", part)
    monkeypatch.setattr(builds, "resource", lambda name: path)
    return path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> dict:
    """The one object on standard output."""
    assert main(["gpu-support", *arguments, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_there_and_back(capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path) -> None:
    assert answer(capsys, "status")["state"] == "absent"
    assert answer(capsys, "add")["device"] == "A card"
    assert answer(capsys, "status")["state"] == "on"
    assert main(["gpu-support", "status"]) == 0
    assert "card: A card" in capsys.readouterr().out
    assert answer(capsys, "remove")["freed_bytes"] > 100
    assert not (tmp_path / "home/gpu").exists()
    assert answer(capsys, "remove")["freed_bytes"] == 0


def test_no_driver_is_a_sentence(capsys, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "cuda_version", lambda: "")
    said = answer(capsys, "add", code=1)
    assert said["kind"] == "NoGpuSupport"
    assert "No NVIDIA graphics card" in said["error"]


def test_what_does_not_work_is_a_sentence(capsys, data: Path, shop: Shop) -> None:
    part = shop.part("torch.whl", wheel({"torch/__init__.py": torch_text(card=False)}))
    write_builds(data, part)
    said = answer(capsys, "add", code=1)
    assert "finds no graphics card" in said["error"]
    assert "goes on with the processor" in said["hint"]
    assert answer(capsys, "status")["state"] == "off"
