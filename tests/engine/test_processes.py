"""How the program starts itself again."""

import subprocess
import sys

import pytest

from app import __version__
from app.engine import processes


def test_from_a_checkout_the_child_is_this_python_with_the_package():
    assert processes.own_command("--x") == [sys.executable, "-m", "app", "--x"]
    assert not processes.is_installed()
    assert "PYINSTALLER_RESET_ENVIRONMENT" not in processes.own_environment()


def test_a_frozen_child_is_the_executable_and_starts_afresh(monkeypatch):
    """A child that takes itself for a restart of its parent would not find the libraries that came along."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert processes.own_command("--x") == [sys.executable, "--x"]
    assert processes.is_installed()
    assert processes.own_environment()["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


@pytest.mark.parametrize("arguments", [["--cli", "--version"]])
def test_the_one_executable_is_also_the_command_line(arguments):
    done = subprocess.run(
        processes.own_command(*arguments),
        env=processes.own_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == f"featherweight {__version__}"
