"""The bookkeeping of a file that arrives in blocks."""

import threading

import pytest

from app.engine.hub import blocks
from app.engine.hub.blocks import Blocks, bytes_there, discard
from app.engine.hub.journal import journal_path

SIZE, BLOCK = 1000, 300


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(blocks, "BLOCK_BYTES", BLOCK)


@pytest.fixture
def partial(tmp_path):
    """Where a file will grow."""
    return tmp_path / "abc.featherweight.incomplete"


def grow(partial, *parts):
    """Write some parts of the file, as a transfer does."""
    with Blocks(partial, SIZE) as counted, open(partial, "r+b") as file:
        for start, end in parts:
            file.seek(start)
            file.write(b"x" * (end - start))
            file.flush()
            counted.wrote(start, end)


def test_blocks_are_handed_out_once_and_in_order(partial):
    with Blocks(partial, SIZE) as counted:
        assert [counted.take() for _ in range(5)] == [0, 1, 2, 3, None]
        assert counted.missing(3) == (900, 1000)
        counted.give_back(2)
        counted.give_back(1)
        assert [counted.take() for _ in range(3)] == [1, 2, None]


def test_whole_blocks_are_not_handed_out(partial):
    grow(partial, (300, 600), (0, 10))
    with Blocks(partial, SIZE) as counted:
        assert [counted.take() for _ in range(4)] == [0, 2, 3, None]
        assert counted.missing(0) == (10, 300)


def test_front_is_what_has_no_gap(partial):
    with Blocks(partial, SIZE) as counted:
        counted.wrote(300, 600)
        assert (counted.front, counted.done_bytes) == (0, 300)
        counted.wrote(0, 299)
        assert counted.front == 299
        counted.wrote(299, 300)
        assert counted.front == 600
        counted.wrote(900, 1000)
        counted.wrote(600, 900)
        assert counted.front == SIZE
        assert counted.is_complete


def test_two_that_wrote_the_same_count_once(partial):
    with Blocks(partial, SIZE) as counted:
        counted.wrote(0, 200)
        counted.wrote(0, 100)
        counted.wrote(100, 200)
        assert counted.done_bytes == 200
        counted.wrote(100, 250)
        assert counted.done_bytes == 250


def test_what_is_there_is_known_afterwards(partial):
    grow(partial, (0, 100), (300, 450), (900, 1000))
    assert bytes_there(partial, SIZE) == 350
    with Blocks(partial, SIZE) as counted:
        assert (counted.done_bytes, counted.front, counted.open_blocks) == (350, 100, 3)


def test_other_size_of_blocks_goes_on_with_its_own(partial, monkeypatch):
    grow(partial, (300, 450))
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 64)
    with Blocks(partial, SIZE) as counted:
        assert (counted.block_bytes, counted.done_bytes) == (BLOCK, 150)


def test_leftover_without_a_journal_grew_from_its_beginning(partial):
    partial.write_bytes(b"x" * 700)
    assert bytes_there(partial, SIZE) == 700
    with Blocks(partial, SIZE) as counted:
        assert (counted.front, counted.missing(2)) == (700, (700, 900))
    assert journal_path(partial).exists()
    assert bytes_there(partial, SIZE) == 700


def test_leftover_that_is_too_long_is_none(partial):
    partial.write_bytes(b"x" * 1001)
    assert bytes_there(partial, SIZE) == 0
    with Blocks(partial, SIZE) as counted:
        assert counted.done_bytes == 0
    assert partial.stat().st_size == 0


def test_file_of_one_block_has_no_journal(partial):
    with Blocks(partial, 200) as counted:
        assert counted.take() == 0
    assert not journal_path(partial).exists()
    partial.write_bytes(b"x" * 60)
    assert bytes_there(partial, 200) == 60


@pytest.mark.parametrize("size", [0, 1, BLOCK, BLOCK + 1, 3 * BLOCK])
def test_sizes_at_the_edges(partial, size):
    with Blocks(partial, size) as counted, open(partial, "r+b") as file:
        while (block := counted.take()) is not None:
            start, end = counted.missing(block)
            file.write(b"x" * (end - start))
            counted.wrote(start, end)
        assert counted.is_complete
        assert counted.front == size


def test_sync_notes_what_is_on_the_disk(partial):
    with Blocks(partial, SIZE) as counted, open(partial, "r+b") as file:
        file.write(b"x" * 100)
        file.flush()
        counted.wrote(0, 100)
        assert counted.unsynced_bytes == 100
        counted.sync(file.fileno())
        assert counted.unsynced_bytes == 0


def test_waiting_for_the_front_ends_when_it_moves(partial):
    with Blocks(partial, SIZE) as counted:
        found = []
        thread = threading.Thread(target=lambda: found.append(counted.wait_beyond(0, 60)))
        thread.start()
        counted.wrote(0, 5)
        thread.join(30)
        assert found == [5]


def test_discard_leaves_nothing(partial):
    grow(partial, (300, 450))
    discard(partial)
    discard(partial)
    assert list(partial.parent.iterdir()) == []
