"""Models and filters in words."""

from datetime import date

import pytest

from app.engine.hub.catalogue import HubModel
from app.engine.hub.query import Query
from app.gui.models.found_words import age, day, facts, narrowings, short
from app.gui.models.typed import typed_place
from tests.gui.fakes import hub_model


@pytest.mark.parametrize(("seconds", "words"), [
    (5, "just now"), (70, "1 minute ago"), (600, "10 minutes ago"), (4000, "1 hour ago"), (200_000, "2 days ago"),
])  # fmt: skip
def test_age(seconds, words):
    assert age(seconds) == words


@pytest.mark.parametrize(("stated", "words"), [
    ("2026-03-10", "today"), ("2026-03-09", "yesterday"), ("2026-03-01", "9 days ago"), ("2025-12-01", "Dec 2025"),
    ("soon", ""), ("2026-03-11", "today"),
])  # fmt: skip
def test_day(stated, words):
    assert day(stated, date(2026, 3, 10)) == words


@pytest.mark.parametrize(("count", "words"), [(812, "812"), (61_000, "61k"), (2_400_000, "2.4M"), (9_100, "9.1k")])
def test_short(count, words):
    assert short(count) == words


def test_facts_leave_out_what_is_unknown():
    bare = HubModel.from_json(hub_model(parameters=0, size_bytes=0, licence="", downloads=0, likes=0, updated=""))
    assert facts(bare) == []
    assert facts(HubModel.from_json(hub_model()))[:3] == ["135 million parameters", "270 MB", "apache-2.0"]


def test_each_filter_can_be_taken_away_alone():
    query = Query("x", "new", "translation", "qwen3", 10**9, 8 * 10**9, "mit", "gated", True, True)
    found = narrowings(query)
    assert len(found) == 8
    for item in found:
        assert item.words
        assert len(narrowings(item.without)) == 7
        assert (item.without.text, item.without.sort) == ("x", "new")
    assert narrowings(Query("x")) == []


def test_what_was_typed_counts_only_for_the_model_that_it_names():
    link = "https://huggingface.co/a/b/blob/v2/q4.gguf"
    place = typed_place(link, "A/b")
    assert place is not None and (place.revision, place.file) == ("v2", "q4.gguf")
    assert typed_place(link, "c/d") is None
    assert typed_place("words", "a/b") is None
    assert typed_place("https://example.org/a/b", "a/b") is None
