"""Downloads against a stand-in for the Hub, with the real `huggingface_hub` reading what they leave."""

import errno
import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import time
import types
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest
import torch
from huggingface_hub import hf_hub_download, scan_cache_dir, snapshot_download, try_to_load_from_cache
from safetensors.torch import load_file, save

from app.engine.adapters import open_source
from app.engine.errors import BadCheckpoint, ConnectionLost, DiskFull, HubError
from app.engine.hub import cache as hub_cache
from app.engine.hub import download, fetcher, source, transfer
from app.engine.hub.blocks import Blocks
from app.engine.hub.crew import Crew
from app.engine.hub.limiter import Limiter
from tests.hub_server import Fault, Repo
from tests.models import write_llama

LARGE = "model.safetensors"


def fetch(repo_id, cache, token=None, **options):
    """All progress of a download, and what it returned."""
    steps = []
    going = download(repo_id, token=token, cache=cache, **options)
    while True:
        try:
            steps.append(next(going))
        except StopIteration as end:
            return steps, end.value


def partials(cache):
    return sorted(cache.rglob("*.incomplete"))


def test_files_arrive_whole_and_only_those_needed(hub, model, weights, tmp_path):
    steps, folder = fetch(model.id, tmp_path)
    names = ["config.json", "model.safetensors", "tokenizer.json"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert {name: (folder / name).read_bytes() for name in names} == {name: model.files[name] for name in names}
    assert set(hub.sent_bytes) == set(names)
    assert partials(tmp_path) == []
    assert [step.done_bytes for step in steps] == sorted(step.done_bytes for step in steps)
    assert steps[0].done_bytes == 0
    assert steps[-1].done_bytes == steps[-1].total_bytes == sum(len(model.files[name]) for name in names)


def test_pickled_weights_and_adapters_arrive_and_open(hub, tmp_path, monkeypatch):
    base = write_llama(tmp_path / "m")
    weights = load_file(base / "model.safetensors")
    torch.save(weights, tmp_path / "pytorch_model.bin")
    small = {path.name: path.read_bytes() for path in base.iterdir() if path.suffix == ".json"}
    hub.add(Repo("o/base", {**small, "pytorch_model.bin": (tmp_path / "pytorch_model.bin").read_bytes()}))
    name = "model.layers.0.self_attn.q_proj"
    rows, columns = weights[f"{name}.weight"].shape
    change = {f"base_model.model.{name}.lora_A.weight": torch.ones(1, columns)}
    change[f"base_model.model.{name}.lora_B.weight"] = torch.ones(rows, 1)
    settings = {"peft_type": "LORA", "r": 1, "lora_alpha": 1, "base_model_name_or_path": "o/base"}
    files = {"adapter_config.json": json.dumps(settings).encode(), "adapter_model.safetensors": save(change)}
    hub.add(Repo("o/tuned", files))
    cache = tmp_path / "cache"
    monkeypatch.setattr(hub_cache, "cache_folder", lambda: cache)
    tuned = fetch("o/tuned", cache)[1]
    with pytest.raises(BadCheckpoint, match="o/base; that model is not on this computer"):
        open_source(tuned)
    plain = fetch("o/base", cache)[1]
    with open_source(plain) as model, open_source(tuned) as merged:
        assert model.format == "pytorch"
        assert torch.equal(model.read(f"{name}.weight"), weights[f"{name}.weight"].float())
        assert torch.allclose(merged.read(f"{name}.weight"), model.read(f"{name}.weight") + 1)


def test_other_programs_find_the_files(hub, model, tmp_path):
    _, folder = fetch(model.id, tmp_path)
    assert try_to_load_from_cache(model.id, LARGE, cache_dir=tmp_path) == str(folder / LARGE)
    assert hf_hub_download(model.id, LARGE, cache_dir=tmp_path, local_files_only=True) == str(folder / LARGE)
    found = snapshot_download(model.id, cache_dir=tmp_path, local_files_only=True, allow_patterns=["*.json", LARGE])
    assert Path(found) == folder
    scanned = scan_cache_dir(tmp_path)
    assert scanned.warnings == []
    assert [repo.repo_id for repo in scanned.repos] == [model.id]
    hub.forget_sent()
    # the library asks the Hub what is needed, and fetches none of it again
    snapshot_download(model.id, cache_dir=tmp_path, endpoint=hub.url, allow_patterns=["*.json", LARGE], token=False)
    assert hub.sent_bytes == {}


def test_what_other_programs_fetched_is_not_fetched_again(hub, model, tmp_path):
    snapshot_download(model.id, cache_dir=tmp_path, endpoint=hub.url, allow_patterns=[LARGE], token=False)
    hub.forget_sent()
    fetch(model.id, tmp_path)
    assert LARGE not in hub.sent_bytes


def test_second_download_fetches_nothing(hub, model, tmp_path):
    first = fetch(model.id, tmp_path)[1]
    hub.forget_sent()
    assert fetch(model.id, tmp_path)[1] == first
    assert hub.sent_bytes == {}


def test_new_version_fetches_only_what_changed(hub, model, tmp_path):
    old = fetch(model.id, tmp_path)[1]
    model.files["config.json"] = b'{"model_type": "llama", "changed": true}'
    hub.forget_sent()
    new = fetch(model.id, tmp_path)[1]
    assert set(hub.sent_bytes) == {"config.json"}
    assert new != old
    assert (new / LARGE).read_bytes() == (old / LARGE).read_bytes()
    assert (tmp_path / "models--owner--small-llama" / "refs" / "main").read_text() == model.commit


def test_chosen_gguf(hub, weights, tmp_path):
    hub.add(Repo("owner/quants", {"a/big.gguf": weights, "small.gguf": b"GGUF", "config.json": b"{}"}))
    path = fetch("owner/quants", tmp_path, file="a/big.gguf")[1]
    assert path.read_bytes() == weights
    assert path.parts[-2:] == ("a", "big.gguf")
    assert set(hub.sent_bytes) == {"a/big.gguf"}


def test_token_goes_to_the_hub_and_nowhere_else(hub, model, tmp_path):
    model.gated, model.readers = "auto", ("good-token",)
    fetch(model.id, tmp_path, "good-token")
    asked = [(path, headers.get("authorization")) for _, path, headers in hub.requests]
    assert {token for path, token in asked if not path.startswith("/cdn/")} == {"Bearer good-token"}
    assert {token for path, token in asked if path.startswith("/cdn/")} == {None}


class TestResume:
    """Nothing that has arrived is fetched again."""

    def test_closed_generator_resumes_where_it_stopped(self, hub, model, weights, tmp_path, monkeypatch):
        monkeypatch.setattr(transfer, "TICK_S", 0.01)
        hub.faults.append(Fault(LARGE, chunk_wait_s=0.02))
        going = download(model.id, cache=tmp_path)
        for step in going:
            if step.done_bytes > 300_000:
                break
        going.close()
        (partial,) = partials(tmp_path)
        kept = partial.stat().st_size
        assert 0 < kept < len(weights)
        hub.requests.clear()
        steps, folder = fetch(model.id, tmp_path)
        assert (folder / LARGE).read_bytes() == weights
        asked = [headers["range"] for _, path, headers in hub.requests if "/cdn/" in path]
        assert asked == [f"bytes={kept}-{len(weights) - 1}"]
        assert steps[0].done_bytes >= kept

    def test_killed_program_resumes_where_it_stopped(self, hub, model, weights, tmp_path):
        hub.faults.append(Fault(LARGE, chunk_wait_s=0.05))
        code = (
            "import sys; from pathlib import Path; from app.engine.hub import download\n"
            f"for step in download({model.id!r}, cache=Path({str(tmp_path)!r})): print(step.done_bytes, flush=True)"
        )
        child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=os.environ)
        with child:
            while int(child.stdout.readline()) < 250_000:
                pass
            child.kill()
        (partial,) = partials(tmp_path)
        kept = partial.stat().st_size
        assert kept > 200_000
        hub.faults.clear()
        hub.forget_sent()
        folder = fetch(model.id, tmp_path)[1]
        assert (folder / LARGE).read_bytes() == weights
        assert kept + hub.sent_bytes[LARGE] <= 1.02 * len(weights)

    def test_cuts_within_one_call(self, hub, model, weights, tmp_path, monkeypatch):
        monkeypatch.setattr(fetcher, "FIRST_WAIT_S", 0.4)
        hub.faults += [
            Fault(LARGE, after_bytes=100_000),
            Fault(LARGE, after_bytes=0),
            Fault(LARGE, after_bytes=200_000),
        ]
        steps, folder = fetch(model.id, tmp_path)
        assert (folder / LARGE).read_bytes() == weights
        assert hub.sent_bytes[LARGE] == len(weights)
        assert any("connection was cut" in step.what for step in steps)

    def test_leftover_longer_than_the_file(self, hub, model, weights, tmp_path):
        self._leave(tmp_path, weights + b"more")
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights

    def test_leftover_of_the_whole_file(self, hub, model, weights, tmp_path):
        self._leave(tmp_path, weights)
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights
        assert LARGE not in hub.sent_bytes

    def test_damaged_leftover_is_fetched_anew(self, hub, model, weights, tmp_path):
        self._leave(tmp_path, b"\0" * 400_000)
        steps, folder = fetch(model.id, tmp_path)
        assert (folder / LARGE).read_bytes() == weights
        assert any("arrived damaged" in step.what for step in steps)

    def test_server_that_ignores_ranges(self, hub, model, weights, tmp_path):
        self._leave(tmp_path, weights[:300_000])
        hub.faults.append(Fault(LARGE, ignore_range=True))
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights

    def _leave(self, cache, data):
        blobs = cache / "models--owner--small-llama" / "blobs"
        blobs.mkdir(parents=True)
        name = hashlib.sha256(self.weights).hexdigest()
        (blobs / f"{name}.featherweight.incomplete").write_bytes(data)

    @pytest.fixture(autouse=True)
    def _content(self, weights):
        self.weights = weights


