"""What the driver says of itself."""

from __future__ import annotations

import ctypes
import importlib

import pytest

from app.engine.gpu_support import driver
from app.engine.gpu_support.builds import NoGpuSupport


class _Library:
    def __init__(self, version: int, code: int = 0) -> None:
        self._version, self._code = version, code

    def cuDriverGetVersion(self, pointer) -> int:
        pointer._obj.value = self._version
        return self._code


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch):
    """The real question, with the stand-in's library behind it."""
    monkeypatch.undo()
    importlib.reload(driver)
    return driver.cuda_version


@pytest.mark.parametrize(
    ("library", "said"),
    [(_Library(13000), "13.0"), (_Library(12090), "12.9"), (_Library(0), ""), (_Library(13000, 100), "")],
)
def test_the_driver_is_asked(asked, monkeypatch: pytest.MonkeyPatch, library: _Library, said: str) -> None:
    monkeypatch.setattr(driver.sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda name: library)
    assert asked() == said


def test_no_driver(asked, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert asked() == ""


@pytest.mark.parametrize("found", ["13.0", "13.1", "14.0"])
def test_new_enough(found: str) -> None:
    driver.check_driver("13.0", found)
    with pytest.raises(NoGpuSupport):
        driver.check_driver("15.0", found)
