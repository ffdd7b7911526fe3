"""Blocks over several connections, against random misbehaviour and kill -9: at the end the right bytes, or a sentence.

What counts as fetched is what the stand-in handed to the system for sending; with a small send buffer that is what went
over the line, and a little that was on its way when the other side hung up.
"""

import os
import random
import subprocess
import sys
import time

import pytest
from huggingface_hub import scan_cache_dir, snapshot_download

from app.engine.errors import ConnectionLost, HubError
from app.engine.hub import blocks, download, fetcher, journal, source, transfer
from app.engine.hub.limiter import Limiter
from tests import hub_server
from tests.hub_server import Fault, Repo

NAME = "model.safetensors"
BLOCK = 128 << 10
ON_THE_WAY = 512 << 10  # what buffers on both sides may hold of one connection


@pytest.fixture
def small_blocks(monkeypatch):
    """Many blocks in a small file, and no long waits."""
    monkeypatch.setattr(blocks, "BLOCK_BYTES", BLOCK)
    monkeypatch.setattr(transfer, "TICK_S", 0.01)


@pytest.fixture
def big(hub, small_blocks):
    """A model of 20 blocks and a bit."""
    hub.send_buffer_bytes = 16_384
    return hub.add(Repo("owner/big", {NAME: random.Random(2).randbytes(20 * BLOCK + 12_345), "config.json": b"{}"}))


def content(model):
    return model.files[NAME]


def fetch(model, cache, **options):
    """What was said, and the weights' path."""
    going = download(model.id, cache=cache, **options)
    said = []
    while True:
        try:
            said.append(next(going).what)
        except StopIteration as end:
            return said, end.value / NAME


def ranges(hub):
    return [headers.get("range") for _, path, headers in hub.requests if "/cdn/" in path]


def leftovers(cache):
    return sorted(path for path in cache.rglob("*") if "featherweight" in path.name)


class TestRanges:
    """What is asked of the server."""

    def test_each_block_once_and_the_hub_once(self, hub, big, tmp_path):
        _, path = fetch(big, tmp_path)
        assert path.read_bytes() == content(big)
        size = len(content(big))
        wanted = {f"bytes={start}-{min(start + BLOCK, size) - 1}" for start in range(0, size, BLOCK)}
        assert sorted(ranges(hub)) == sorted(wanted)
        assert sum(path.endswith(f"resolve/{big.commit}/{NAME}") for _, path, _ in hub.requests) == 1
        assert hub.sent_bytes[NAME] == size
        assert leftovers(tmp_path) == []

    def test_small_files_are_one_request_without_a_range(self, hub, big, tmp_path):
        fetch(big, tmp_path)
        assert [headers.get("range") for _, path, headers in hub.requests if path.endswith("config.json")] == [None]

    @pytest.mark.parametrize("connections", [1, 2, 8])
    def test_any_number_of_connections(self, hub, big, tmp_path, connections):
        assert fetch(big, tmp_path, connections=connections)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big))

    def test_connections_work_side_by_side(self, hub, big, tmp_path):
        hub.faults.append(Fault(NAME, chunk_wait_s=0.01, times=-1))
        going = download(big.id, cache=tmp_path, connections=4)
        while next(going).done_bytes < 6 * BLOCK:
            pass
        (partial,) = [path for path in leftovers(tmp_path) if "journal" not in path.name and path.suffix]
        counts = journal.read_counts(partial, len(content(big)))[1]
        going.close()
        assert sum(0 < count < BLOCK for count in counts) >= 2

    def test_slow_connection_hands_its_last_block_over(self, hub, big, tmp_path, monkeypatch):
        monkeypatch.setattr(fetcher, "STRAGGLER_AGE_S", 0.5)
        hub.faults += [Fault(NAME, skip=17, chunk_wait_s=0.6), Fault(NAME, chunk_wait_s=0.001, times=-1)]
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        starts = [int(asked.removeprefix("bytes=").partition("-")[0]) for asked in ranges(hub)]
        assert sum(bool(start % BLOCK) for start in starts) == 1
        assert hub.sent_bytes[NAME] < len(content(big)) + BLOCK

    def test_expired_link_is_asked_for_anew(self, hub, big, tmp_path):
        hub.faults += [Fault(NAME, skip=5, expire=True), Fault(NAME, skip=5, expire=True)]
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        asked = sum("/resolve/" in path and path.endswith(NAME) for _, path, _ in hub.requests)
        assert 2 <= asked <= 9
        assert hub.sent_bytes[NAME] == len(content(big))

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
    def test_place_that_always_refuses_is_a_sentence(self, hub, big, tmp_path, status):
        hub.faults.append(Fault(NAME, status=status, times=-1))
        with pytest.raises(ConnectionLost, match=rf"keeps model\.safetensors refuses to send it \(error {status}\)"):
            fetch(big, tmp_path)

    def test_redirects_in_a_circle_are_a_sentence(self, hub, big, tmp_path):
        hub.faults.append(Fault(NAME, status=302, headers={"Location": "?file=model.safetensors&link=1"}, times=-1))
        with pytest.raises(HubError, match="addresses, each of which points to another"):
            fetch(big, tmp_path)

    def test_renamed_repository_is_followed_with_the_token(self, hub, big, tmp_path):
        big.private, big.readers = True, ("good-token",)
        there = f"/{big.id}/resolve/{big.commit}/{NAME}"
        hub.faults.append(Fault(NAME, status=307, headers={"Location": there}, at_hub=True, times=3))
        assert fetch(big, tmp_path, token="good-token")[1].read_bytes() == content(big)
        assert {headers.get("authorization") for _, path, headers in hub.requests if "/cdn/" in path} == {None}

    @pytest.mark.parametrize(
        ("headers", "said"),
        [
            ({"Content-Range": "bytes 5-131076/2633785"}, "another part"),
            ({"Content-Range": "bytes 0-131071/999"}, "a file of 999 bytes"),
            ({"Content-Range": "nonsense"}, "neither the file nor the part"),
            ({"Content-Type": "text/html"}, "a web page"),
            ({"Content-Length": "7"}, "another part"),
        ],
    )
    def test_answers_to_another_question(self, hub, big, tmp_path, headers, said):
        hub.faults.append(Fault(NAME, headers=headers, times=2))
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        hub.faults.append(Fault(NAME, headers=headers, times=-1))
        with pytest.raises(HubError, match=said):
            fetch(big, tmp_path / "other")

    def test_429_closes_connections(self, hub, big, tmp_path):
        hub.faults += [Fault(NAME, status=429, times=1), Fault(NAME, chunk_wait_s=0.002, times=-1)]
        assert fetch(big, tmp_path, connections=8)[1].read_bytes() == content(big)