class TestBusyHub:
    """Waited out, within reason."""

    @pytest.fixture
    def clock(self, monkeypatch):
        """A clock that only waiting moves, for what decides how long to wait."""
        clock = types.SimpleNamespace(now=1000.0)
        clock.monotonic = lambda: clock.now

        def pause(self, seconds):
            clock.now += seconds

        monkeypatch.setattr(fetcher, "time", clock)
        monkeypatch.setattr(Crew, "pause", pause)
        return clock

    @pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
    def test_tries_again(self, hub, model, weights, tmp_path, monkeypatch, status):
        monkeypatch.setattr(fetcher, "FIRST_WAIT_S", 0.1)
        hub.faults.append(Fault(LARGE, status=status, times=3))
        steps, folder = fetch(model.id, tmp_path)
        assert (folder / LARGE).read_bytes() == weights
        assert any("Hub is busy; next try in" in step.what for step in steps)

    @pytest.mark.parametrize("at_hub", [False, True])
    def test_waits_as_long_as_it_is_asked_to(self, hub, model, tmp_path, clock, at_hub):
        hub.faults.append(Fault(LARGE, status=429, headers={"Retry-After": "37"}, at_hub=at_hub))
        fetch(model.id, tmp_path)
        assert 1037 <= clock.now < 1038

    def test_waits_until_the_date_it_names(self, hub, model, tmp_path, clock):
        hub.faults.append(Fault(LARGE, status=503, headers={"Retry-After": formatdate(time.time() + 60, usegmt=True)}))
        fetch(model.id, tmp_path)
        assert 1050 < clock.now < 1062

    def test_waits_longer_each_time_but_never_all_alike(self, hub, model, tmp_path, clock, monkeypatch):
        monkeypatch.setattr(fetcher, "FIRST_WAIT_S", 1.0)
        hub.faults.append(Fault(LARGE, status=500, times=5))
        fetch(model.id, tmp_path)
        assert 0.75 * 31 < clock.now - 1000 < 1.25 * 31
        assert clock.now != 1031

    def test_does_not_wait_for_hours(self, hub, model, tmp_path):
        hub.faults.append(Fault(LARGE, status=429, headers={"Retry-After": "7200"}))
        with pytest.raises(HubError, match="asks to wait for 120 minutes"):
            fetch(model.id, tmp_path)

    @pytest.mark.parametrize("headers", [{"Retry-After": "soon"}, {"Retry-After": "-5"}, {"Retry-After": ""}])
    def test_waits_that_make_no_sense(self, hub, model, weights, tmp_path, headers):
        hub.faults.append(Fault(LARGE, status=429, headers=headers))
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights

    def test_gives_up_with_a_sentence(self, hub, model, tmp_path):
        hub.faults.append(Fault(LARGE, status=500, times=-1, at_hub=True))
        with pytest.raises(HubError, match="trouble of its own"):
            fetch(model.id, tmp_path)
        assert sum(path.endswith(LARGE) for _, path, _ in hub.requests) == fetcher.TRIES

    def test_gives_up_on_a_dead_line_and_keeps_what_arrived(self, hub, model, tmp_path):
        hub.faults += [Fault(LARGE, after_bytes=150_000), Fault(LARGE, after_bytes=0, times=-1)]
        with pytest.raises(
            ConnectionLost, match=r"was cut while downloading model\.safetensors.*what has arrived is kept"
        ):
            fetch(model.id, tmp_path)
        assert [path.stat().st_size for path in partials(tmp_path)] == [150_000]

    def test_can_be_stopped_while_it_waits(self, hub, model, tmp_path):
        hub.faults.append(Fault(LARGE, status=429, headers={"Retry-After": "100"}))
        going = download(model.id, cache=tmp_path)
        assert any(re.search(r"next try in (100|99) s", step.what) for step in going)
        going.close()  # or the test would take too long, and a thread be left

    @pytest.mark.parametrize("fault", [Fault(LARGE, stall=True), Fault(LARGE, stall=True, after_bytes=1000)])
    def test_can_be_stopped_while_the_server_says_nothing(self, hub, model, tmp_path, monkeypatch, fault):
        monkeypatch.setattr(source, "TIMEOUT_S", 1000.0)
        hub.faults.append(replace(fault))
        going = download(model.id, cache=tmp_path)
        while not any("/cdn/" in path for _, path, _ in hub.requests):
            next(going)
        next(going)
        going.close()
        assert not list(tmp_path.glob(f"**/snapshots/*/{LARGE}"))
        assert fetch(model.id, tmp_path)[1].joinpath(LARGE).read_bytes() == model.files[LARGE]

    @pytest.mark.parametrize("fault", [Fault(LARGE, stall=True), Fault(LARGE, stall=True, after_bytes=100_000)])
    def test_a_stall_ends(self, hub, model, weights, tmp_path, monkeypatch, fault):
        monkeypatch.setattr(source, "TIMEOUT_S", 0.3)
        hub.faults.append(replace(fault))
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights


