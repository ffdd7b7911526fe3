"""The frozen program: how it is made and what it does first, as far as that can be told without freezing anything."""

import multiprocessing
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import licences
import product
from frozen import freeze

ROOT = Path(__file__).parent.parent.parent
HOOK = ROOT / "packaging" / "frozen" / "at_start.py"


@pytest.mark.parametrize(("before", "after"), [("/mine", "/mine"), (None, None)])
def test_programs_that_it_opens_find_their_own_libraries(monkeypatch, before, after):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/featherweight/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(HOOK))
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


@pytest.mark.parametrize(
    ("arguments", "helps"),
    [
        ([], False),
        (["--selftest"], False),
        (["-B", "-S", "-I", "-c", "from multiprocessing.resource_tracker import main;main(7)"], True),
        (["--multiprocessing-fork", "tracker_fd=6", "pipe_handle=8"], True),
    ],
)
def test_helpers_of_multiprocessing_open_no_window(monkeypatch, arguments, helps):
    called = []
    monkeypatch.setitem(sys.modules, "pyi_rth_multiprocessing", ModuleType("pyi_rth_multiprocessing"))
    monkeypatch.setattr(multiprocessing, "freeze_support", lambda: called.append(True))
    monkeypatch.setattr(sys, "argv", ["featherweight", *arguments])
    runpy.run_path(str(HOOK))
    assert called == [True] * helps


def test_without_pyinstaller_a_sentence_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setattr(freeze.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit, match=r"build\.py environment"):
        freeze.freeze(tmp_path)


def test_a_torch_for_graphics_cards_is_refused(monkeypatch):
    answer = subprocess.CompletedProcess([], 0, stdout="13.0\n")
    monkeypatch.setattr(freeze.subprocess, "run", lambda *_, **__: answer)
    with pytest.raises(SystemExit, match=r"built for graphics cards \(13\.0\)"):
        freeze._check_torch()


def test_only_the_named_libraries_are_stripped(monkeypatch, tmp_path):
    for name in ("torch/lib/libtorch_cpu.so", "numpy.libs/libopenblas.so", "libpython3.11.so.1.0"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "libtorch_cpu.so").symlink_to("torch/lib/libtorch_cpu.so")
    asked = []
    monkeypatch.setattr(freeze.subprocess, "run", lambda command, **_: asked.append(Path(command[-1])))
    freeze._strip(tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in asked] == [
        "libpython3.11.so.1.0",
        "torch/lib/libtorch_cpu.so",
    ]


def test_the_self_test_of_a_build_is_kept(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(freeze.subprocess, "run", lambda command, check: asked.append((command, check)))
    freeze.self_test(Path("program"), tmp_path)
    assert asked == [(["program", "--selftest", "--selftest-out", str(tmp_path / "selftest.json")], True)]


def test_every_package_inside_has_its_licence_told():
    text = licences.everything()
    names = {item.metadata["Name"] for item in licences.packages()}
    assert {"torch", "numpy", "keyring"} <= {name.lower() for name in names}
    for item in licences.packages():
        said = re.search(rf"^{re.escape(item.metadata['Name'])} {re.escape(item.version)}: (.+)$", text, re.MULTILINE)
        assert said, item.metadata["Name"]
    assert "GNU Lesser General Public License" in text
    assert text.count("Apache License") > 2


def test_the_definition_names_modules_that_are_there():
    import contents

    for name in contents.modules_by_name():
        assert name.partition(".")[0] in sys.modules or freeze.importlib.util.find_spec(name.partition(".")[0])


def test_the_python_is_one_that_the_program_supports():
    import bootstrap

    assert bootstrap.suits(tuple(map(int, product.PYTHON.split("."))))