class TestNoRanges:
    """A server that knows none: one stream, and what is there is not written again."""

    def test_from_the_beginning(self, hub, big, tmp_path):
        hub.faults.append(Fault(NAME, ignore_range=True, times=-1))
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big))
        assert len(ranges(hub)) == 1

    def test_cut_on_the_way(self, hub, big, tmp_path):
        hub.faults += [
            Fault(NAME, ignore_range=True, after_bytes=7 * BLOCK + 5),
            Fault(NAME, ignore_range=True, times=-1),
        ]
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big)) + 7 * BLOCK + 5

    def test_in_the_middle(self, hub, big, tmp_path):
        """Three ranges are ignored, and the rest of the file is left to one stream."""
        hub.faults.append(Fault(NAME, skip=6, ignore_range=True, times=-1))
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)

    def test_once_only(self, hub, big, tmp_path):
        hub.faults.append(Fault(NAME, skip=6, ignore_range=True))
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] < len(content(big)) + ON_THE_WAY

    def test_ranges_come_back(self, hub, big, tmp_path):
        hub.faults.append(Fault(NAME, ignore_range=True, after_bytes=2 * BLOCK + 5))
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big))


class TestResume:
    """What an earlier transfer left, block by block."""

    def _begin(self, hub, big, cache, **options):
        hub.faults.append(Fault(NAME, chunk_wait_s=0.003, times=-1))
        going = download(big.id, cache=cache, **options)
        while next(going).done_bytes < 8 * BLOCK:
            pass
        going.close()
        hub.faults.clear()
        (partial,) = cache.rglob("*.featherweight.incomplete")
        return partial

    def test_every_byte_counts(self, hub, big, tmp_path):
        partial = self._begin(hub, big, tmp_path)
        there = blocks.bytes_there(partial, len(content(big)))
        hub.forget_sent()
        first = next(download(big.id, cache=tmp_path))
        assert first.done_bytes == there + 2  # and config.json
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big)) - there

    def test_after_a_crash_of_the_machine_only_synced_bytes_are_believed(self, hub, big, tmp_path, monkeypatch):
        monkeypatch.setattr(transfer, "SYNC_BYTES", 2 * BLOCK)
        partial = self._begin(hub, big, tmp_path)
        synced = journal.read_counts(partial, len(content(big)))[1]
        monkeypatch.setattr(journal, "session", lambda: (1, 2))
        believed = journal.read_counts(partial, len(content(big)))[1]
        assert 0 < sum(believed) <= sum(synced)
        with open(partial, "r+b") as file:  # what had not reached the disk is zeros now
            for index, (good, counted) in enumerate(zip(believed, synced, strict=True)):
                file.seek(index * BLOCK + good)
                file.write(b"\0" * (counted - good))
        said, path = fetch(big, tmp_path)
        assert path.read_bytes() == content(big)
        assert not any("damaged" in words for words in said)

    def test_lost_journal_costs_the_file_but_never_its_truth(self, hub, big, tmp_path):
        partial = self._begin(hub, big, tmp_path)
        journal.journal_path(partial).unlink()
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert leftovers(tmp_path) == []

    def test_damaged_journal_costs_no_more(self, hub, big, tmp_path):
        partial = self._begin(hub, big, tmp_path)
        journal.journal_path(partial).write_bytes(b"FWblock1" + b"\xff" * 333)
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)

    def test_leftover_that_grew_from_its_beginning(self, hub, big, tmp_path):
        folder = tmp_path / "models--owner--big" / "blobs"
        folder.mkdir(parents=True)
        name = hub_server.etag(NAME, content(big))
        (folder / f"{name}.featherweight.incomplete").write_bytes(content(big)[: 9 * BLOCK + 77])
        assert fetch(big, tmp_path)[1].read_bytes() == content(big)
        assert hub.sent_bytes[NAME] == len(content(big)) - 9 * BLOCK - 77

    def test_other_programs_are_happy_in_between_and_afterwards(self, hub, big, tmp_path):
        self._begin(hub, big, tmp_path)
        fetch(big, tmp_path)
        assert scan_cache_dir(tmp_path).warnings == []
        assert snapshot_download(big.id, cache_dir=tmp_path, local_files_only=True)