class TestDamage:
    """A wrong checksum is never kept."""

    @pytest.mark.parametrize("name", [LARGE, "config.json"])
    def test_once_is_fetched_again(self, hub, model, tmp_path, name):
        hub.faults.append(Fault(name, damage=True))
        steps, folder = fetch(model.id, tmp_path)
        assert (folder / name).read_bytes() == model.files[name]
        assert any("arrived damaged; fetching it again" in step.what for step in steps)

    @pytest.mark.parametrize("name", [LARGE, "config.json"])
    def test_always_is_a_sentence(self, hub, model, tmp_path, name):
        hub.faults.append(Fault(name, damage=True, times=-1))
        with pytest.raises(HubError, match="arrived damaged twice"):
            fetch(model.id, tmp_path)
        assert hub.sent_bytes[name] == 2 * len(model.files[name])
        assert partials(tmp_path) == []
        assert try_to_load_from_cache(model.id, name, cache_dir=tmp_path) is None


class TestRefusals:
    """Each a sentence that says what to do."""

    def _sentence(self, repo_id, cache, token=None, **options):
        with pytest.raises(HubError) as caught:
            fetch(repo_id, cache, token, **options)
        return str(caught.value)

    def test_not_there(self, hub, tmp_path):
        assert "no model named owner/none" in self._sentence("owner/none", tmp_path)

    def test_no_such_version(self, hub, model, tmp_path):
        assert "has no such version" in self._sentence(model.id, tmp_path, revision="v9")

    def test_gated_without_a_token(self, hub, model, tmp_path):
        model.gated, model.readers = "manual", ("good-token",)
        said = self._sentence(model.id, tmp_path)
        assert "is gated: its authors want to know who takes it" in said
        assert f"terms at {hub.url}/owner/small-llama. 2. Make a token at {hub.url}/settings/tokens" in said

    def test_gated_for_a_stranger(self, hub, model, tmp_path):
        model.gated, model.readers = "manual", ("good-token",)
        assert "your account has no access to it yet" in self._sentence(model.id, tmp_path, "stranger-token")

    def test_wrong_token(self, hub, model, tmp_path):
        assert "does not accept your token" in self._sentence(model.id, tmp_path, "bad-token")

    def test_impossible_name(self, hub, tmp_path):
        assert "cannot be a model's name" in self._sentence("a/b/c", tmp_path)

    def test_nothing_that_can_be_opened(self, hub, tmp_path):
        hub.add(Repo("owner/old", {"config.json": b"{}", "model.h5": b"of another program", "training_args.bin": b"x"}))
        assert "no weights that can be used" in self._sentence("owner/old", tmp_path)
        assert hub.sent_bytes == {}

    def test_offline_at_once(self, tmp_path, monkeypatch):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{free.getsockname()[1]}")
            monkeypatch.setattr(time, "sleep", lambda seconds: pytest.fail("waited"))
            assert "cannot be reached. Check the connection" in self._sentence("owner/name", tmp_path)

    def test_no_space_is_known_before_the_first_byte(self, hub, model, tmp_path, monkeypatch):
        monkeypatch.setattr(hub_cache, "free_bytes", lambda folder: 600_000)
        with pytest.raises(DiskFull, match=r"0\.0 GB are free\. Free some space"):
            fetch(model.id, tmp_path)
        assert hub.sent_bytes == {}

    def test_disk_fills_up_on_the_way(self, hub, model, weights, tmp_path, monkeypatch):
        wrote = Blocks.wrote

        def full(self, start, end):
            wrote(self, start, end)
            if end > 200_000:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patch:
            patch.setattr(Blocks, "wrote", full)
            with pytest.raises(DiskFull, match=r"the disk is full\. Free some space, then resume"):
                fetch(model.id, tmp_path)
        hub.forget_sent()
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights
        assert hub.sent_bytes[LARGE] < 400_001

    def test_disk_is_watched_on_the_way(self, hub, model, weights, tmp_path, monkeypatch):
        hub.faults.append(Fault(LARGE, chunk_wait_s=0.02))
        with monkeypatch.context() as patch:
            patch.setattr(transfer, "SPACE_CHECK_S", 0.0)
            going = download(model.id, cache=tmp_path)
            while next(going).done_bytes < 100_000:
                pass
            patch.setattr(hub_cache, "free_bytes", lambda folder: 30_000_000)
            with pytest.raises(DiskFull, match="the disk is full") as caught:
                list(going)
        assert caught.value.free_bytes == 30_000_000
        assert 100_000_000 < caught.value.needed_bytes < 100_600_000
        assert sum(path.stat().st_size for path in partials(tmp_path)) >= 100_000
        assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == weights
        assert hub.sent_bytes[LARGE] < len(weights) + 400_000

    def test_cache_that_cannot_be_written(self, hub, model, tmp_path):
        (tmp_path / "models--owner--small-llama").write_text("a file where a folder should be")
        assert "cannot be written" in self._sentence(model.id, tmp_path)

    def test_two_downloads_of_the_same_file(self, hub, model, weights, tmp_path, monkeypatch):
        monkeypatch.setattr(transfer, "TICK_S", 0.01)
        hub.faults.append(Fault(LARGE, chunk_wait_s=0.01))
        first = download(model.id, cache=tmp_path)
        while "model.safetensors" not in next(first).what:
            pass
        assert "Another program is downloading model.safetensors" in self._sentence(model.id, tmp_path)
        *_, last = first
        assert last.done_bytes == last.total_bytes


