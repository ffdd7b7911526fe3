"""The journal: appended, durable, tolerant of a torn end."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.errors import CompressError
from app.engine.journal import Journal


def test_entries_survive(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "job" / "j.jsonl")
    journal.add("wrote", index=0, digest="a")
    journal.add("wrote", index=1, digest="b")
    again = Journal(journal.path)
    assert again.entries == journal.entries
    assert again.by_index("wrote")[1]["digest"] == "b"
    assert again.last("wrote") == {"step": "wrote", "index": 1, "digest": "b"}
    assert again.last("nothing") is None


def test_every_torn_end_is_forgotten_and_the_journal_goes_on(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.jsonl")
    journal.add("one", index=0)
    whole = len(journal.path.read_bytes())
    journal.add("two", index=1)
    data = journal.path.read_bytes()
    for length in range(whole, len(data)):
        journal.path.write_bytes(data[:length])
        torn = Journal(journal.path)
        assert [entry["step"] for entry in torn.entries] == ["one"]
        torn.add("three")
        assert [entry["step"] for entry in Journal(journal.path).entries] == ["one", "three"]


def test_damage_in_the_middle_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "j.jsonl").write_bytes(b"garbage\n")
    with pytest.raises(CompressError, match="damaged"):
        Journal(tmp_path / "j.jsonl")
