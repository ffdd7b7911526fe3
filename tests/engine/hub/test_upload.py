"""Uploads through every kind of interruption: what arrives is bit for bit what was sent, and no part goes twice."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.engine.errors import HubError
from app.engine.hub import upload_parts
from app.engine.hub.download import download
from app.engine.hub.upload import UploadOrder, upload
from tests.engine.stopping import watch
from tests.hub_server import Repo
from tests.hub_uploads import UploadFault, UploadHub

SIZE = 1_000_003
CHUNK = 100_000
NAME = "me/small-GGUF"


@pytest.fixture
def hub(monkeypatch):
    from huggingface_hub.utils import close_session

    with UploadHub(CHUNK) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setattr(upload_parts, "FIRST_WAIT_S", 0.001)
        yield server
        close_session()


@pytest.fixture
def output(tmp_path):
    path = tmp_path / "small.gguf"
    path.write_bytes(random.Random(7).randbytes(SIZE))
    (tmp_path / "README.md").write_text("---\nlicense: mit\n---\n# Small\n")
    return path


@pytest.fixture
def order(output, tmp_path):
    return UploadOrder(NAME, (("small.gguf", str(output)), ("README.md", str(tmp_path / "README.md"))))


@pytest.fixture
def state(tmp_path):
    return tmp_path / "uploads" / "state.json"


def send(order, state, token="good-token"):
    return watch(upload(order, token, state))


def published(hub, output):
    assert hub.repos[NAME].files["small.gguf"] == output.read_bytes()
    assert hub.repos[NAME].files["README.md"].startswith(b"---")
    assert len(hub.commits) == 1


def test_arrives_bit_for_bit_and_comes_back_with_our_downloader(hub, order, state, output, tmp_path):
    url, steps = send(order, state)
    assert url == f"{hub.url}/{NAME}"
    published(hub, output)
    assert hub.repos[NAME].private
    assert hub.received_bytes == SIZE
    done = [step.done_bytes for step in steps if step.stage == "upload" and step.total_bytes]
    assert done == sorted(done) and done[-1] == SIZE
    assert {step.stage for step in steps} == {"hash", "upload"}
    path, _ = watch(download(NAME, token="good-token", file="small.gguf", cache=tmp_path / "cache"))
    assert path.read_bytes() == output.read_bytes()


def test_a_small_file_goes_in_one_part(hub, order, state, output):
    hub.chunk_bytes = 0
    send(order, state)
    published(hub, output)


@pytest.mark.parametrize(
    "fault",
    [
        UploadFault("part", after_bytes=30_000, times=3),
        UploadFault("part", after_bytes=0, times=2),
        UploadFault("part", status=500, times=3),
        UploadFault("part", status=503, headers={"Retry-After": "0"}),
        UploadFault("part", lose_answer=True, times=2),
        UploadFault("create", status=502),
        UploadFault("create", lose_answer=True),
        UploadFault("preupload", lose_answer=True),
        UploadFault("batch", status=500, times=2),
        UploadFault("finish", status=500, times=2),
        UploadFault("finish", lose_answer=True),
        UploadFault("verify", lose_answer=True),
        UploadFault("commit", status=503),
        UploadFault("facts", status=500),
    ],
    ids=lambda fault: f"{fault.step}-{fault.status or ('lost' if fault.lose_answer else 'cut')}",
)
def test_single_faults_are_waited_out(hub, order, state, output, fault):
    hub.upload_faults.append(fault)
    send(order, state)
    published(hub, output)


def test_a_lost_answer_to_the_commit_is_no_second_commit(hub, order, state, output):
    hub.upload_faults.append(UploadFault("commit", lose_answer=True))
    send(order, state)
    published(hub, output)
    assert send(order, state)[0] == f"{hub.url}/{NAME}"
    published(hub, output)


def test_stopped_and_resumed_sends_only_what_is_missing(hub, order, state, output):
    hub.upload_faults.append(UploadFault("part", wait_s=0.005, times=-1))
    steps = upload(order, "good-token", state)
    for step in steps:
        if step.stage == "upload" and step.done_bytes > SIZE // 2:
            break
    steps.close()
    assert NAME in hub.repos and not hub.commits  # nothing shows before all is there
    kept = sum(len(part) for parts in hub.transfers.values() for part in parts.values())
    assert kept >= 3 * CHUNK
    hub.upload_faults.clear()
    before = hub.received_bytes
    send(order, state)
    published(hub, output)
    assert hub.received_bytes - before <= SIZE - kept + CHUNK
    assert hub.batches == 1


def test_gone_tomorrow_the_connection_comes_back(hub, order, state, output):
    hub.upload_faults.append(UploadFault("part", after_bytes=10, times=-1, skip=4))
    with pytest.raises(HubError, match="cut while sending"):
        send(order, state)
    hub.upload_faults.clear()
    before = hub.received_bytes
    send(order, state)
    published(hub, output)
    assert hub.received_bytes - before <= SIZE - 4 * CHUNK


@pytest.mark.parametrize("same", [True, False])
def test_expired_addresses_are_renewed(hub, order, state, output, same):
    hub.same_transfer = same
    hub.upload_faults.append(UploadFault("part", status=403, times=1, skip=5))
    send(order, state)
    published(hub, output)
    assert hub.batches == 2
    # what has arrived counts on where the storage still knows it, and is sent again where it does not
    assert hub.received_bytes <= SIZE + (3 if same else 9) * CHUNK


def test_addresses_that_never_work_end_with_a_sentence(hub, order, state):
    hub.upload_faults.append(UploadFault("part", status=403, times=-1))
    with pytest.raises(HubError, match="refuses the file's parts"):
        send(order, state)


def test_damaged_on_the_way_is_noticed_and_sent_again(hub, order, state, output):
    hub.upload_faults.append(UploadFault("part", damage=True))
    send(order, state)
    published(hub, output)


def test_damaged_twice_is_a_sentence_and_nothing_is_published(hub, order, state, output):
    hub.upload_faults.append(UploadFault("part", damage=True, times=-1))
    with pytest.raises(HubError, match="damaged twice"):
        send(order, state)
    assert not hub.commits
    hub.upload_faults.clear()
    send(order, state)
    published(hub, output)


KILLED = """
import sys
from pathlib import Path
from app.engine.hub.upload import UploadOrder, upload
name, output, card, state = sys.argv[1:]
order = UploadOrder(name, (("small.gguf", output), ("README.md", card)))
for step in upload(order, "good-token", Path(state)):
    print(step.done_bytes, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment(hub, order, state, output, seed):
    chance = random.Random(seed)
    hub.upload_faults.append(UploadFault("part", wait_s=0.004, times=-1))
    arguments = [NAME, str(output), order.files[1][1], str(state)]
    environment = {**os.environ, "HF_ENDPOINT": hub.url, "PYTHONPATH": str(Path(__file__).parents[3])}
    child = subprocess.Popen([sys.executable, "-c", KILLED, *arguments], env=environment, stdout=subprocess.PIPE)
    target = chance.uniform(0.1, 0.8) * SIZE
    for line in child.stdout:
        if int(line) >= target:
            break
    time.sleep(chance.uniform(0, 0.02))
    child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    child.wait()
    child.stdout.close()
    hub.upload_faults.clear()
    send(order, state)
    published(hub, output)
    # each of three connections may have been in the middle of a part
    assert hub.received_bytes <= SIZE + 3 * CHUNK


def test_a_state_file_that_was_damaged_costs_time_alone(hub, order, state, output):
    state.parent.mkdir()
    state.write_text('{"version": 1, "files": [')
    send(order, state)
    published(hub, output)


def test_the_file_changed_meanwhile(hub, order, state, output):
    hub.upload_faults.append(UploadFault("part", status=403, times=-1))
    with pytest.raises(HubError):
        send(order, state)
    hub.upload_faults.clear()
    output.write_bytes(random.Random(8).randbytes(SIZE + 5))
    send(order, state)
    published(hub, output)


def test_nobody_elses_file_is_replaced(hub, order, state, output):
    hub.add(Repo(NAME, {"small.gguf": b"other"}, private=True, readers=("good-token",)))
    with pytest.raises(HubError, match="exists already"):
        send(order, state)
    added = UploadOrder(NAME, order.files, add=True)
    with pytest.raises(HubError, match=r"another small\.gguf already"):
        send(added, state)
    assert hub.repos[NAME].files == {"small.gguf": b"other"}
    send(UploadOrder(NAME, order.files, add=True, replace=True), state)
    assert hub.repos[NAME].files["small.gguf"] == output.read_bytes()


def test_a_private_upload_never_lands_in_an_open_repository(hub, order, state):
    hub.add(Repo(NAME, {}, private=False))
    with pytest.raises(HubError, match="everybody can see it"):
        send(UploadOrder(NAME, order.files, add=True), state)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (UploadFault("create", status=401, times=-1), "does not accept your token"),
        (UploadFault("create", status=403, times=-1), "may not write"),
        (UploadFault("create", status=409, times=-1), "exists already"),
        (UploadFault("commit", status=413, times=-1), "more than the Hub accepts"),
        (UploadFault("part", status=413, times=-1), "larger than the Hub accepts"),
        (UploadFault("commit", status=429, headers={"Retry-After": "9999"}, times=-1), "asks to wait for 167 minutes"),
        (UploadFault("batch", status=500, times=-1), "trouble of its own"),
        (UploadFault("preupload", status=429, times=-1), "too many requests"),
        (UploadFault("create", status=403, body=b'{"error": "Private storage quota reached"}'), "no room"),
    ],
)
def test_refusals_are_sentences(hub, order, state, fault, words):
    hub.upload_faults.append(fault)
    with pytest.raises(HubError, match=words):
        send(order, state)


