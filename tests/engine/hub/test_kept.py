"""Searches that are kept for the next time."""

import json
import os

import pytest

from app.engine.hub import Query, forget_pages, kept_page, search
from app.engine.hub.kept import KEPT, keep_page
from app.engine.hub.rows import Page


def test_the_next_visit_sees_the_last_answer_with_its_age(hub, model, tmp_path, monkeypatch):
    cache = tmp_path / "searches"
    assert kept_page(cache, Query("llama")) is None
    page = search(Query("llama"), cache=cache)
    monkeypatch.setattr("app.engine.hub.kept.time.time", lambda: os.stat(next(cache.iterdir())).st_mtime + 90)
    kept = kept_page(cache, Query("llama"))
    assert (kept.models, kept.next, kept.from_cache) == (page.models, page.next, True)
    assert 80 < kept.age_s < 100
    assert kept_page(cache, Query("llama", compressible=True)) is None
    monkeypatch.setenv("HF_ENDPOINT", "https://elsewhere.example")
    assert kept_page(cache, Query("llama")) is None


def test_only_first_pages_are_kept(hub, model, tmp_path):
    search(Query("llama"), cursor="0|search=llama&cursor=0", cache=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_more_than_so_many_and_all_can_be_forgotten(tmp_path):
    for number in range(KEPT + 9):
        keep_page(tmp_path, Query(str(number)), Page(()))
        os.utime(max(tmp_path.iterdir(), key=lambda place: place.stat().st_mtime_ns))
    assert len(list(tmp_path.iterdir())) == KEPT
    assert kept_page(tmp_path, Query(str(KEPT + 8))) is not None
    forget_pages(tmp_path)
    assert list(tmp_path.iterdir()) == []
    forget_pages(tmp_path / "none")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[", b"[]", b"{}", b"\xff", b'{"version": 1}', b'{"version": 2, "asked_at": 0, "page": {"models": []}}',
        b'{"version": 1, "asked_at": 0, "page": {"models": [{}]}}', b'{"version": 1, "asked_at": "x", "page": {}}',
        b'{"version": 1, "asked_at": 0, "page": {"models": [], "else": 1}}',
        b'{"version": 1, "asked_at": 0, "page": 7}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_counts_as_not_there(tmp_path, content):
    keep_page(tmp_path, Query("a"), Page(()))
    next(tmp_path.iterdir()).write_bytes(content)
    assert kept_page(tmp_path, Query("a")) is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path):
    (tmp_path / "file").write_text("in the way")
    keep_page(tmp_path / "file", Query("a"), Page(()))
    assert kept_page(tmp_path / "file", Query("a")) is None


def test_a_page_survives_json(hub, model):
    page = search(Query("llama"))
    assert Page.from_json(json.loads(json.dumps(page.to_json()))) == page
