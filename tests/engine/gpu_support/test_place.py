"""What a child imports first, and what it leaves alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.engine.gpu_support import place
from app.engine.gpu_support.place import State, put_in_front, read_state, write_state
from app.engine.processes import own_environment
from tests.engine.gpu_support.conftest import torch_text, write_builds

CODE = """
import sys
from pathlib import Path
from app.engine.gpu_support import builds, place
builds.resource = lambda name: Path(sys.argv[2])
build = place.put_in_front(Path(sys.argv[1]))
import torch, numpy
print(build, torch.__version__, Path(sys.argv[1]) in Path(numpy.__file__).parents)
"""


def in_a_child(root: Path, data: Path) -> list[str]:
    """What a fresh process imports."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(root), str(data)],
        env=own_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.rstrip("\n").split(" ")


def installed(root: Path, state: State) -> None:
    """A build on the disk."""
    package = root / "torch-test" / "torch"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(torch_text(), encoding="utf-8")
    write_state(root, state)


def test_in_front_when_it_is_on(tmp_path: Path) -> None:
    installed(tmp_path, State("torch-test", True))
    found = in_a_child(tmp_path, write_builds(tmp_path / "builds.json"))
    assert found == ["torch-test", "2.13.0+cu130", "False"]


@pytest.mark.parametrize(
    ("state", "build"),
    [
        (State("torch-test", False, "no card"), "torch-test"),
        (State("torch-test", True), "torch-newer"),  # the program was updated meanwhile
        (State("torch-gone", True), "torch-gone"),
    ],
)
def test_left_alone(tmp_path: Path, state: State, build: str) -> None:
    installed(tmp_path, state)
    found = in_a_child(tmp_path, write_builds(tmp_path / "builds.json", id=build))
    assert found[0] == ""
    assert found[1] != "2.13.0+cu130"


def test_never_beside_a_torch_that_is_there(tmp_path: Path) -> None:
    import torch

    assert torch is sys.modules["torch"]
    installed(tmp_path, State("torch-test", True))
    before = list(sys.path)
    assert put_in_front(tmp_path) == ""
    assert sys.path == before


@pytest.mark.parametrize("text", ["", "[]", "{", '{"build": "x", "more": 1}', '{"build": ""}'])
def test_a_spoilt_state_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / place.STATE).write_text(text, encoding="utf-8")
    assert read_state(tmp_path) == State()