def test_limit_holds_for_all_connections(hub, big, tmp_path):
    limiter = Limiter(2_000_000)
    began = time.monotonic()
    fetch(big, tmp_path, limiter=limiter)
    assert time.monotonic() - began > 0.9 * len(content(big)) / 2_000_000


class TestRandomFaults:
    """Seeded schedules of misbehaviour, with interruptions in between."""

    KINDS = {
        "cut": lambda draw: {"after_bytes": draw.randrange(2 * BLOCK)},
        "stall": lambda draw: {"stall": True, "after_bytes": draw.choice([None, draw.randrange(BLOCK)])},
        "slow": lambda draw: {"chunk_wait_s": 0.002},
        "damage": lambda draw: {"damage": True},
        "length": lambda draw: {"headers": {"Content-Length": str(draw.randrange(1, 3 * BLOCK))}},
        "range": lambda draw: {
            "headers": {"Content-Range": f"bytes {draw.randrange(BLOCK)}-{BLOCK}/{draw.randrange(9)}"}
        },
        "page": lambda draw: {"status": 200, "body": b"<html>", "headers": {"Content-Type": "text/html"}},
        "busy": lambda draw: {"status": draw.choice([429, 503]), "headers": {"Retry-After": draw.choice(["0", "x"])}},
        "error": lambda draw: {
            "status": draw.choice([500, 502, 504, 408, 403, 404]),
            "times": draw.choice([1, 1, 2, 8]),
        },
        "dead": lambda draw: {"after_bytes": 0, "times": 10},
        "expire": lambda draw: {"expire": True},
        "ignore": lambda draw: {"ignore_range": True, "times": draw.choice([1, 1, 4])},
        "hub": lambda draw: {"at_hub": True, "status": draw.choice([500, 503, 429, 404])},
    }

    def _faults(self, draw):
        """A schedule, and what it may cost beyond the file: one block each, the file where it has to come again."""
        kinds = draw.choices(list(self.KINDS), k=draw.randrange(1, 9))
        found = [Fault(NAME, **{"skip": draw.randrange(4), **self.KINDS[kind](draw)}) for kind in kinds]
        size = self.size
        spare = sum((size if fault.damage or fault.ignore_range else BLOCK) * fault.times for fault in found)
        return found, spare

    @pytest.fixture(autouse=True)
    def _quick(self, monkeypatch, small_blocks):
        monkeypatch.setattr(source, "TIMEOUT_S", 0.3)

    @pytest.mark.timeout(3600)
    def test_end_well(self, hub, tmp_path, request, monkeypatch):
        hub.send_buffer_bytes = 16_384
        long = request.config.getoption("--long")
        outcomes = {"complete": 0, "sentence": 0}
        for seed in range(300 if long else 30):
            draw = random.Random(seed)
            self.size = draw.randrange(1, 12 * BLOCK)
            data = draw.randbytes(self.size)
            model = hub.add(Repo(f"owner/m{seed}", {NAME: data}))
            hub.faults[:], spare = self._faults(draw)
            hub.forget_sent()
            calls = self._until_complete(model, data, tmp_path / str(seed), draw, outcomes)
            kept = spare + (calls + 1) * (BLOCK + ON_THE_WAY // 4)
            assert hub.sent_bytes[NAME] <= len(data) + kept, f"seed {seed}"
        assert outcomes["complete"] == (300 if long else 30)
        assert outcomes["sentence"] > 0
        print(outcomes)

    def _until_complete(self, model, data, cache, draw, outcomes):
        """Download, again after each sentence and each interruption; how often."""
        for call in range(40):
            path, error = self._some_steps(model, cache, draw)
            if error is not None:
                assert error.message.endswith(".") and (error.message[0].isupper() or error.message.startswith(NAME))
                outcomes["sentence"] += 1
            for found in cache.rglob(NAME):
                assert found.read_bytes() == data, f"{model.id}: wrong bytes under {found}"
            if path is not None:
                assert (path / NAME).read_bytes() == data, model.id
                assert leftovers(cache) == []
                assert scan_cache_dir(cache).warnings == []
                outcomes["complete"] += 1
                return call + 1
        return pytest.fail(f"{model.id} never came")

    def _some_steps(self, model, cache, draw):
        """A download to its end, to its error, or to a step at which it is closed."""
        going = download(model.id, cache=cache, connections=draw.randrange(1, 5))
        try:
            for _ in range(draw.choice([10_000, draw.randrange(1, 20)])):
                next(going)
        except StopIteration as end:
            return end.value, None
        except HubError as error:
            return None, error
        going.close()
        return None, None


class TestKills:
    """kill -9 at random moments; the next download goes on where the killed one was."""

    CHILD = (
        "import sys; from pathlib import Path; from app.engine.hub import blocks, download\n"
        "blocks.BLOCK_BYTES = int(sys.argv[3])\n"
        "for step in download(sys.argv[1], cache=Path(sys.argv[2])): print(step.done_bytes, flush=True)"
    )

    @pytest.mark.timeout(3600)
    def test_cost_two_percent_at_most(self, hub, tmp_path, request, monkeypatch):
        long = request.config.getoption("--long")
        size, kills, block = (256_000_000, 50, 16 << 20) if long else (32_000_000, 8, 1 << 20)
        monkeypatch.setattr(blocks, "BLOCK_BYTES", block)
        hub.send_buffer_bytes = 16_384
        path = tmp_path / "weights"
        draw = random.Random(3)
        with open(path, "wb") as file:
            for _ in range(size // 1_000_000):
                file.write(draw.randbytes(1_000_000))
        model = hub.add(Repo("owner/big", {NAME: path}))
        worst = 0.0
        for number in range(kills):
            cache = tmp_path / str(number)
            hub.bytes_per_s = 4_000_000 if not long else 25_000_000
            hub.forget_sent()
            self._kill_at(draw.uniform(0.02, 0.95) * size, model.id, cache, block, draw.uniform(0, 0.1))
            hub.bytes_per_s = 0
            _, found = fetch(model, cache)
            assert hub_server._digest(found.resolve(), "sha256") == hub_server.etag(NAME, path)
            worst = max(worst, hub.sent_bytes[NAME] / size)
            found.resolve().unlink()
        print(f"worst: {worst:.4f} of the file")
        assert worst <= 1.02

    def _kill_at(self, done_bytes, repo_id, cache, block, later_s):
        command = [sys.executable, "-c", self.CHILD, repo_id, str(cache), str(block)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ)
        with child:
            while int(child.stdout.readline()) < done_bytes:
                pass
            time.sleep(later_s)
            child.kill()