def test_first_step_says_what_there_is_to_fetch(hub, model, weights, tmp_path):
    going = download(model.id, cache=tmp_path)
    first = next(going)
    assert (first.commit, first.done_bytes, first.file) == (model.commit, 0, "")
    assert first.total_bytes > len(weights)
    assert LARGE not in hub.sent_bytes
    assert {step.file for step in going} >= {LARGE, ""}


def test_version_that_changes_in_the_middle(hub, model, weights, tmp_path, monkeypatch):
    """What was begun is finished as it was; the next download says that there is something new."""
    monkeypatch.setattr(transfer, "TICK_S", 0.01)
    hub.faults.append(Fault(LARGE, chunk_wait_s=0.02))
    old = model.commit
    going = download(model.id, cache=tmp_path)
    while next(going).done_bytes < 200_000:
        pass
    going.close()
    hub.faults.clear()
    model.files["config.json"] = b'{"model_type": "llama", "changed": true}'
    hub.forget_sent()
    steps, folder = fetch(model.id, tmp_path)
    assert steps[0].what == "The model has changed since this download began; 2 of 3 files are the same"
    assert (folder.name, (folder / LARGE).read_bytes()) == (model.commit, weights)
    assert folder.name != old
    assert hub.sent_bytes[LARGE] < 450_000
    assert scan_cache_dir(tmp_path).warnings == []
    assert "changed" not in fetch(model.id, tmp_path)[0][0].what


