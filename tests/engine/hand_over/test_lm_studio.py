"""Putting a file into LM Studio's models folder: a link where possible, a copy where agreed."""

from __future__ import annotations

import json
import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from app.engine.errors import OutputError, RuntimeUnavailable
from app.engine.hand_over import Handed, programs
from app.engine.hand_over.lm_studio import NeedsCopy, models_folder

PROGRAM = programs()["lm_studio"]


@pytest.fixture(autouse=True)
def person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home without LM Studio."""
    home = tmp_path / "person"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    return home


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Tiny-Q4_K_M.gguf"
    path.write_bytes(b"GGUF" * 100)
    return path


def handed(path: Path, copy: bool = False) -> Handed:
    steps = PROGRAM.take(path, "Tiny-Q4_K_M", copy)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def place(person: Path) -> Path:
    return person / ".lmstudio" / "models" / "featherweight" / "tiny-q4_k_m" / "Tiny-Q4_K_M.gguf"


def test_it_is_not_there(file: Path) -> None:
    assert not PROGRAM.describe().found
    with pytest.raises(RuntimeUnavailable, match="not found"):
        handed(file)


def test_the_folder(person: Path, tmp_path: Path) -> None:
    (person / ".cache" / "lm-studio").mkdir(parents=True)
    assert models_folder() == person / ".cache" / "lm-studio" / "models"
    (person / ".lmstudio").mkdir()
    assert models_folder() == person / ".lmstudio" / "models"
    elsewhere, chosen = tmp_path / "elsewhere", tmp_path / "chosen"
    elsewhere.mkdir()
    (person / ".lmstudio-home-pointer").write_text(str(elsewhere), "utf-8")
    assert models_folder() == elsewhere / "models"
    (elsewhere / "settings.json").write_text(json.dumps({"downloadsFolder": str(chosen)}), "utf-8")
    assert models_folder() == elsewhere / "models"  # a folder that is gone is none
    chosen.mkdir()
    assert models_folder() == chosen
    (elsewhere / "settings.json").write_text("[1]", "utf-8")
    assert models_folder() == elsewhere / "models"


def test_a_link_takes_no_space(person: Path, file: Path) -> None:
    (person / ".lmstudio").mkdir()
    found = handed(file)
    assert place(person).samefile(file) and "hard link" in found.how
    assert found.link == "lmstudio://" and found.name == "featherweight/tiny-q4_k_m"
    assert "already" in handed(file).how


def test_another_file_of_that_name_stays(person: Path, file: Path) -> None:
    place(person).parent.mkdir(parents=True)
    place(person).write_bytes(b"other")
    with pytest.raises(OutputError, match="another file"):
        handed(file, copy=True)
    assert place(person).read_bytes() == b"other"


def test_a_copy_must_be_agreed(person: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (person / ".lmstudio").mkdir()

    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(NeedsCopy, match="cross-device"):
        handed(file)
    assert not place(person).exists()
    assert "copy" in handed(file, copy=True).how
    assert place(person).read_bytes() == file.read_bytes() and not place(person).samefile(file)
    assert len(list(place(person).parent.iterdir())) == 1


def test_a_copy_that_would_not_fit(person: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (person / ".lmstudio").mkdir()
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(18, "no")))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: namedtuple("usage", "total used free")(1, 1, 1))
    with pytest.raises(OutputError, match="takes"):
        handed(file, copy=True)
    assert not list(place(person).parent.iterdir())
