"""Wheels, also hostile ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.errors import BadCheckpoint
from app.engine.gpu_support.unpacking import place_of, unpack, unpacked_bytes
from tests.engine.gpu_support.conftest import wheel


@pytest.mark.parametrize(
    ("member", "place"),
    [
        ("torch/__init__.py", "torch/__init__.py"),
        ("torch-2.13.0.data/purelib/functorch/a.py", "functorch/a.py"),
        ("torch-2.13.0.data/platlib/b.py", "b.py"),
        ("torch-2.13.0.data/scripts/torchrun", ""),
        ("torch/", ""),
        ("torch/include/ATen.h", ""),
        ("torch/lib/torch_cpu.lib", ""),
        ("torch/lib/torch_cuda.dll", "torch/lib/torch_cuda.dll"),
        ("torch/_C/__init__.pyi", ""),
    ],
)
def test_places(member: str, place: str) -> None:
    assert place_of(member) == place


@pytest.mark.parametrize("member", ["../x", "/x", "a/../../x", "C:x", "a\\..\\x", "x.data/purelib/../../y", "a\0b"])
def test_never_outside(member: str) -> None:
    with pytest.raises(BadCheckpoint, match="leads out"):
        place_of(member)


def test_bytes_are_forecast_and_written(tmp_path: Path) -> None:
    path = tmp_path / "one.whl"
    path.write_bytes(wheel({"torch/a.bin": bytes(5_000_000), "torch/include/x.h": "no"}))
    assert unpacked_bytes([path]) == 5_000_000
    assert sum(written for _, written in unpack(path, tmp_path / "out")) == 5_000_000
    assert (tmp_path / "out/torch/a.bin").read_bytes() == bytes(5_000_000)


def test_a_damaged_wheel(tmp_path: Path) -> None:
    path = tmp_path / "one.whl"
    content = bytearray(wheel({"torch/a.py": "x" * 1000}))
    content[45] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(BadCheckpoint, match="damaged"):
        list(unpack(path, tmp_path / "out"))
    path.write_bytes(b"no zip")
    with pytest.raises(BadCheckpoint, match="is no package"):
        list(unpack(path, tmp_path / "out"))
