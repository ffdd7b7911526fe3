"""Suites of questions: kept, renamed, shared, and refused in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.engine.conversation import Turn
from app.engine.errors import CompressError
from app.jobs.suites import Suite, SuiteShelf, free_name, read_suite, write_suite


def test_a_shelf(tmp_path: Path) -> None:
    shelf = SuiteShelf(tmp_path / "suites")
    assert shelf.suites() == []
    mine = Suite("Mine / ../ ü?", ("a\nb", "c"), chat=False, max_tokens=9)
    shelf.keep(mine)
    shelf.keep(Suite("another", ("x",)))
    assert shelf.suites() == [Suite("another", ("x",)), mine]
    assert shelf.free_name("another") == "another 2"
    renamed = Suite("Yours", mine.prompts)
    shelf.keep(renamed, "Mine / ../ ü?")
    assert [suite.name for suite in shelf.suites()] == ["another", "Yours"]
    shelf.remove("another")
    (tmp_path / "suites" / "damaged.json").write_text("{", "utf-8")
    assert shelf.suites() == [renamed]
    assert (tmp_path / "suites" / "damaged.json").exists()
    assert all(path.parent == tmp_path / "suites" for path in tmp_path.rglob("*.json"))


def test_names_that_look_alike_on_the_disk_are_two(tmp_path: Path) -> None:
    shelf = SuiteShelf(tmp_path)
    shelf.keep(Suite("a?", ("1",)))
    shelf.keep(Suite("a!", ("2",)))
    assert len(shelf.suites()) == 2


def test_questions() -> None:
    chat, plain = Suite("x", ("a", "b"), True, 5, 0.5, 3), Suite("x", ("a",), False, 5)
    assert [question.turns for question in chat.questions()] == [(Turn("user", "a"),), (Turn("user", "b"),)]
    assert (chat.questions()[0].temperature, chat.questions()[0].seed) == (0.5, 3)
    assert plain.questions()[0].prompt == "a" and plain.questions()[0].turns == ()


def test_a_file_to_share(tmp_path: Path) -> None:
    suite = Suite("Grüße", ("a",))
    write_suite(suite, tmp_path / "s.json")
    assert read_suite(tmp_path / "s.json") == suite
    (tmp_path / "bom.json").write_bytes(b"\xef\xbb\xbf" + (tmp_path / "s.json").read_bytes())
    assert read_suite(tmp_path / "bom.json") == suite


@pytest.mark.parametrize(
    "data",
    [[], {}, {"featherweight_suite": 1, "name": "x", "prompts": "abc"}, {"featherweight_suite": 99, "prompts": []},
     {"featherweight_suite": 1, "name": "x", "prompts": [1]}, "x"],
)  # fmt: skip
def test_what_is_no_suite(tmp_path: Path, data: Any) -> None:
    (tmp_path / "s.json").write_text(json.dumps(data), "utf-8")
    with pytest.raises(CompressError, match="suite"):
        read_suite(tmp_path / "s.json")


def test_figures_out_of_range_are_brought_back() -> None:
    data = {"featherweight_suite": 1, "name": " ", "prompts": ["a"], "max_tokens": 10**9, "temperature": 99, "seed": -1}
    suite = Suite.from_json(data)
    assert (suite.name, suite.max_tokens, suite.temperature, suite.seed) == ("?", 4096, 2.0, 0)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CompressError, match="cannot be read"):
        read_suite(tmp_path / "none.json")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CompressError, match="not a suite"):
        read_suite(tmp_path / "b.json")


def test_free_names() -> None:
    assert free_name("a", []) == "a"
    assert free_name("a", ["a", "a 2"]) == "a 3"
