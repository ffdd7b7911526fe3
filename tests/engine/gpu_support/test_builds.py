"""The program's own list of builds, and which of them is this computer's."""

from __future__ import annotations

import re

import pytest

from app.engine.gpu_support import builds
from app.engine.gpu_support.builds import NoGpuSupport, all_builds, build_for_here


def test_every_build_can_be_checked() -> None:
    found = all_builds()
    assert {(build.system, build.python) for build in found} >= {("linux", "3.11"), ("win32", "3.11")}
    for build in found:
        assert build.parts
        assert re.fullmatch(r"[\w.+-]+", build.id)
        for part in build.parts:
            assert part.name.endswith(".whl")
            if part.sha256:
                assert re.fullmatch(r"[0-9a-f]{64}", part.sha256)
                assert part.url.startswith("https://")
                assert part.size_bytes > 0
            else:
                assert part.index.startswith("https://download.pytorch.org/")


def test_linux_is_pinned_to_the_byte() -> None:
    linux = [build for build in all_builds() if build.system == "linux"]
    assert all(part.is_known for build in linux for part in build.parts)
    assert all(1e9 < build.size_bytes < build.unpacked_bytes < 12e9 for build in linux)


def test_the_build_is_of_the_pinned_torch() -> None:
    import torch

    assert {build.torch.partition("+")[0] for build in all_builds()} == {torch.__version__.partition("+")[0]}


@pytest.mark.parametrize(("system", "machine"), [("linux", "x86_64"), ("win32", "AMD64")])
def test_one_for_this_computer(monkeypatch: pytest.MonkeyPatch, system: str, machine: str) -> None:
    monkeypatch.setattr(builds.sys, "platform", system)
    monkeypatch.setattr(builds.platform, "machine", lambda: machine)
    assert build_for_here().system == system
    assert build_for_here().machine == "x86_64"


def test_a_mac_needs_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builds.sys, "platform", "darwin")
    with pytest.raises(NoGpuSupport, match="Macs need nothing more"):
        build_for_here()
