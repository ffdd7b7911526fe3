"""Reading a repository by ranges: what is asked for, what is refused, and what a sentence says of it."""

import threading

import pytest
import torch

from app.engine.address import Address, from_link, is_download_of, is_link, to_link
from app.engine.errors import BadCheckpoint, Cancelled, HubError
from app.engine.hub import ranges
from app.engine.hub.pieces import Pieces, tidy
from app.engine.hub.ranges import FarFiles
from app.engine.sources import Piece
from tests.hub_server import Fault, HubServer, Repo

NAME = "owner/model"
SHARD = "model.safetensors"


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A Hub on this computer that sends parts of files."""
    from huggingface_hub.utils import close_session

    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setattr(ranges, "FIRST_WAIT_S", 0.001)
        yield server
        close_session()


@pytest.fixture
def repo(hub, weights):
    files = {"config.json": b'{"model_type": "llama"}', SHARD: weights, "run.py": b"print('code')"}
    return hub.add(Repo(NAME, files))


def opened(tmp_path, token=None, address=NAME):
    return FarFiles(Address(address), token, tmp_path / "looks")


def asked(hub):
    """The ranges that were asked for, of wherever the bytes are."""
    return [headers["range"] for _, path, headers in hub.requests if path.startswith("/cdn/")]


def test_rows_come_as_they_were_announced_and_only_once(hub, repo, weights, tmp_path):
    files = opened(tmp_path)
    pieces = [Piece(SHARD, start, 1000) for start in (0, 5000, 599_001)]
    files.announce(pieces)
    shard = files.open(SHARD)
    for piece in pieces:
        assert bytes(shard.read(piece.start, 1000)) == weights[piece.start : piece.start + 1000]
    assert sorted(asked(hub)) == ["bytes=0-999", "bytes=5000-5999", "bytes=599001-600000"]
    assert hub.sent_bytes == {SHARD: 3000}
    again = opened(tmp_path)
    again.announce(pieces)
    assert torch.equal(again.open(SHARD).read(5000, 1000), shard.read(5000, 1000))
    assert again.read_bytes == files.read_bytes == 3000
    assert hub.sent_bytes == {SHARD: 3000}, "a second look costs nothing"
    shard.read(4500, 1000)
    assert hub.sent_bytes == {SHARD: 3500}, "of a range that is half there the other half is fetched"


def test_a_head_is_read_ahead_in_growing_steps(hub, repo, weights, tmp_path):
    shard = opened(tmp_path).open(SHARD, 1000)
    for at in range(0, 20_000, 8):
        assert shard.peek(at, 8) == weights[at : at + 8]
    assert asked(hub) == [
        "bytes=0-999", "bytes=1000-2999", "bytes=3000-6999", "bytes=7000-14999", "bytes=15000-30999",
    ]  # fmt: skip
    with pytest.raises(BadCheckpoint, match="ends at byte 600001"):
        shard.peek(600_000, 2)


def test_the_token_goes_to_the_hub_alone(hub, weights, tmp_path):
    hub.add(Repo(NAME, {SHARD: weights, "config.json": b"{}"}, gated="manual", readers=("good-token",)))
    files = opened(tmp_path, "good-token")
    for start in (0, 3000):
        files.open(SHARD).read(start, 1000)
    assert files.small("config.json") == b"{}"
    sent = [("authorization" in headers, path.startswith("/cdn/")) for _, path, headers in hub.requests]
    assert all(with_token is not elsewhere for with_token, elsewhere in sent)
    assert sum(not elsewhere for _, elsewhere in sent) == 3, "facts, config, and once the way to the shard"


def test_an_address_that_expired_is_asked_for_again(hub, repo, weights, tmp_path):
    shard = opened(tmp_path).open(SHARD)
    shard.read(0, 100)
    hub.faults.append(Fault(SHARD, status=403))
    assert bytes(shard.read(200, 100)) == weights[200:300]
    assert [path.startswith("/cdn/") for _, path, _ in hub.requests[1:]] == [False, True, True, False, True]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(SHARD, after_bytes=400, times=3),
        Fault(SHARD, status=500, times=3),
        Fault(SHARD, status=429, headers={"Retry-After": "0"}, times=3),
        Fault(SHARD, after_bytes=0, times=3),
    ],
    ids=["cut", "500", "429", "nothing"],
)
def test_trouble_is_waited_out_from_the_byte_where_it_stopped(hub, repo, weights, tmp_path, fault):
    hub.faults.append(fault)
    assert bytes(opened(tmp_path).open(SHARD).read(1000, 2000)) == weights[1000:3000]
    assert hub.sent_bytes[SHARD] == 2000


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (Fault(SHARD, after_bytes=0, times=-1), "was cut"),
        (Fault(SHARD, status=500, times=-1), "trouble of its own"),
        (Fault(SHARD, status=429, headers={"Retry-After": "0"}, times=-1), "too many requests"),
        (Fault(SHARD, status=429, headers={"Retry-After": "9000"}, times=-1), "too many requests"),
        (Fault(SHARD, status=404, headers={"X-Error-Code": "EntryNotFound"}, times=-1), "no longer there"),
    ],
    ids=["cut", "500", "429", "long wait", "gone"],
)
def test_trouble_that_stays_is_a_sentence(hub, repo, tmp_path, fault, sentence):
    hub.faults.append(fault)
    with pytest.raises(HubError, match=sentence):
        opened(tmp_path).open(SHARD).read(0, 1000)


def test_a_server_without_ranges_is_refused_before_it_sends_the_file(hub, repo, tmp_path):
    hub.add(Repo(NAME, {SHARD: bytes(50_000_000), "config.json": b"{}"}))
    hub.faults.append(Fault(SHARD, ignore_range=True, times=-1, chunk_wait_s=0.001))
    with pytest.raises(HubError, match="whole only, not in parts") as caught:
        opened(tmp_path).open(SHARD).read(1000, 1000)
    assert "download it instead" in caught.value.hint
    assert hub.sent_bytes.get(SHARD, 0) < 10_000_000, "what the connection held, not the file"


def test_a_file_that_changed_meanwhile_is_refused(hub, repo, weights, tmp_path):
    files = opened(tmp_path)
    files.open(SHARD).read(0, 100)
    repo.files[SHARD] = weights + b"more"
    with pytest.raises(HubError, match="changed on the Hub"):
        files.open(SHARD).read(500, 100)


def test_gated_models_say_what_to_do(hub, weights, tmp_path):
    hub.add(Repo(NAME, {SHARD: weights, "config.json": b"{}"}, gated="manual", readers=("good-token",)))
    with pytest.raises(HubError, match="authors want to know") as without:
        opened(tmp_path).small("config.json")
    assert "1. Sign in" in without.value.hint
    with pytest.raises(HubError, match="no access to it yet"):
        opened(tmp_path, "stranger-token").open(SHARD).read(0, 100)
    with pytest.raises(HubError, match="does not accept your token"):
        opened(tmp_path, "wrong-token")
    with pytest.raises(HubError, match="no model named"):
        opened(tmp_path, address="owner/other")
    with pytest.raises(HubError, match="no such version"):
        FarFiles(Address(NAME, "v9"), "good-token", tmp_path)


def test_only_a_models_own_files_are_had(hub, repo, tmp_path):
    files = opened(tmp_path)
    assert list(files.names()) == ["config.json", SHARD]
    assert files.small("run.py") is None
    for name in ("run.py", "../secret", "/etc/passwd"):
        with pytest.raises(BadCheckpoint, match="none of the files"):
            files.open(name)
    assert not list(tmp_path.rglob("secret"))


def test_a_damaged_configuration_and_a_giant_one_are_refused(hub, repo, tmp_path, monkeypatch):
    hub.faults.append(Fault("config.json", damage=True))
    with pytest.raises(HubError, match="arrived damaged"):
        opened(tmp_path).small("config.json")
    assert opened(tmp_path).small("config.json") == b'{"model_type": "llama"}'
    monkeypatch.setattr(ranges, "SMALL_BYTES", 10)
    with pytest.raises(BadCheckpoint, match="no real one"):
        opened(tmp_path).small("config.json")


def test_headers_that_never_end_are_refused(hub, repo, tmp_path, monkeypatch):
    monkeypatch.setattr(ranges, "HEADERS_BYTES", 100_000)
    shard = opened(tmp_path).open(SHARD)
    with pytest.raises(BadCheckpoint, match="no real model"):
        shard.peek(0, 500_000)
    assert SHARD not in hub.sent_bytes


def test_stop_ends_what_waits(hub, repo, tmp_path, monkeypatch):
    monkeypatch.setattr(ranges, "FIRST_WAIT_S", 20.0)
    hub.faults.append(Fault(SHARD, status=500, times=-1))
    files = opened(tmp_path)
    timer = threading.Timer(0.2, files.stop)
    timer.start()
    with pytest.raises(Cancelled):
        files.open(SHARD).read(0, 100)
    timer.join()
    hub.faults.clear()
    files.begin()
    assert len(files.open(SHARD).read(0, 100)) == 100


def test_one_failure_ends_those_that_wait(hub, repo, tmp_path, monkeypatch):
    monkeypatch.setattr(ranges, "FIRST_WAIT_S", 20.0)
    hub.faults += [Fault(SHARD, status=500, times=3), Fault(SHARD, status=404, times=-1)]
    with pytest.raises(HubError):
        opened(tmp_path).announce([Piece(SHARD, start, 100) for start in range(0, 400, 100)])


def test_pieces_survive_a_lost_file_and_a_full_disk(tmp_path, monkeypatch):
    pieces = Pieces(tmp_path / "a")
    pieces.put(0, b"01234")
    pieces.put(7, b"789")
    assert pieces.gaps(2, 12) == [(5, 7), (10, 12)]
    assert pieces.get(1, 4) == b"123"
    (tmp_path / "a" / "7-3").write_bytes(b"7")
    assert pieces.get(7, 9) is None
    assert pieces.gaps(7, 9) == [(7, 9)]
    (tmp_path / "a" / "strange").write_bytes(b"")
    assert Pieces(tmp_path / "a").held_bytes == 5
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    pieces = Pieces(blocked / "b")
    pieces.put(0, b"kept")
    assert pieces.get(0, 4) == b"kept"


def test_the_folder_of_pieces_stays_within_its_limit(tmp_path):
    import os

    for age, name in enumerate(("new", "kept", "old")):
        Pieces(tmp_path / name).put(0, bytes(1000))
        os.utime(tmp_path / name, (1e9 - age, 1e9 - age))
    tidy(tmp_path, 1500, keep=["kept"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept"]


@pytest.mark.parametrize(
    "address",
    [Address("owner/name"), Address("gpt2", "v1.0"), Address("o/n", "refs/pr/3", "sub folder/q4_k.gguf")],
)
def test_links_lead_back(address):
    assert is_link(to_link(address))
    assert from_link(to_link(address)) == address


@pytest.mark.parametrize("text", ["hf://", "hf://a/b/../c", "hf://o/n@main/../../x", "/home/x", "hf://o/n@main/a\\b"])
def test_what_is_no_link_is_refused(text):
    with pytest.raises(HubError, match="leads to no model"):
        from_link(text)


def test_a_download_is_known_by_its_place():
    path = "/cache/models--owner--name/snapshots/abc"
    assert is_download_of("hf://owner/name@main", path)
    assert not is_download_of("hf://owner/other@main", path)