def test_leftover_of_a_file_that_changed_is_removed(hub, model, tmp_path, monkeypatch):
    monkeypatch.setattr(transfer, "TICK_S", 0.01)
    hub.faults.append(Fault(LARGE, chunk_wait_s=0.02))
    going = download(model.id, cache=tmp_path)
    while next(going).done_bytes < 200_000:
        pass
    going.close()
    hub.faults.clear()
    model.files[LARGE] = b"other weights"
    assert len(partials(tmp_path)) == 1
    assert (fetch(model.id, tmp_path)[1] / LARGE).read_bytes() == b"other weights"
    assert partials(tmp_path) == []


def test_limit_is_kept_over_downloads(hub, model, tmp_path):
    taken = []

    class Counting(Limiter):
        def take(self, size_bytes, stopped):
            taken.append(size_bytes)

    fetch(model.id, tmp_path, limiter=Counting(1))
    assert sum(taken) == sum(len(model.files[name]) for name in ("config.json", LARGE, "tokenizer.json"))


def test_where_links_cannot_be_made_the_bytes_stand_in_the_snapshot(hub, model, weights, tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise OSError("no links here")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    folder = fetch(model.id, tmp_path)[1]
    assert not (folder / LARGE).is_symlink()
    assert (folder / LARGE).read_bytes() == weights
    assert not list((tmp_path / "models--owner--small-llama" / "blobs").iterdir())
    hub.forget_sent()
    fetch(model.id, tmp_path)
    assert hub.sent_bytes == {}
