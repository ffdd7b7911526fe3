import errno

import pytest

from app.engine.errors import AccessRefused, ConnectionLost, DiskFull, HubBusy, HubError
from app.engine.hub import cache, download
from app.engine.hub.cache import CacheEntry
from app.engine.hub.files import RemoteFile
from app.engine.hub.troubles import sorted_out
from tests.hub_server import Fault


def sorted_failure(tmp_path, token=None):
    with pytest.raises(HubError) as caught:
        list(download("owner/small-llama", token=token, cache=tmp_path))
    return sorted_out(caught.value)


def test_no_connection(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert isinstance(sorted_failure(tmp_path), ConnectionLost)


@pytest.mark.usefixtures("model")
def test_a_busy_hub(hub, tmp_path):
    hub.faults.append(Fault("api", status=429, times=-1))
    assert isinstance(sorted_failure(tmp_path), HubBusy)


def test_a_gated_model(hub, model, tmp_path):
    model.gated = "manual"
    assert isinstance(sorted_failure(tmp_path), AccessRefused)
    refused = sorted_failure(tmp_path, "stranger-token")
    assert isinstance(refused, AccessRefused) and "no access" in refused.message


def test_a_model_that_does_not_exist_is_no_trouble_that_passes(hub, tmp_path):
    assert type(sorted_failure(tmp_path, "good-token")) is HubError


@pytest.mark.usefixtures("model")
def test_a_full_disk_says_how_much_and_where(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "free_bytes", lambda folder: 1000)
    full = sorted_failure(tmp_path)
    assert isinstance(full, DiskFull) and full.needed_bytes > cache.SPARE_BYTES and full.folder
    assert full.facts()["free_bytes"] == 1000


def test_a_disk_that_fills_up_meanwhile(tmp_path):
    with pytest.raises(HubError) as caught, cache.writing(tmp_path / "x"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert isinstance(sorted_out(caught.value), DiskFull)


def test_another_program_at_the_same_file(tmp_path):
    file, entry = RemoteFile("a", 3, "f" * 64), CacheEntry(tmp_path, "a/b", "c" * 40)
    with entry.lock(file), pytest.raises(HubError) as caught, CacheEntry(tmp_path, "a/b", "c" * 40).lock(file):
        pass
    assert isinstance(sorted_out(caught.value), HubBusy)
