"""The whole way: fetch, unpack, try, switch on, remove; and every way in which it goes wrong."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from app.engine.errors import BadCheckpoint, ConnectionLost, DiskFull, HubBusy, HubError
from app.engine.gpu_support import add, remove, status, support
from app.engine.gpu_support.builds import NoGpuSupport
from app.engine.gpu_support.place import State, read_state, write_state
from app.engine.gpu_support.support import GpuStatus
from app.engine.progress import Progress
from tests.engine.gpu_support.conftest import LIBRARY, Shop, torch_text, wheel, write_builds


def run(root: Path, data: Path, **options: object) -> tuple[list[Progress], GpuStatus]:
    """All steps, and how it stands at the end."""
    going, steps = add(root, data=data, **options), []
    while True:
        try:
            steps.append(next(going))
        except StopIteration as end:
            return steps, end.value


def test_all_the_way_and_back(tmp_path: Path, data: Path) -> None:
    root = tmp_path / "gpu äö ü"
    before = status(root, data)
    assert (before.state, before.fetched_bytes, before.device) == ("absent", 0, "")
    assert before.size_bytes > 1000
    steps, found = run(root, data)
    assert (found.state, found.why_not, found.device, found.build) == ("on", "", "A card", "2.13.0+cu130")
    assert (root / "torch-test/torch/__init__.py").is_file()
    assert (root / "torch-test/nvidia/cublas/lib/libcublas.so").read_bytes() == LIBRARY
    assert not (root / "torch-test/torch/include").exists()
    assert sorted(path.name for path in root.iterdir()) == ["busy.lock", "state.json", "torch-test"]
    assert [step.stage for step in steps if step.stage != "gpu-unpack"][-1] == "gpu-trial"
    last = [step for step in steps if step.stage == "gpu-download"][-1]
    assert last.done_bytes == last.total_bytes == before.size_bytes
    assert remove(root) > len(LIBRARY)
    assert not root.exists()
    assert status(root, data).state == "absent"


def test_what_has_arrived_is_kept(tmp_path: Path, data: Path, shop: Shop) -> None:
    shop.cut_after = 2000
    going = add(tmp_path / "gpu", data=data)
    for step in going:
        if "nvidia" in step.what:
            break
    going.close()
    found = status(tmp_path / "gpu", data)
    assert found.state == "partial"
    assert 0 < found.fetched_bytes < found.size_bytes
    shop.cut_after = 0
    shop.asked.clear()
    assert run(tmp_path / "gpu", data)[1].state == "on"
    assert "/torch.whl" not in [path for path, _ in shop.asked]  # it was there whole


def test_damaged_twice_is_refused(tmp_path: Path, data: Path, shop: Shop) -> None:
    content = shop.files["/torch.whl"]
    shop.files["/torch.whl"] = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(HubError, match=r"torch\.whl arrived damaged twice: .* its publisher states"):
        run(tmp_path / "gpu", data)
    assert sum(path == "/torch.whl" for path, _ in shop.asked) == 2
    assert status(tmp_path / "gpu", data).state == "absent"


def test_refused_by_the_server(tmp_path: Path, data: Path, shop: Shop) -> None:
    shop.refuse = 404
    with pytest.raises(HubError, match=r"127\.0\.0\.1:\d+ refuses to send torch\.whl \(error 404\)"):
        run(tmp_path / "gpu", data)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (torch_text(card=False), "It finds no graphics card"),
        (torch_text(version="2.13.0+cpu"), r"Another torch was loaded: 2\.13\.0\+cpu"),
        (torch_text(total=1.0), "computes wrongly"),
        ("raise OSError('libcudart.so.13: cannot open')", "cannot be loaded: OSError: libcudart"),
        ("import os; os._exit(7)", "ended with code 7"),
    ],
)
def test_stays_off_where_the_trial_says_no(tmp_path: Path, shop: Shop, text: str, why: str) -> None:
    part = shop.part("torch.whl", wheel({"torch/__init__.py": text}))
    data = write_builds(tmp_path / "builds.json", part)
    _, found = run(tmp_path / "gpu", data)
    assert found.state == "off"
    assert re.search(why, found.why_not)
    assert not read_state(tmp_path / "gpu").is_on
    asked = len(shop.asked)
    assert run(tmp_path / "gpu", data)[1].state == "off"  # tried again, fetched nothing
    assert len(shop.asked) == asked


def test_an_older_build_goes(tmp_path: Path, data: Path) -> None:
    root = tmp_path / "gpu"
    (root / "torch-older").mkdir(parents=True)
    write_state(root, State("torch-older", True))
    assert status(root, data).state == "absent"
    assert run(root, data)[1].state == "on"
    assert not (root / "torch-older").exists()


def test_no_driver_is_told_before_anything_is_fetched(tmp_path: Path, data: Path, shop: Shop, monkeypatch) -> None:
    monkeypatch.setattr(support.driver, "cuda_version", lambda: "")
    assert "No NVIDIA graphics card" in status(tmp_path / "gpu", data).why_not
    with pytest.raises(NoGpuSupport, match="No NVIDIA graphics card"):
        run(tmp_path / "gpu", data)
    assert shop.asked == []
    assert run(tmp_path / "gpu", data, anyway=True)[1].state == "on"


def test_an_old_driver_is_told(tmp_path: Path, data: Path, monkeypatch) -> None:
    monkeypatch.setattr(support.driver, "cuda_version", lambda: "12.9")
    with pytest.raises(NoGpuSupport, match=r"supports CUDA 12\.9; 13\.0 or newer"):
        run(tmp_path / "gpu", data)


def test_no_build_for_this_system(tmp_path: Path, shop: Shop) -> None:
    data = write_builds(tmp_path / "builds.json", system="plan9")
    found = status(tmp_path / "gpu", data)
    assert found.state == "impossible"
    assert "no CUDA build" in found.why_not


def test_too_little_space(tmp_path: Path, data: Path, shop: Shop, monkeypatch) -> None:
    monkeypatch.setattr(support, "free_bytes", lambda folder: 1000)
    with pytest.raises(DiskFull, match="GPU support needs"):
        run(tmp_path / "gpu", data)
    assert shop.asked == []


def test_one_at_a_time(tmp_path: Path, data: Path) -> None:
    going = add(tmp_path / "gpu", data=data)
    next(going)
    with pytest.raises(HubBusy, match="another program"):
        run(tmp_path / "gpu", data)
    going.close()
    assert run(tmp_path / "gpu", data)[1].state == "on"


def test_looked_up_in_an_index(tmp_path: Path, shop: Shop) -> None:
    name = "torch-2.13.0+cu130-cp311-cp311-win_amd64.whl"
    shop.part(name, wheel({"torch/__init__.py": torch_text()}))
    data = write_builds(tmp_path / "builds.json", {"name": name, "index": shop.index(name)})
    assert status(tmp_path / "gpu", data).size_bytes == 0
    steps, found = run(tmp_path / "gpu", data)
    assert found.state == "on"
    assert [step for step in steps if step.stage == "gpu-download"][-1].total_bytes == len(shop.files[f"/{name}"])


def test_an_index_without_a_checksum_is_refused(tmp_path: Path, shop: Shop) -> None:
    shop.part("torch.whl", wheel({"torch/__init__.py": torch_text()}))
    part = {"name": "torch.whl", "index": shop.index("torch.whl", with_hash=False)}
    data = write_builds(tmp_path / "builds.json", part)
    with pytest.raises(NoGpuSupport, match=r"does not offer torch\.whl with a checksum"):
        run(tmp_path / "gpu", data)


def test_an_index_that_cannot_be_reached(tmp_path: Path) -> None:
    part = {"name": "torch.whl", "index": "http://127.0.0.1:9/"}
    with pytest.raises(ConnectionLost, match=r"127\.0\.0\.1:9 cannot be reached"):
        run(tmp_path / "gpu", write_builds(tmp_path / "builds.json", part))


def test_a_wheel_that_leads_out(tmp_path: Path, shop: Shop) -> None:
    part = shop.part("evil.whl", wheel({"../evil.py": "x"}))
    with pytest.raises(BadCheckpoint, match="leads out of its folder"):
        run(tmp_path / "gpu", write_builds(tmp_path / "builds.json", part))
    assert not (tmp_path / "evil.py").exists()


def test_status_is_plain_data(tmp_path: Path, data: Path) -> None:
    found = status(tmp_path / "gpu", data)
    assert GpuStatus(**found.to_json()) == found
    assert {item.name for item in dataclasses.fields(found)} == set(found.to_json())