def test_without_the_right_to_write(hub, order, state):
    hub.writers.clear()
    with pytest.raises(HubError, match="may not write to me's models") as caught:
        send(order, state)
    assert "settings/tokens" in caught.value.hint


def test_without_a_token_or_a_connection(hub, order, state, monkeypatch):
    with pytest.raises(HubError, match="needs your Hub account"):
        send(order, state, token=None)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(HubError, match="cannot be reached"):
        send(order, state)


def test_the_token_is_in_no_file_and_goes_to_no_storage(hub, order, state):
    hub.upload_faults.append(UploadFault("commit", status=400, times=-1))
    with pytest.raises(HubError):
        send(order, state)
    assert "good-token" not in state.read_text()
    assert (
        json.loads(state.read_text())["files"]["small.gguf"]["sha256"]
        == hashlib.sha256(Path(order.files[0][1]).read_bytes()).hexdigest()
    )
    stored = [headers for _, path, headers in hub.requests if path.startswith("/storage/part")]
    assert stored and not any("authorization" in headers for headers in stored)


class Meter:
    """A limiter that counts."""

    taken = 0

    def take(self, size_bytes, stopped):
        assert not stopped()
        self.taken += size_bytes


def test_a_limiter_sees_every_byte(hub, order, state):
    meter = Meter()
    watch(upload(order, "good-token", state, meter))
    assert meter.taken == SIZE
