"""The script behind the README's two commands: what can be told without a network or another system."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The script as a module, with a checkout and an environment of its own."""
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "featherweight.json")
    return module


@pytest.fixture
def made(bootstrap):
    """An environment that looks finished; the stamp is the test's to write."""
    bootstrap.venv_python().parent.mkdir(parents=True)
    bootstrap.venv_python().write_text("#!/bin/sh\necho 3 11\n")
    bootstrap.venv_python().chmod(0o755)
    return bootstrap


def _stamp(bootstrap, *names):
    prints = [bootstrap.fingerprint(bootstrap.LOCKS / f"{name}.txt") for name in names]
    bootstrap.STAMP.write_text(json.dumps(prints))


def test_wrong_command_says_how_and_sets_nothing_up(bootstrap, capsys):
    assert bootstrap.main(["fly"]) == 2
    assert "run|test" in capsys.readouterr().err
    assert not bootstrap.VENV.exists()


@pytest.mark.parametrize(("held", "asked"), [("run", "run"), ("test", "test"), ("test", "run")])
def test_finished_environment_is_left_alone(made, monkeypatch, held, asked):
    _stamp(made, held)
    commands = []
    monkeypatch.setattr(made, "call", lambda command, **_: commands.append(command))
    made.ensure_environment(asked)
    assert commands == []


def test_tests_install_on_top_of_a_run(made, monkeypatch):
    _stamp(made, "run")
    commands = []
    monkeypatch.setattr(made, "call", lambda command, **_: commands.append(" ".join(command)))
    made.ensure_environment("test")
    assert [("test.txt" in line, "--editable" in line) for line in commands] == [(True, False), (False, True)]
    assert made.installed() == [made.fingerprint(made.LOCKS / "test.txt")]


def test_interrupted_installation_is_not_taken_for_a_finished_one(made, monkeypatch):
    def interrupted(command, **_):
        raise made.SetUpError("no network")

    _stamp(made, "test")
    made.STAMP.write_text(json.dumps(["an older lock"]))
    monkeypatch.setattr(made, "call", interrupted)
    with pytest.raises(made.SetUpError, match="network connection"):
        made.ensure_environment("run")
    assert made.fingerprint(made.LOCKS / "run.txt") not in made.installed()


@pytest.mark.skipif(sys.platform != "linux", reason="apt")
class TestApt:
    """Debian's and Ubuntu's packages."""

    @pytest.fixture(autouse=True)
    def _debian(self, bootstrap, monkeypatch):
        monkeypatch.setattr(bootstrap, "has_apt", lambda: True)
        monkeypatch.setattr(bootstrap, "apt_knows", lambda name: not name.endswith("t64"))
        monkeypatch.setattr(bootstrap, "loads", lambda library: library not in ("libglib-2.0.so.0", "libEGL.so.1"))

    def test_without_root_prints_the_one_line(self, bootstrap, monkeypatch):
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        with pytest.raises(bootstrap.SetUpError, match=r"sudo apt-get install libglib2\.0-0 libegl1\n"):
            bootstrap.ensure_system()

    def test_one_line_holds_all(self, bootstrap, monkeypatch):
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
        monkeypatch.setattr(bootstrap, "apt_knows", lambda name: False)
        monkeypatch.setattr(bootstrap.sys, "version_info", (3, 11, 2))
        line = "sudo apt-get update && sudo apt-get install libglib2.0-0 libegl1 python3-venv"
        with pytest.raises(bootstrap.SetUpError, match=re.escape(line)):
            bootstrap.ensure_system()

    def test_as_root_installs_what_is_missing_alone(self, bootstrap, monkeypatch):
        commands = []
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(bootstrap, "call", lambda command, **_: commands.append(command))
        bootstrap.ensure_system()
        assert [command[-2:] for command in commands] == [["libglib2.0-0", "libegl1"]]

    def test_asks_for_the_list_of_packages_where_there_is_none(self, bootstrap, monkeypatch):
        commands = []
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(bootstrap, "apt_knows", lambda name: bool(commands))
        monkeypatch.setattr(bootstrap, "call", lambda command, **_: commands.append(command))
        bootstrap.ensure_system()
        assert commands[0][:2] == ["apt-get", "update"]
        assert commands[1][-2:] == ["libglib2.0-0t64", "libegl1"]

    def test_old_python_takes_a_newer_one_from_apt(self, bootstrap, monkeypatch):
        commands = []
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
        monkeypatch.setattr(bootstrap, "apt_knows", lambda name: "3.11" in name)
        monkeypatch.setattr(bootstrap, "call", lambda command, **_: commands.append(command))
        assert bootstrap.find_python() == "python3.11"
        assert commands[-1][-2:] == ["python3.11", "python3.11-venv"]


def test_old_python_without_another_gets_a_sentence(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    monkeypatch.setattr(bootstrap, "has_apt", lambda: False)
    with pytest.raises(bootstrap.SetUpError, match=r"This is Python 3\.10; Featherweight needs 3\.11 to 3\.14\."):
        bootstrap.find_python()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("display", "arguments", "expected"),
    [
        ({"DISPLAY": ":0"}, [], ["-m", "app"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["some-model"], ["-m", "app", "some-model"]),
        ({}, ["inspect", "some-model"], ["-m", "app.cli", "inspect", "some-model"]),
    ],
)
def test_run_opens_the_window_where_there_is_a_display(bootstrap, monkeypatch, display, arguments, expected):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in display.items():
        monkeypatch.setenv(name, value)
    assert bootstrap.program_arguments(arguments) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_run_without_a_display_compresses_the_sample_model(bootstrap, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    old = tmp_path / "build" / "sample-Q4_K_M.gguf"
    old.parent.mkdir()
    old.write_text("from the last time")
    command = bootstrap.program_arguments([])
    assert command[2] == "compress"
    assert command[-4:] == ["--preset", "Q4_K_M", "--out", str(old)]
    assert not old.exists()


def test_script_is_readable_for_an_old_python():
    """So that it can say what it needs; only a newer one could say that the syntax is too new."""
    code = f"import ast; ast.parse(open({str(ROOT / 'packaging' / 'bootstrap.py')!r}).read(), feature_version=(3, 9))"
    subprocess.run([sys.executable, "-c", code], check=True)
