"""The journal of a file that grows in several places."""

import struct

import pytest

from app.engine.hub import journal
from app.engine.hub.journal import HEAD_WORDS, Journal, journal_path, read_counts

SIZE, BLOCK = 1000, 300


@pytest.fixture
def partial(tmp_path):
    """A partial file that is long enough for all that is said of it."""
    path = tmp_path / "abc.featherweight.incomplete"
    path.write_bytes(b"x" * SIZE)
    return path


@pytest.fixture
def begun(partial):
    """A journal with something in every block."""
    made = Journal(partial, SIZE, BLOCK, [0, 0, 0, 0])
    for block, count in enumerate([300, 200, 100, 50]):
        made.note(block, count)
    made.note_synced([300, 120, 0, 0])
    made.close()
    return partial


def test_name_ends_as_leftovers_of_the_hub_do(partial):
    assert journal_path(partial).name == "abc.featherweight.journal.incomplete"


def test_counts_survive(begun):
    assert read_counts(begun, SIZE) == (BLOCK, [300, 200, 100, 50])


def test_new_counts_are_there_before_it_is_closed(partial):
    made = Journal(partial, SIZE, BLOCK, [0, 0, 0, 0])
    made.note(2, 77)
    assert read_counts(partial, SIZE) == (BLOCK, [0, 0, 77, 0])
    made.close()


def test_other_session_believes_what_was_synced(begun, monkeypatch):
    monkeypatch.setattr(journal, "session", lambda: (7, 8))
    assert read_counts(begun, SIZE) == (BLOCK, [300, 120, 0, 0])


def test_taken_up_in_another_session_vouches_for_no_more(begun, monkeypatch):
    monkeypatch.setattr(journal, "session", lambda: (7, 8))
    made = Journal(begun, SIZE, BLOCK, [300, 120, 0, 0])
    made.note(3, 10)
    made.close()
    assert read_counts(begun, SIZE) == (BLOCK, [300, 120, 0, 10])
    monkeypatch.setattr(journal, "session", lambda: (9, 9))
    assert read_counts(begun, SIZE) == (BLOCK, [300, 120, 0, 0])


def test_file_that_became_shorter(begun):
    begun.write_bytes(b"x" * 450)
    assert read_counts(begun, SIZE) == (BLOCK, [300, 150, 0, 0])


def test_count_beyond_its_block_is_cut(begun):
    with open(journal_path(begun), "r+b") as file:
        file.seek(8 * HEAD_WORDS)
        file.write(struct.pack("=Q", 2**64 - 1))
    assert read_counts(begun, SIZE)[1][0] == 300


@pytest.mark.parametrize("keep", [0, 7, 39, 40, 48, 103])
def test_torn_journal_is_none(begun, keep):
    path = journal_path(begun)
    path.write_bytes(path.read_bytes()[:keep])
    assert read_counts(begun, SIZE) is None


def test_journal_of_another_file_is_none(begun):
    assert read_counts(begun, SIZE + 1) is None


def test_journal_without_its_file_is_none(begun):
    begun.unlink()
    assert read_counts(begun, SIZE) is None


def test_one_start_of_the_machine_is_one_session():
    assert journal.session() == journal.session()
    assert any(journal.session())


def test_session_where_the_system_names_none(monkeypatch):
    def refuse(*_, **__):
        raise OSError("no such file")

    monkeypatch.setattr(journal.Path, "read_text", refuse)
    assert journal.session.__wrapped__() == journal.session.__wrapped__()
